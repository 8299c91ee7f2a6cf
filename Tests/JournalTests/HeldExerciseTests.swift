import Facilitation
import Journal
import Testing
import Workshop

@Suite struct HeldExerciseTests {
    let scratch: Scratch
    let pairing: Pairing
    var journal: Journal { pairing.journal }
    let people: [PersonID]

    init() throws {
        scratch = try Scratch()
        pairing = try Pairing(Journal.open(in: scratch.directory), names: ["Ann", "Ben", "Cem", "Dee", "Eve"])
        people = pairing.people.map(\.person)
    }

    private func held(_ setup: SessionSetup, _ counts: [CountedAnswer] = []) -> HeldExercise {
        HeldExercise(setup, from: noon, to: noon.adding(seconds: 3600), counts: counts)
    }

    private func wholeCohort() -> SessionSetup {
        var setup = pairing.setup(slug: "kickoff")
        setup.setting.isCohort = true
        return setup
    }

    @Test func whatAPairHeldInAWorkshopIsAFinishedSessionOfTheirs() throws {
        let ids = try journal.recordHeld(
            [[0, 1], [2, 3]].map { held(pairing.setup(part: "live", people: $0)) }, in: pairing.cohort)
        let record = try journal.record(ids[0])
        #expect(record.state == .finished && record.startedAt == noon && record.words.isEmpty)
        #expect(record.finishedAt == noon.adding(seconds: 3600))
        #expect(record.entries.map(\.event) == [.started, .finished])
        #expect(record.summary.people == ["Ann", "Ben"])
        #expect(try journal.sessions(in: pairing.cohort, of: [people[2]]).map(\.id) == [ids[1]])
        #expect(try journal.completedParts(of: "upside-down", people: [people[1], people[0]]) == ["live"])
        #expect(try journal.completedParts(of: "upside-down", people: [people[0], people[2]]).isEmpty)
        #expect(try journal.latestUnfinished(in: pairing.cohort) == nil)
    }

    @Test func whatWasCountedInTheRoomIsCountedLikeAnyOtherAnswer() throws {
        let counts = ["4", "5", "4"].map { CountedAnswer(key: "safe", value: $0) }
        let ids = try journal.recordHeld([held(wholeCohort(), counts)], in: pairing.cohort)
        let tallies = try journal.tallies(in: pairing.cohort)
        #expect(tallies.map(\.value) == ["4", "5"] && tallies.map(\.times) == [2, 1])
        #expect(tallies.allSatisfy { $0.session == ids[0] && $0.slug == "kickoff" && $0.key == "safe" })
    }

    @Test func aCohortInOneRoomHasNotSatInOneCircle() throws {
        try journal.recordHeld([held(wholeCohort())], in: pairing.cohort)
        #expect(try journal.pastMeetings(in: pairing.cohort).isEmpty)
        try journal.recordHeld([held(pairing.setup(slug: "compare-circle", people: [0, 1, 2, 3]))], in: pairing.cohort)
        #expect(try journal.pastMeetings(in: pairing.cohort).count == 6)
    }

    @Test func oneThatCannotBeStoredLeavesNone() throws {
        var stranger = pairing.setup(people: [0, 1])
        stranger.participants[1].person = 99
        #expect(throws: JournalError.self) {
            try journal.recordHeld([held(pairing.setup(people: [0, 1])), held(stranger)], in: pairing.cohort)
        }
        #expect(try journal.sessions(in: pairing.cohort).isEmpty)
    }
}
