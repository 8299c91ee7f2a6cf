import LineEditing

/// The countdown of a stage, drawn as large as there is room.
struct StageClock: Hashable, Sendable {
    /// How it is drawn.
    enum Form: Hashable, Sendable {
        /// One line: the time, and a bar beside it.
        case line
        /// Blocks of a scale, with a bar below, and an empty line between where it is roomy.
        case blocks(scale: Int, hasBar: Bool, isRoomy: Bool)

        /// The rows it takes.
        var rows: Int {
            switch self {
            case .line: 1
            case .blocks(let scale, let hasBar, let isRoomy):
                BlockText.rows(scale: scale) + (hasBar ? 1 : 0) + (hasBar && isRoomy ? 1 : 0)
            }
        }
    }

    /// The seconds that the stage was given; nil where there is no bar to draw.
    let seconds: Int?
    /// The most seconds that it will show, for a size that does not change while it runs.
    let longest: Int
    /// How it is drawn.
    let style: StageStyle

    private static let largestScale = 12

    /// The forms that fit a width, the largest first.
    func forms(columns: Int) -> [Form] {
        let widest = max(BlockText(Self.digits(longest)).width, BlockText("00:00").width)
        let most = min(Self.largestScale, columns / widest)
        let hasBar = (seconds ?? 0) > 0
        let scales = stride(from: most, through: 1, by: -1).filter { !style.isASCII || $0 % 2 == 0 }
        return scales.flatMap { scale -> [Form] in
            let bare = Form.blocks(scale: scale, hasBar: false, isRoomy: false)
            guard hasBar else { return [bare] }
            return [true, false].map { .blocks(scale: scale, hasBar: true, isRoomy: $0) } + [bare]
        } + [.line]
    }

    /// The countdown.
    ///
    /// - Parameters:
    ///   - left: the seconds that are left; 0 or less shows that the time is over.
    ///   - form: how it is drawn.
    ///   - columns: the width in the middle of which it stands.
    /// - Returns: as many lines as the form has rows.
    func lines(left: Int, form: Form, columns: Int) -> [StageLine] {
        guard case .blocks(let scale, let hasBar, let isRoomy) = form else { return [line(left, columns)] }
        let digits = BlockText(left > 0 ? Self.digits(left) : "TIME").lines(scale: scale, isASCII: style.isASCII)
        let colour = colour(left)
        var lines = digits.map { text in
            let width = displayWidth(of: text)
            return StageLine(text, .bold, colour).indented(by: max(0, (columns - width) / 2))
        }
        if hasBar {
            if isRoomy { lines.append(.blank) }
            lines.append(bar(left, columns: min(columns, max(17 * scale, columns / 2))).centred(in: columns))
        }
        return lines
    }

    /// Minutes and seconds, with hours where there are many.
    static func digits(_ seconds: Int) -> String {
        let (minutes, rest) = max(0, seconds).quotientAndRemainder(dividingBy: 60)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        guard minutes >= 100 else { return "\(minutes):\(two(rest))" }
        return "\(minutes / 60):\(two(minutes % 60)):\(two(rest))"
    }

    private func line(_ left: Int, _ columns: Int) -> StageLine {
        let time = StageLine(left > 0 ? Self.digits(left) : "Time", .bold, colour(left))
        guard (seconds ?? 0) > 0, columns >= 20 else { return time }
        return time.with(bar(left, columns: columns - 9), at: 9)
    }

    private func bar(_ left: Int, columns: Int) -> StageLine {
        let share = min(1, max(0, Double(left) / Double(max(1, seconds ?? 1))))
        let filled = Int((share * Double(columns)).rounded(.up))
        let full = StageLine(String(repeating: style.full, count: filled), colour(left))
        let rest = StageLine(String(repeating: style.empty, count: columns - filled), .dim)
        return filled == 0 ? rest : filled == columns ? full : full.followed(by: rest)
    }

    private func colour(_ left: Int) -> Style {
        if left <= 0 { return .red }
        return left <= 60 ? .yellow : .green
    }
}
