extension LiveWorkshop {
    /// What an intent comes to, without doing it.
    ///
    /// - Parameters:
    ///   - intent: what the facilitator wants.
    ///   - now: the time.
    ///   - number: a number drawn at random, for words that are typed.
    /// - Returns: entries to store, the words they point to, and what is deleted.
    /// - Throws: a ``Refusal`` that says what to do instead.
    package func decide(
        _ intent: WorkshopIntent, at now: Instant, drawing number: UInt64 = 0
    ) throws(Refusal) -> WorkshopDecision {
        var draft = WorkshopDraft(workshop: self, now: now, draw: number)
        try draft.follow(intent)
        return draft.decision
    }
}
