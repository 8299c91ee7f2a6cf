/// Deferred acceptance with capacities on both sides: proposers go down their lists, receivers keep the best so far.
struct DeferredAcceptance: ~Copyable {
    private let proposers: PreferenceLists
    private let rows, others, tiersOfOthers: Cells<Int32>
    private var places: Places
    /// The entry that each proposer goes to next.
    private let next: Cells<Int32>

    /// The state before anybody has proposed.
    init(_ profile: PreferenceProfile) {
        proposers = profile.proposers
        rows = Cells(proposers.rows)
        others = Cells(proposers.others)
        tiersOfOthers = Cells(proposers.tiersOfOthers)
        places = Places(capacities: profile.receivers.capacities)
        next = Cells(Array(proposers.rows.dropLast()))
    }

    /// Lets everybody propose until each has their places filled or nobody left to ask.
    mutating func run() {
        for proposer in 0..<proposers.count {
            for _ in 0..<max(0, proposers.capacities[proposer]) { propose(Int32(proposer)) }
        }
    }

    /// Finds one partner for a proposer, and another one for each proposer who loses theirs on the way.
    private mutating func propose(_ first: Int32) {
        var proposer = first
        while next[proposer] < rows[Int(proposer) + 1] {
            let entry = next[proposer]
            next[proposer] += 1
            let receiver = others[entry]
            let suitor = Suitor(proposer: proposer, entry: entry, tier: tiersOfOthers[entry])
            if places.hasRoom(receiver) {
                places.seat(suitor, at: receiver)
                return
            }
            guard let worst = places.worst(of: receiver), suitor.isPreferred(to: places[worst]) else { continue }
            proposer = places[worst].proposer
            places[worst] = suitor
        }
    }

    /// The pairs so far.
    var matching: Matching { places.matching(proposers: proposers.count) }
}
