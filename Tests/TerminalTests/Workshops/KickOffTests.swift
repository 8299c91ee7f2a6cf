import PTYKit
import Testing

/// A kick-off of two hours with 24 people, three of them late and two leaving, with the projector beside it.
@Suite(.serialized) struct KickOffTests {
    private static let slips = ["hear the night shift", "I was asked, and stayed", "a door into planning"]

    @Test func aKickOffRunsFromTheWelcomeToTheNotes() throws {
        let room = try WorkshopRoom("kick-off", at: "09:30:00", missing: ["Amara Okafor", "Joel Chen", "Priya Nair"])
        try room.type("n")
        try room.roomSees("Welcome")
        try room.goOn(to: "2 of 7  Why we are here")
        try room.type("arrive Amara Okafor")
        #expect(room.console.screen.shows("Amara Okafor is here. Catch-up: we are in Why we are here"))

        try gatherReasons(room)
        try vote(room)
        try runLate(room)
        try sitInThrees(room)
        try countNumbers(room)

        try room.goOn(to: "3 of 7  Coffee")
        try room.stage.wait(for: "a break without tables") { !$0.shows("Table 1") && $0.shows("Coffee") }
        try room.goOn(to: "4 of 7  First check-in")
        try room.roomSees("Since last time")
        #expect(!room.sentToTheRoom.contains("awkward"), "what is asked for one's own eyes is on sheets alone")
        try room.type("skip", "n", "note Zuri could lead more", "park Who pays for the rooms?")
        try room.goOn(to: "7 of 7  Closing")
        try room.goOn(to: "The workshop has come to its end.")
        try room.roomSees("is over")
        try closeAndReadTheNotes(room)
    }

    private func gatherReasons(_ room: WorkshopRoom) throws {
        try room.goOn(to: "put your sentence")
        try room.type(["t"] + Self.slips + [""])
        #expect(room.console.screen.shows("3 slips, shuffled, hidden until r shows them."))
        for slip in Self.slips { #expect(!room.sentToTheRoom.contains(slip), "hidden until shown") }
        try room.type("n")
        #expect(room.console.screen.cursorLine.contains("for no>"), "what is seen cannot be unseen")
        try room.type("y")
        for slip in Self.slips { try room.roomSees(slip) }
    }

    private func vote(_ room: WorkshopRoom) throws {
        try room.goOn(to: "which name would you happily say")
        try room.roomSees("Hands up as each is read out.")
        try room.type("5 13 4")
        #expect(!room.stage.screen.lines.contains { $0.hasSuffix(" 13") }, "votes are hidden until shown")
        try room.type("r")
        try room.stage.wait(for: "the votes") { $0.lines.contains { $0.trimmingSuffix(" ").hasSuffix(" 13") } }
        try room.type("u")
        try room.stage.wait(for: "no votes") { !$0.lines.contains { $0.trimmingSuffix(" ").hasSuffix(" 13") } }
        try room.type("r")
    }

    private func runLate(_ room: WorkshopRoom) throws {
        try room.type("clock 10:05")
        #expect(room.console.screen.shows("min late"))
        #expect(room.console.screen.shows("shift: everything later"))
        try room.type("1")
        try room.type("clock 9:50", "u")
        #expect(room.console.screen.shows("Taken back."))
    }

    private func sitInThrees(_ room: WorkshopRoom) throws {
        try room.goOn(to: "tables shows who sits where")
        try room.roomSees("Table 1")
        try room.type("arrive Joel Chen")
        #expect(room.console.screen.shows("seat  Table"))
        try room.roomSees("Joel Chen")
        try room.type("arrive Priya Nair", "leave Ife Adeyemi", "leave Noor Haddad")
        try room.stage.wait(for: "people who left to be gone") { !$0.shows("Noor Haddad") }
        try room.type("people")
        #expect(room.console.screen.shows("22 here"))
        try room.type("ready 6")
        #expect(room.console.screen.shows("6 of "))
    }

    private func countNumbers(_ room: WorkshopRoom) throws {
        try room.goOn(to: "A number on a slip")
        try room.type("0 1 3 8 10", "r")
        #expect(room.console.screen.shows("nobody in the room sees them"))
        #expect(!room.stage.screen.shows("entirely 10"))
    }

    private func closeAndReadTheNotes(_ room: WorkshopRoom) throws {
        try room.type("", "The threes worked")
        #expect(room.home.keeps("The threes worked"), "an answer is on the disk before the next question")
        try room.type("")
        try room.console.send(Key.enter)
        #expect(try room.console.waitForExit() == .code(0))
        #expect(room.console.isTerminalInOrder)
        let name = "notes/harbour/workshops/2031-05-20-1-harbour-kick-off"
        let cohort = try #require(room.home.folder.read("\(name).cohort.md"))
        for text in Self.slips + ["Two-way mentoring | 13", "Who pays for the rooms?", "Priya Nair"] {
            #expect(cohort.contains(text))
        }
        let own = try #require(room.home.folder.read("\(name).facilitator.md"))
        for text in ["The threes worked", "Zuri could lead more"] {
            #expect(own.contains(text))
            #expect(!cohort.contains(text))
        }
        for secret in ["Names on the cards", "Zuri could lead more", "The threes worked"] {
            #expect(!room.sentToTheRoom.contains(secret))
        }
    }
}

extension String {
    /// The text without the same characters at its end.
    func trimmingSuffix(_ character: Character) -> String {
        var text = self
        while text.last == character { text.removeLast() }
        return text
    }
}
