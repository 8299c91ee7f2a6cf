import Circles

/// What a test counts for itself, so that no code under test vouches for its own work.
enum Recount {
    /// How many meetings of two people come after their first.
    static func repeats(in schedule: Schedule) -> Int {
        var met: [[Int]: Int] = [:]
        for circle in schedule.rounds.joined() {
            for a in circle {
                for b in circle where a < b { met[[a, b], default: 0] += 1 }
            }
        }
        return met.values.reduce(0) { $0 + $1 - 1 }
    }

    /// Whether each round seats everybody once, in circles of these sizes in this order.
    static func seatsEverybody(_ schedule: Schedule, people: Int, sizes: [Int]) -> Bool {
        schedule.rounds.allSatisfy { round in
            round.map(\.count) == sizes && round.joined().sorted() == Array(0..<people)
        }
    }
}
