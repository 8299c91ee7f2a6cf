package import Workshop

extension Session {
    /// What a later review of one release item comes to; possible at any time, also after the end.
    ///
    /// - Parameters:
    ///   - item: the beat that asked for the item.
    ///   - author: the place of the person who decides.
    ///   - answer: agreement, or none, or agreement to other words.
    ///   - now: the time.
    /// - Returns: entries and words to store, and words to delete.
    /// - Throws: a ``Refusal`` when there is no such item, the person has no say in it or the words cannot be used.
    package func review(
        _ item: BeatID, by author: Int, _ answer: Intent, at now: Instant
    ) throws(Refusal) -> Decision {
        guard let question = question(item), question.mayReachLead, isStillAsked(item), let found = state.item(item)
        else { throw Refusal("There is no such item to share. `release` lists what there is.") }
        guard found.authors(among: setup.participants).contains(author) else {
            throw Refusal("\(name(author)) neither wrote this nor is named in it. Ask whoever wrote it.")
        }
        var draft = Draft(session: self, now: now)
        switch answer {
        case .release(let agrees): draft.agree(agrees, to: item, by: author)
        case .releaseAs(let text): try draft.reword(item, question, as: text, by: author)
        default: break
        }
        draft.dropUnreleased(item)
        return draft.decision
    }

    /// The items that a person has a say in, with the wording that is proposed and whether they agreed to it.
    package func releaseItems(of author: Int) -> [(beat: BeatID, answer: Answer, agrees: Bool)] {
        program.beats.compactMap { beat in
            guard case .ask(let question, _) = beat.action, question.mayReachLead, isStillAsked(beat.id),
                let item = state.item(beat.id), item.authors(among: setup.participants).contains(author)
            else { return nil }
            return (beat.id, item.wording.answer, state.approvals[beat.id]?[author] == item.wording.number)
        }
    }
}
