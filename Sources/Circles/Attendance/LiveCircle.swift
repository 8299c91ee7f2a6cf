/// A circle as it sits in the room.
package struct LiveCircle: Hashable, Sendable, Codable {
    /// Its table, from 0; a table keeps its number in every round.
    package var table: Int
    /// Its room, from 0 in the order of the request's rooms; nil where rooms do not matter.
    package var room: Int?
    /// Who sits in it, in ascending order.
    package var people: [Int]
    /// Whether it is three people in a round of pairs, who need a longer time box.
    package var isTrio: Bool
}
