extension Reseating {
    /// Somebody, with whoever sits with them in every round, who goes to another table.
    private struct Step {
        let people: [Int]
        let from: Int
        let to: Int
    }

    private struct Rank: Comparable {
        let cost: Int
        let moves: Int
        let repeats: Int

        static func < (left: Rank, right: Rank) -> Bool {
            (left.cost, left.moves, left.repeats) < (right.cost, right.moves, right.repeats)
        }
    }

    /// Mends a round at the tables concerned, moving as few people as it can.
    ///
    /// Somebody is fetched, sent away or exchanged, or a circle is given up and its people join others. Of all that helps
    /// most the change that moves fewest people is made, of those the one that adds fewest repeats. Each lowers the cost, a
    /// whole number, so that this ends.
    ///
    /// - Parameters:
    ///   - round: the round, from 0.
    ///   - tables: where somebody came or left.
    ///   - new: a table that has just been begun and is to fill up; nobody leaves it.
    mutating func mend(_ round: Int, at tables: [Int], new: Int? = nil) {
        var concerned = tables
        while let steps = bestSteps(round, concerned, new) {
            for step in steps {
                for person in step.people { move(person, inRound: round, from: step.from, to: step.to) }
                concerned += [step.from, step.to].filter { !concerned.contains($0) }
            }
        }
    }

    private func bestSteps(_ round: Int, _ concerned: [Int], _ new: Int?) -> [Step]? {
        let circles = rounds[round]
        var best: (rank: Rank, steps: [Step])?
        for table in concerned where rules.cost(of: circles[table], at: table) > 0 {
            for steps in candidates(circles, at: table) where !steps.contains(where: { $0.from == new }) {
                let cost = costChange(of: steps, circles)
                guard cost < 0, cost <= best?.rank.cost ?? -1 else { continue }
                let moves = steps.reduce(0) { $0 + $1.people.count }
                let rank = Rank(cost: cost, moves: moves, repeats: repeatsChange(of: steps, circles))
                if best.map({ rank < $0.rank }) ?? true { best = (rank, steps) }
            }
        }
        return best?.steps
    }

    private func candidates(_ circles: [[Int]], at table: Int) -> [[Step]] {
        let others = circles.indices.filter { $0 != table && !circles[$0].isEmpty }
        let own = units(of: circles[table])
        let count = circles[table].count
        let exchanges = !rules.broken(by: circles[table], at: table).allSatisfy { $0 == .alone }
        var candidates: [[Step]] = []
        for other in others {
            let theirs = count < rules.largest || exchanges ? units(of: circles[other]) : []
            candidates += theirs.map { [Step(people: $0, from: other, to: table)] }
            guard count > rules.smallest || exchanges else { continue }
            candidates += own.map { [Step(people: $0, from: table, to: other)] }
            for unit in exchanges ? own : [] {
                candidates += theirs.map {
                    [Step(people: unit, from: table, to: other), Step(people: $0, from: other, to: table)]
                }
            }
        }
        guard count < rules.smallest else { return candidates }
        // A host keeps their table, so that another one is given up where theirs is too small.
        let hasHost = circles[table].contains { rules.isHost[$0] }
        return candidates + (hasHost ? others : [table]).compactMap { stepsToGiveUp($0, circles) }
    }

    /// People of a circle who may go elsewhere, with those who go with them.
    private func units(of circle: [Int]) -> [[Int]] {
        circle.compactMap { person in
            if rules.mates[person].isEmpty { return rules.isHost[person] ? nil : [person] }
            let unit = [person] + rules.mates[person].filter(circle.contains)
            return unit.min() == person && !unit.contains { rules.isHost[$0] } ? unit : nil
        }
    }

    /// Sends everybody at a table to the tables where they fit best; nil where a host is among them.
    private func stepsToGiveUp(_ table: Int, _ circles: [[Int]]) -> [Step]? {
        let units = units(of: circles[table])
        guard !units.isEmpty, units.reduce(0, { $0 + $1.count }) == circles[table].count else { return nil }
        var after = circles
        after[table] = []
        var steps: [Step] = []
        for unit in units.sorted(by: { ($1.count, $0[0]) < ($0.count, $1[0]) }) {
            let open = after.indices.filter { $0 != table && !after[$0].isEmpty }
            let ranked = open.map { other in
                let cost = rules.cost(of: after[other] + unit, at: other) - rules.cost(of: after[other], at: other)
                let repeats = unit.reduce(0) { sum, person in sum + after[other].count { met[person, $0] > 0 } }
                return (rank: Rank(cost: cost, moves: 0, repeats: repeats), table: other)
            }
            guard let best = ranked.min(by: { $0.rank < $1.rank }) else { return nil }
            after[best.table] += unit
            steps.append(Step(people: unit, from: table, to: best.table))
        }
        return steps
    }

    private func costChange(of steps: [Step], _ circles: [[Int]]) -> Int {
        if steps.count == 1 {
            let (step, from, to) = (steps[0], circles[steps[0].from], circles[steps[0].to])
            let left = step.people.count == from.count ? [] : from.filter { !step.people.contains($0) }
            return rules.cost(of: left, at: step.from) - rules.cost(of: from, at: step.from)
                + rules.cost(of: to + step.people, at: step.to) - rules.cost(of: to, at: step.to)
        }
        var after: [(table: Int, people: [Int])] = []
        func change(_ table: Int, _ change: (inout [Int]) -> Void) {
            let place = after.firstIndex { $0.table == table } ?? after.count
            if place == after.count { after.append((table, circles[table])) }
            change(&after[place].people)
        }
        for step in steps {
            change(step.from) { $0.removeAll(where: step.people.contains) }
            change(step.to) { $0 += step.people }
        }
        return after.reduce(0) {
            $0 + rules.cost(of: $1.people, at: $1.table) - rules.cost(of: circles[$1.table], at: $1.table)
        }
    }

    private func repeatsChange(of steps: [Step], _ circles: [[Int]]) -> Int {
        if steps.count == 1, steps[0].people.count == 1 {
            let (person, left, joined) = (steps[0].people[0], circles[steps[0].from], circles[steps[0].to])
            return joined.count { met[person, $0] > 0 } - left.count { $0 != person && met[person, $0] > 1 }
        }
        var (circles, change) = (circles, 0)
        for step in steps {
            circles[step.from].removeAll(where: step.people.contains)
            for person in step.people {
                change -= circles[step.from].count { met[person, $0] > 1 }
                change += circles[step.to].count { met[person, $0] > 0 }
            }
            circles[step.to] += step.people
        }
        return change
    }
}
