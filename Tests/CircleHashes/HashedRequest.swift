import Circles

/// A request whose plan must never change by itself.
struct HashedRequest: Sendable {
    /// What the request is called in the golden file.
    let name: String
    /// What is asked.
    let request: CircleRequest

    /// The seats that a search looks at for it; not more, so that a debug build is through in seconds.
    private static let budget = 5_000_000

    /// Searches for the plan.
    ///
    /// - Returns: the name, the plan's fingerprint, its score and how it was found, in one line.
    func line() -> String {
        do {
            var search = try CircleSearch(request, budget: Self.budget)
            while !search.isFinished { search.step() }
            let (plan, score) = (search.best, search.best.score)
            let hash = String(plan.schedule.fingerprint, radix: 16)
            let worth = [score.repeats, score.mostMeetings, score.seatSpread, score.sameOrigin].map(String.init)
            return "\(name): \(hash), \(worth.joined(separator: " ")), \(Self.words(for: plan.method))"
        } catch {
            return "\(name): cannot be, \(error.reason)"
        }
    }

    private static func words(for method: CirclePlan.Method) -> String {
        switch method {
        case .construction(let name): name
        case .symmetry: "symmetry"
        case .swaps: "swaps"
        }
    }

    /// The requests, each with two seeds.
    static var all: [HashedRequest] {
        requests.flatMap { name, request in
            [UInt64(1), 20_261_122].map { seed in
                var request = request
                request.seed = seed
                return HashedRequest(name: "\(name), seed \(seed)", request: request)
            }
        }
    }

    private static var requests: [(String, CircleRequest)] {
        let plain = [
            (9, 3, 4), (12, 4, 6), (20, 4, 8), (21, 2, 5), (23, 4, 7), (24, 4, 6), (24, 8, 6), (26, 5, 6), (30, 6, 8),
            (36, 6, 4), (47, 5, 8), (100, 5, 10),
        ]
        return plain.map { ("\($0)-\($1)-\($2)", CircleRequest(people: $0, size: $1, rounds: $2)) } + [
            ("24-4-5 pairs in two roles", pairs(24, 4, 5)), ("48-6-6 pairs in two roles", pairs(48, 6, 6)),
            ("30-5-5 hosts", wishes { $0.hosts = [0, 1, 2, 3, 4, 5] }),
            ("30-5-5 together", wishes { $0.together = [[0, 7], [1, 2, 3]] }),
            ("30-5-5 past", wishes { $0.past = (0..<29).map { .init($0, $0 + 1) } }),
            ("30-5-5 units", wishes { $0.origins = [(0..<30).map { $0 % 7 }] }),
            ("30-5-5 apart", wishes { $0.apart = (0..<15).map { [$0, 29 - $0] } + [[0, 5, 6, 7]] }),
            ("30-5-5 impossible", wishes { $0.apart = [Array(0..<7)] }),
        ]
    }

    private static func wishes(_ change: (inout CircleRequest) -> Void) -> CircleRequest {
        var request = CircleRequest(people: 30, size: 5, rounds: 5)
        change(&request)
        return request
    }

    /// Pairs of two roles, as many of each in every circle, own partners apart.
    private static func pairs(_ people: Int, _ size: Int, _ rounds: Int) -> CircleRequest {
        var request = CircleRequest(people: people, size: size, rounds: rounds)
        let pairs = people / 2
        request.kinds = (0..<people).map { $0 / pairs }
        request.mix = Array(repeating: .init(atLeast: size / 2, atMost: size / 2), count: 2)
        request.apart = (0..<pairs).map { [$0, $0 + pairs] }
        return request
    }
}
