import Circles

/// People who do not exist, for trying a plan out: the same seed always makes the same ones.
///
/// Two by two they are partners; of an odd number one has none. About one in twelve comes late, and one in twenty
/// leaves before the end.
package struct SyntheticCohort: Hashable, Sendable {
    /// Somebody who does not exist.
    package struct Person: Hashable, Sendable {
        /// Their number, as in the journal.
        package var number: Int64
        /// What they are called.
        package var name: String
        /// The number of their partner; nil for one who has none.
        package var partner: Int64?
        /// Seconds after the beginning at which they come; 0 for who is there on time.
        package var comesAfter: Int
        /// Seconds after the beginning at which they leave; nil for who stays.
        package var leavesAfter: Int?
    }

    /// Everybody, by number.
    package let people: [Person]

    /// How many may be made up.
    package static let sizes = 2...1000

    /// People made from a seed.
    ///
    /// - Parameters:
    ///   - count: how many.
    ///   - seed: where the draws begin.
    ///   - seconds: how long the workshop is planned, for who leaves early.
    package init(_ count: Int, seed: UInt64, seconds: Int) {
        var dice = SplitMix64(seed: seed)
        let order = Draw.order(count, seed: seed)
        var partner: [Int: Int64] = [:]
        for place in stride(from: 0, to: count - 1, by: 2) {
            partner[order[place]] = Int64(order[place + 1] + 1)
            partner[order[place + 1]] = Int64(order[place] + 1)
        }
        people = (0..<count).map { index in
            let isLate = dice.next() % 12 == 0
            let isLeaver = dice.next() % 20 == 0
            let (late, early) = (Int(dice.next() % 20 + 1) * 60, Int(dice.next() % 1000))
            return Person(
                number: Int64(index + 1), name: Self.name(index), partner: partner[index],
                comesAfter: isLate ? late : 0, leavesAfter: isLeaver ? seconds * (600 + early * 2 / 5) / 1000 : nil)
        }
    }

    private static func name(_ index: Int) -> String {
        let turn = index / names.count
        return turn == 0 ? names[index] : "\(names[index % names.count]) \(turn + 1)"
    }

    private static let names = [
        "Amara", "Joel", "Ife", "Noor", "Wen", "Lucía", "Tomasz", "Aiko", "Samir", "Greta", "Mateo", "Zanele", "Ravi",
        "Elif", "Jonas", "Mei", "Kofi", "Sanna", "Pablo", "Yara", "Henrik", "Leila", "Diego", "Anya", "Omar", "Freya",
        "Hugo", "Priya", "Luca", "Nadia", "Emeka", "Sofia", "Bilal", "Clara", "Tariq", "Ingrid", "Malik", "Rosa",
        "Kenji", "Alma",
    ]
}
