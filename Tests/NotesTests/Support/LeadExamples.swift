import Facilitation
import Workshop

@testable import Notes

extension Examples {
    static let now = Instant(milliseconds: 1_935_400_000_000)

    /// A meeting in which both released what they learned, one a goal in other words, and one a message.
    static func releasedMeeting(on day: CivilDate = Player.today, number: Int64 = 12) throws -> NotesSource {
        let player = Player(
            answers: answers, keepers: [0],
            releases: [
                ("learned@0", 0), ("learned@1", 1), ("goal@0", 0), ("help@0", 0),
            ], rewordings: ["goal@0": "Run a Monday | round"])
        let session = try player.play(Player.session(Everything(), slug: "everything", on: day))
        return NotesSource(session, number: number, cohort: "Harbour, spring")
    }

    /// A circle that released an idea and a message to the programme.
    static func releasedCircle() throws -> NotesSource {
        let player = Player(
            answers: [
                "practice@0": .line("We begin with the question left over last time"),
                "practice@2": .line("A walk | rain or not"),
                "keep-this": .lines(["That nobody asks for minutes", "The tea"]), "change-this": .lines(["CHANGE"]),
            ],
            releases: [
                ("practice@2", 2), ("keep-this", 0), ("keep-this", 1), ("keep-this", 2), ("keep-this", 3),
                ("change-this", 0),
            ])
        let session = try player.play(
            Player.session(SmallCircle(), slug: "small-circle", people: ["Amara", "Joel", "Ife", "Noor"]))
        return NotesSource(session, number: 13, cohort: "Harbour, spring")
    }

    static let charter = ["Learn how the work looks from the other side."]

    static func slip(at now: Instant = now, on day: CivilDate = Player.today) throws -> LeadSlip {
        LeadSlip(
            of: ["Amara", "Joel"], since: Player.today.adding(days: -80),
            [
                try releasedMeeting(on: Player.today.adding(days: -77), number: 3), try releasedMeeting(),
                try releasedCircle(),
            ],
            cohort: "Harbour, spring", charter: charter, at: now, on: day)
    }

    /// Groups in which each of that many people answered once.
    static func groups(_ times: [String: Int]) -> [CohortTally.Group] {
        [CohortTally.Group(members: Set((0..<Int64(times.values.reduce(0, +))).map { $0 }), times: times)]
    }
}
