import Testing

@testable import Circles

struct BruteForceTests {
    @Test func smallRequestsGetTheirBestPlan() throws {
        for people in 3...8 {
            for size in 2...4 where size <= people {
                for rounds in 1...3 {
                    let request = CircleRequest(people: people, size: size, rounds: rounds)
                    var search = try CircleSearch(request, budget: 2_000_000)
                    #expect(search.finish().score == bestScore(of: request), "\(people)-\(size)-\(rounds)")
                }
            }
        }
    }

    @Test func smallRequestsWithWishesGetTheirBestPlan() throws {
        for seed in UInt64(1)...80 {
            var request = randomRequest(seed: seed)
            guard request.people <= 7 else { continue }
            request.rounds = min(request.rounds, 2)
            var search = try CircleSearch(request, budget: 2_000_000)
            #expect(search.finish().score == bestScore(of: request), "seed \(seed)")
        }
    }

    /// The best score of all schedules that keep the rules; the first round of a plain request may be any.
    private func bestScore(of request: CircleRequest) -> ScheduleScore? {
        let rules = SeatingRules(request)
        let rounds = allRounds(of: request).filter { rules.holds(in: $0) }
        var meetings = Array(repeating: 0, count: request.people * request.people)
        for meeting in request.past { meetings[pair(meeting.a, meeting.b, request)] += meeting.times }
        let pairs = rounds.map { round in
            round.flatMap { circle in
                circle.flatMap { a in circle.filter { a < $0 }.map { pair(a, $0, request) } }
            }
        }
        var best: ScheduleScore?
        func extend(_ chosen: [Int], from first: Int, repeats: Int) {
            guard repeats <= best?.repeats ?? .max else { return }
            guard chosen.count < request.rounds else {
                let score = ScheduleScore(of: Schedule(rounds: chosen.map { rounds[$0] }), for: request)
                if best.map({ score < $0 }) ?? true { best = score }
                return
            }
            let choices = request.isPlain && chosen.isEmpty ? 0..<1 : first..<rounds.count
            for index in choices {
                let again = pairs[index].count { meetings[$0] > 0 }
                for pair in pairs[index] { meetings[pair] += 1 }
                extend(chosen + [index], from: index, repeats: repeats + again)
                for pair in pairs[index] { meetings[pair] -= 1 }
            }
        }
        extend([], from: 0, repeats: 0)
        return best
    }

    private func pair(_ a: Int, _ b: Int, _ request: CircleRequest) -> Int {
        min(a, b) * request.people + max(a, b)
    }

    /// Every way to seat a round, people at a table in ascending order; tables of one size in one order if hosts allow.
    private func allRounds(of request: CircleRequest) -> [[[Int]]] {
        func fill(_ sizes: ArraySlice<Int>, _ people: [Int]) -> [[[Int]]] {
            guard let size = sizes.first else { return [[]] }
            return choices(size, of: people[...]).flatMap { circle in
                fill(sizes.dropFirst(), people.filter { !circle.contains($0) }).map { [circle] + $0 }
            }
        }
        let all = fill(request.circleSizes[...], Array(0..<request.people))
        guard request.hosts.isEmpty else { return all }
        return all.filter { round in
            zip(round, round.dropFirst()).allSatisfy { $0.count != $1.count || $0[0] < $1[0] }
        }
    }

    private func choices(_ count: Int, of people: ArraySlice<Int>) -> [[Int]] {
        guard count > 0 else { return [[]] }
        guard let first = people.first else { return [] }
        return choices(count - 1, of: people.dropFirst()).map { [first] + $0 } + choices(count, of: people.dropFirst())
    }
}
