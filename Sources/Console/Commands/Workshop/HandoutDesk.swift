import Journal
import LineEditing
import Notes
import Workshop

/// Where sheets of paper are made: what a cohort adds to them, and where they go.
@MainActor
struct HandoutDesk {
    let console: Console
    let slug: String
    /// The folder to write into, or `-`.
    let target: String

    /// A file, or a document on the screen.
    struct Page {
        /// Its name in the folder.
        let name: String
        /// What the file holds.
        let text: String
        /// The document, where it is to be printed on the screen; nil for another form of the same.
        let shown: MarkdownDocument?
    }

    /// The charter of the cohort in use; empty where there is none, or nothing can be kept.
    static func charter(_ console: Console) throws -> [String] {
        guard (try? Launch.dataPath(console.options)) != nil else { return [] }
        return try console.currentCohort()?.charter ?? []
    }

    /// A sheet in both its forms.
    func pages(_ sheet: Handout.Sheet) -> [Page] {
        pages(sheet.document, named: sheet.name)
    }

    /// The slips that lead people to their tables.
    ///
    /// - Parameters:
    ///   - areWanted: whether they were asked for; without that they come where circles meet and a plan holds.
    ///   - company: who sits down to the exercise.
    /// - Returns: their pages; nil where nobody needs any.
    /// - Throws: a ``ConsoleError`` where they were asked for and no circles are planned.
    func slips(areWanted: Bool, for company: Company) throws -> [Page]? {
        guard let circles = try circles(areWanted, company) else { return nil }
        let (desk, plan) = circles
        let notes = WallNotes(
            plan.seating, account: [], cohort: desk.cohort.name, charter: desk.cohort.charter, day: plan.day)
        return pages(notes.slips, named: "\(slug)-slips")
    }

    private func circles(_ areWanted: Bool, _ company: Company) throws -> (CirclesDesk, CurrentCircles)? {
        if areWanted {
            let desk = try CirclesDesk(console)
            return (desk, try desk.current())
        }
        switch company {
        case .solo, .pair: return nil
        case .circle, .cohort: break
        }
        guard (try? Launch.dataPath(console.options)) != nil, try console.currentCohort() != nil else { return nil }
        let desk = try CirclesDesk(console)
        return try desk.currentIfAny().map { (desk, $0) }
    }

    private func pages(_ document: MarkdownDocument, named name: String) -> [Page] {
        [
            Page(name: name + ".html", text: HTMLPage(document).rendered(), shown: nil),
            Page(name: name + ".md", text: document.rendered(), shown: document),
        ]
    }

    /// Writes the pages and says where they are, or prints them one after the other.
    ///
    /// - Throws: a ``ConsoleError`` for the first that could not be written; the others are written all the same.
    func put(_ pages: [Page]) throws {
        guard target != "-" else { return show(pages.compactMap(\.shown)) }
        let folder = ExportFolder(path: target)
        var problem: (any Error)?
        for page in pages {
            do {
                console.say(try folder.write(page.text, to: page.name).shownPath)
            } catch {
                problem = problem ?? error
            }
        }
        if let problem { throw problem }
    }

    private func show(_ documents: [MarkdownDocument]) {
        let text = MarkdownDocument(blocks: Array(documents.map(\.blocks).joined(separator: [.thematicBreak])))
            .rendered().dropLast()
        guard console.terminal.outputIsTerminal else { return console.say(String(text)) }
        for line in String(text).documentLines(width: console.width) { console.say(line) }
    }
}
