import Facilitation
import Foundation
import Journal
import Testing
import Workshop

@Suite struct StoringTests {
    let scratch: Scratch
    let pairing: Pairing
    var journal: Journal { pairing.journal }

    init() throws {
        scratch = try Scratch()
        pairing = try Pairing(Journal.open(in: scratch.directory))
    }

    @Test func aSessionIsRebuiltFromExactlyWhatWasStored() throws {
        let session = try pairing.begin(part: "live")
        let answers: [Answer] = [
            .line("one \"line\" \\ ñ 🐦"), .text("two\nlines"), .lines(["a", "b"]), .scale(-3), .choice("yes"),
            .choices(["x", "y"]), .promise(Promise(owner: "Joel", action: "sit in", by: day)),
        ]
        var stored: [Words] = []
        var events: [Event] = [.started]
        for (index, answer) in answers.enumerated() {
            let words = Words(
                index + 1, answer, key: "k\(index)", author: index % 3 == 2 ? nil : index % 3,
                reader: Reader.allCases[index % 4], isKept: index % 2 == 0, card: index == 1 ? .goal : nil)
            stored.append(words)
            try journal.store(Decision(words), in: session)
            events.append(.answered(beat: words.beat, words: words.number))
        }
        let others: [Event] = [
            .moved(beat: BeatID("a", occurrence: 2, author: 1)), .passed(beat: BeatID("b")),
            .reopened(beat: BeatID("b")),
            .another(beat: BeatID("b")), .extended(stage: "s", seconds: 120), .keeping(false), .kept(author: 1, true),
            .approved(item: BeatID("a"), words: 1, author: 0), .withdrew(item: BeatID("a"), author: 0),
            .reworded(item: BeatID("a"), words: 2), .drew(beat: BeatID("d"), order: [1, 0]), .paused, .resumed,
            .finished,
        ]
        for event in others { try journal.store(Decision(event), in: session) }
        let record = try journal.record(session)
        #expect(record.words == stored)
        #expect(record.entries.map(\.event) == events + others)
        #expect(record.entries.allSatisfy { $0.at == noon })
        #expect(record.setup == pairing.setup(part: "live"))
        #expect(record.state == .finished && record.finishedAt == noon)
    }

