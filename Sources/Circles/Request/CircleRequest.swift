/// What is asked of a plan: how many people, circles of which size, how many rounds, and what must hold.
///
/// People are numbers from 0 up to `people`.
package struct CircleRequest: Hashable, Sendable, Codable {
    /// Two people who met in an earlier session, or in a round that was held.
    package struct PastMeeting: Hashable, Sendable, Codable {
        /// One of the two.
        package var a: Int
        /// The other.
        package var b: Int
        /// How often they met.
        package var times: Int

        /// Two people met that often.
        package init(_ a: Int, _ b: Int, times: Int = 1) {
            self.a = a
            self.b = b
            self.times = times
        }
    }

    /// How many people of one kind sit in every circle.
    package struct Share: Hashable, Sendable, Codable {
        /// At least so many.
        package var atLeast: Int
        /// At most so many.
        package var atMost: Int

        /// From `atLeast` to `atMost` people.
        package init(atLeast: Int = 0, atMost: Int = .max) {
            self.atLeast = atLeast
            self.atMost = atMost
        }
    }

    /// How many people sit.
    package var people: Int
    /// The largest circle that is wished for, in people; circles have this size or one fewer.
    package var size: Int
    /// How many rounds are planned.
    package var rounds: Int
    /// Where the draws begin.
    package var seed: UInt64
    /// People of whom no two may ever share a circle: partners, or people who asked for it.
    package var apart: [[Int]] = []
    /// People who share a circle in every round.
    package var together: [[Int]] = []
    /// People who keep one table in every round; there is at most one in a circle.
    package var hosts: [Int] = []
    /// The kind of each person, for instance their role; empty where no mix is asked for.
    package var kinds: [Int] = []
    /// How many of each kind sit in every circle, by the number of the kind.
    package var mix: [Share] = []
    /// The seats of each room, one circle in a room; empty where there is room enough.
    package var rooms: [Int] = []
    /// Who met before.
    package var past: [PastMeeting] = []
    /// For each thing to spread (unit, site) the number of each person's; below 0 where it is not known.
    package var origins: [[Int]] = []

    /// A request with nothing that must hold.
    package init(people: Int, size: Int, rounds: Int, seed: UInt64 = 1) {
        self.people = people
        self.size = size
        self.rounds = rounds
        self.seed = seed
    }

    /// How many people sit in each circle of a round, larger circles first; in the order of the rooms where there are.
    package var circleSizes: [Int] {
        let sizes = CircleSizes.sizes(people: people, size: size)
        let largestFirst = largestRoomsFirst(sizes.count)
        return largestFirst.isEmpty ? sizes : zip(largestFirst, sizes).sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// Which room each circle of a round sits in, from 0; empty where there are no rooms, or too few.
    package var roomsOfCircles: [Int] {
        largestRoomsFirst(CircleSizes.sizes(people: people, size: size).count).sorted()
    }

    /// The largest circle takes the largest room; of rooms of one size the first.
    private func largestRoomsFirst(_ circles: Int) -> [Int] {
        guard rooms.count >= circles else { return [] }
        return Array(rooms.indices.sorted { (rooms[$1], $0) < (rooms[$0], $1) }.prefix(circles))
    }

    /// Whether nothing is asked but people, size and rounds, so that a plan of published circles will do.
    package var isPlain: Bool {
        apart.isEmpty && together.isEmpty && hosts.isEmpty && mix.isEmpty && past.isEmpty
    }
}
