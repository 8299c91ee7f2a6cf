import Facilitation
import Journal
import Notes
import Workshop

/// Counts what may be counted over a whole cohort; who is told of it is for `LeadNotes` to decide.
@MainActor
struct LeadFigures {
    let console: Console
    let journal: Journal
    let cohort: Cohort

    /// Everything that is counted, each over all people.
    func tallies(
        _ sources: [NotesSource], _ pairs: PairsOnRecord, _ workshops: [WorkshopSource]
    ) throws -> [CohortTally] {
        try goals(sources, pairs) + [promises(sources)] + (try answers(sources, workshops))
    }

    private func goals(_ sources: [NotesSource], _ pairs: PairsOnRecord) throws -> [CohortTally] {
        var owners: Set<Int64> = []
        for source in sources {
            let people = source.session.setup.participants
            for words in source.session.state.words.values where words.card == .goal && words.kind == .answer {
                let authors = words.author.map { people.indices.contains($0) ? [people[$0]] : [] } ?? people
                owners.formUnion(authors.map(\.person))
            }
        }
        let everyone = try journal.people(in: cohort.id)
        let both = pairs.all.filter { $0.people.allSatisfy { owners.contains($0.id) } }
        return [
            CohortTally(.goals, of: .people, everyone.filter { owners.contains($0.id) }.count, of: everyone.count),
            CohortTally(.bothGoals, of: .pairs, both.count, of: pairs.all.count),
        ]
    }

    private func promises(_ sources: [NotesSource]) throws -> CohortTally {
        let members = Dictionary(
            sources.map { ($0.number, Set($0.session.setup.participants.map(\.person))) }, uniquingKeysWith: { $1 })
        let bySession = Dictionary(grouping: try journal.promises(in: cohort.id), by: \.session.rawValue)
        return CohortTally(
            .promises, of: .people,
            in: bySession.sorted { $0.key < $1.key }.compactMap { session, promises in
                members[session].map { people in
                    CohortTally.Group(
                        members: people,
                        times: Dictionary(grouping: promises, by: \.state.rawValue).mapValues(\.count))
                }
            })
    }

    /// The questions whose answers are counted without names, in the order of the exercises.
    private func answers(_ sources: [NotesSource], _ workshops: [WorkshopSource]) throws -> [CohortTally] {
        let tallies = Dictionary(grouping: try journal.tallies(in: cohort.id), by: \.session.rawValue)
        var groups: [String: [CohortTally.Group]] = [:]
        var metrics: [Metric] = []
        for source in sources {
            let session = source.session
            let members = Set(session.setup.participants.map(\.person))
            for beat in session.program.beats {
                guard case .ask(let question, _) = beat.action,
                    let metric = Metric(question, of: session.setup.slug, in: cohort.vocabulary)
                else { continue }
                if groups[metric.id] == nil {
                    groups[metric.id] = []
                    metrics.append(metric)
                }
            }
            // What a room counted comes from its workshop, which knows that nobody raised a hand twice.
            if session.setup.setting.isCohort { continue }
            let counted = Dictionary(grouping: tallies[source.number] ?? [], by: \.key)
            for (key, values) in counted.sorted(by: { $0.key < $1.key }) {
                guard let metric = metrics.first(where: { $0.id.hasPrefix("\(session.setup.slug)/\(key)/") }) else {
                    continue
                }
                let times = Dictionary(values.map { ($0.value, $0.times) }, uniquingKeysWith: +)
                let isOnce = session.asksOnceForSeveral(key)
                groups[metric.id, default: []].append(
                    CohortTally.Group(members: members, times: times, isOncePerValue: isOnce))
            }
        }
        for figure in workshops.flatMap({ WorkshopFigures($0).figures }) {
            if groups[figure.metric.id] == nil { metrics.append(figure.metric) }
            groups[figure.metric.id, default: []].append(figure.group)
        }
        return metrics.map { CohortTally($0, of: .people, in: groups[$0.id] ?? []) }
    }
}

extension Session {
    /// Whether each person could choose several options under a key, but each of them once.
    fileprivate func asksOnceForSeveral(_ key: String) -> Bool {
        var asked: [Int?: Int] = [:]
        for beat in program.beats {
            guard case .ask(let question, let author) = beat.action, question.key == key else { continue }
            guard question.input == .choices else { return false }
            asked[author, default: 0] += 1
        }
        return asked.values.allSatisfy { $0 == 1 }
    }
}
