import Circles
import Testing

struct AttendanceOracleTests {
    @Test(arguments: 1...16 as ClosedRange<UInt64>)
    func whoeverComesAndGoesEverybodySitsSomewhere(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<6 {
            var plan = Room(random: &random)
            for _ in 0..<25 { plan.somethingHappens(&random, "seed \(seed)") }
        }
    }
}

/// A plan under test with what is known of it from outside.
private struct Room {
    private var plan: LivePlan
    private var held: [[[Int]]] = []
    private var reported: Set<LivePlan.Change.Breach> = []

    init(random: inout SplitMix64) {
        let people = Int.random(in: 4...18, using: &random)
        var request = CircleRequest(
            people: people, size: .random(in: 2...min(6, people), using: &random),
            rounds: .random(in: 2...5, using: &random))
        let circles = request.circleSizes.count
        let everybody = Array(0..<people).shuffled(using: &random)
        if Int.random(in: 0..<2, using: &random) == 0 { request.apart = [Array(everybody.prefix(2))] }
        if Int.random(in: 0..<3, using: &random) == 0 { request.hosts = Array(everybody.suffix(min(2, circles))) }
        if Int.random(in: 0..<3, using: &random) == 0 && people > 8 && request.size > 2 {
            request.together = [Array(everybody[2...3])]
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            request.kinds = (0..<people).map { everybody[$0] % 2 }
            request.mix = [.init(atLeast: people / 2 / circles)]
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            request.rooms = (0...circles).map { _ in request.size + .random(in: 0...1, using: &random) }
        }
        if Feasibility.round(for: request) == nil {
            request = CircleRequest(people: people, size: request.size, rounds: 2)
        }
        plan = LivePlan(Self.schedule(for: request, &random), for: request)
    }

    /// One round that keeps every wish, and the others with people exchanged at random as far as wishes allow.
    private static func schedule(for request: CircleRequest, _ random: inout SplitMix64) -> Schedule {
        let first = Feasibility.round(for: request) ?? []
        var round = first
        let rounds = (0..<request.rounds).map { _ in
            for _ in 0..<60 {
                let (a, b) = (
                    Int.random(in: 0..<request.people, using: &random),
                    Int.random(in: 0..<request.people, using: &random)
                )
                let swapped = round.map { $0.map { $0 == a ? b : $0 == b ? a : $0 } }
                let hostsStay = request.hosts.allSatisfy { host in
                    swapped.firstIndex { $0.contains(host) } == first.firstIndex { $0.contains(host) }
                }
                if hostsStay && EveryRound.holds(swapped, request) { round = swapped }
            }
            return round
        }
        return Schedule(rounds: rounds)
    }

    mutating func somethingHappens(_ random: inout SplitMix64, _ seed: String) {
        let before = plan
        var cameBack = false
        let away = plan.isPresent.indices.filter { !plan.isPresent[$0] }
        switch Int.random(in: 0..<10, using: &random) {
        case 0:
            if let circles = plan.begin() { held.append(circles.map(\.people)) }
            reported = reported.filter { $0.round >= plan.begun }
        case 1...4:
            guard let person = plan.present.randomElement(using: &random) else { return }
            check(plan.leave(person), since: before, seed)
        case 5...6:
            guard let person = away.randomElement(using: &random) else { return }
            let change = plan.arrive(person)
            // Sizes may again be what they were before they left.
            cameBack = change.tookSeatsOf == person
            check(change, since: before, seed)
        default:
            guard plan.request.people < 24 else { return }
            check(plan.arrive(plan.request.people, as: Newcomer(kind: 0)), since: before, seed)
        }
        checkRounds(since: before, cameBack: cameBack, seed)
        if let person = plan.present.randomElement(using: &random) {
            var other = plan
            other.leave(person)
            other.arrive(person)
            #expect(other.schedule == plan.schedule, "\(seed): \(person) left and came back")
            #expect(other == plan)
        }
    }

    /// Whoever sits elsewhere was reported, and nobody else.
    private mutating func check(_ change: LivePlan.Change, since before: LivePlan, _ seed: String) {
        reported.formUnion(change.breaches)
        for round in plan.begun..<plan.schedule.rounds.count {
            for person in before.present where person != change.person {
                let old = before.schedule.rounds[round].firstIndex { $0.contains(person) }
                let new = plan.schedule.rounds[round].firstIndex { $0.contains(person) }
                let move = change.moves.first { $0.person == person && $0.round == round }
                #expect(old == new ? move == nil : move?.from == old && move?.to == new, "\(seed)")
            }
        }
        let added = change.repeats.reduce(0) { $0 + $1.times }
        let difference = total(plan) - total(before)
        #expect(added >= difference || change.tookSeatsOf != nil, "\(seed)")
    }

    private func total(_ plan: LivePlan) -> Int { MeetingTable(people: plan.request.people, plan.schedule).repeats }

    private func checkRounds(since before: LivePlan, cameBack: Bool, _ seed: String) {
        #expect(plan.held.rounds.map { $0.filter { !$0.isEmpty } } == held, "\(seed)")
        let request = plan.request
        let even = CircleSizes.sizes(people: plan.present.count, size: request.size)
        let isPlain = request.isPlain && request.rooms.isEmpty
        for (index, round) in plan.toCome.rounds.enumerated() {
            #expect(round.joined().sorted() == plan.present, "\(seed)")
            for (table, circle) in round.enumerated() where !circle.isEmpty {
                var broken: [LivePlan.Change.Rule] = circle.count == 1 ? [.alone] : []
                for pair in request.apart where Set(pair).isSubset(of: circle) { broken.append(.apart) }
                if circle.count(where: request.hosts.contains) > 1 { broken.append(.apart) }
                for rule in broken {
                    let breach = LivePlan.Change.Breach(round: plan.begun + index, table: table, rule: rule)
                    #expect(reported.contains(breach), "\(seed): \(breach)")
                }
                guard isPlain, plan.present.count > 1 else { continue }
                #expect(broken.isEmpty, "\(seed): \(round)")
                let old = before.schedule.rounds[plan.begun + index]
                guard !cameBack, table >= old.count || old[table] != circle else { continue }
                // With more people circles may have to be larger; one that is growing need not be so at once.
                let grows = table < old.count && !old[table].isEmpty && old[table].count < circle.count
                #expect(circle.count >= min(request.size - 1, even.min() ?? 0) || grows, "\(seed): \(round)")
                #expect(circle.count <= max(request.size, even.max() ?? 0), "\(seed): \(round)")
            }
        }
    }
}
