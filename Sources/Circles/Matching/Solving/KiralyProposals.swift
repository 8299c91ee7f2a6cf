/// Proposals for lists with ties on both sides, after Király's algorithm of 2013, with capacities on both sides.
///
/// Three rules go beyond deferred acceptance. Of equally welcome receivers a proposer asks one with a free place first.
/// A proposer who holds a place although an equally welcome receiver still has a free one gives way to anybody, and
/// may come back. A proposer whom everybody turned away goes through the list once more, and then wins ties.
struct KiralyProposals: ~Copyable {
    private enum Mark {
        static let open: Int8 = 0
        static let held: Int8 = 1
        static let refused: Int8 = 2
    }

    private let profile: PreferenceProfile
    private let rows, others, tiers, tiersOfOthers: Cells<Int32>
    private var places: Places
    /// What became of each entry of the proposers' lists.
    private let marks: Cells<Int8>
    /// Where the tier ends that each proposer is at.
    private let tierEnd: Cells<Int32>
    /// Before this entry of their tier no receiver is both open to each proposer and has a free place.
    private let free: Cells<Int32>
    /// Before this entry of their tier each proposer has asked everybody who had no free place.
    private let full: Cells<Int32>
    /// How many places each proposer can still take.
    private let wanted: Cells<Int32>
    /// Who goes through the list for the second time and wins ties.
    private let isPromoted: Cells<Bool>

    /// The state before anybody has proposed.
    init(_ profile: PreferenceProfile) {
        self.profile = profile
        let lists = profile.proposers
        rows = Cells(lists.rows)
        others = Cells(lists.others)
        tiers = Cells(lists.tiers)
        tiersOfOthers = Cells(lists.tiersOfOthers)
        places = Places(capacities: profile.receivers.capacities)
        marks = Cells(repeating: Mark.open, count: lists.others.count)
        tierEnd = Cells(Array(lists.rows.dropLast()))
        free = Cells(Array(lists.rows.dropLast()))
        full = Cells(Array(lists.rows.dropLast()))
        wanted = Cells(lists.capacities)
        isPromoted = Cells(repeating: false, count: lists.count)
        for proposer in 0..<lists.count { enterTier(Int32(proposer), at: rows[proposer]) }
    }

    /// Lets everybody propose until each has their places filled or was turned away twice by everybody.
    mutating func run() {
        for first in 0..<Int32(wanted.count) {
            var proposer = first
            while true {
                guard wanted[proposer] > 0, let entry = nextEntry(of: proposer) else {
                    guard proposer != first else { break }
                    proposer = first
                    continue
                }
                if let loser = propose(proposer, entry) { proposer = loser }
            }
        }
    }

    /// The entry whose receiver a proposer asks next, if there is one.
    private func nextEntry(of proposer: Int32) -> Int32? {
        let end = rows[Int(proposer) + 1]
        while true {
            if let entry = freeEntry(of: proposer) { return entry }
            while full[proposer] < tierEnd[proposer] {
                if marks[full[proposer]] == Mark.open { return full[proposer] }
                full[proposer] += 1
            }
            if tierEnd[proposer] < end {
                enterTier(proposer, at: tierEnd[proposer])
            } else if !isPromoted[proposer] {
                promote(proposer)
            } else {
                return nil
            }
        }
    }

    /// The first open entry of the proposer's tier whose receiver has a free place; such entries never come back.
    private func freeEntry(of proposer: Int32) -> Int32? {
        while free[proposer] < tierEnd[proposer] {
            let entry = free[proposer]
            if marks[entry] == Mark.open, places.hasRoom(others[entry]) { return entry }
            free[proposer] += 1
        }
        return nil
    }

    private func enterTier(_ proposer: Int32, at start: Int32) {
        var end = start
        while end < rows[Int(proposer) + 1], tiers[end] == tiers[start] { end += 1 }
        free[proposer] = start
        full[proposer] = start
        tierEnd[proposer] = end
    }

    private func promote(_ proposer: Int32) {
        isPromoted[proposer] = true
        for entry in rows[proposer]..<rows[Int(proposer) + 1] where marks[entry] == Mark.refused {
            marks[entry] = Mark.open
        }
        enterTier(proposer, at: rows[proposer])
    }

    /// Asks the receiver of an entry.
    ///
    /// - Returns: who lost a place by it.
    private mutating func propose(_ proposer: Int32, _ entry: Int32) -> Int32? {
        let receiver = others[entry]
        let suitor = Suitor(proposer: proposer, entry: entry, tier: tiersOfOthers[entry])
        guard !places.hasRoom(receiver) else {
            take(suitor)
            places.seat(suitor, at: receiver)
            return nil
        }
        guard let place = weakest(of: receiver) else {
            marks[entry] = Mark.refused
            return nil
        }
        let holder = places[place]
        let isPrecarious = isPrecarious(holder)
        guard isPrecarious || isPreferred(suitor, to: holder) else {
            marks[entry] = Mark.refused
            return nil
        }
        // Who gives way because of a free place elsewhere was not refused and may come back.
        marks[holder.entry] = isPrecarious ? Mark.open : Mark.refused
        wanted[holder.proposer] += 1
        take(suitor)
        places[place] = suitor
        return holder.proposer
    }

    private func take(_ suitor: Suitor) {
        marks[suitor.entry] = Mark.held
        wanted[suitor.proposer] -= 1
    }

    /// The place that a receiver would give away first; none where there are no places.
    private func weakest(of receiver: Int32) -> Int32? {
        let taken = places.taken(by: receiver)
        guard var weakest = taken.first, !isPrecarious(places[weakest]) else { return taken.first }
        for place in taken.dropFirst() {
            if isPrecarious(places[place]) { return place }
            if isPreferred(places[weakest], to: places[place]) { weakest = place }
        }
        return weakest
    }

    /// Whether a suitor holds a place although an equally welcome receiver has a free one.
    private func isPrecarious(_ suitor: Suitor) -> Bool {
        freeEntry(of: suitor.proposer).map { tiers[$0] == tiers[suitor.entry] } ?? false
    }

    /// Whether a receiver takes one suitor for another: of equals one who goes through the list again.
    private func isPreferred(_ suitor: Suitor, to other: Suitor) -> Bool {
        suitor.tier != other.tier
            ? suitor.tier < other.tier : isPromoted[suitor.proposer] && !isPromoted[other.proposer]
    }

    /// The pairs so far.
    var matching: Matching { places.matching(proposers: wanted.count) }
}
