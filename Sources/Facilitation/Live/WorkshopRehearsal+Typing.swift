extension WorkshopRehearsal {
    /// Types what the room gives in a step, as whoever is there would.
    mutating func type(at step: RoomStep) throws(Refusal) {
        switch step.task {
        case .slips(let most):
            for _ in present {
                for _ in 0...roll(min(3, most ?? 2)) { try follow(.slip("Something that matters (\(roll(1000)))")) }
            }
        case .hands(let options):
            try follow(.count(spread(present.count, over: options.count)))
            try follow(.reveal)
        case .numbers(let range, _, _): try follow(.count(spread(present.count, over: range.count)))
        case .dots(let list, let each):
            let lines = workshop.lines(of: list).count
            guard lines > 0 else { return }
            try follow(.count(spread(present.count * each, over: lines)))
            try follow(.reveal)
        case .piles(let list, let headings): try pile(workshop.lines(of: list).count, headings)
        case .answer(let most):
            let lines = (1...(1 + roll(most ?? 3))).map { "Line \($0) of what the room says" }
            try follow(.answer(lines.joined(separator: "\n")))
            try follow(.reveal)
        case .talk, .turns, .sheet, .reveal, .seats:
            guard step.groups != .room else { return }
            try follow(.ready(max(1, workshop.state.tables.count) * 9 / 10))
        }
    }

    private mutating func pile(_ lines: Int, _ headings: [String]) throws(Refusal) {
        guard lines > 0 else { return }
        let names = headings.isEmpty ? ["First pile", "Second pile", "Third pile"] : headings + ["Something else"]
        var piles = names.map { _ in [Int]() }
        for line in 0..<lines { piles[roll(names.count)].append(line) }
        for (name, pile) in zip(names, piles) where !pile.isEmpty { try follow(.pile(lines: pile, under: name)) }
        try follow(.reveal)
    }

    /// So many marks on so many lines, each where chance wants it.
    private mutating func spread(_ marks: Int, over lines: Int) -> [Int] {
        var counts = Array(repeating: 0, count: lines)
        guard lines > 0 else { return counts }
        for _ in 0..<marks { counts[roll(lines)] += 1 }
        return counts
    }

    private mutating func roll(_ sides: Int) -> Int { Int(dice.next() % UInt64(max(1, sides))) }
}
