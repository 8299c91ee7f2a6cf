import Workshop

extension WorkshopDraft {
    /// The most characters of one slip, answer, heading or note.
    static let longestText = 2000

    mutating func collect(_ text: String) throws(Refusal) {
        guard let step = workshop.step, case .slips = step.task else {
            throw Refusal("No slips are asked for here.")
        }
        add(.collected(step: step.id))
        try type(text, .slip, for: step)
    }

    mutating func answer(_ text: String) throws(Refusal) {
        guard let step = workshop.step, case .answer(let most) = step.task else {
            throw Refusal("Nothing is asked of the room here.")
        }
        let lines = text.split(whereSeparator: \.isNewline)
        if let most, lines.count > most {
            throw Refusal("\(lines.count) lines were typed, and at most \(most) are asked for.")
        }
        if let old = workshop.state.answers[step.id] { decision.deleted.append(old) }
        let number = try type(text, .answer, for: step)
        add(.answered(step: step.id, words: number))
    }

    mutating func note(_ text: String) throws(Refusal) {
        let number = try type(text, .note, for: nil)
        add(.noted(words: number))
    }

    mutating func count(_ numbers: [Int]) throws(Refusal) {
        guard let step = workshop.step, let wanted = workshop.countable(step) else {
            throw Refusal("Nothing is counted in this step. ? shows the keys.")
        }
        guard numbers.count == wanted.count else {
            throw Refusal(
                "\(numbers.count) numbers were typed for \(wanted.count) lines. Type one for each, in their order, with spaces between; 0 for none."
            )
        }
        guard numbers.allSatisfy({ (0...10_000).contains($0) }) else {
            throw Refusal("A count is a number from 0 to 10000.")
        }
        add(.counted(step: step.id, numbers))
    }

    mutating func pile(_ lines: [Int], under heading: String) throws(Refusal) {
        guard let step = workshop.step, case .piles(let list, let headings) = step.task else {
            throw Refusal("There are no piles to make here.")
        }
        let known = workshop.lines(of: list)
        guard !lines.isEmpty, lines.allSatisfy(known.indices.contains) else {
            throw Refusal("Type the numbers of lines, from 1 to \(known.count), a colon and a heading: 1 4 7: No time")
        }
        var seen: Set<Int> = []
        let ids = lines.map { known[$0].id }.filter { seen.insert($0).inserted }
        let heading = heading.trimmed
        if let own = headings.firstIndex(where: { $0.lowercased() == heading.lowercased() }) {
            return add(.piled(step: step.id, heading: own, words: nil, lines: ids))
        }
        let same = workshop.shelf.words(.heading, in: step.id).first { $0.text.lowercased() == heading.lowercased() }
        var number = same?.number ?? 0
        if same == nil { number = try type(heading, .heading, for: step) }
        add(.piled(step: step.id, heading: nil, words: number, lines: ids))
    }

    mutating func reveal() throws(Refusal) {
        guard let step = workshop.step else { throw Refusal("Nothing is on that could be shown.") }
        if case .numbers = step.task { throw Refusal("These numbers are only counted; nobody in the room sees them.") }
        guard workshop.hasResults(step) else { throw Refusal("Nothing has been typed yet that could be shown.") }
        guard !workshop.state.revealed.contains(step.id) else { throw Refusal("The room sees it already.") }
        add(.revealed(step: step.id))
    }

    /// Deletes words, and keeps what was counted on the lines that are left.
    mutating func strike(_ number: Int) throws(Refusal) {
        guard let words = workshop.words[number] else { throw Refusal("That is not there any more.") }
        let place = workshop.lines(of: words.step).firstIndex { $0.id == number }
        add(.struck(words: number))
        decision.deleted.append(number)
        guard words.kind == .slip, let place else { return }
        for step in workshop.program.steps(using: words.step).map(\.id).sorted() {
            guard var left = workshop.state.counts[step], left.indices.contains(place) else { continue }
            left.remove(at: place)
            add(.counted(step: step, left))
        }
    }

    @discardableResult
    private mutating func type(_ text: String, _ kind: WorkshopWords.Kind, for step: RoomStep?) throws(Refusal) -> Int {
        let text = text.trimmed
        guard !text.isEmpty else { throw Refusal("There are no words in that.") }
        guard text.count <= Self.longestText else {
            throw Refusal("That is longer than \(Self.longestText) characters. Make it shorter.")
        }
        var number = Int(draw % 1_000_000_000) + 1_000_000
        while workshop.words[number] != nil { number += 1 }
        decision.words.append(
            WorkshopWords(
                number: number, kind: kind, step: step?.id ?? "", key: step?.key ?? "", text: text,
                reader: kind == .note ? .author : .circle, mayReachLead: step?.mayReachLead ?? false))
        return number
    }
}

extension LiveWorkshop {
    /// What hands, dots or numbers are counted for in a step, in order; nil where nothing is.
    package func countable(_ step: RoomStep) -> [String]? {
        switch step.task {
        case .hands(let options): options.map(\.text)
        case .dots(let list, _): lines(of: list).map(\.text)
        case .numbers(let range, _, _): range.map(String.init)
        default: nil
        }
    }

    /// Whether anything was gathered in a step.
    package func hasResults(_ step: RoomStep) -> Bool {
        slipCount(of: step.id) > 0 || state.counts[step.id] != nil || state.answers[step.id] != nil
            || !(state.piles[step.id] ?? []).isEmpty
    }
}
