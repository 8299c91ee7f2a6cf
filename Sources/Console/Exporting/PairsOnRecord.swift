import Facilitation
import Journal
import Workshop

/// The pairs of a cohort: those that were made, those that ended, and those that simply met.
struct PairsOnRecord {
    /// Two or three people, since when and, where it is over, until when.
    struct Entry {
        let people: [Person]
        let startedOn: CivilDate
        var endedOn: CivilDate?
    }

    /// The pairs, those that were made first.
    let all: [Entry]

    /// Reads the pairs of a cohort; where a person is named, of those that simply met only that person's.
    init(_ journal: Journal, _ cohort: Cohort, of person: PersonID? = nil) throws {
        var all = try journal.pairs(in: cohort.id).map { Entry(people: $0.people, startedOn: $0.startedOn) }
        var known = Set(all.map { Set($0.people.map(\.id)) })
        // People who are partners again stand there once.
        for pair in try journal.endedPairs(in: cohort.id).reversed()
        where known.insert(Set(pair.people.map(\.id))).inserted {
            all.append(Entry(people: pair.people, startedOn: pair.startedOn, endedOn: pair.endedOn))
        }
        let people = Dictionary(
            try journal.people(in: cohort.id).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for session in try journal.sessions(in: cohort.id, of: person.map { [$0] } ?? []) {
            let ids = session.setup.participants.map(\.person)
            guard (2...3).contains(ids.count), !known.contains(Set(ids)) else { continue }
            let members = ids.compactMap { people[$0] }
            // Whoever was forgotten is in no pair.
            guard members.count == ids.count else { continue }
            known.insert(Set(ids))
            all.append(Entry(people: members, startedOn: session.setup.startedOn))
        }
        self.all = all
    }
}
