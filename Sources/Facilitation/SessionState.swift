import Workshop

/// What the entries of a session come to: where people are, what they said, what they released.
package struct SessionState: Sendable {
    /// Beats that people are done with, and when.
    package private(set) var done: [BeatID: Instant] = [:]
    /// The words under each beat, by number.
    package private(set) var answers: [BeatID: Int] = [:]
    /// Words that are still there.
    package private(set) var words: [Int: Words]
    /// The highest number that words were ever given.
    package private(set) var lastNumber = 0
    /// When it began.
    package private(set) var startedAt: Instant?
    /// The time of the last entry.
    package private(set) var lastAt: Instant?
    /// Stretches that do not count: the laptop was closed, or people paused.
    package private(set) var gaps: [(from: Instant, to: Instant)] = []
    /// Seconds by which each stage was extended.
    package private(set) var extensions: [String: Int64] = [:]
    /// How often another question was asked for.
    package private(set) var others: [BeatID: Int] = [:]
    /// Whether what is said is kept from here on.
    package private(set) var isKeeping = true
    /// Whether each person keeps their own-eyes answers.
    package private(set) var keeps: [Int: Bool] = [:]
    /// Who agreed to the release of each item, and in which wording.
    package private(set) var approvals: [BeatID: [Int: Int]] = [:]
    /// The wording of each release item, where it is not the answer's own.
    package private(set) var wordings: [BeatID: Int] = [:]
    /// The order of the circle.
    package private(set) var drawnOrder: [Int]?
    /// Whether people paused.
    package private(set) var isPaused = false
    /// When it ended.
    package private(set) var finishedAt: Instant?

    /// The state before anything happened, over the words that are still there.
    package init(words: [Int: Words] = [:]) {
        self.words = words
        lastNumber = words.keys.max() ?? 0
    }

    /// Takes in one entry, and the words it points to where they are new.
    package mutating func apply(_ entry: Entry, words new: [Words] = []) {
        for item in new { words[item.number] = item }
        if case .resumed = entry.event, let lastAt, entry.at > lastAt { gaps.append((lastAt, entry.at)) }
        lastAt = max(lastAt ?? entry.at, entry.at)
        switch entry.event {
        case .started: startedAt = entry.at
        case .moved(let beat): done[beat] = entry.at
        case .answered(let beat, let number):
            remember(number)
            if let old = answers[beat], old != number { forget(old) }
            answers[beat] = number
            done[beat] = entry.at
        case .passed(let beat):
            if let old = answers.removeValue(forKey: beat) { forget(old) }
            done[beat] = entry.at
        case .reopened(let beat): done[beat] = nil
        case .struck(let number): forget(number)
        case .another(let beat): others[beat, default: 0] += 1
        case .extended(let stage, let seconds): extensions[stage, default: 0] += seconds
        case .keeping(let keeps): isKeeping = keeps
        case .kept(let author, let keeps): self.keeps[author] = keeps
        case .approved(let item, let number, let author): approvals[item, default: [:]][author] = number
        case .withdrew(let item, let author): approvals[item]?[author] = nil
        case .reworded(let item, let number):
            remember(number)
            if let old = wordings[item], old != number { forget(old) }
            wordings[item] = number
        case .drew(let beat, let order):
            drawnOrder = order
            done[beat] = entry.at
        case .paused: isPaused = true
        case .resumed: isPaused = false
        case .finished: finishedAt = entry.at
        }
    }

    /// Drops words that were deleted.
    package mutating func forget(_ number: Int) {
        words[number] = nil
    }

    mutating func replace(_ item: Words) {
        words[item.number] = item
    }

    private mutating func remember(_ number: Int) {
        lastNumber = max(lastNumber, number)
    }

    /// The words under a beat, where there are any left.
    package func answer(at beat: BeatID) -> Words? {
        answers[beat].flatMap { words[$0] }
    }

    /// The first answer under a key, whoever gave it.
    func answer(under key: String) -> Answer? {
        words.values.filter { $0.key == key && $0.kind == .answer }.min { $0.number < $1.number }?.answer
    }

    func answer(under key: String, by author: Int?) -> Answer? {
        words.values.filter { $0.key == key && $0.kind == .answer && ($0.author == author || $0.author == nil) }
            .max { $0.number < $1.number }?.answer
    }

    func opener(among participants: [Participant]) -> Int? {
        guard case .choice(let id)? = answer(under: "opener") else { return nil }
        return participants.firstIndex { $0.role.rawValue == id }
    }

    /// Milliseconds between two moments, without the stretches that do not count.
    package func elapsed(from start: Instant, to end: Instant) -> Int64 {
        var total = end.since(start)
        for gap in gaps {
            let (from, to) = (max(gap.from, start), min(gap.to, end))
            if to > from { total -= to.since(from) }
        }
        return total
    }
}
