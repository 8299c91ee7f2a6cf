import Workshop

extension Draft {
    /// Notes that a person agrees to the release of an item as it stands, or takes their agreement back.
    mutating func agree(_ agrees: Bool, to item: BeatID, by author: Int) {
        guard let wording = session.state.item(item)?.wording else { return }
        let agreed = session.state.approvals[item]?[author]
        if agrees, agreed != wording.number {
            add(.approved(item: item, words: wording.number, author: author))
        } else if !agrees, agreed != nil {
            add(.withdrew(item: item, author: author))
        }
    }

    /// Gives an item other words for the lead; earlier agreements were to other words and are void.
    mutating func reword(
        _ item: BeatID, _ question: Question, as text: String, by author: Int
    ) throws(Refusal) {
        guard let found = session.state.item(item) else { return }
        let answer = try found.wording.answer.reworded(text, in: session)
        guard answer != found.wording.answer else { return agree(true, to: item, by: author) }
        let number = nextNumber
        if let old = session.state.wordings[item] { decision.deleted.append(old) }
        decision.words.append(
            Words(
                number: number, kind: .wording, beat: item, key: question.key, keyVersion: question.version,
                author: found.original.author, answer: answer, reader: found.original.reader, isKept: true,
                card: found.original.card))
        add(.reworded(item: item, words: number))
        add(.approved(item: item, words: number, author: author))
    }

    /// After the end, words that stayed only because they were released go when they no longer are.
    mutating func dropUnreleased(_ item: BeatID) {
        let after = after
        guard after.isFinished else { return }
        let released = Set(after.released.map(\.beat))
        for words in after.state.words.values.sorted(by: { $0.number < $1.number }) where words.beat == item {
            if !after.stays(words, released: released),
                !decision.deleted.contains(words.number)
            {
                decision.deleted.append(words.number)
            }
        }
    }
}

extension Answer {
    fileprivate func reworded(_ typed: String, in session: Session) throws(Refusal) -> Answer {
        let text = typed.trimmed
        guard !text.isEmpty else { throw Refusal("There is nothing left to share. Return alone keeps it between you.") }
        switch self {
        case .line: return .line(try Prompt.bounded(text.joinedLines, Prompt.longestLine))
        case .text: return .text(try Prompt.bounded(text, Prompt.longestText))
        case .lines:
            return .lines(try Prompt.items(text, atMost: nil))
        case .promise(let promise):
            let people = session.setup.participants.map(\.name)
            return .promise(
                try Promise(
                    typed: text, owner: promise.owner, by: promise.by, people: people, today: session.context.today))
        case .scale, .choice, .choices:
            throw Refusal("This is a choice, not words, and cannot be reworded. Answer yes or no.")
        }
    }
}
