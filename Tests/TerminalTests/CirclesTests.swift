import PTYKit
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A facilitator at a terminal, with many people waiting.
@Suite struct CirclesTests {
    private let home: Home
    private static let first = [
        "Amara", "Joel", "Ines", "Omar", "Priya", "Tomasz", "Noor", "Chloe", "Dev", "Ewa", "Femi", "Grace",
    ]
    private static let last = ["Obi", "Chen", "Haddad"]

    init() throws {
        home = try Home()
    }

    /// A console in whose cohort there are people.
    private func console(people: Int, columns: Int = 80, _ arguments: String...) throws -> PTYSession {
        let names = (0..<people).map { "\(Self.first[$0 % 12]) \(Self.last[$0 / 12])" }
        home.folder.write("name\n" + names.joined(separator: "\n") + "\n", to: "people.csv")
        let first = try home.open()
        try first.enter("cohort new harbour")
        try first.enter("cohort import \(home.folder.path)/people.csv")
        try first.send(Key.control("d"))
        try first.waitForExit()
        let session = try PTYSession(
            executable: builtProduct("turnabout"), arguments: arguments, environment: home.environment(),
            columns: columns
        )
        return session
    }

    /// No plan of 36 people in circles of 6 can be the best one after three rounds, so that this search goes on and on.
    private static let endless = "circles --size 6 --rounds 7 --seed 5"

    @Test func controlCKeepsTheBestCirclesSoFar() throws {
        let session = try console(people: 36)
        try session.waitForPrompt()
        try session.send(Self.endless + Key.enter)
        try session.waitFor("Looking for better circles: ")
        #expect(session.screen.cursorLine.hasSuffix(" so far, Ctrl-C keeps these"))
        try session.send(Key.control("c"))
        try session.waitForPrompt("turnabout (harbour)>")
        #expect(session.screen.shows("Stopped. These are the best circles that were found so far."))
        #expect(!session.screen.shows("Looking for"), "the line is gone")
        try session.enter("circles --person Amara Obi")
        #expect(session.screen.lines.contains { $0.hasPrefix("  Round 7  Table ") })
    }

    @Test func controlCKeepsTheBestCirclesAlsoWhereTheCommandWasGivenToTheProgram() throws {
        let session = try console(people: 36, "circles", "--size", "6", "--rounds", "7")
        try session.waitFor("Looking for better circles: ")
        try session.send(Key.control("c"))
        #expect(try session.waitForExit() == .code(0))
        #expect(session.isTerminalInOrder)
        #expect(session.screen.shows("`circles next` begins round 1."))
    }

    @Test func aSignalEndsASearchAndKeepsNothingOfIt() throws {
        let session = try console(people: 36)
        try session.waitForPrompt()
        try session.send(Self.endless + Key.enter)
        try session.waitFor("Looking for better circles: ")
        session.signal(SIGTERM)
        #expect(try session.waitForExit() == .code(143))
        #expect(session.isTerminalInOrder)
        let next = try home.open()
        try next.enter("circles")
        #expect(next.screen.shows("No circles are planned in harbour yet."))
    }

    @Test(arguments: [80, 40]) func theTablesOfARoundStandBesideEachOther(_ columns: Int) throws {
        let session = try console(people: 12, columns: columns)
        try session.waitForPrompt()
        try session.enter("circles --size 4 --rounds 2 --seed 1")
        try session.enter("circles next")
        let lines = session.screen.everything
        let heads = lines.filter { $0.hasPrefix("  Table 1 ") && $0.contains("Table 2") }
        #expect(heads.count == 1)
        #expect(heads.allSatisfy { $0.contains("Table 3") == (columns == 80) })
        #expect(lines.allSatisfy { $0.count <= columns })
        let round = lines.lastIndex { $0.hasPrefix("Round 1 of 2") } ?? 0
        for name in Self.first { #expect(lines[round...].contains { $0.contains("\(name) Obi") }, "\(name)") }
    }

    @Test func withoutRepaintingEverythingIsInLines() throws {
        let session = try console(people: 36, "--plain")
        try session.waitForPrompt()
        try session.send(Self.endless + Key.enter)
        try session.waitFor("Looking for better circles: ")
        try session.send(Key.control("c"))
        try session.waitForPrompt("turnabout (harbour)>")
        try session.enter("circles next")
        #expect(session.screen.everything.count { $0.contains("Looking for better circles") } == 1)
        #expect(session.screen.lines.contains { $0.hasPrefix("  Table 6  ") && $0.contains(", ") })
        #expect(!session.outputText.contains("\u{1B}[K"))
    }

    @Test func aNameThatIsNearlyKnownIsAskedAbout() throws {
        let session = try console(people: 4)
        try session.waitForPrompt()
        try session.send("arrive Amarra" + Key.enter)
        try session.waitForPrompt("Do you mean Amara Obi? y, or Return for someone new>")
        try session.enter("y")
        #expect(session.screen.shows("Amara Obi is here."))
        try session.send("arrive Jole" + Key.enter)
        try session.waitForPrompt("Do you mean Joel Obi? y, or Return for someone new>")
        try session.send(Key.enter)
        try session.waitForPrompt("turnabout (harbour)>")
        #expect(session.screen.shows("Jole is new in harbour"))
    }

    @Test func namesAndMovesAreFinishedWithTab() throws {
        let session = try console(people: 8)
        try session.waitForPrompt()
        try session.send("circles ne" + Key.tab + Key.tab)
        try session.wait(for: "both moves") { screen in
            screen.lines.contains { $0.hasPrefix("  next ") && $0.hasSuffix("— begin the next round") }
                && screen.lines.contains { $0.hasPrefix("  new ") }
        }
        try session.send(Key.control("u") + "leave Joe" + Key.tab)
        try session.waitForTyped("> leave \"Joel Obi\" ")
        try session.send(Key.control("u") + "circles --apart Amara,Joe" + Key.tab)
        try session.waitForTyped("Amara,Joel Obi")
    }

    @Test func whoIsToSitApartIsNotRemembered() throws {
        let session = try console(people: 8)
        try session.waitForPrompt()
        try session.enter("circles --size 4 --rounds 1 --apart Amara,Joel")
        try session.enter("circles --size 4 --rounds 1")
        try session.send(Key.control("d"))
        try session.waitForExit()
        #expect(home.history.last == "circles --size 4 --rounds 1")
        #expect(!home.history.contains { $0.contains("--apart") })
    }
}
