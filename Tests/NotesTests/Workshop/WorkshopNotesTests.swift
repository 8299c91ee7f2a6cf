import Facilitation
import Testing
import Workshop

@testable import Notes

/// What a workshop leaves behind, as whole documents.
struct WorkshopNotesTests {
    @Test func theCohortReadsWhatTheRoomWasShown() throws {
        let document = WorkshopCohortNotes(try Examples.workshop()).document
        try Snapshot.expect(document.rendered(), matches: "workshop.cohort.md")
    }

    @Test func theCirclesReadWhoSatWithWhomAndWhatCameOfIt() throws {
        let notes = try #require(WorkshopCircleNotes(try Examples.workshop()))
        try Snapshot.expect(notes.document.rendered(), matches: "workshop.circles.md")
    }

    @Test func theFacilitatorReadsTheirNotesAndHowThePlanFared() throws {
        let document = FacilitatorNotes(try Examples.workshop()).document
        try Snapshot.expect(document.rendered(), matches: "workshop.facilitator.md")
    }

    @Test func theCountsAreATableAndJSON() throws {
        let counts = WorkshopCounts(try Examples.workshop())
        try Snapshot.expect(counts.csv, matches: "workshop.counts.csv")
        try Snapshot.expect(counts.json, matches: "workshop.counts.json")
    }

    @Test func aWorkshopInWhichNobodySatDownHasNoNotesOfCircles() throws {
        let source = WorkshopSource(try Examples.room.play(steps: 2), number: 1, cohort: "Harbour")
        #expect(WorkshopCircleNotes(source) == nil)
        #expect(WorkshopCohortNotes(source).document.rendered().contains("until now"))
    }
}
