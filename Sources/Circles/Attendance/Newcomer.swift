/// What is known of somebody who comes when the plan is already being held.
package struct Newcomer: Hashable, Sendable {
    /// Their kind; below 0 where it is not known.
    package var kind: Int
    /// Their unit, site and so on, in the order of the request's origins; below 0 where it is not known.
    package var origins: [Int]
    /// Who they are never to sit with, for instance their partner.
    package var apartFrom: [Int]
    /// Whom they met in earlier sessions; one of the two is the number that they get.
    package var past: [CircleRequest.PastMeeting]

    /// Somebody of whom this much is known.
    package init(
        kind: Int = -1, origins: [Int] = [], apartFrom: [Int] = [], past: [CircleRequest.PastMeeting] = []
    ) {
        (self.kind, self.origins, self.apartFrom, self.past) = (kind, origins, apartFrom, past)
    }
}
