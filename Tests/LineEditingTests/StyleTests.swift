import LineEditing
import Testing

@Suite struct StyleTests {
    @Test func aStyleDisappearsWhenColourIsOff() {
        #expect(Style.bold.applied(to: "x", colour: false) == "x")
        #expect(Style.bold.applied(to: "x", colour: true) == "\u{1B}[1mx\u{1B}[0m")
        #expect([Style.bold, .yellow].applied(to: "x", colour: true) == "\u{1B}[1;33mx\u{1B}[0m")
    }

    @Test(arguments: Style.allCases)
    func aStyleTakesNoRoom(_ style: Style) {
        #expect(displayWidth(of: style.applied(to: "text", colour: true)) == 4)
    }

    @Test(arguments: [
        (TerminalPolicy.ColourWish.auto, true, ["TERM": "xterm"], true), (.auto, false, ["TERM": "xterm"], false),
        (.auto, true, ["TERM": "dumb"], false), (.auto, true, [:], false),
        (.auto, true, ["TERM": "xterm", "NO_COLOR": "1"], false),
        (.auto, true, ["TERM": "xterm", "NO_COLOR": ""], true),
        (.auto, true, ["TERM": "xterm", "ACCESSIBLE": "1"], false),
        (.always, false, ["NO_COLOR": "1"], true), (.never, true, ["TERM": "xterm"], false),
    ])
    func colourFollowsTheOptionThenTheEnvironment(
        _ wish: TerminalPolicy.ColourWish, _ isTerminal: Bool, _ environment: [String: String], _ expected: Bool
    ) {
        let policy = TerminalPolicy(colour: wish, isTerminal: isTerminal, environment: { environment[$0] })
        #expect(policy.colour == expected)
    }

    @Test func nothingIsRepaintedForAScreenReader() {
        let terminal = ["TERM": "xterm"]
        #expect(TerminalPolicy(isTerminal: true, environment: { terminal[$0] }).repaints)
        #expect(!TerminalPolicy(plain: true, isTerminal: true, environment: { terminal[$0] }).repaints)
    }
}
