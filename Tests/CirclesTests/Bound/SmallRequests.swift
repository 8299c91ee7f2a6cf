import Circles

/// Small requests drawn at random, with wishes that often cannot all be had.
struct SmallRequests {
    private var random: SplitMix64

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    /// A request for at most so many people.
    mutating func next(people most: Int) -> CircleRequest {
        let people = Int.random(in: 2...most, using: &random)
        var request = CircleRequest(
            people: people, size: .random(in: 2...max(2, people - 1), using: &random),
            rounds: .random(in: 1...3, using: &random))
        if chance(2) { request.apart = groups(upTo: 3, of: people) }
        if chance(3) { request.together = groups(upTo: 2, of: people) }
        if chance(4) { request.hosts = Array(everybody(people).prefix(Int.random(in: 1...3, using: &random))) }
        if chance(3) { mix(&request) }
        if chance(4) {
            let circles = request.circleSizes.count
            request.rooms = (0..<(circles + .random(in: -1...2, using: &random))).map { _ in
                request.size + Int.random(in: -1...2, using: &random)
            }
        }
        if chance(2) {
            request.past = (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in
                let pair = everybody(people).prefix(2)
                return .init(pair[0], pair[1], times: .random(in: 1...3, using: &random))
            }
        }
        return request
    }

    private mutating func mix(_ request: inout CircleRequest) {
        let kinds = Int.random(in: 1...3, using: &random)
        request.kinds = (0..<request.people).map { _ in Int.random(in: -1..<kinds, using: &random) }
        request.mix = (0..<kinds).map { _ in
            let least = Int.random(in: 0...1, using: &random)
            return .init(atLeast: least, atMost: chance(2) ? .max : least + Int.random(in: 0...2, using: &random))
        }
    }

    private mutating func groups(upTo count: Int, of people: Int) -> [[Int]] {
        (0..<Int.random(in: 1...count, using: &random)).map { _ in
            Array(everybody(people).prefix(chance(3) ? 3 : 2)).sorted()
        }
    }

    private mutating func everybody(_ people: Int) -> [Int] { Array(0..<people).shuffled(using: &random) }

    private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
}
