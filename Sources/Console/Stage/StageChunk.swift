/// Lines of a drawing that belong together and stand on one page where they fit.
struct StageChunk: Hashable, Sendable {
    /// The lines.
    var lines: [StageLine]
    /// Whether an empty line stands before it, unless it begins a page.
    var isApart = true
}

extension [StageChunk] {
    /// The rows they take on one page.
    var rows: Int {
        enumerated().reduce(0) { $0 + $1.element.lines.count + ($1.element.isApart && $1.offset > 0 ? 1 : 0) }
    }

    /// The chunks spread over pages of so many rows; what is higher than a page is divided.
    func pages(rows: Int) -> [[StageLine]] {
        let rows = Swift.max(1, rows)
        var pages: [[StageLine]] = []
        var page: [StageLine] = []
        for chunk in self where !chunk.lines.isEmpty {
            let gap = chunk.isApart && !page.isEmpty ? 1 : 0
            if !page.isEmpty, page.count + gap + chunk.lines.count > rows {
                pages.append(page)
                page = []
            }
            if chunk.isApart, !page.isEmpty { page.append(.blank) }
            for line in chunk.lines {
                if page.count == rows {
                    pages.append(page)
                    page = []
                }
                page.append(line)
            }
        }
        return page.isEmpty ? pages : pages + [page]
    }
}
