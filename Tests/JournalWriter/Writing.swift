import Facilitation
import Journal
import Workshop

/// Stores one answer after the other until it is killed; every fourth decision also deletes the answer before.
struct Writing {
    let journal: Journal
    let session: SessionID
    let word: String

    init(_ directory: DataDirectory, _ word: String) throws {
        journal = try Journal.open(in: directory)
        self.word = word
        let day = CivilDate(dayNumber: 22_000)
        let cohort = try journal.cohort(named: "c")?.id ?? journal.addCohort(name: "c", charter: [], createdOn: day).id
        let person =
            try journal.person(named: "Amara", in: cohort)
            ?? journal.addPerson(NewPerson(name: "Amara", role: .both), to: cohort)
        let setup = SessionSetup(
            slug: "solo", version: 1, part: nil, setting: Setting(people: 1),
            participants: [Participant(person: person.id, name: person.name, role: .both)], seed: 1, startedOn: day)
        session = try journal.begin(setup, in: cohort, Session.start(at: Instant(milliseconds: 0)))
    }

    func run() throws {
        acknowledge("began \(session)")
        for number in 1... {
            var decision = Decision()
            decision.entries = [
                Entry(
                    at: Instant(milliseconds: Int64(number)),
                    event: .answered(beat: BeatID("topic", occurrence: number), words: number))
            ]
            decision.words = [
                Words(
                    number: number, kind: .answer, beat: BeatID("topic", occurrence: number), key: "topic",
                    keyVersion: 1, author: 0, answer: .line("<\(word) \(session).\(number)>"), reader: .pair,
                    isKept: true,
                    card: nil)
            ]
            if number % 4 == 0 { decision.deleted = [number - 1] }
            let erasure = try journal.store(decision, in: session)
            acknowledge("stored \(number)")
            if erasure == .gone { acknowledge("gone \(number - 1)") }
        }
    }
}
