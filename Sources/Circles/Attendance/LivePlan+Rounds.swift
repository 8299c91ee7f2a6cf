extension LivePlan {
    /// Plans one more round with the circles of the round that began last, before the rounds to come.
    ///
    /// Who has come since then joins a circle, and what those who have left leave too small is mended.
    ///
    /// - Returns: what that changes; nil where no round has begun.
    @discardableResult
    package mutating func again() -> Change? {
        guard begun > 0 else { return nil }
        let before = meetings(through: rounds.count)
        let last = rounds[begun - 1]
        rounds.insert(last.map { $0.filter { isPresent[$0] } }, at: begun)
        request.rounds = rounds.count
        for index in vacancies.indices {
            if vacancies[index].tables.count > begun {
                vacancies[index].tables.insert(-1, at: begun)
                vacancies[index].fingerprints.insert(0, at: begun)
            }
            for move in vacancies[index].moves.indices where vacancies[index].moves[move].round >= begun {
                vacancies[index].moves[move].round += 1
            }
        }
        var reseating = Reseating(self)
        let shrunk = last.indices.filter { last[$0].count > rounds[begun][$0].count }
        reseating.mend(begun, at: shrunk)
        for person in present where reseating.table(of: person, inRound: begun) == nil {
            reseating.seatExtra(person, inRounds: [begun], keeping: nil)
        }
        rounds = reseating.rounds
        var change = Change()
        change.moves = reseating.moves(without: nil)
        change.breaches = reseating.breaches(at: shrunk.map { (begun, $0) })
        change.repeats = Self.repeatsAdded(from: before, to: reseating.met)
        return change
    }

    /// A request for rounds with those who are there, who have the numbers of their place among them.
    ///
    /// - Parameters:
    ///   - rounds: how many rounds to plan.
    ///   - seed: where the draws begin.
    /// - Returns: the request, with every meeting so far as a past one, and who has which number in it.
    package func requestForPresent(rounds: Int, seed: UInt64) -> (request: CircleRequest, people: [Int]) {
        let people = present
        var number = Array(repeating: -1, count: isPresent.count)
        for (index, person) in people.enumerated() { number[person] = index }
        let there = { (group: [Int]) in group.filter { isPresent[$0] }.map { number[$0] } }
        var next = CircleRequest(people: people.count, size: request.size, rounds: rounds, seed: seed)
        next.apart = request.apart.map(there).filter { $0.count > 1 }
        next.together = request.blocks.map(there).filter { $0.count > 1 }
        next.hosts = there(request.hosts)
        next.kinds = request.kinds.isEmpty ? [] : people.map { request.kinds[$0] }
        next.mix = request.mix
        next.rooms = request.rooms
        next.origins = request.origins.map { origin in people.map { origin[$0] } }
        next.past = history.filter { isPresent[$0.a] && isPresent[$0.b] }.map {
            CircleRequest.PastMeeting(number[$0.a], number[$0.b], times: $0.times)
        }
        return (next, people)
    }

    /// Adds rounds to those to come, or plans those to come anew.
    ///
    /// - Parameters:
    ///   - schedule: a plan for the request that `requestForPresent` gave.
    ///   - people: who has which number in it, as given with the request.
    ///   - instead: whether the rounds to come that were planned so far are given up.
    package mutating func append(_ schedule: Schedule, of people: [Int], instead: Bool = false) {
        if instead {
            rounds.removeSubrange(begun...)
            for index in vacancies.indices {
                vacancies[index].tables = Array(vacancies[index].tables.prefix(begun))
                vacancies[index].fingerprints = Array(vacancies[index].fingerprints.prefix(begun))
                vacancies[index].moves = []
            }
        }
        let (planned, _) = requestForPresent(rounds: schedule.rounds.count, seed: 0)
        for round in schedule.relabelled(people).rounds {
            rounds.append(atTheirTables(round, rooms: planned.roomsOfCircles).map { $0.sorted() })
        }
        request.rounds = rounds.count
    }

    /// Circles at the tables whose rooms they were planned for, and hosts at the table they have had.
    private func atTheirTables(_ circles: [[Int]], rooms: [Int]) -> [[Int]] {
        var tables: [[Int]] = []
        for (index, circle) in circles.enumerated() {
            let table = index < rooms.count ? roomOfTable.firstIndex(of: rooms[index]) ?? index : index
            while tables.count <= table { tables.append([]) }
            tables[table] = circle
        }
        let rules = SeatRules(self)
        for host in request.hosts {
            guard let now = tables.firstIndex(where: { $0.contains(host) }), let own = lastTable(of: host),
                own < tables.count, rules.seats(at: own) >= tables[now].count, rules.seats(at: now) >= tables[own].count
            else { continue }
            tables.swapAt(now, own)
        }
        return tables
    }

    /// The table at which somebody sat in the last round that began with them.
    func lastTable(of person: Int) -> Int? {
        rounds[..<begun].reversed().lazy.compactMap { $0.firstIndex { $0.contains(person) } }.first
    }
}
