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

    /// People by kind, and within a kind by the group that is kept apart: whoever is partners has equal places.
    static func order(_ rules: SeatingRules, _ request: CircleRequest) -> [Int] {
        var group = Array(repeating: request.apart.count, count: request.people)
        for (index, people) in request.apart.enumerated() {
            for person in people { group[person] = min(group[person], index) }
        }
        return (0..<request.people).sorted {
            (rules.kinds[$0], group[$0], $0) < (rules.kinds[$1], group[$1], $1)
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
