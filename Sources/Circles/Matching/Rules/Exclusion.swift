/// Why two people are not put together by matching.
///
/// Nobody is ever told which: whoever knows that it was none of the organisation's reasons would know that it was
/// somebody's own. So no text is made of this type, and ``MatchPool`` looks at the organisation's reasons first.
package enum Exclusion: Hashable, Sendable, CaseIterable {
    /// One of the two has as many partners as they would take.
    case capacity
    /// Their clocks differ by more than the cohort allows.
    case timeZone
    /// They meet already.
    case partners
    /// One leads the other, or leads who leads the other, or one person leads both.
    case reportingLine
    /// One decides the other's pay, promotion or assessment.
    case assessor
    /// One must not, or would rather not, be matched with the other.
    case avoided
    /// A pair of theirs ended early.
    case endedEarly
    /// They were proposed to each other before, and no pair came of it; both know that.
    case notAgreed
    /// One struck the other from a list; the lists stay as they were, or a name that vanished would tell.
    case struck
}
