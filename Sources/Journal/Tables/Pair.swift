package import Workshop

/// Two or three people who meet regularly, or did.
///
/// The tables `pair` and `pairMember`.
package struct Pair: Sendable, Hashable {
    /// Its number in the journal.
    package var id: PairID
    /// Who belongs to it, in the order in which they were named.
    package var people: [Person]
    /// The day on which it began.
    package var startedOn: CivilDate
    /// The day on which it ended; nil where these people are partners.
    package var endedOn: CivilDate?
    /// Whether it ended before its time, so that these people are not matched again.
    ///
    /// For the matching alone: it is shown to nobody, and nobody is asked why or by whose wish.
    package var endedEarly = false
}
