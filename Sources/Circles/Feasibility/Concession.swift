/// One thing that the nearest feasible request does not keep of what was asked.
package enum Concession: Hashable, Sendable {
    /// Circles of another size.
    case size(from: Int, to: Int)
    /// Another number of rounds.
    case rounds(from: Int, to: Int)
    /// Somebody may meet people they were to be apart from.
    case mayMeet(Int, [Int])
    /// Somebody need not sit with the people they were to be together with.
    case mayPart(Int, from: [Int])
    /// Somebody is no host.
    case noHost(Int)
    /// Another share of a kind in every circle.
    case share(kind: Int, from: CircleRequest.Share, to: CircleRequest.Share)
    /// Rooms are not looked at.
    case rooms
    /// A number that is nobody's, or one that was named twice, is left out.
    case leftOut(Int)
    /// A past meeting that cannot have been is left out.
    case pastMeeting(CircleRequest.PastMeeting)
    /// Kinds, units or sites that are missing count as not known.
    case notKnown
}
