extension LivePlan {
    /// Somebody leaves: rounds to come go on without them.
    ///
    /// Their circles shrink; only where one becomes too small do as few people as possible move, and nobody sits alone.
    ///
    /// - Parameter person: who leaves; nothing changes if they are not there.
    /// - Returns: who moved, which repeats that added, and what could not be kept.
    @discardableResult
    package mutating func leave(_ person: Int) -> Change {
        var change = Change(person: person)
        guard isPresent.indices.contains(person), isPresent[person] else { return change }
        isPresent[person] = false
        var reseating = Reseating(self)
        let before = reseating.met
        var left: [(round: Int, table: Int)] = []
        for round in reseating.toCome {
            guard let table = reseating.table(of: person, inRound: round) else { continue }
            left.append((round, table))
            reseating.unseat(person, inRound: round, from: table)
            reseating.mend(round, at: [table])
        }
        rounds = reseating.rounds
        change.moves = reseating.moves(without: person)
        change.breaches = reseating.breaches(at: left)
        change.repeats = Self.repeatsAdded(from: before, to: reseating.met)
        var vacancy = Vacancy(
            person: person, tables: Array(repeating: -1, count: rounds.count),
            fingerprints: rounds.map { Schedule(rounds: [$0]).fingerprint }, moves: reseating.moves)
        for (round, table) in left { vacancy.tables[round] = table }
        vacancies.append(vacancy)
        return change
    }

    /// Pairs that have more meetings after their first than before.
    static func repeatsAdded(from before: MeetingTable, to after: MeetingTable) -> [Change.Repeat] {
        var added: [Change.Repeat] = []
        for a in 0..<after.people {
            for b in (a + 1)..<max(a + 1, after.people) where after[a, b] > max(1, before[a, b]) {
                added.append(Change.Repeat(a, b, times: after[a, b] - max(1, before[a, b])))
            }
        }
        return added
    }
}
