import Facilitation
import Workshop

extension LeadSlip {
    /// The version of the part that a program reads.
    static let version = 1
    static let fence = "turnabout-slip"

    /// The slip as Markdown: for people to read before they hand it over, and below that for ``parse(_:)``.
    package func rendered() -> String {
        let blocks = page + [.fenced(info: Self.fence, SlipWire(self).json)]
        let body = MarkdownDocument(blocks: blocks).rendered()
        return MarkdownDocument(frontMatter: frontMatter(checksum: Self.checksum(body)), blocks: blocks).rendered()
    }

    /// A hash of a text in which line ends and white space at the ends of lines do not count.
    static func checksum(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(trimmingEnd)
        return StableHash.long([lines.joined(separator: "\n").trimmed])
    }

    static func trimmingEnd(_ line: Substring) -> String {
        var line = line
        while line.last?.isWhitespace == true { line.removeLast() }
        return String(line)
    }

    private func frontMatter(checksum: String) -> FrontMatter {
        [
            "title": .text(title), "date": .date(day.iso), "cohort": .text(cohort), "for": .list(["programme lead"]),
            "generator": .text("Turnabout"), "document": .text("lead-slip"), "slip": .text(String(Self.version)),
            "checksum": .text(checksum),
        ]
    }

    private var title: String {
        switch kind {
        case .pair: "Lead slip: \(pair.spoken)"
        case .circle: "Lead slip of a circle"
        case .message: "A message to the programme lead"
        }
    }

    private var page: [Block] {
        [.heading(level: 1, title)] + NotesFrame.charter(charter) + [.paragraph(opening)] + meetings + words
            + [.thematicBreak, .paragraph(foot)]
    }

    private var opening: String {
        switch kind {
        case .pair:
            """
            This is everything that goes to the lead of \(cohort) when you hand over this file: your names, the meetings \
            you held, and the words that you released. Nothing that was counted is in it, not even hidden.
            The lead's page has these words without names; but whoever opens this file can tell that they come from the \
            \(pair.count == 2 ? "two" : "three") of you.
            """
        case .circle:
            """
            This is everything that goes to the lead of \(cohort) when you hand over this file: that the circle met, how \
            many of you there were, and the words that you released, without names. Nothing that was counted is in it.
            """
        case .message:
            """
            This is everything that goes to the lead of \(cohort) when you hand over this file: your own message. It is in \
            no other document, and your partner is not told of it.
            """
        }
    }

    private var meetings: [Block] {
        guard !held.isEmpty else { return [] }
        let rows = held.map { meeting -> [[Inline]] in
            let what = (meeting.exercise ?? "a meeting") + (meeting.isUpsideDown ? ", seats swapped" : "")
            return [
                [.text("\(meeting.on)")], [.text(what)], [.text(meeting.length.rawValue)],
                [.text(String(meeting.attendance))],
            ]
        }
        let columns = ["Day", "What was run", "How long", "People"].map { Table.Column($0) }
        return [.heading(level: 2, "Meetings held"), .table(Table(columns: columns, rows: rows))]
    }

    private var words: [Block] {
        guard !lines.isEmpty else { return [] }
        return [.heading(level: 2, kind == .message ? "Your message" : "Words you released")]
            + lines.flatMap { line -> [Block] in
                [.paragraph([.strong([.text(line.label)])]), .quote([.paragraph(line.items.joined(separator: "\n"))])]
            }
    }

    private var foot: [Inline] {
        [
            .text(
                """
                For the programme lead, once you hand it over; nothing is sent by itself.
                To change or take back a line, use\u{20}
                """), .code("release"),
            .text(
                """
                 and export again: the newest slip counts. Below is the same for the lead's own copy of Turnabout, \
                letter by letter; a slip that is edited by hand is not read.
                """),
        ]
    }
}
