import Circles

/// What is wrong with a plan, counted from the plan and the request alone; nothing of the search is used.
func faults(of plan: CirclePlan, for request: CircleRequest) -> [String] {
    var faults: [String] = []
    if plan.schedule.rounds.count != request.rounds { faults.append("\(plan.schedule.rounds.count) rounds") }
    var meetings: [[Int]: Int] = [:]
    for meeting in request.past { meetings[[meeting.a, meeting.b].sorted(), default: 0] += meeting.times }
    var (repeats, mostMeetings) = (0, 0)
    for (number, round) in plan.schedule.rounds.enumerated() {
        if round.joined().sorted() != Array(0..<request.people) { faults.append("round \(number) is no partition") }
        if round.map(\.count) != request.circleSizes { faults.append("round \(number) has other sizes") }
        for (table, circle) in round.enumerated() {
            faults += circleFaults(of: circle, at: table, for: request).map { "round \(number), table \(table): \($0)" }
            for a in circle {
                for b in circle where a < b {
                    repeats += meetings[[a, b], default: 0] > 0 ? 1 : 0
                    meetings[[a, b], default: 0] += 1
                }
            }
        }
    }
    for round in plan.schedule.rounds {
        for circle in round {
            for a in circle {
                for b in circle where a < b { mostMeetings = max(mostMeetings, meetings[[a, b], default: 0]) }
            }
        }
    }
    if (repeats, mostMeetings) != (plan.score.repeats, plan.score.mostMeetings) {
        faults.append("\(repeats) repeats and \(mostMeetings) meetings at most, not as told")
    }
    if repeats < plan.lowerBound { faults.append("\(repeats) repeats are below the bound of \(plan.lowerBound)") }
    return faults
}

private func circleFaults(of circle: [Int], at table: Int, for request: CircleRequest) -> [String] {
    var faults: [String] = []
    for group in request.apart where group.count(where: circle.contains) > 1 { faults.append("\(group) not apart") }
    for group in request.together where !Set([0, group.count]).contains(group.count(where: circle.contains)) {
        faults.append("\(group) not together")
    }
    for (host, person) in request.hosts.enumerated() where circle.contains(person) != (host == table) {
        faults.append("host \(person) not at table \(host)")
    }
    for (kind, share) in request.mix.enumerated() {
        let count = circle.count { request.kinds[$0] == kind }
        if count < share.atLeast || count > share.atMost { faults.append("\(count) people of kind \(kind)") }
    }
    return faults
}

extension CircleSearch {
    /// The best plan after the whole budget.
    mutating func finish() -> CirclePlan {
        while !isFinished { step() }
        return best
    }
}
