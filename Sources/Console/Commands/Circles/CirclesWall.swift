import Journal
import LineEditing
import Notes

/// Writes the tables of all rounds as Markdown.
@MainActor
struct CirclesWall {
    let desk: CirclesDesk
    let target: String
    let withSlips: Bool

    /// Writes the page for the wall, and the slips where they are wanted; `-` prints the last of them.
    func run() throws {
        let circles = try desk.current()
        let exporter = try Exporter(console: desk.console, cohort: desk.cohort, target: target)
        let notes = WallNotes(
            circles.seating, account: circles.account.sentences, cohort: desk.cohort.name,
            charter: desk.cohort.charter, day: circles.day)
        var pages = [Exporter.Page(path: exporter.paths.wall(on: circles.day), text: notes.wall.rendered())]
        if withSlips {
            pages.append(
                Exporter.Page(path: exporter.paths.circleSlips(on: circles.day), text: notes.slips.rendered()))
        }
        try exporter.put(pages)
    }
}
