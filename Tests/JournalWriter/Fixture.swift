import Facilitation
import Journal
import Workshop

/// A journal with something in every table, kept as the fixture of a format that was released.
enum Fixture {
    static func write(in directory: DataDirectory) throws {
        let journal = try Journal.open(in: directory)
        let day = CivilDate(dayNumber: 22_000)
        let now = Instant(milliseconds: 22_000 * 86_400_000)
        let cohort = try journal.addCohort(name: "Spring", charter: ["What is said here stays here."], createdOn: day)
        let amara = NewPerson(name: "Amara", role: .protege, unit: "Night shift", site: "Lagos", manager: "Ife")
        let people = try journal.addPeople(
            [amara, NewPerson(name: "Joel", role: .mentor)], pairs: [["Amara", "Joel"]], to: cohort.id, on: day)
        let setup = SessionSetup(
            slug: "upside-down", version: 1, part: "live", setting: Setting(),
            participants: [
                Participant(person: people[0].id, name: "Amara", role: .protege),
                Participant(person: people[1].id, name: "Joel", role: .mentor),
            ], seed: .max, startedOn: day)
        let session = try journal.begin(setup, in: cohort.id, Session.start(at: now))
        var decision = Decision()
        decision.words = [
            words(1, "learned", .line("Ask first."), card: .learning),
            words(2, "trial", .promise(Promise(owner: "Joel", action: "sit in", by: day.adding(days: 7)))),
        ]
        decision.entries = decision.words.map {
            Entry(at: now, event: .answered(beat: $0.beat, words: $0.number))
        }
        decision.entries.append(Entry(at: now.adding(seconds: 60), event: .finished))
        decision.counts = [CountedAnswer(key: "safe", value: "4")]
        try journal.store(decision, in: session)
        try journal.park("Badges for visitors", in: cohort.id, session: session, by: people[0].id)
    }

    private static func words(_ number: Int, _ key: String, _ answer: Answer, card: CardKind? = nil) -> Words {
        Words(
            number: number, kind: .answer, beat: BeatID(key, author: 0), key: key, keyVersion: 1, author: 0,
            answer: answer, reader: .pair, isKept: true, card: card)
    }
}
