package import Facilitation

/// An exercise that people held in a workshop, of which no answers are kept.
package struct HeldExercise: Sendable, Hashable {
    /// The exercise, how it was run, and who took part: a pair, a circle or the whole cohort.
    package var setup: SessionSetup
    /// When it began.
    package var from: Instant
    /// When it ended.
    package var to: Instant
    /// What was counted without names, one for each answer.
    package var counts: [CountedAnswer]

    /// An exercise that was held.
    package init(_ setup: SessionSetup, from: Instant, to: Instant, counts: [CountedAnswer] = []) {
        self.setup = setup
        self.from = from
        self.to = to
        self.counts = counts
    }
}
