extension Reseating {
    /// Puts somebody back on their own seats, and back whoever moved because they left, where that is not worse than elsewhere.
    ///
    /// - Returns: the rounds in which their seat could not be had.
    mutating func putBack(_ vacancy: LivePlan.Vacancy) -> [Int] {
        toCome.filter { round in
            guard let table = vacancy.table(inRound: round) else { return true }
            let cost = cost(ofRound: round)
            let elsewhere = bestTable(for: vacancy.person, inRound: round).map {
                cost + costOfSeating(vacancy.person, inRound: round, at: $0)
            }
            let isAsTheyLeft = Schedule(rounds: [rounds[round]]).fingerprint == vacancy.fingerprints[round]
            var undone = self
            let canUndo = undone.undo(vacancy.moves.filter { $0.round == round })
            undone.seat(vacancy.person, inRound: round, at: table)
            if canUndo && (isAsTheyLeft || undone.cost(ofRound: round) <= cost) {
                self = undone
                return false
            }
            var plain = self
            plain.seat(vacancy.person, inRound: round, at: table)
            guard plain.cost(ofRound: round) <= elsewhere ?? .max else { return true }
            self = plain
            makeRoom(for: vacancy.person, inRound: round)
            return false
        }
    }

    /// Takes back moves, the last first; false where somebody is no longer where they went.
    private mutating func undo(_ moves: [LivePlan.Change.Move]) -> Bool {
        for move in moves.reversed() {
            guard move.to < rounds[move.round].count, rounds[move.round][move.to].contains(move.person) else {
                return false
            }
            self.move(move.person, inRound: move.round, from: move.to, to: move.from)
        }
        return true
    }

    /// In which rounds somebody fits on seats that were left: nobody is alone there, and no rule is broken more than before.
    func rounds(inWhich vacancy: LivePlan.Vacancy, fits person: Int) -> [Int] {
        toCome.filter { round in
            guard let table = vacancy.table(inRound: round), table < rounds[round].count,
                !rounds[round][table].isEmpty
            else { return false }
            return costOfSeating(person, inRound: round, at: table) <= 0
        }
    }

    /// Finds a seat in each of these rounds for somebody who has none, with people they have met least.
    ///
    /// The seats of all rounds are chosen one after another and then again, each with the others as they are, until none
    /// changes; where every circle is full a new one is begun.
    mutating func seatExtra(_ person: Int, inRounds free: [Int], keeping ownTable: Int?) {
        if rules.isHost[person] {
            seatHost(person, inRounds: free, keeping: ownTable)
        } else {
            for pass in 0..<4 {
                var changed = false
                for round in free {
                    let old = table(of: person, inRound: round)
                    if let old { unseat(person, inRound: round, from: old) }
                    let best = bestTable(for: person, inRound: round) ?? newTable(inRound: round) ?? 0
                    seat(person, inRound: round, at: best)
                    changed = changed || best != old
                }
                if !changed || pass == 3 { break }
            }
        }
        for round in free { makeRoom(for: person, inRound: round) }
    }

    /// A host has one table in all rounds: their own, or the one that suits all rounds best.
    private mutating func seatHost(_ person: Int, inRounds free: [Int], keeping ownTable: Int?) {
        let tables = 0..<(free.map { rounds[$0].count }.min() ?? 0)
        let costs = tables.map { table in
            free.reduce(0) { $0 + costOfSeating(person, inRound: $1, at: table) }
        }
        let best = tables.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
        for round in free { seat(person, inRound: round, at: ownTable ?? best) }
    }

    /// The table that gets least worse with one more person, of those the one with fewest repeats, then the smallest circle.
    private func bestTable(for person: Int, inRound round: Int) -> Int? {
        rounds[round].indices.filter { !rounds[round][$0].isEmpty }.map { table in
            (
                costOfSeating(person, inRound: round, at: table),
                repeatsOfSeating(person, inRound: round, at: table), rounds[round][table].count, table
            )
        }.min { $0 < $1 }?.3
    }

    /// A table at which nobody sits and whose room has seats for a circle; nil where there is none.
    private func newTable(inRound round: Int) -> Int? {
        let tables = rounds[round].indices.filter { rounds[round][$0].isEmpty } + [rounds[round].count]
        return tables.first { rules.seats(at: $0) >= 2 }
    }

    /// Mends the circle somebody has joined, or begins a new one with them, whichever breaks less.
    private mutating func makeRoom(for person: Int, inRound round: Int) {
        guard let table = table(of: person, inRound: round), cost(ofTable: table, inRound: round) > 0 else { return }
        var joined = self
        joined.mend(round, at: [table])
        if !rules.isHost[person], joined.cost(ofTable: table, inRound: round) > 0, let new = newTable(inRound: round) {
            move(person, inRound: round, from: table, to: new)
            mend(round, at: [new], new: new)
            guard cost(ofRound: round) >= joined.cost(ofRound: round) else { return }
        }
        self = joined
    }
}
