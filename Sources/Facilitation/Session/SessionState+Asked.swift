import Workshop

extension SessionState {
    /// Whether a question concerns its author after what they answered before.
    ///
    /// The answer that decides is the last one asked for before this question, of the same person or of all. Where it
    /// is missing, because it was passed, struck or not kept, the question is not asked.
    func isAsked(_ beat: Beat, among beats: [Beat]) -> Bool {
        guard case .ask(let question, let author) = beat.action, let condition = question.onlyIf else { return true }
        let before = beats.prefix { $0.id != beat.id }.last { other in
            guard case .ask(let earlier, let asked) = other.action, earlier.key == condition.key else { return false }
            return asked == nil || asked == author
        }
        guard let before, case .choice(let id)? = answer(at: before.id)?.answer else { return false }
        return condition.options.contains(id)
    }
}
