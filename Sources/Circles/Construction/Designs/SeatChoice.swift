/// Which rounds of a design are held, and whose seats in them stay empty.
struct SeatChoice {
    /// The rounds that are held.
    var rounds: [[[Int]]]
    /// Who goes.
    var gone: [Int]
    /// How often the person who most often sits in a smaller circle does, less how often the least one does.
    var spread: Int
}

extension SeatChoice {
    /// A choice among the seats of so many people, whose fairness is counted.
    init(rounds: [[[Int]]], gone: [Int], people: Int) {
        var smaller = Array(repeating: 0, count: people)
        for circle in rounds.joined() where circle.contains(where: gone.contains) {
            for person in circle { smaller[person] += 1 }
        }
        let staying = smaller.indices.filter { !gone.contains($0) }.map { smaller[$0] }
        self.init(rounds: rounds, gone: gone, spread: (staying.max() ?? 0) - (staying.min() ?? 0))
    }
}
