import Workshop

extension ProgramLayout {
    /// Asks each person about the items in which they have a say.
    ///
    /// Where an own-eyes answer could be released the keyboard goes round in any case: who has something to release, and
    /// whether anyone has, is nobody else's to see.
    mutating func layReview(_ step: Step) {
        let occurrence = next(step.id)
        guard isRun else { return }
        let base = occurrence > 1 ? "\(step.id)#\(occurrence)" : step.id
        let asks = beats.filter(\.mayReachLead)
        let items = asks.compactMap(item)
        for author in everyone { lay(items.filter { !$0.isPrivate }, of: author, base) }
        guard everyone.count > 1 else { return }
        let goesRound = asks.contains { $0.ownEyes != nil }
        let apart = items.filter(\.isPrivate)
        let before = beats.count
        for author in everyone where goesRound || apart.contains(where: { $0.authors.contains(author) }) {
            append(BeatID("\(base).hand-over", author: author), .handOver(to: author, .release), turn: nil)
            lay(apart, of: author, base)
        }
        if beats.count > before { append(BeatID("\(base).hand-back"), .handBack, turn: nil) }
    }

    private mutating func lay(_ items: [ReviewItem], of author: Int, _ base: String) {
        for item in items where item.authors.contains(author) {
            append(
                BeatID("\(base):\(item.beat)", author: author),
                .release(item: item.beat, item.question, author: author), turn: nil, isPrivateRelease: item.isPrivate)
        }
    }

    /// What may be released of a beat; nothing where it was not answered, or would not be asked any more.
    private func item(_ beat: Beat) -> ReviewItem? {
        guard case .ask(let question, _) = beat.action, let item = state.item(beat.id),
            state.isAsked(beat, among: beats)
        else { return nil }
        return ReviewItem(
            beat: beat.id, question: question, authors: item.authors(among: setup.participants),
            isPrivate: everyone.count > 1 && (beat.ownEyes != nil || everyone.count < 4))
    }
}

/// One item of the review and who has a say in it.
private struct ReviewItem {
    let beat: BeatID
    let question: Question
    let authors: [Int]
    /// In a circle each says aloud whether what all have read may travel; in a pair, and of own-eyes answers, unseen.
    let isPrivate: Bool
}

extension Beat {
    /// Whether its author will be asked about sharing with the programme lead.
    var mayReachLead: Bool {
        if case .ask(let question, _) = action { return question.mayReachLead }
        return false
    }
}
