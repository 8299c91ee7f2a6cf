/// Proposals for lists with ties on both sides, after Király's algorithm of 2013, with capacities on both sides.
///
/// Three rules go beyond deferred acceptance. Of equally welcome receivers a proposer asks one with a free place first.
/// A proposer who holds a place although an equally welcome receiver still has a free one gives way to anybody, and
/// may come back. A proposer whom everybody turned away goes through the list once more, and then wins ties.
struct KiralyProposals: ~Copyable {
    /// An entry of a proposer's list.
    struct Entry: BitwiseCopyable {
        var receiver: Int32
        var tier: Int32
        var tierOfProposer: Int32
        var mark = Mark.open
    }

    /// What became of an entry.
    enum Mark: Int8 {
        case open, held, refused
    }

    /// Where a proposer is on the list.
    struct Progress: BitwiseCopyable {
        var end: Int32
        /// Where the present tier ends.
        var tierEnd: Int32
        /// Before this entry of the tier no receiver is both open and has a free place; such receivers never come back.
        var free: Int32
        /// Before this entry of the tier everybody without a free place has been asked.
        var full: Int32
        /// How many places the proposer can still take.
        var wanted: Int32
        /// Whether this is the second time through the list, and ties are won.
        var isPromoted = false
    }

    private let starts: Cells<Int32>
    private let entries: Cells<Entry>
    private let proposers: Cells<Progress>
    private let places: Places

    /// The state before anybody has proposed.
    init(_ profile: PreferenceProfile) {
        let lists = profile.proposers
        starts = Cells(lists.rows)
        entries = Cells(
            lists.others.indices.map {
                Entry(receiver: lists.others[$0], tier: lists.tiers[$0], tierOfProposer: lists.tiersOfOthers[$0])
            })
        places = Places(capacities: profile.receivers.capacities)
        proposers = Cells(
            (0..<lists.count).map {
                let start = lists.rows[$0]
                return Progress(
                    end: lists.rows[$0 + 1], tierEnd: start, free: start, full: start, wanted: lists.capacities[$0])
            })
        for proposer in 0..<lists.count { enterTier(Int32(proposer), at: lists.rows[proposer]) }
    }

    /// Lets everybody propose until each has their places filled or was turned away twice by everybody.
    func run() {
        for first in 0..<Int32(proposers.count) {
            var proposer = first
            while true {
                guard proposers[proposer].wanted > 0, let entry = nextEntry(of: proposer) else {
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
        while true {
            if let entry = freeEntry(of: proposer) { return entry }
            let progress = proposers[proposer]
            for entry in progress.full..<progress.tierEnd where entries[entry].mark == .open {
                proposers[proposer].full = entry
                return entry
            }
            proposers[proposer].full = progress.tierEnd
            if progress.tierEnd < progress.end {
                enterTier(proposer, at: progress.tierEnd)
            } else if !progress.isPromoted {
                promote(proposer)
            } else {
                return nil
            }
        }
    }

    /// The first open entry of the proposer's tier whose receiver has a free place.
    private func freeEntry(of proposer: Int32) -> Int32? {
        let progress = proposers[proposer]
        for number in progress.free..<progress.tierEnd {
            let entry = entries[number]
            if entry.mark == .open, places.hasRoom(entry.receiver) {
                proposers[proposer].free = number
                return number
            }
        }
        proposers[proposer].free = progress.tierEnd
        return nil
    }

    private func enterTier(_ proposer: Int32, at start: Int32) {
        var end = start
        while end < proposers[proposer].end, entries[end].tier == entries[start].tier { end += 1 }
        // Whoever has refused once has no free place ever after.
        proposers[proposer].free = proposers[proposer].isPromoted ? end : start
        proposers[proposer].full = start
        proposers[proposer].tierEnd = end
    }

    private func promote(_ proposer: Int32) {
        proposers[proposer].isPromoted = true
        for entry in starts[proposer]..<proposers[proposer].end where entries[entry].mark == .refused {
            entries[entry].mark = .open
        }
        enterTier(proposer, at: starts[proposer])
    }

    /// Asks the receiver of an entry.
    ///
    /// - Returns: who lost a place by it.
    private func propose(_ proposer: Int32, _ number: Int32) -> Int32? {
        let entry = entries[number]
        let suitor = Suitor(proposer: proposer, entry: number, tier: entry.tierOfProposer)
        guard !places.hasRoom(entry.receiver) else {
            take(suitor)
            places.seat(suitor, at: entry.receiver)
            return nil
        }
        let weakest = weakest(of: entry.receiver)
        guard let place = weakest.place, weakest.isPrecarious || isPreferred(suitor, to: places[place]) else {
            entries[number].mark = .refused
            return nil
        }
        let loser = places[place]
        // Who gives way because of a free place elsewhere was not refused and may come back.
        entries[loser.entry].mark = weakest.isPrecarious ? .open : .refused
        proposers[loser.proposer].wanted += 1
        take(suitor)
        places[place] = suitor
        return loser.proposer
    }

    private func take(_ suitor: Suitor) {
        entries[suitor.entry].mark = .held
        proposers[suitor.proposer].wanted -= 1
    }

    /// The place that a receiver would give away first; none where there are no places.
    private func weakest(of receiver: Int32) -> (place: Int32?, isPrecarious: Bool) {
        var weakest: Int32?
        for place in places.taken(by: receiver) {
            if isPrecarious(places[place]) { return (place, true) }
            guard let other = weakest, !isPreferred(places[other], to: places[place]) else {
                weakest = place
                continue
            }
        }
        return (weakest, false)
    }

    /// Whether a suitor holds a place although an equally welcome receiver has a free one.
    private func isPrecarious(_ suitor: Suitor) -> Bool {
        let progress = proposers[suitor.proposer]
        guard progress.free < progress.tierEnd, let entry = freeEntry(of: suitor.proposer) else { return false }
        return entries[entry].tier == entries[suitor.entry].tier
    }

    /// Whether a receiver takes one suitor for another: of equals one who goes through the list again.
    private func isPreferred(_ suitor: Suitor, to other: Suitor) -> Bool {
        suitor.tier != other.tier
            ? suitor.tier < other.tier
            : proposers[suitor.proposer].isPromoted && !proposers[other.proposer].isPromoted
    }

    /// The pairs so far.
    var matching: Matching { places.matching(proposers: proposers.count) }
}
