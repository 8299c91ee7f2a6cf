/// A wish that no plan can keep: why, and the nearest request that can be kept.
package struct InfeasibleWish: Error, Hashable, Sendable {
    /// Why a request cannot be kept, with the people (by number) and numbers concerned.
    package enum Reason: Hashable, Sendable {
        /// Nobody can meet: so many people are too few.
        case tooFewPeople(Int)
        /// More people than are planned for.
        case tooManyPeople(Int, most: Int)
        /// Circles of that size are none.
        case sizeTooSmall(Int)
        /// So many rounds are none.
        case tooFewRounds(Int)
        /// More rounds than are planned for.
        case tooManyRounds(Int, most: Int)
        /// A wish names a number that is nobody's.
        case nobody(Int)
        /// One wish names the same person twice.
        case namedTwice(Int)
        /// A past meeting of somebody with themselves, or that took place less than never or too often to count.
        case pastMeeting(CircleRequest.PastMeeting)
        /// Kinds, or the numbers of units and sites, are given for another number of people.
        case notForEverybody(given: Int, people: Int)
        /// More people want to be apart from each other than there are circles.
        case apart([Int], circles: Int)
        /// Two people are to be apart, and to be together because of the people named with them.
        case apartAndTogether(Int, Int, block: [Int])
        /// More people are to be together than sit in the largest circle.
        case tooManyTogether([Int], seats: Int)
        /// There are more hosts than circles.
        case tooManyHosts([Int], circles: Int)
        /// Two hosts of different tables are to sit together.
        case hostsTogether(Int, Int, block: [Int])
        /// A share asks for less than nobody, or for more at least than at most.
        case share(kind: Int, CircleRequest.Share)
        /// Too few people are of a kind for every circle to have its share.
        case tooFewOfKind(Int, there: Int, needed: Int)
        /// More people are of a kind than all circles may have.
        case tooManyOfKind(Int, there: Int, room: Int)
        /// The shares ask for more people than sit in the smallest circle.
        case sharesAboveSize(needed: Int, seats: Int)
        /// The shares leave seats of the largest circle empty.
        case sharesBelowSize(allowed: Int, seats: Int)
        /// There are fewer rooms than circles.
        case tooFewRooms(Int, circles: Int)
        /// A room has fewer seats than the circle that would sit in it.
        case roomTooSmall(seats: Int, circle: Int)
        /// Each wish could be kept, but not all of them at once; who is named in those that bind people to each other.
        case notAllAtOnce([Int])
    }

    /// Why the request cannot be kept.
    package var reason: Reason
    /// A request that can be kept and differs from it in little; nil where there is nobody to plan for, or too many people.
    package var nearest: CircleRequest?
    /// What the nearest request gives up.
    package var concessions: [Concession]
}
