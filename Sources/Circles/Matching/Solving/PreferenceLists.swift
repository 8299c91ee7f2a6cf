/// The lists of everybody on one side in compressed rows: one row of entries for each person, best first.
///
/// The entries of person `i` stand at `rows[i]..<rows[i + 1]` of the four columns.
package struct PreferenceLists: Hashable, Sendable {
    /// How many partners each person may have.
    package let capacities: [Int32]
    /// Where the row of each person begins, and after the last where it ends.
    package let rows: [Int32]
    /// Who stands on the list.
    package let others: [Int32]
    /// In which tier of this list they stand; the smaller the better, equal where both are as welcome.
    package let tiers: [Int32]
    /// In which tier of their list this person stands.
    package let tiersOfOthers: [Int32]

    /// How many people are on this side.
    package var count: Int { capacities.count }

    /// Where a person's entries stand.
    package func row(_ person: Int) -> Range<Int> {
        Int(rows[person])..<Int(rows[person + 1])
    }

    /// Lists of entries in any order; of two entries for the same two people the better counts.
    init(capacities: [Int], others count: Int, entries: [Entry]) {
        var starts = [Int32](repeating: 0, count: capacities.count + 1)
        for entry in entries { starts[Int(entry.person) + 1] += 1 }
        for person in capacities.indices { starts[person + 1] += starts[person] }
        var keys = [Entry](repeating: Entry(), count: entries.count)
        var next = starts
        for entry in entries {
            keys[Int(next[Int(entry.person)])] = entry
            next[Int(entry.person)] += 1
        }
        var (others, tiers, back) = ([Int32](), [Int32](), [Int32]())
        var lastSeen = [Int](repeating: -1, count: count)
        for person in capacities.indices {
            let row = Int(starts[person])..<Int(starts[person + 1])
            keys[row].sort { $0.place < $1.place }
            starts[person] = Int32(others.count)
            for entry in keys[row] where lastSeen[Int(entry.other)] != person {
                lastSeen[Int(entry.other)] = person
                others.append(entry.other)
                tiers.append(entry.tier)
                back.append(entry.tierOfOther)
            }
        }
        starts[capacities.count] = Int32(others.count)
        (rows, self.others, self.tiers, tiersOfOthers) = (starts, others, tiers, back)
        self.capacities = capacities.map { Int32($0) }
    }

    /// Who lists whom in which tier, seen from one side.
    struct Entry {
        var person: Int32 = 0
        var other: Int32 = 0
        var tier: Int32 = 0
        var tierOfOther: Int32 = 0

        /// What a row is sorted by: the tier, and within a tier the number, so that the order of input does not matter.
        var place: UInt64 { UInt64(UInt32(bitPattern: tier)) << 32 | UInt64(UInt32(bitPattern: other)) }
    }
}
