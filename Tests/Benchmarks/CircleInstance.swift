import Circles

/// A plan that is asked for, and what others were recorded to reach on it.
struct CircleInstance {
    /// How it is called: people, size and rounds.
    let name: String
    let request: CircleRequest
    /// Repeats that other programs were recorded to reach, where there is a record.
    var recorded = Recorded()

    /// The fewest repeats of other programs on this instance, as recorded on another day on a like machine.
    struct Recorded {
        /// goodenoughgolfers.com's algorithm, the best of three runs.
        var greedy: Int?
        /// A tabu search in C++, 10,000 iterations.
        var tabu: Int?
    }

    init(_ people: Int, _ size: Int, _ rounds: Int, seed: UInt64 = 1, _ recorded: Recorded = Recorded()) {
        name = "\(people)-\(size)-\(rounds)"
        request = CircleRequest(people: people, size: size, rounds: rounds, seed: seed)
        self.recorded = recorded
    }

    init(_ name: String, _ request: CircleRequest) {
        self.name = name
        self.request = request
    }
}

extension CircleInstance {
    /// Twenty on which others were measured.
    static let measured: [CircleInstance] = [
        .init(9, 3, 4, .init(greedy: 0, tabu: 0)), .init(15, 3, 7, .init(greedy: 6, tabu: 0)),
        .init(16, 4, 5, .init(greedy: 0, tabu: 0)), .init(24, 4, 6, .init(greedy: 5, tabu: 1)),
        .init(25, 5, 6, .init(greedy: 24, tabu: 0)), .init(30, 5, 5, .init(greedy: 5, tabu: 1)),
        .init(32, 4, 8, .init(greedy: 6, tabu: 2)), .init(32, 4, 10, .init(greedy: 33, tabu: 25)),
        .init(40, 5, 6, .init(greedy: 3, tabu: 0)), .init(47, 5, 8, .init(greedy: 6)),
        .init(49, 7, 8, .init(greedy: 152, tabu: 142)), .init(100, 5, 10, .init(greedy: 0, tabu: 0)),
        .init(200, 4, 12, .init(greedy: 0)), .init(500, 5, 8), .init(12, 4, 6, .init(greedy: 44, tabu: 42)),
        .init(20, 4, 8, .init(greedy: 50, tabu: 50)), .init(24, 8, 6, .init(greedy: 259, tabu: 228)),
        .init(30, 6, 8, .init(greedy: 181, tabu: 166)), .init(36, 6, 7, .init(greedy: 68, tabu: 53)),
        .init(23, 4, 7, .init(greedy: 13)),
    ]

    /// The most rounds that are known to go without a repeat, circles by size, for up to fifty people.
    static let knownRounds: [CircleInstance] = [
        (3, 3, 4), (4, 3, 4), (4, 4, 5), (5, 3, 7), (5, 4, 5), (5, 5, 6), (6, 3, 8), (6, 4, 7), (6, 5, 6), (6, 6, 3),
        (7, 3, 10), (7, 4, 9), (7, 5, 7), (7, 6, 7), (7, 7, 8), (8, 3, 11), (8, 4, 10), (8, 5, 8), (8, 6, 8),
        (9, 3, 13), (9, 4, 11), (9, 5, 9), (10, 3, 14), (10, 4, 13), (10, 5, 9),
    ].map { CircleInstance($0 * $1, $1, $2) }

    /// Forty that nobody tuned anything on: 8 to 120 people, also where circles differ, up to two rounds more than can
    /// go without a repeat.
    static let drawn: [CircleInstance] = {
        var random = SplitMix64(seed: 2031)
        return (0..<40).map { _ in
            let people = 8 + Int(random.next() % 113)
            let size = 3 + Int(random.next() % UInt64(min(6, people / 3 - 1)))
            let most = (people - 1) / (size - 1)
            return CircleInstance(people, size, 2 + Int(random.next() % UInt64(most + 1)))
        }
    }()

    /// Five with roles in equal numbers, as many of each in every circle, and everybody apart from their partner.
    static let withRoles: [CircleInstance] = [
        ("W1", 24, 4, 5, 2), ("W2", 48, 6, 6, 2), ("W3", 60, 6, 8, 3), ("W4", 120, 6, 8, 2), ("W5", 36, 6, 5, 2),
    ].map { name, people, size, rounds, roles in
        var request = CircleRequest(people: people, size: size, rounds: rounds)
        let each = people / roles
        request.kinds = (0..<people).map { $0 / each }
        request.mix = Array(repeating: .init(atLeast: size / roles, atMost: size / roles), count: roles)
        request.apart = (0..<each).map { person in (0..<roles).map { person + $0 * each } }
        return CircleInstance(name, request)
    }
}
