package import Workshop

/// Two or three people who meet regularly.
///
/// The tables `pair` and `pairMember`.
package struct Pair: Sendable, Hashable {
    /// Its number in the journal.
    package var id: PairID
    /// Who belongs to it, in the order in which they were named.
    package var people: [Person]
    /// The day on which it began.
    package var startedOn: CivilDate
}
