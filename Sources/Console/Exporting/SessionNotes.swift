import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Rebuilds sessions for the documents that tell of them.
@MainActor
struct SessionNotes {
    let console: Console
    let journal: Journal
    let cohort: Cohort

    /// What the notes of a session are made from.
    ///
    /// - Throws: a ``ConsoleError`` when its exercise is not there any more.
    func source(_ record: SessionRecord) throws -> NotesSource {
        let people = record.setup.participants
        let before = try journal.promises(of: people.map(\.person), before: record.id)
        let session = try session(record, promises: before)
        let gone = Set(
            session.program.beats.compactMap { beat -> Int64? in
                guard case .promise(let open) = beat.action, session.state.done[beat.id] != nil else { return nil }
                return open.number
            })
        let parked = try journal.parked(during: record.id)
        var source = NotesSource(
            session, number: record.id.rawValue, cohort: cohort.name, promises: try made(in: record),
            reviewed: before.filter { gone.contains($0.number) }.map { $0.onRecord(words: nil) },
            parked: parked.map { ParkedTopic($0.text) })
        source.votes = try votes(in: record)
        return source
    }

    private func votes(in record: SessionRecord) throws -> [String: [String: Int]] {
        let counted = try journal.tallies(in: cohort.id).filter { $0.session == record.id }
        return Dictionary(grouping: counted, by: \.key).mapValues { values in
            Dictionary(values.map { ($0.value, $0.times) }, uniquingKeysWith: +)
        }
    }

    /// A session as it was, with the promises that could be gone through in it.
    func session(_ record: SessionRecord, promises: [PromiseRecord]? = nil) throws -> Session {
        let people = record.setup.participants
        let before = try promises ?? journal.promises(of: people.map(\.person), before: record.id)
        let context = SessionContext(
            charter: cohort.charter, vocabulary: cohort.vocabulary,
            openPromises: before.map {
                OpenPromise(number: $0.number, promise: Promise(owner: $0.owner, action: $0.action, by: $0.by))
            },
            recalled: try journal.recalled(for: people, among: CardKind.allCases, before: record.id),
            today: console.clock.today)
        return Session(
            try console.exercise(record.setup.slug).make(), setup: record.setup, context: context,
            entries: record.entries, words: record.words)
    }

    /// The promises made in a session, with the words in which each was made.
    private func made(in record: SessionRecord) throws -> [PromiseOnRecord] {
        var found: [Int64: PromiseRecord] = [:]
        for participant in record.setup.participants {
            for promise in try journal.promises(of: [participant.person]) where promise.session == record.id {
                found[promise.number] = promise
            }
        }
        var words = record.words.filter { $0.kind == .answer }
        return found.values.sorted { $0.number < $1.number }.map { promise in
            let index = words.firstIndex { item in
                guard case .promise(let said) = item.answer else { return false }
                return said.owner == promise.owner && said.action == promise.action
            }
            return promise.onRecord(words: index.map { words.remove(at: $0).number })
        }
    }
}

extension PromiseRecord {
    fileprivate func onRecord(words: Int?) -> PromiseOnRecord {
        PromiseOnRecord(
            words: words, Promise(owner: owner, action: action, by: by), state: state,
            movedTo: state == .moved ? by : nil)
    }
}
