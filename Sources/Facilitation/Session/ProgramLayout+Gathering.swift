import Workshop

/// Questions that follow each other person by person, so that the keyboard changes hands once for each.
private struct Batch {
    let at: Int
    let reason: Beat.HandOver
    var beats: [Beat]
}

extension ProgramLayout {
    /// Puts the questions of a stage that need the keyboard to change hands side by side, person by person.
    ///
    /// A question is moved forward to the first of its kind in the stage, but never to before something it depends on:
    /// the answer that decides whether it is asked or how it is worded or, for answers given blind, an earlier reveal.
    mutating func gather(from start: Int) {
        guard everyone.count > 1, beats[start...].contains(where: \.isGathered) else { return }
        var open: [Beat] = []
        var batches: [Batch] = []
        for beat in beats[start...] {
            guard beat.isGathered else {
                open.append(beat)
                continue
            }
            if let last = batches.last, last.takes(beat, after: open[last.at...]) {
                batches[batches.count - 1].beats.append(beat)
            } else {
                batches.append(Batch(at: open.count, reason: beat.handOver, beats: [beat]))
            }
        }
        for batch in batches.reversed() { open.insert(contentsOf: laidOut(batch), at: batch.at) }
        beats.replaceSubrange(start..., with: open)
    }

    /// Asks each person once, after the last of their own-eyes questions, whether those answers stay.
    mutating func askWhatIsKept() {
        for author in everyone {
            guard let last = beats.lastIndex(where: { $0.needsKeep && $0.ownEyes == author }) else { continue }
            let end = beats[last...].prefix { $0.ownEyes == author }.endIndex
            var keep = beats[last]
            keep.id = BeatID("keep", author: author)
            keep.action = .keep(author: author)
            beats.insert(keep, at: end)
        }
    }

    /// The keyboard goes from one person to the next and then back.
    ///
    /// Named after the first question, so that nobody sees a question that was put before it in a later version
    /// without taking the keyboard first.
    private func laidOut(_ batch: Batch) -> [Beat] {
        var result: [Beat] = []
        guard let sample = batch.beats.first else { return [] }
        let name = sample.id.question
        for author in everyone {
            let own = batch.beats.filter { $0.ownEyes == author }
            guard var over = own.first else { continue }
            over.id = BeatID("\(name).hand-over", author: author)
            over.action = .handOver(to: author, batch.reason)
            result.append(over)
            result += own
        }
        var back = sample
        back.id = BeatID("\(name).hand-back")
        back.action = .handBack
        return result + [back]
    }
}

extension Batch {
    fileprivate func takes(_ beat: Beat, after between: ArraySlice<Beat>) -> Bool {
        var needs = Set(beat.needs)
        if case .ask(let question, _) = beat.action {
            if let condition = question.onlyIf { needs.insert(condition.key) }
            if question.isBlind, between.contains(where: \.isReveal) { return false }
        }
        return !between.contains { other in
            guard case .ask(let question, _) = other.action else { return false }
            return needs.contains(question.key)
        }
    }
}

extension Beat {
    fileprivate var handOver: HandOver {
        switch action {
        case .ask(let question, _): question.isBlind ? .blind : .ownEyes
        default: .ownEyes
        }
    }

    fileprivate var needsKeep: Bool {
        guard case .ask(let question, _) = action else { return false }
        return question.readBy == .author && !question.isKeptByDefault
    }

    fileprivate var isGathered: Bool {
        if case .release = action { return false }
        return ownEyes != nil
    }

    fileprivate var isReveal: Bool {
        if case .reveal = action { return true }
        return false
    }
}
