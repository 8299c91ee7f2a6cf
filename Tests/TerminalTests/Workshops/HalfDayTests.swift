import PTYKit
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Half a day with 61 people, an odd number of mentors, and circles, with the projector beside it.
@Suite(.serialized) struct HalfDayTests {
    @Test func halfADayRunsFromTheFirstRoundToTheIdeas() throws {
        let room = try WorkshopRoom("half-day", at: "13:00:00", missing: ["Idris Amini", "Alba Okafor"])
        try room.type("n", "n")
        try room.roomSees("Table 1")
        #expect(room.console.screen.shows("2 of 10  Three new faces, 1 of 3"))
        try room.type("arrive Alba Okafor", "leave Joel Chen")
        try room.goOn(to: "2 of 10  Three new faces, 2 of 3")
        try room.goOn(to: "2 of 10  Three new faces, 3 of 3")
        try room.type("tables")
        #expect(Set(room.tables.joined()).count == room.tables.joined().count, "nobody sits twice")
        #expect(room.tables.joined().count == 59, "everybody who is here has a seat")
        #expect(room.tables.allSatisfy { $0.count == 2 || $0.count == 3 })

        try room.goOn(to: "3 of 10  In pairs")
        #expect(room.console.screen.shows("Without their partner here, so together:"))
        try room.type("tables")
        #expect(room.tables.joined().count == 59)

        try killAndGoOn(room)
        try compareNotes(room)
        try dropABlock(room)
        try room.goOn(to: "10 of 10  Closing")
        try room.goOn(to: "The workshop has come to its end.")
        try room.type("", "", "")
        try room.console.send(Key.enter)
        #expect(try room.console.waitForExit() == .code(0))
        let name = "notes/harbour/workshops/2031-05-20-1-half-a-day-in-spring"
        let circles = try #require(room.home.folder.read("\(name).circles.md"))
        #expect(circles.contains("Round 3"))
        #expect(circles.contains("walk while we talk"))
    }

    /// A console that is killed comes back where it was; the projector follows.
    private func killAndGoOn(_ room: WorkshopRoom) throws {
        kill(room.console.processID, SIGKILL)
        _ = try room.console.waitForExit()
        try room.stage.waitFor("The console has stopped")
        try room.goOnAfterACrash(at: "13:20:00")
        #expect(room.console.screen.shows("Going on with Half a day in spring."))
        try room.stage.wait(for: "the notice to go") { !$0.shows("The console has stopped") }
        #expect(room.console.screen.shows("3 of 10  In pairs"))
    }

    private func compareNotes(_ room: WorkshopRoom) throws {
        try room.goOn(to: "5 of 10  Compare notes")
        try room.goOn(to: "t when the slips are in your hand", atMost: 40)
        try room.type("t", "we walk while we talk", "we begin with what is left over", "")
        try room.goOn(to: "the dots of each line", atMost: 10, confirming: true)
        try room.type("3 9", "r")
        try room.roomSees("we walk while we talk")
        try room.goOn(to: "6 of 10  Fruit", atMost: 40, confirming: true)
    }

    private func dropABlock(_ room: WorkshopRoom) throws {
        try room.type("clock 15:55")
        let drop = try #require(room.option("drop:"))
        try room.type(drop, "plan")
        #expect(room.console.screen.shows("left out"))
        #expect(room.console.screen.shows("protected"))
    }
}
