/// Makes a weakly stable matching larger by passing places on along ties, and keeps it weakly stable.
///
/// A proposer with a free place takes that of an equally welcome one, who takes another, up to a receiver with a free
/// place. On the way no receiver's suitors get worse, and nobody passes by a receiver who would rather have them; hence
/// no pair begins to block. Seen from the other side of the profile, other people can be moved.
struct TieExchanges: ~Copyable {
    /// An entry of a proposer's list.
    struct Entry: BitwiseCopyable {
        var receiver: Int32
        var owner: Int32
        var tier: Int32
        var tierOfProposer: Int32
        var isHeld = false
    }

    private let rows: Cells<Int32>
    private let entries: Cells<Entry>
    private let capacities: Cells<Int32>
    private let places: Places
    /// How many places each proposer can still take.
    private let wanted: Cells<Int32>
    /// In which round each receiver was last passed, and the entry by which.
    private let passed, arrivals: Cells<Int32>
    /// The place that each proposer would lose.
    private let lost: Cells<Int32>
    private var round: Int32 = 0
    private var waiting: [Int32] = []

    /// The exchanges that a matching allows.
    init(_ profile: PreferenceProfile, _ matching: Matching) {
        let lists = profile.proposers
        rows = Cells(lists.rows)
        capacities = Cells(lists.capacities)
        wanted = Cells(lists.capacities)
        places = Places(capacities: profile.receivers.capacities)
        passed = Cells(repeating: 0, count: profile.receivers.count)
        arrivals = Cells(repeating: -1, count: profile.receivers.count)
        lost = Cells(repeating: -1, count: lists.count)
        entries = Cells(
            repeating: Entry(receiver: 0, owner: 0, tier: 0, tierOfProposer: 0), count: lists.others.count)
        for proposer in 0..<lists.count {
            for number in lists.row(proposer) {
                entries[number] = Entry(
                    receiver: lists.others[number], owner: Int32(proposer), tier: lists.tiers[number],
                    tierOfProposer: lists.tiersOfOthers[number])
            }
        }
        for pair in matching.pairs {
            for number in lists.row(pair.a) where lists.others[number] == pair.b {
                places.seat(suitor(Int32(number)), at: Int32(pair.b))
                entries[number].isHeld = true
                wanted[pair.a] -= 1
            }
        }
    }

    /// Passes places on until that makes no pair more.
    ///
    /// - Returns: whether there are more pairs than before.
    mutating func run() -> Bool {
        var (hasGrown, goesOn) = (false, true)
        while goesOn {
            goesOn = false
            round += 1
            for proposer in 0..<Int32(wanted.count) {
                while wanted[proposer] > 0, placeIsFound(for: proposer) { (goesOn, hasGrown) = (true, true) }
            }
        }
        return hasGrown
    }

    private mutating func placeIsFound(for first: Int32) -> Bool {
        waiting.removeAll(keepingCapacity: true)
        waiting.append(first)
        var index = 0
        while index < waiting.count {
            if let entry = freeEntry(of: waiting[index]) {
                passOn(entry, from: first)
                return true
            }
            index += 1
        }
        return false
    }

    /// The entry of a proposer whose receiver has a free place; or else notes who could make way for the proposer.
    private mutating func freeEntry(of proposer: Int32) -> Int32? {
        var end = Int32.max
        for number in rows[proposer]..<rows[Int(proposer) + 1] {
            let entry = entries[number]
            // Behind a receiver who would rather have this proposer the pair with that receiver would block.
            guard entry.tier <= end else { break }
            guard !entry.isHeld else { continue }
            if places.hasRoom(entry.receiver) { return number }
            let worst = places.worstTier(of: entry.receiver)
            guard entry.tierOfProposer <= worst else { continue }
            if entry.tierOfProposer < worst { end = entry.tier }
            guard passed[entry.receiver] != round else { continue }
            passed[entry.receiver] = round
            arrivals[entry.receiver] = number
            for place in places.taken(by: entry.receiver) where places[place].tier == worst {
                let holder = places[place].proposer
                guard capacities[holder] == 1 else { continue }
                lost[holder] = place
                waiting.append(holder)
            }
        }
        return nil
    }

    /// Gives the free place at an entry away, and the places that get free by it.
    private func passOn(_ last: Int32, from first: Int32) {
        places.seat(suitor(last), at: entries[last].receiver)
        entries[last].isHeld = true
        var proposer = entries[last].owner
        while proposer != first {
            let place = lost[proposer]
            let left = places[place].entry
            entries[left].isHeld = false
            let taken = arrivals[entries[left].receiver]
            places[place] = suitor(taken)
            entries[taken].isHeld = true
            proposer = entries[taken].owner
        }
        wanted[first] -= 1
    }

    private func suitor(_ number: Int32) -> Suitor {
        Suitor(proposer: entries[number].owner, entry: number, tier: entries[number].tierOfProposer)
    }

    /// The pairs so far.
    var matching: Matching { places.matching(proposers: wanted.count) }
}
