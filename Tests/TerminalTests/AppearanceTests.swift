import PTYKit
import Testing

@Suite struct AppearanceTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test func theUsersInputrcCanNameTheProgram() throws {
        home.folder.write("$if turnabout\n\"\\C-o\": \"bound for us\"\n$endif\n", to: "inputrc")
        let session = try home.open(environment: ["INPUTRC": "\(home.folder.path)/inputrc"])
        try session.send(Key.control("o"))
        try session.waitForTyped("turnabout> bound for us")
    }

    @Test func viModeEditsAnAnswerAndForgetsIt() throws {
        home.folder.write("set editing-mode vi\nset keyseq-timeout 20\n", to: "inputrc")
        let session = try home.run(
            "tour", to: "[you two] Amara>", environment: ["INPUTRC": "\(home.folder.path)/inputrc"])
        try session.send("one two" + Key.escape)
        try session.wait(for: "the command mode") { $0.cursorLine.hasSuffix("two") && $0.column < $0.cursorLine.count }
        try session.send("bcwthree")
        try session.waitForTyped("> one three")
        try session.send(Key.enter)
        try session.waitForPrompt("[you two] Joel>")
        try session.send(Key.escape + "." + "p" + "k" + "Aend")
        try session.waitForTyped("[you two] Joel> end")
    }

    @Test func colourIsUsedUnlessItIsUnwanted() throws {
        #expect(try home.run("tour", to: "[you two]").outputText.contains("\u{1B}[1m"))
        let session = try home.run("tour", to: "[you two]", environment: ["NO_COLOR": "1"])
        #expect(session.outputText.styles.isEmpty)
    }

    @Test(arguments: [true, false])
    func thePlainConsoleRepaintsNothingAndSpeaksMilestones(_ isOption: Bool) throws {
        let environment: [String: String?] = ["TURNABOUT_PACE": "100", "ACCESSIBLE": isOption ? nil : "1"]
        let session =
            isOption ? try home.open("--plain", environment: environment) : try home.open(environment: environment)
        try session.enter("run check-in --with Amara=protege,Joel=mentor")
        try session.advance(to: "[you two]>")
        #expect(session.screen.cursorLine == "[you two]>")
        try session.send("half a thou")
        try session.waitForTyped("half a thou")
        let start = session.output.count
        try session.waitForLine("1 minute left for this stage.")
        try session.wait(for: "the end of the time") { $0.shows("The time for this stage is over.") }
        try session.wait(for: "the line again") { $0.cursorLine == "[you two]> half a thou" }
        let added = String(decoding: session.output.dropFirst(start), as: UTF8.self)
        #expect(added.count { $0 == "[" } < 12)
        try session.send("ght")
        try session.waitForTyped("[you two]> half a thought")
        #expect(session.outputText.styles.isEmpty)
    }

    @Test func aDumbTerminalGetsNoEscapeSequence() throws {
        let session = try home.run("tour", to: "[you two] Amara>", environment: ["TERM": "dumb"])
        try session.enter("leek and potato")
        try session.enter("/stop")
        try session.send("quit" + Key.enter)
        #expect(try session.waitForExit() == .code(0))
        #expect(!session.outputText.contains("\u{1B}"))
    }

    @Test func onASmallScreenNothingOverflowsAndThePromptIsOneRow() throws {
        let session = try home.open(rows: 10, columns: 40)
        try session.enter("person add \"A name so long that it takes most of a row\"")
        try session.enter("run check-in --with \"A name so long that it takes most of a row=protege,Joel=mentor\"")
        var prompts: Set<String> = []
        var steps = 0
        while !session.screen.cursorLine.hasPrefix("turnabout"), steps < 60 {
            steps += 1
            let line = session.screen.cursorLine
            prompts.insert(line)
            #expect(line.contains(">") && line.count < 40)
            if line.contains("only you can see") {
                try session.send(Key.enter)
                try session.wait(for: "the own screen") { $0.isAlternate && $0.isAtPrompt }
            } else if line.contains("[you two;") {
                try session.enter("one thing")
            } else {
                try session.enter(line.contains("when ready") ? "/next" : line.contains("]") ? "/pass" : "n")
            }
        }
        #expect(prompts.contains { $0.hasSuffix("[you two; …]>") })
        #expect(prompts.contains { $0.contains("share it?") })
        #expect(session.screen.shows("Done. Session 1 is kept."))
        // A row that is full to its last column was broken by the terminal, not by us.
        let broken = session.screen.everything.filter { $0.count >= 40 && !$0.contains("turnabout") }
        #expect(broken == [])
    }

    @Test func anExplicitCLocaleStillWorks() throws {
        let session = try home.run("tour", to: "[you two] Amara>", environment: ["LC_ALL": "C"])
        try session.enter("leek and potato")
        try session.waitForPrompt("[you two] Joel>")
        try session.send("/back" + Key.enter)
        try session.waitForTyped("[you two] Amara> leek and potato")
    }

    @Test func tablesLineUpWithWideAndCombiningNames() throws {
        let session = try home.open()
        for name in ["Åsa", "Ze\u{301}", "日本語", "Ann"] { try session.enter("person add \(name) --role mentor") }
        try session.enter("people")
        let columns = Set(session.screen.columns(of: "mentor", in: ["Åsa", "Ze\u{301}", "日本語", "Ann"]))
        #expect(columns.count == 1 && !columns.contains(nil))
        try session.enter("run tour --with Åsa=protege,日本語=mentor")
        try session.enter("/stop")
        try session.enter("run tour --with Ze\u{301}=protege,Ann=mentor")
        try session.enter("/stop")
        try session.enter("sessions")
        let dates = Set(session.screen.columns(of: "2031-05-20", in: ["日本語", "Ze\u{301}"]))
        #expect(dates.count == 1 && !dates.contains(nil))
    }
}

extension Screen {
    /// The column, in cells, at which a word stands in the last row that holds each of these texts.
    fileprivate func columns(of word: String, in texts: [String]) -> [Int?] {
        texts.map { text in
            lines.indices.last { lines[$0].contains(text) && lines[$0].contains(word) }.flatMap { row in
                column(of: word, row: row)
            }
        }
    }
}

extension String {
    /// The sequences that set a style.
    fileprivate var styles: [Substring] {
        split(separator: "\u{1B}[").dropFirst().map { $0.prefix { $0.isNumber || $0 == ";" || $0 == "m" } }
            .filter { $0.hasSuffix("m") && $0 != "m" }
    }
}
