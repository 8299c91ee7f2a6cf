import PTYKit
import Testing

@Suite struct CompletionTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test func exercisesAreListedWithTheirTitles() throws {
        let session = try home.open()
        try session.send("run " + Key.tab + Key.tab)
        try session.wait(for: "a list with titles") { screen in
            screen.lines.contains { $0.hasPrefix("  upside-down ") && $0.hasSuffix("— Upside down") }
        }
        try session.waitForTyped("turnabout> run ")
        try session.send("upsi" + Key.tab)
        try session.waitForTyped("turnabout> run upside-down")
    }

    @Test func slashCommandsAreListedWhileAnExerciseRuns() throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.send("/pa" + Key.tab + Key.tab)
        try session.wait(for: "the commands that begin so") { screen in
            screen.lines.contains { $0.hasPrefix("  /pass ") && $0.contains("— leave this question") }
                && screen.lines.contains { $0.hasPrefix("  /park ") }
        }
        try session.send(Key.control("u") + "ru" + Key.tab + "e")
        try session.waitForTyped("[you two] Amara> rue")
    }

    @Test func slashCommandsAreFinishedAlsoWhereTheExerciseWasNamedToTheProgram() throws {
        let session = try home.open("run", "tour", "--with", "Amara=protege,Joel=mentor")
        try session.send("/nex" + Key.tab)
        try session.waitForTyped("Return when ready> /next")
        try session.send(Key.control("u") + "/stop" + Key.enter)
        #expect(try session.waitForExit() == .code(0))
        #expect(session.isTerminalInOrder)
    }

    @Test func aSearchFindsCommandsAndNoAnswer() throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.enter("run for your soup")
        try session.enter("/stop")
        try session.send(Key.control("r") + "run")
        try session.waitFor("(reverse-i-search)`run': run tour --with")
        try session.send(Key.control("r") + Key.control("g") + "exercises")
        try session.waitForTyped("turnabout (our-pair)> exercises")
    }

    @Test func onlyNamesOfThisCohortAreOffered() throws {
        let session = try home.open()
        try session.enter("cohort new elsewhere")
        try session.enter("person add Jolanda")
        try session.enter("cohort new here")
        try session.enter("person add \"Joel Smith\" --unit Harbour")
        try session.enter("person add Josephine")
        try session.send("pair Jo" + Key.tab + Key.tab + Key.tab)
        try session.wait(for: "the names of this cohort") { screen in
            screen.lines.contains { $0.contains("Joel Smith") && $0.contains("Harbour") }
                && screen.lines.contains { $0.contains("  Josephine") }
        }
        try session.wait(for: "the line again") { $0.cursorLine.contains("> pair") }
        try session.send(Key.control("u") + "pair Jol" + Key.tab + "x")
        try session.waitForTyped("> pair Jolx")
        #expect(!session.screen.everything.contains { $0.hasPrefix("  ") && $0.contains("Jolanda") })
    }

    @Test func answersAreNeverOffered() throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.enter("leek and potato")
        try session.waitForPrompt("[you two] Joel>")
        try session.send("lee" + Key.tab + "X")
        try session.waitForTyped("[you two] Joel> leeX")
    }
}
