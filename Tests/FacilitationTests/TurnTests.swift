import Testing
import Workshop

@testable import Facilitation

struct TurnTests {
    private func turns(_ first: First?, minutesEach: Int? = nil) -> Small {
        Small { Stage("One", minutes: 10) { TakeTurns("Your turn.", first: first, minutesEach: minutesEach) } }
    }

    private func speakers(_ table: Table) -> [String] {
        table.session.program.beats.compactMap { beat in
            guard case .talk(_, let speaker) = beat.action else { return nil }
            return speaker.map(table.session.name)
        }
    }

    @Test func everyoneSpeaksInTurnWithEqualClocks() throws {
        var table = Table(turns(nil))
        #expect(speakers(table) == ["Amara", "Joel"])
        try table.follow(.ready)
        let begun = table.now
        #expect(table.moment.turnDeadline == begun.adding(seconds: 300))
        guard case .talk(let text, let speaker, _) = table.moment.task else { return }
        #expect((text, speaker) == ("Your turn.", "Amara"))
        table.wait(400)
        #expect(table.beat == "one.talk@0", "nothing moves on by itself")
        try table.follow(.ready, after: 0)
        #expect(table.beat == "one.talk@1")
        #expect(table.moment.turnDeadline == table.now.adding(seconds: 300), "a full turn, however long the first took")
    }

    @Test func threeShareTheStageInThirds() throws {
        var table = Table(turns(nil), Table.three)
        try table.follow(.ready)
        #expect(table.moment.turnDeadline == table.now.adding(seconds: 200))
        #expect(speakers(table) == ["Amara", "Joel", "Ife"])
    }

    @Test func minutesEachAreAFifthMoreFromAfar() throws {
        var table = Table(turns(nil, minutesEach: 4), setting: Setting(isRemote: true))
        try table.follow(.ready)
        #expect(table.moment.stageMinutes == 12)
        #expect(table.moment.turnDeadline == table.now.adding(seconds: 288))
    }

    @Test func onePersonAloneSimplyTalks() throws {
        var table = Table(turns(nil), [Table.pair[0]])
        try table.follow(.ready)
        #expect(table.beat == "one.talk")
        #expect(table.moment.turnDeadline == nil)
    }

    @Test(arguments: [
        (First.mentor, ["Joel", "Amara", "Ife"]), (.protege, ["Amara", "Ife", "Joel"]),
        (.leader, ["Joel", "Amara", "Ife"]), (.learner, ["Amara", "Ife", "Joel"]),
    ])
    func aRoleOrASeatBegins(first: First, names: [String]) {
        #expect(speakers(Table(turns(first), Table.three)) == names)
    }

    @Test(arguments: [
        ("mentor", First.opener, ["Joel", "Amara"]), ("protege", .opener, ["Amara", "Joel"]),
        ("mentor", .other, ["Amara", "Joel"]), ("protege", .other, ["Joel", "Amara"]),
        ("neither", .opener, ["Amara", "Joel"]), ("neither", .other, ["Joel", "Amara"]),
    ])
    func theOpenerBeginsOrTheOther(opener: String, first: First, names: [String]) throws {
        var table = Table(turns(first))
        try table.go(to: "opener")
        try table.follow(.answer(.choice(opener)))
        #expect(speakers(table) == names)
        guard case .talk(_, let speaker, _) = table.moment.task else { return }
        #expect(speaker == names[0])
    }

    @Test func theOrderOfACircleIsDrawnOnceAndKept() throws {
        let exercise = Small(.circle(4...8)) {
            Stage("One", minutes: 8) {
                FormCircles()
                TakeTurns("Your turn.")
            }
        }
        var table = Table(exercise, Table.circle, seed: 7)
        try table.go(to: "one.form-circles")
        guard case .draw(let names) = table.moment.task else { return }
        try table.follow(.ready)
        #expect(speakers(table) == names)
        #expect(table.entries.last?.event == .drew(beat: BeatID("one.form-circles"), order: Draw.order(4, seed: 7)))
        try table.follow(.back)
        try table.follow(.ready)
        #expect(speakers(table) == names)
    }

    @Test func seatsSwapAndSwapBack() throws {
        let exercise = Small {
            Stage("One", minutes: 5) {
                Say("\(name: .leader) leads \(name: .learner).", named: "before")
                SwapSeats()
                Say("\(name: .leader) leads \(name: .learner).", named: "between")
                Ask("What?", for: Keys.topic, of: .leader, readBy: .pair)
                SwapSeats(named: "back")
                Say("\(name: .leader) leads \(name: .learner).", named: "after")
            }
        }
        var table = Table(exercise)
        try table.go(to: "before")
        #expect(table.text == "Joel leads Amara.")
        try table.go(to: "one.swap-seats")
        guard case .swapped(let leader, let learner) = table.moment.task else { return }
        #expect((leader, learner) == ("Amara", "Joel"))
        try table.go(to: "between")
        #expect(table.text == "Amara leads Joel.")
        #expect(table.plan.contains("topic@0"))
        try table.go(to: "after")
        #expect(table.text == "Joel leads Amara.")
        try table.follow(.back)
        #expect(table.beat == "topic@0", "seats are not changed by going back")
        try table.follow(.pass)
        #expect(table.beat == "after")
    }

    @Test func everyPartBeginsInTheFirstSeats() throws {
        let exercise = Small(parts: ["before", .live]) {
            Stage("Before", minutes: 5, part: "before") { SwapSeats() }
            Stage("Live", minutes: 5) { Say("\(name: .leader) leads.") }
        }
        var table = Table(exercise, part: "live")
        try table.follow(.ready)
        #expect(table.text == "Joel leads.")
    }

    @Test func inThreeTheTwoWhoLearnedLeadTogetherAfterTheSwap() throws {
        let exercise = Small {
            Stage("One", minutes: 5) {
                SwapSeats()
                Ask("What?", for: Keys.topic, of: .leader, readBy: .pair)
            }
        }
        var table = Table(exercise, Table.three)
        try table.go(to: "one.swap-seats")
        guard case .swapped(let leader, let learner) = table.moment.task else { return }
        #expect((leader, learner) == ("Amara and Ife", "Joel"))
        #expect(table.plan.filter { $0.hasPrefix("topic") } == ["topic@0", "topic@2"])
    }
}
