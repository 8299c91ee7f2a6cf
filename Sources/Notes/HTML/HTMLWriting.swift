/// Writes room to write by hand as HTML; what a pen needs is drawn by borders, which every printer prints.
enum HTMLWriting {
    /// The lines of one such room, each with the words that a screen reader says of it.
    static func lines(_ space: WritingSpace) -> [String] {
        switch space {
        case .lines(let count):
            guard count > 0 else { return [] }
            let label = count == 1 ? "1 line to write on" : "\(count) lines to write on"
            let rules = String(repeating: "<span class=\"rule\"></span>", count: count)
            return ["<div class=\"lines\" role=\"img\" aria-label=\(HTMLText.quoted(label))>\(rules)</div>"]
        case .numbered(let count):
            guard count > 0 else { return [] }
            return ["<ol class=\"lines\">"]
                + Array(
                    repeating: "<li><span class=\"rule\" role=\"img\" aria-label=\"a line to write on\"></span></li>",
                    count: count)
                + ["</ol>"]
        case .boxes(let labels):
            guard !labels.isEmpty else { return [] }
            return ["<ul class=\"boxes\">"] + labels.map { "<li>\(HTMLText.line($0))</li>" } + ["</ul>"]
        case .scale(let steps, let low, let high): return scale(steps, low, high)
        case .fields(let labels):
            return labels.map {
                "<p class=\"field\"><span>\(HTMLText.escaped($0)):</span> <span class=\"rule\"></span></p>"
            }
        }
    }

    private static func scale(_ steps: ClosedRange<Int>, _ low: [Inline], _ high: [Inline]) -> [String] {
        ["<div class=\"scale\">", "<span>\(HTMLText.line(low))</span>"]
            + ["<ol start=\"\(steps.lowerBound)\">"] + steps.map { "<li>\($0)</li>" } + ["</ol>"]
            + ["<span>\(HTMLText.line(high))</span>", "</div>"]
    }
}
