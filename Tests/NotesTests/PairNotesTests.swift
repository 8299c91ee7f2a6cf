import Facilitation
import Testing
import Workshop

@testable import Notes

struct PairNotesTests {
    @Test func aPairReadsWhatItWroteTogether() throws {
        let source = try Examples.pairMeeting()
        let notes = try #require(PairNotes(source))
        try Snapshot.expect(notes.document.rendered(), matches: "everything.pair.md")
    }

    @Test func eachPersonGetsNotesOfTheirOwn() throws {
        let source = try Examples.pairMeeting()
        let amara = try #require(PersonalNotes(source, for: 1, earlier: [try Examples.earlierMeeting()]))
        try Snapshot.expect(amara.document.rendered(), matches: "everything.amara.personal.md")
        let joel = try #require(PersonalNotes(source, for: 2))
        try Snapshot.expect(joel.document.rendered(), matches: "everything.joel.personal.md")
        #expect(PersonalNotes(source, for: 3) == nil)
    }

    @Test func aCircleReadsItsBoardAndItsPromises() throws {
        let source = try Examples.circleMeeting()
        #expect(PairNotes(source) == nil)
        let notes = try #require(CircleNotes(source))
        try Snapshot.expect(notes.document.rendered(), matches: "small-circle.circle.md")
    }
}
