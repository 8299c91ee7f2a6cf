/// Finished schedules whose tracks people may take, and the order in which they begin to.
enum Tracks {
    /// Schedules without repeats for a request's people, size and rounds, those that suit pairs apart and roles first.
    ///
    /// - Parameter request: whose wishes are left aside.
    /// - Returns: schedules with circles as many and as large as the request's, and where each comes from.
    static func built(for request: CircleRequest) -> [Constructed] {
        var built: [Constructed] = []
        let sizes = request.circleSizes
        // Columns are roles; the round of equal places would join partners.
        if !request.isPlain, let size = sizes.first, sizes.allSatisfy({ $0 == size }),
            let design = TransversalDesign(circles: sizes.count, size: size, rounds: request.rounds + 1)
        {
            built.append(
                Constructed(
                    schedule: Schedule(rounds: Array(design.rounds.dropFirst())),
                    method: "transversal design without its round of equal places"))
        }
        if let plan = Construction.plan(people: request.people, size: request.size, rounds: request.rounds) {
            built.append(plan)
        }
        return built
    }

    /// People in an order in which the tracks of a transversal design suit them: its columns come one after another.
    ///
    /// Kinds go together, so that columns are roles, and hosts begin, so that they are one column. Whoever is partners of
    /// two kinds has equal places in their columns; partners of one kind are neighbours of one column.
    static func order(_ rules: SeatingRules, _ request: CircleRequest) -> [Int] {
        let later = request.hosts.count
        var (rank, member) = (
            Array(repeating: Int.max, count: request.people), Array(repeating: 0, count: request.people)
        )
        for (index, host) in request.hosts.enumerated() { rank[host] = index }
        for (index, group) in request.apart.enumerated() {
            let first = group.map { rank[$0] }.min() ?? .max
            for (place, person) in group.enumerated() where rank[person] == .max {
                rank[person] = min(first, later + index)
                member[person] = first < later || later > 0 && place > 0 ? 1 : 0
            }
        }
        return (0..<request.people).sorted {
            (rules.kinds[$0], member[$0], rank[$0], $0) < (rules.kinds[$1], member[$1], rank[$1], $1)
        }
    }
}

extension SeatingRules {
    /// The circles of each round at tables where they have room and where hosts keep theirs; nil where that cannot be.
    func seated(_ schedule: Schedule) -> Schedule? {
        var rounds: [[[Int]]] = []
        for circles in schedule.rounds {
            var seated: [[Int]] = sizes.map { _ in [] }
            var left: [[Int]] = []
            for circle in circles {
                let kept = circle.lazy.map { table[$0] }.first { $0 >= 0 }
                if let kept, seated[kept].isEmpty { seated[kept] = circle } else { left.append(circle) }
            }
            for table in sizes.indices where seated[table].isEmpty {
                guard let index = left.firstIndex(where: { $0.count == sizes[table] }) else { return nil }
                seated[table] = left.remove(at: index)
            }
            rounds.append(seated)
        }
        let schedule = Schedule(rounds: rounds)
        return holds(in: schedule) ? schedule : nil
    }
}
