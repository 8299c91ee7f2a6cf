import Testing
import Workshop

@testable import Console

@Suite struct HelpPagesTests {
    private let pages = HelpPages(vocabulary: .reciprocal)

    @Test func everyCommandIsInTheOverview() {
        let text = pages.overview.joined(separator: "\n")
        for name in Grammar.names where name != "exit" { #expect(text.contains("\n  \(name) "), "\(name)") }
        for topic in HelpTopic.allCases { #expect(text.contains("\n  \(topic.rawValue) ")) }
    }

    @Test(arguments: HelpTopic.allCases) func aTopicHasSomethingToSay(_ topic: HelpTopic) throws {
        #expect(try pages.page([topic.rawValue], columns: 78).count > 3)
    }

    @Test(arguments: Grammar.names) func aCommandHasAPage(_ name: String) throws {
        let text = try pages.page([name], columns: 78).joined(separator: "\n")
        #expect(text.contains("USAGE: turnabout ") || text.contains("`\(name) --help`"))
    }

    @Test func aCommandOfTwoWordsHasAPage() throws {
        #expect(try pages.page(["cohort", "import"], columns: 78).joined().contains("USAGE: turnabout cohort import"))
    }

    @Test func theWordsOfTheCohortStandInTheHelp() throws {
        let words = try #require(Vocabulary("mentor=guide,protege=explorer"))
        let text = try HelpPages(vocabulary: words).page(["roles"], columns: 78).joined(separator: "\n")
        #expect(text.contains("for the whole programme: guide, explorer, or both."))
    }

    @Test func aWordLeadsToTopicsAndCommands() throws {
        #expect(
            try pages.found("calendar") == [
                "  help notes        the documents that come out, and who gets which",
                "  calendar          Write a calendar file for the next meeting you agreed on.",
            ])
    }

    @Test func wordsOfOneFamilyAreFoundTogether() throws {
        #expect(try pages.found("share").contains { $0.hasPrefix("  help privacy") })
    }

    @Test func whatHasNoHelpIsSaid() {
        let unknown = #expect(throws: ConsoleError.self) { try pages.page(["privcy"], columns: 78) }
        #expect(unknown?.description == "There is no help on \"privcy\". Did you mean `help privacy`?")
        let nothing = #expect(throws: ConsoleError.self) { try pages.found("zeppelin") }
        #expect(
            nothing?.description == "Nothing here has to do with \"zeppelin\". `help` lists topics and commands.")
    }

    @Test func aLongLineGoesOnUnderItsSecondColumn() {
        #expect(HelpPages.indent(of: "  show         Print an outline") == 15)
        #expect(HelpPages.indent(of: "  people, pairs") == 4)
        #expect(HelpPages.indent(of: "Everything stays here.") == 0)
        #expect(
            HelpPages.laidOut("  show         Print an outline", width: 78) == ("  show         Print an outline", 15))
        #expect(HelpPages.laidOut("  show         Print an outline", width: 20) == ("  show  Print an outline", 4))
    }
}
