import Facilitation

/// How the rows between top and bottom are shared out: the clock, the words, and what may take several pages.
struct StageBody: Hashable, Sendable {
    /// How the clock is drawn; nil where there is none.
    let form: StageClock.Form?
    /// The words that stay on every page.
    let pinned: [StageLine]
    /// What follows below them, page by page.
    let pages: [[StageLine]]

    /// Shares out rows.
    ///
    /// The clock gets what the rest leaves, and never less than can be read from afar while there is room for that. Words
    /// that take up to a third stay on every page.
    ///
    /// - Parameters:
    ///   - rows: the rows there are.
    ///   - gap: the empty rows below the clock.
    ///   - forms: how the clock may be drawn, the largest first; empty where there is none.
    ///   - words: the prompt, and who speaks.
    ///   - flow: tables and results, laid out for the rows they would like to fit.
    init(
        rows: Int, gap: Int, forms: [StageClock.Form], words: [StageChunk], flow: (_ fitting: Int) -> [StageChunk]
    ) {
        let least = Self.least(of: forms, rows: rows)
        let room = max(1, rows - (least.map { $0.rows + gap } ?? 0))
        let wordRows = words.isEmpty ? 0 : words.rows + 1
        let flow = flow(room - wordRows)
        let needed = (words + flow).rows
        let fits = needed <= room
        let most = fits ? rows - needed - gap : rows / 4
        form = forms.first { $0.rows <= min(most, rows * 2 / 3) } ?? least
        let rest = max(1, rows - (form.map { $0.rows + gap } ?? 0))
        let isPinned = !words.isEmpty && (fits || !flow.isEmpty && wordRows <= rest / 3)
        pinned = isPinned ? (words.pages(rows: words.rows).first ?? []) : []
        pages = isPinned ? flow.pages(rows: rest - wordRows) : (words + flow).pages(rows: rest)
    }

    /// The smallest clock that is drawn for the sake of more words.
    private static func least(of forms: [StageClock.Form], rows: Int) -> StageClock.Form? {
        forms.last { $0 != .line && $0.rows <= rows / 4 } ?? forms.last
    }
}
