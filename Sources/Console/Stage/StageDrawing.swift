import Facilitation
import LineEditing

/// A moment of a workshop as it is drawn on a screen of one size.
///
/// Everything but the time is laid out once; ``lines(left:page:)`` draws it. What does not fit the screen is spread over
/// pages that follow one another.
struct StageDrawing: Sendable {
    /// How long one of several pages stays, in seconds.
    static let secondsPerPage = 8

    private let frame: StageFrame
    private let style: StageStyle
    private let text: StageText
    private let notice: String
    private let header: [StageLine]
    private let clock: StageClock?
    private let body: StageBody

    /// Lays a moment out.
    ///
    /// - Parameters:
    ///   - moment: what the room may see.
    ///   - left: the seconds that are left now; nil where nothing is timed.
    ///   - notice: a sentence about the stage itself, such as that the console stopped; empty for none.
    ///   - columns: the width of the screen.
    ///   - rows: the height of the screen.
    ///   - style: with what signs it is drawn.
    init(
        _ moment: PublicMoment, left: Int?, notice: String = "", columns: Int, rows: Int, style: StageStyle
    ) {
        let text = StageText(moment)
        let frame = StageFrame(columns: columns, rows: rows)
        let clock = left.map { left in
            StageClock(seconds: moment.seconds, longest: max(min(moment.seconds ?? 0, 359_999), left), style: style)
        }
        header = frame.header(text)
        self.clock = text.isTimed ? clock : nil
        // One row is kept for the number of the page, so that it may come and go.
        let footer = frame.footer(next: text.next, notice: notice, page: "1/1").count
        body = StageBody(
            rows: max(1, rows - header.count - footer - (frame.isRoomy ? 1 : 0)), gap: frame.isRoomy ? 1 : 0,
            forms: self.clock?.forms(columns: frame.width) ?? [], words: frame.words(text, style)
        ) { fitting in
            // What was just shown is what people look for; where they sit they know by then.
            StageResults(results: Self.results(moment), width: frame.width, style: style).chunks
                + StageTables(tables: moment.tables, width: frame.width).chunks(fitting: fitting)
        }
        (self.frame, self.style, self.text, self.notice) = (frame, style, text, notice)
    }

    /// The results, without a question that stands above them already.
    private static func results(_ moment: PublicMoment) -> [PublicMoment.Result] {
        moment.results.map { result in
            moment.prompt.contains(result.question) ? PublicMoment.Result(question: "", lines: result.lines) : result
        }
    }

    /// How many pages there are, at least one.
    var pageCount: Int { max(1, body.pages.count) }

    /// The drawing.
    ///
    /// - Parameters:
    ///   - left: the seconds that are left; nil where nothing is timed.
    ///   - page: which page, from 0; after the last comes the first.
    /// - Returns: the rows of the screen from the top, each no wider than it, at most as many as it has.
    func lines(left: Int?, page: Int = 0) -> [String] {
        let page = page % pageCount
        let number = pageCount > 1 ? "\(page + 1)/\(pageCount)" : ""
        let footer = frame.footer(next: text.next, notice: notice, page: number)
        let middle = middle(left: left, page: page)
        let blank = max(0, frame.rows - header.count - middle.count - footer.count)
        // A little above the middle is where the eye expects it; pages all begin at the same height.
        let above = pageCount > 1 ? 0 : blank / 3
        let upper = header + Array(repeating: .blank, count: above) + middle
        let all =
            upper.prefix(max(0, frame.rows - footer.count)) + Array(repeating: .blank, count: blank - above) + footer
        return all.prefix(frame.rows).map { $0.shown(columns: frame.columns, colour: style.colour) }
    }

    /// The drawing without the empty rows that fill a screen, all pages one below the other.
    func allLines(left: Int?) -> [String] {
        let footer = frame.footer(next: text.next, notice: notice, page: "")
        let pages = body.pages.dropFirst().flatMap { [.blank] + $0 }
        let all = header + middle(left: left, page: 0) + pages + (footer.isEmpty ? [] : [.blank] + footer)
        return all.map { $0.shown(columns: frame.columns, colour: style.colour) }
    }

    private func middle(left: Int?, page: Int) -> [StageLine] {
        var lines: [StageLine] = []
        if let left, let clock, let form = body.form {
            lines = clock.lines(left: left, form: form, columns: frame.width)
            if frame.isRoomy { lines.append(.blank) }
        }
        lines += body.pinned
        let flow = page < body.pages.count ? body.pages[page] : []
        if !body.pinned.isEmpty, !flow.isEmpty { lines.append(.blank) }
        return (lines + flow).map { $0.indented(by: frame.margin) }
    }
}
