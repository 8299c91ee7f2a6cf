/// Figures and a few letters drawn from blocks, large enough for the back of a room.
struct BlockText: Hashable, Sendable {
    /// The width of the drawing, in blocks.
    let width: Int
    private let rows: [[Bool]]

    /// The height of every figure, in blocks.
    static let height = 5

    /// Draws a text; what has no figure is left out.
    init(_ text: String) {
        let glyphs = text.compactMap { Self.glyphs[$0] }
        rows = (0..<Self.height).map { row in
            Array(glyphs.map { glyph in glyph[row].map { $0 == "#" } }.joined(separator: [false]))
        }
        width = rows.first?.count ?? 0
    }

    /// The rows of the screen that a scale takes.
    static func rows(scale: Int) -> Int { (height * scale + 1) / 2 }

    /// The drawing.
    ///
    /// - Parameters:
    ///   - scale: the columns of one block, which is half as many rows high; without half blocks it must be even.
    ///   - isASCII: whether number signs take the place of blocks.
    /// - Returns: as many lines as ``rows(scale:)`` says, each of `width * scale` columns.
    func lines(scale: Int, isASCII: Bool) -> [String] {
        (0..<Self.rows(scale: scale)).map { line in
            let upper = half(2 * line, scale)
            let lower = half(2 * line + 1, scale)
            return zip(upper, lower).map { pair in
                let sign = Self.sign(pair, isASCII: isASCII)
                return String(repeating: sign, count: scale)
            }.joined()
        }
    }

    private func half(_ index: Int, _ scale: Int) -> [Bool] {
        let row = index / scale
        return row < rows.count ? rows[row] : Array(repeating: false, count: width)
    }

    private static func sign(_ halves: (upper: Bool, lower: Bool), isASCII: Bool) -> String {
        switch halves {
        case (false, false): " "
        case (true, true): isASCII ? "#" : "█"
        case (true, false): isASCII ? "#" : "▀"
        case (false, true): isASCII ? "#" : "▄"
        }
    }

    private static let glyphs: [Character: [String]] = [
        "0": ["###", "#.#", "#.#", "#.#", "###"], "1": [".#.", "##.", ".#.", ".#.", "###"],
        "2": ["###", "..#", "###", "#..", "###"], "3": ["###", "..#", "###", "..#", "###"],
        "4": ["#.#", "#.#", "###", "..#", "..#"], "5": ["###", "#..", "###", "..#", "###"],
        "6": ["###", "#..", "###", "#.#", "###"], "7": ["###", "..#", "..#", "..#", "..#"],
        "8": ["###", "#.#", "###", "#.#", "###"], "9": ["###", "#.#", "###", "..#", "###"],
        ":": [".", "#", ".", "#", "."], "T": ["###", ".#.", ".#.", ".#.", ".#."],
        "I": ["###", ".#.", ".#.", ".#.", "###"], "M": ["#...#", "##.##", "#.#.#", "#...#", "#...#"],
        "E": ["###", "#..", "##.", "#..", "###"],
    ]
}
