import PTYKit
import Testing

/// What stood on the facilitator's screen before the room looks at it.
@Suite struct PresentedScreenTests {
    private let home: Home

    init() throws { home = try Home() }

    private func begun() throws -> PTYSession {
        let plan = """
            title: Morning
            start: 10:00
            blocks:
              - title: Welcome
                minutes: 30
                cue: canarycue

            """
        home.folder.write(plan, to: "plan.yaml")
        return try PTYSession(
            executable: builtProduct("turnabout"), arguments: ["agenda", "run", "\(home.folder.path)/plan.yaml"],
            environment: home.environment(with: ["TURNABOUT_PACE": "0.001"]), rows: 24, columns: 80)
    }

    @Test func aTabInASlipOffersNoNames() throws {
        let home = try Home()
        let setUp = try home.open()
        try setUp.enter("cohort new harbour")
        for name in ["Amara", "Joel", "Ife", "Noor", "Ben", "Mei"] { try setUp.enter("person add \(name) --role both") }
        try setUp.send(Key.control("d"))
        try setUp.waitForExit()
        let plan = "title: Morning\nstart: 10:00\nblocks:\n  - title: Why\n    minutes: 60\n    exercise: kickoff\n"
        home.folder.write(plan, to: "plan.yaml")
        let session = try PTYSession(
            executable: builtProduct("turnabout"), arguments: ["agenda", "run", "\(home.folder.path)/plan.yaml"],
            environment: home.environment(with: ["TURNABOUT_PACE": "0.001"]), rows: 40, columns: 80)
        try session.waitFor("brings them in later.")
        try session.waitForPrompt()
        try session.send(Key.enter)
        try session.waitForPrompt("only you do")
        try session.send(Key.enter)
        try session.waitForPrompt("10:00>")
        for _ in 0..<20 where !session.screen.shows("put your sentence") { try session.enter("n") }
        try session.send("t" + Key.enter)
        try session.waitForPrompt("slip 1>")
        try session.send("arrive Am" + Key.tab + Key.tab)
        try session.send("ber" + Key.enter)
        try session.waitForPrompt("slip 2>")
        #expect(session.screen.shows("slip 1> arrive Amber"))
        #expect(!session.screen.shows("Amara"))
    }

    @Test func nothingOfThePrivateScreenIsLeftWhenTheRoomSeesIt() throws {
        let session = try begun()
        try session.waitForPrompt("only you do")
        try session.send(Key.enter)
        try session.waitForPrompt("10:00>")
        try session.enter("n")
        try session.enter("note canarynote")
        #expect(session.screen.everything.contains { $0.contains("canarycue") })
        try session.enter("screen")
        #expect(session.screen.everything.contains { $0.contains("The room sees this screen") })
        #expect(!session.screen.everything.contains { $0.contains("canary") })
        try session.send(Key.enter)
        try session.waitForPrompt()
        #expect(!session.screen.everything.contains { $0.contains("canary") })
        try session.enter("note canarytoolate")
        #expect(session.screen.everything.contains { $0.contains("this is not for the room") })
        #expect(!session.screen.everything.contains { $0.contains("canary") })
        try session.enter("screen")
        #expect(session.screen.everything.contains { $0.contains("canarycue") })
    }
}
