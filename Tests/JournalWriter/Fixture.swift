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
        try match(journal, cohort.id, people, day)
        try sit(journal, cohort.id, people, day)
        try meet(journal, cohort.id, people, day)
    }

    private static func match(_ journal: Journal, _ cohort: CohortID, _ people: [Person], _ day: CivilDate) throws {
        let more = ["Priya", "Tomasz"].map { PersonImport(name: $0) }
        try journal.importPeople(more, pairs: [["Priya", "Tomasz"]], to: cohort, on: day)
        var answers = MatchAnswers()
        (answers.capacity, answers.utcOffset, answers.weeksBetween) = (2, 60, 4)
        answers.values = WorkingStyle(pace: 2, directness: 5, challenge: 3)
        answers.assessors = ["Vera"]
        answers.wants = [Wish(.knowledge, "reading a budget")]
        answers.offers = [Wish(.wisdom, "the night shift"), Wish(.network, "the unions")]
        answers.avoid = ["Tomasz"]
        answers.ranks = MatchAnswers.RankedNames(tiers: [["Joel"]], struck: ["Priya"])
        try journal.setMatchAnswers(answers, of: people[0].id, in: cohort)
        let proposals = try journal.addProposals(
            [people.map(\.id)], method: "stable", in: cohort, on: day, lapsingOn: day.adding(days: 21))
        for proposal in proposals { _ = try journal.answer(.yes, by: people[0].id, to: proposal.id, on: day) }
        for pair in try journal.pairs(in: cohort) where pair.people.contains(where: { $0.name == "Priya" }) {
            try journal.endPair(pair.id, on: day.adding(days: 9), early: true)
        }
    }

    private static func sit(_ journal: Journal, _ cohort: CohortID, _ people: [Person], _ day: CivilDate) throws {
        let everyone = try journal.people(in: cohort).map(\.id)
        let plan = try journal.addCirclePlan(["rounds": [[0, 1], [2, 3]]], of: everyone, in: cohort, on: day)
        try journal.beginRound(0, of: plan, circles: [Array(everyone[..<2]), Array(everyone[2...])], on: day)
        try journal.setAttendance(true, of: everyone, on: day)
        try journal.setAttendance(false, of: [people[1].id], on: day)
    }

    private static func meet(_ journal: Journal, _ cohort: CohortID, _ people: [Person], _ day: CivilDate) throws {
        let midnight = Instant(milliseconds: Int64(day.dayNumber) * 86_400_000)
        let agenda = Agenda(
            title: "Kick-off", start: ClockTime(9, 30), people: 24, rooms: [Agenda.Room(name: "Hall")],
            blocks: [
                Agenda.Block(
                    line: 4, time: AgendaBlock("Hopes", seconds: 900, least: 600),
                    content: .exercise(Agenda.ExerciseWish("kickoff")), cue: "Speak slowly.")
            ])
        let setup = WorkshopSetup(agenda: agenda, day: day, midnight: midnight, seed: .max, people: 24)
        var first = WorkshopDecision()
        first.entries = [WorkshopEntry(at: midnight.adding(seconds: 34_200), event: .began)]
        let workshop = try journal.beginWorkshop(setup, in: cohort, first)
        var next = WorkshopDecision()
        next.words = [
            WorkshopWords(
                number: 7_031, kind: .slip, step: "0.hopes", key: "hope", text: "to be heard", reader: .circle,
                mayReachLead: true),
            WorkshopWords(
                number: 411, kind: .note, step: "", key: "", text: "ask about badges", reader: .author,
                mayReachLead: false),
        ]
        let events: [WorkshopEvent] = [
            .seated(round: 0, tables: [people.map(\.id)]), .collected(step: "0.hopes"), .noted(words: 411),
            .counted(step: "0.safe", [0, 2, 3]), .chose(.squeeze), .undone(entry: 6), .paused,
        ]
        next.entries = events.enumerated().map { index, event in
            WorkshopEntry(at: midnight.adding(seconds: 34_260 + Int64(index)), event: event)
        }
        try journal.store(next, in: workshop)
    }

    private static func words(_ number: Int, _ key: String, _ answer: Answer, card: CardKind? = nil) -> Words {
        Words(
            number: number, kind: .answer, beat: BeatID(key, author: 0), key: key, keyVersion: 1, author: 0,
            answer: answer, reader: .pair, isKept: true, card: card)
    }
}
