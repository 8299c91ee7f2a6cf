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
    /// Beats that people went back to and are not yet done with again.
    package private(set) var reopened: Set<BeatID> = []
    /// When it ended.
    package private(set) var finishedAt: Instant?
    /// The place of each beat that is done in the order in which they were done.
    private(set) var sequence: [BeatID: Int] = [:]
    private var pausedAt: Instant?
    private var doneCount = 0

    /// The state before anything happened, over the words that are still there.
    package init(words: [Int: Words] = [:]) {
        self.words = words
        lastNumber = words.keys.max() ?? 0
    }

    /// Takes in one entry, and the words it points to where they are new.
    package mutating func apply(_ entry: Entry, words new: [Words] = []) {
        for item in new { words[item.number] = item }
        if case .resumed = entry.event, let from = pausedAt ?? lastAt, entry.at > from { gaps.append((from, entry.at)) }
        lastAt = max(lastAt ?? entry.at, entry.at)
        switch entry.event {
        case .started: startedAt = entry.at
        case .moved(let beat): finish(beat, at: entry.at)
        case .answered(let beat, let number):
            remember(number)
            if answers[beat] != number { revoke(beat) }
            answers[beat] = number
            finish(beat, at: entry.at)
        case .passed(let beat):
            revoke(beat)
            finish(beat, at: entry.at)
        case .reopened(let beat):
            done[beat] = nil
            sequence[beat] = nil
            reopened.insert(beat)
        case .struck(let number):
            for (beat, answer) in answers where answer == number { revoke(beat) }
            forget(number)
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
            approvals[item] = nil
        case .drew(let beat, let order):
            drawnOrder = order
            finish(beat, at: entry.at)
        case .paused:
            isPaused = true
            pausedAt = pausedAt ?? entry.at
        case .resumed:
            isPaused = false
            pausedAt = nil
        case .finished: finishedAt = entry.at
        }
    }

    private mutating func finish(_ beat: BeatID, at time: Instant) {
        done[beat] = time
        doneCount += 1
        sequence[beat] = doneCount
        reopened.remove(beat)
    }

    /// Forgets an answer, its wording for the lead and every agreement to release it.
    private mutating func revoke(_ beat: BeatID) {
        if let old = answers.removeValue(forKey: beat) { forget(old) }
        if let old = wordings.removeValue(forKey: beat) { forget(old) }
        approvals[beat] = nil
    }

    /// Drops words that were deleted.
    package mutating func forget(_ number: Int) {
        words[number] = nil
    }

    /// Notes that words stay when the session ends, or do not.
    mutating func keep(_ number: Int, _ keeps: Bool = true) {
        words[number]?.isKept = keeps
    }

    private mutating func remember(_ number: Int) {
        lastNumber = max(lastNumber, number)
    }

    /// The words under a beat, where there are any left.
    package func answer(at beat: BeatID) -> Words? {
        answers[beat].flatMap { words[$0] }
    }

    /// Who would rather open, by place among the participants; nil where it makes no difference or was not said.
    func opener(among participants: [Participant]) -> Int? {
        let answer = words.values.first { $0.key == "opener" && $0.kind == .answer }?.answer
        guard case .choice(let id)? = answer else { return nil }
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
