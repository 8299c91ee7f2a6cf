import Circles
import Testing

struct RepeatBoundOracleTests {
    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func noPlanIsBelowTheBound(seed: UInt64) {
        var requests = SmallRequests(seed: seed)
        var (tried, reached) = (0, 0)
        while tried < 60 {
            var request = requests.next(people: 7)
            let rounds = EveryRound.of(request).map { RoundOfPairs($0, people: request.people) }
            if rounds.count > 40 { request.rounds = min(request.rounds, 2) }
            guard !rounds.isEmpty, rounds.count <= 110 else { continue }
            tried += 1
            let bound = RepeatBound.score(for: request)
            let best = bestParts(of: rounds, request)
            #expect(bound.repeats <= best.repeats, "seed \(seed), \(request)")
            #expect(bound.mostMeetings <= best.mostMeetings, "seed \(seed), \(request)")
            #expect(bound.seatSpread <= best.seatSpread, "seed \(seed), \(request)")
            #expect(RepeatBound.lowerBound(for: request) == bound.repeats)
            if bound.repeats == best.repeats { reached += 1 }
        }
        // A bound of nothing at all would be valid too.
        #expect(reached > 40, "seed \(seed): \(reached) of \(tried) bounds are reached")
    }

    @Test(arguments: [(3, 2), (4, 2), (4, 3), (5, 2), (5, 3), (5, 4), (6, 2), (6, 3), (6, 4), (7, 4), (8, 4)])
    func noPlainPlanIsBelowTheBound(people: Int, size: Int) {
        for count in 1...(people < 6 ? 3 : 2) {
            let request = CircleRequest(people: people, size: size, rounds: count)
            let rounds = EveryRound.of(request).map { RoundOfPairs($0, people: people) }
            #expect(RepeatBound.lowerBound(for: request) <= bestParts(of: rounds, request).repeats)
        }
    }

    /// The smallest of each part of the score over all plans.
    private func bestParts(of rounds: [RoundOfPairs], _ request: CircleRequest) -> ScheduleScore {
        var best = ScheduleScore(repeats: .max, mostMeetings: .max, seatSpread: .max, sameOrigin: 0)
        var chosen: [RoundOfPairs] = []
        func choose(from first: Int) {
            guard chosen.count < request.rounds else {
                let score = RoundOfPairs.score(chosen, request)
                best.repeats = min(best.repeats, score.repeats)
                best.mostMeetings = min(best.mostMeetings, score.mostMeetings)
                best.seatSpread = min(best.seatSpread, score.seatSpread)
                return
            }
            for index in first..<rounds.count {
                chosen.append(rounds[index])
                choose(from: index)
                chosen.removeLast()
            }
        }
        choose(from: 0)
        return best
    }
}

/// The pairs of a round and the people in its smaller circles, as bits, so that all plans can be tried.
private struct RoundOfPairs {
    private let pairs: UInt64
    private let small: UInt64

    init(_ circles: [[Int]], people: Int) {
        let largest = circles.map(\.count).max() ?? 0
        var (pairs, small) = (UInt64(0), UInt64(0))
        for circle in circles {
            for (index, a) in circle.enumerated() {
                if circle.count < largest { small |= 1 << UInt64(a) }
                for b in circle[(index + 1)...] { pairs |= 1 << UInt64(min(a, b) * 8 + max(a, b)) }
            }
        }
        (self.pairs, self.small) = (pairs, small)
    }

    static func score(_ rounds: [RoundOfPairs], _ request: CircleRequest) -> ScheduleScore {
        var (once, met, most) = (UInt64(0), UInt64(0), 0)
        var before: [Int: Int] = [:]
        for past in request.past {
            let bit = min(past.a, past.b) * 8 + max(past.a, past.b)
            met |= 1 << UInt64(bit)
            before[bit, default: 0] += past.times
        }
        for round in rounds { once |= round.pairs }
        let meetings = rounds.reduce(0) { $0 + $1.pairs.nonzeroBitCount }
        if before.isEmpty {
            var layers = Array(repeating: UInt64(0), count: rounds.count)
            for round in rounds {
                var carry = round.pairs
                for layer in layers.indices { (layers[layer], carry) = (layers[layer] | carry, layers[layer] & carry) }
            }
            most = layers.count { $0 != 0 }
        } else {
            for bit in 0..<64 where once >> UInt64(bit) & 1 == 1 {
                most = max(most, before[bit, default: 0] + rounds.count { $0.pairs >> UInt64(bit) & 1 == 1 })
            }
        }
        let small = (0..<UInt64(request.people)).map { person in rounds.count { $0.small >> person & 1 == 1 } }
        return ScheduleScore(
            repeats: meetings - (once & ~met).nonzeroBitCount, mostMeetings: most,
            seatSpread: (small.max() ?? 0) - (small.min() ?? 0))
    }
}