    @Test func aDecisionIsStoredWholeOrNotAtAll() throws {
        let session = try pairing.begin()
        try journal.store(Decision(Words(1, .line("first"))), in: session)
        let before = try journal.record(session)
        // The number 1 is taken, so the second of two words cannot be stored.
        #expect(throws: JournalError.self) {
            try journal.store(Decision(Words(2, .line("new")), Words(1, .line("again"))), in: session)
        }
        #expect(try journal.record(session) == before)
        let error = #expect(throws: JournalError.self) {
            try journal.store(Decision(Words(1, .line("lost"))), in: SessionID(99))
        }
        #expect(error?.code == .notFound)
        #expect(error?.description.contains("lost") == false)
        #expect(throws: JournalError.self) { try journal.record(SessionID(99)) }
    }

    @Test func aSessionWithAStrangerIsNotBegun() throws {
        var setup = pairing.setup()
        setup.participants[1].person = 99
        #expect(throws: JournalError.self) {
            try journal.begin(setup, in: pairing.cohort, Session.start(at: noon))
        }
        #expect(try journal.sessions(in: pairing.cohort).isEmpty)
    }

    @Test func theStateFollowsWhatHappened() throws {
        let session = try pairing.begin()
        func state() throws -> SessionStatus { try journal.record(session).state }
        #expect(try state() == .running)
        try journal.store(Decision(.paused), in: session)
        #expect(try state() == .paused)
        #expect(try journal.latestUnfinished(in: pairing.cohort)?.id == session)
        try journal.store(Decision(.resumed), in: session)
        #expect(try state() == .running)
        try journal.store(Decision(.finished, at: noon.adding(seconds: 9)), in: session)
        #expect(try state() == .finished)
        #expect(try journal.latestUnfinished(in: pairing.cohort) == nil)
        // A review of what was released may come weeks later and does not reopen anything.
        try journal.store(Decision(.approved(item: BeatID("a"), words: 1, author: 0)), in: session)
        try journal.store(Decision(.paused), in: session)
        #expect(try state() == .finished)
        #expect(try journal.record(session).finishedAt == noon.adding(seconds: 9))
    }

    @Test func wordsThatAreKeptAfterAllStay() throws {
        let session = try pairing.begin()
        try journal.store(Decision(Words(1, .line("mine"), reader: .author, isKept: false)), in: session)
        var decision = Decision(.kept(author: 0, true))
        decision.kept = [1]
        try journal.store(decision, in: session)
        #expect(try journal.record(session).words.map(\.isKept) == [true])
        decision = Decision(.kept(author: 0, false))
        decision.unkept = [1]
        try journal.store(decision, in: session)
        #expect(try journal.record(session).words.map(\.isKept) == [false], "whoever changes their mind is obeyed")
    }

    @Test func countsHaveNeitherNamesNorOrder() throws {
        let session = try pairing.begin()
        var decision = Decision(.finished)
        decision.counts = [
            CountedAnswer(key: "safe", value: "4"), CountedAnswer(key: "safe", value: "2"),
            CountedAnswer(key: "safe", value: "4"), CountedAnswer(key: "opener", value: "mentor"),
        ]
        try journal.store(decision, in: session)
        let tallies = try journal.tallies(in: pairing.cohort)
        #expect(
            tallies.map { "\($0.slug) \($0.key) \($0.value) \($0.times)" } == [
                "upside-down opener mentor 1", "upside-down safe 2 1", "upside-down safe 4 2",
            ])
        #expect(tallies.allSatisfy { $0.session == session })
    }

    @Test func theLatestUnfinishedSessionIsTheOneInWhichPeopleWereLast() throws {
        let (first, second) = (try pairing.begin(), try pairing.begin(people: [0]))
        #expect(try journal.latestUnfinished(in: pairing.cohort)?.id == second)
        try journal.store(Decision(.paused, at: noon.adding(seconds: 60)), in: first)
        #expect(try journal.latestUnfinished(in: pairing.cohort)?.id == first)
        let joel = pairing.people[1].person
        #expect(try journal.latestUnfinished(in: pairing.cohort, of: [joel])?.id == first)
        let amara = pairing.people[0].person
        #expect(try journal.sessions(in: pairing.cohort, of: [amara]).map(\.id) == [first, second])
        #expect(try journal.sessions(in: pairing.cohort).map(\.people) == [["Amara", "Joel"], ["Amara"]])
    }

    @Test func onlyPartsThatExactlyThesePeopleFinishedCount() throws {
        let people = pairing.people.map(\.person)
        let invitation = try pairing.begin(part: "invitation")
        #expect(try journal.completedParts(of: "upside-down", people: people).isEmpty)
        try journal.store(Decision(.finished), in: invitation)
        let preparation = try pairing.begin(part: "preparation", people: [0])
        try journal.store(Decision(.finished), in: preparation)
        let live = try pairing.begin(part: "live")
        try journal.store(Decision(.finished), in: live)
        try journal.store(Decision(.finished), in: try pairing.begin(part: "invitation"))
        #expect(try journal.completedParts(of: "upside-down", people: people.reversed()) == ["invitation", "live"])
        #expect(try journal.completedParts(of: "upside-down", people: [people[0]]) == ["preparation"])
        #expect(try journal.completedParts(of: "other", people: people).isEmpty)
    }

    @Test func manySessionsAreReadOneAfterTheOther() throws {
        var begun: [SessionID] = []
        for number in 1...450 {
            var decision = Decision(Words(1, .line("answer \(number)")))
            decision.entries.insert(Entry(at: noon, event: .started), at: 0)
            begun.append(try journal.begin(pairing.setup(), in: pairing.cohort, decision))
        }
        var read: [SessionID] = []
        try journal.records(in: pairing.cohort) { record throws in
            // Whoever reads may use the journal meanwhile.
            if record.id == begun[10] { #expect(try journal.record(record.id) == record) }
            #expect(record.entries.count == 2)
            #expect(record.words.map(\.answer) == [.line("answer \(record.id)")])
            read.append(record.id)
        }
        #expect(read == begun)
        try journal.records(in: pairing.cohort, of: [99]) { _ in Issue.record("nobody of that number took part") }
    }

    @Test func aSessionIsHeldByOneWindowAtATime() throws {
        let session = try pairing.begin()
        let other = try Journal.open(in: scratch.directory)
        var lock: SessionLock? = try journal.lock(session)
        #expect(lock?.session == session)
        let error = #expect(throws: JournalError.self) { try other.lock(session) }
        #expect(error?.code == .sessionIsOpen)
        #expect(error?.description.contains("Session 1 is open in another window") == true)
        _ = try other.lock(SessionID(2))
        lock = nil
        _ = try other.lock(session)
        #expect(try scratch.files().keys.filter { $0.hasSuffix(".lock") } == [])
    }
}
