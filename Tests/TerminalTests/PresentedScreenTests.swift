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
