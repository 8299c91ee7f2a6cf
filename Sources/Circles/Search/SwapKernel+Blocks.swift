/// Moves of people who share a circle in every round.
extension SwapKernel {
    /// Exchanges a block for as many people of another table, in whole blocks, if the rules and the temperature allow.
    mutating func tryBlocks(_ base: Int, _ a: Int, _ from: Int, _ to: Int) {
        // The larger block leads; a single person waits for the draw in which the block finds them.
        let count = blockSize[a]
        if count < 2 || !gather(base, to, count) { return }
        gatherLeaving(base, from, block[a])
        let change = exchange(leaving, coming, count, base, from, to)
        if !mixHolds(base, from) || !mixHolds(base, to) || !takes(change) {
            _ = exchange(coming, leaving, count, base, from, to)
            return
        }
        if change > 0 && state.cost < state.savedCost {
            _ = exchange(coming, leaving, count, base, from, to)
            save()
            _ = exchange(leaving, coming, count, base, from, to)
        }
        state.cost = state.cost &+ change
    }

    /// Exchanges two rows of people one by one; by how much the cost changed.
    private func exchange(
        _ out: UnsafeMutablePointer<Int>, _ into: UnsafeMutablePointer<Int>, _ count: Int, _ base: Int,
        _ from: Int, _ to: Int
    ) -> Int {
        var change = 0
        var index = 0
        while index < count {
            change = change &+ self.change(out[index], into[index], base, from, to)
            swap(out[index], into[index], base, from, to)
            index = index &+ 1
        }
        return change
    }

    /// Notes the people of a block, who all sit at one table.
    private func gatherLeaving(_ base: Int, _ from: Int, _ number: Int) {
        var found = 0
        var seat = base &+ start[from]
        let end = seat &+ size[from]
        while seat < end {
            if block[seats[seat]] == number {
                leaving[found] = seats[seat]
                found = found &+ 1
            }
            seat = seat &+ 1
        }
    }

    /// Notes whole blocks of a table that come to so many people, from a drawn seat on; whether there were any.
    private mutating func gather(_ base: Int, _ table: Int, _ count: Int) -> Bool {
        let first = base &+ start[table]
        let around = size[table]
        var offset = state.random.below(around)
        var (found, looked) = (0, 0)
        while looked < around && found < count {
            let person = seats[first &+ offset]
            offset = offset &+ 1 == around ? 0 : offset &+ 1
            looked = looked &+ 1
            if pinned[person] != 0 || found &+ blockSize[person] > count || isComing(person, found) { continue }
            var mate = first
            while mate < first &+ around {
                if block[seats[mate]] == block[person] {
                    coming[found] = seats[mate]
                    found = found &+ 1
                }
                mate = mate &+ 1
            }
        }
        return found == count
    }

    private func isComing(_ person: Int, _ found: Int) -> Bool {
        var index = 0
        while index < found {
            if coming[index] == person { return true }
            index = index &+ 1
        }
        return false
    }

    /// Whether every kind at a table is within its share.
    private func mixHolds(_ base: Int, _ table: Int) -> Bool {
        let counts = kindCount + (base / people &* tables &+ table) &* kinds
        var kind = 0
        while kind < kinds {
            if counts[kind] < low[kind] || counts[kind] > high[kind] { return false }
            kind = kind &+ 1
        }
        return true
    }
}
