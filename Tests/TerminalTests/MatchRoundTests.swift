import PTYKit
import Testing

/// The round in which people answer proposals, each alone at the screen.
@Suite struct MatchRoundTests {
    private let home: Home

    init() throws { home = try Home() }

    /// Two people who were proposed to each other, at the hand-over to the first of them.
    private func proposed() throws -> PTYSession {
        home.folder.write(
            "name,role,wants,offers\nAmara,protege,knowledge: budgets,\nJoel,mentor,,knowledge: budgets\n",
            to: "people.csv")
        let session = try home.open()
        for line in [
            "cohort new harbour", "cohort import \(home.folder.path)/people.csv", "match propose", "match accept",
        ] {
            try session.enter(line)
        }
        try session.waitForPrompt("only you can see>")
        return session
    }

    @Test func eachAnswersAloneAndAPairBeginsWithTheLastYes() throws {
        let session = try proposed()
        #expect(session.screen.shows("Amara answers now, unseen. Pass the keyboard to Amara."))
        try session.takeKeyboard()
        #expect(session.screen.shows("Amara, would you like to meet Joel?"))
        #expect(session.screen.shows("You want budgets (knowledge), Joel offers budgets (knowledge)"))
        try session.enter("perhaps")
        #expect(session.screen.shows("Type y for yes, n for rather not, or Return to decide later."))
        try session.send("y" + Key.enter)
        try session.waitForPrompt("only you can see>")
        try session.takeKeyboard()
        try session.send("y" + Key.enter)
        try session.waitForPrompt("turnabout (harbour)>")
        #expect(session.screen.shows("1 pair has begun."))
        #expect(!session.screen.isAlternate)
    }

    @Test func aNoIsSeenByNobodyAndWhoeverSaidItIsAskedLikeTheOthers() throws {
        let session = try proposed()
        try session.takeKeyboard()
        try session.send("n" + Key.enter)
        try session.waitForPrompt("only you can see>")
        try session.takeKeyboard()
        let afterwards = session.output.count
        #expect(session.screen.shows("Joel, would you like to meet Amara?"))
        #expect(session.screen.shows("y yes, n rather not (nobody is told), Return decides later"))
        try session.send("y" + Key.enter)
        try session.waitForPrompt("turnabout (harbour)>")
        #expect(session.screen.shows("No pair has begun yet."))
        try session.enter("match")
        #expect(session.screen.shows("Amara and Joel  not agreed yet  2031-06-10"))
        try session.send("match accept" + Key.enter)
        try session.waitForPrompt("only you can see>")
        #expect(session.screen.shows("Amara answers now, unseen."), "she is not left out for having answered")
        #expect(!String(decoding: session.output.dropFirst(afterwards), as: UTF8.self).contains("rather not"))
        try session.takeKeyboard()
        #expect(session.screen.shows("You said rather not. Return keeps it, y says yes after all"))
    }

    @Test func whatPeopleAnswerByNameIsInNoHistory() throws {
        let session = try proposed()
        try session.send(Key.control("c"))
        try session.waitForPrompt("turnabout (harbour)>")
        for line in ["match accept Amara", "match decline Joel", "match"] { try session.enter(line) }
        try session.enter("people")
        #expect(home.history.suffix(3) == ["match accept", "match", "people"])
        try session.send(Key.up + Key.up + Key.up)
        try session.waitForTyped("turnabout (harbour)> match accept")
    }

    @Test func twoOfOneReportingLineAreAskedOnceWhetherTheyMeanIt() throws {
        home.folder.write("name,manager\nAmara,Joel\nJoel,\n", to: "people.csv")
        let session = try home.open()
        for line in ["cohort new harbour", "cohort import \(home.folder.path)/people.csv", "pair Amara Joel"] {
            try session.enter(line)
        }
        try session.waitForPrompt("Type yes to make them a pair all the same>")
        try session.send(Key.enter)
        try session.waitForPrompt("turnabout (harbour)>")
        #expect(session.screen.shows("Nothing was changed."))
        try session.enter("pair Amara Joel")
        try session.send("yes" + Key.enter)
        try session.waitForPrompt("turnabout (harbour)>")
        #expect(session.screen.shows("Amara and Joel are a pair now."))
    }
}
