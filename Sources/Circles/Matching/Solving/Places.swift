/// A proposer whom a receiver holds.
struct Suitor: BitwiseCopyable {
    /// The number of the proposer.
    var proposer: Int32
    /// The entry of the proposer's list at which the receiver stands.
    var entry: Int32
    /// Where the proposer stands on the receiver's list.
    var tier: Int32

    /// Whether a receiver with strict wishes takes this one for that one; ties fall to the smaller number.
    func isPreferred(to other: Suitor) -> Bool {
        tier != other.tier ? tier < other.tier : proposer < other.proposer
    }
}

/// The places that receivers have, and who holds them.
struct Places: ~Copyable {
    private let starts: Cells<Int32>
    private let held: Cells<Int32>
    private let suitors: Cells<Suitor>

    /// Empty places.
    init(capacities: [Int32]) {
        starts = Cells(capacities.reduce(into: [0]) { $0.append($0[$0.count - 1] + max(0, $1)) })
        held = Cells(repeating: 0, count: capacities.count)
        suitors = Cells(repeating: Suitor(proposer: -1, entry: -1, tier: 0), count: Int(starts[capacities.count]))
    }

    /// Who holds a place.
    subscript(place: Int32) -> Suitor {
        get { suitors[place] }
        nonmutating set { suitors[place] = newValue }
    }

    /// Whether a receiver has a free place.
    func hasRoom(_ receiver: Int32) -> Bool {
        held[receiver] < starts[Int(receiver) + 1] - starts[receiver]
    }

    /// The places of a receiver that are taken.
    func taken(by receiver: Int32) -> Range<Int32> {
        starts[receiver]..<(starts[receiver] + held[receiver])
    }

    /// Gives a free place of a receiver away.
    func seat(_ suitor: Suitor, at receiver: Int32) {
        suitors[starts[receiver] + held[receiver]] = suitor
        held[receiver] += 1
    }

    /// The place of the suitor whom a receiver with strict wishes likes least.
    func worst(of receiver: Int32) -> Int32? {
        let taken = taken(by: receiver)
        guard var worst = taken.first else { return nil }
        for place in taken.dropFirst() where suitors[worst].isPreferred(to: suitors[place]) { worst = place }
        return worst
    }

    /// The worst tier of a receiver's suitors; below 0 where there are none.
    func worstTier(of receiver: Int32) -> Int32 {
        var worst: Int32 = -1
        for place in taken(by: receiver) { worst = max(worst, suitors[place].tier) }
        return worst
    }

    /// The pairs that hold places.
    func matching(proposers: Int) -> Matching {
        var starts = [Int32](repeating: 0, count: proposers + 1)
        for receiver in 0..<held.count {
            for place in taken(by: Int32(receiver)) { starts[Int(suitors[place].proposer) + 1] += 1 }
        }
        for proposer in 0..<proposers { starts[proposer + 1] += starts[proposer] }
        var pairs = [Matching.Pair](repeating: .init(0, 0), count: Int(starts[proposers]))
        // Receivers come in ascending order, and so do those of each proposer.
        for receiver in 0..<held.count {
            for place in taken(by: Int32(receiver)) {
                let proposer = Int(suitors[place].proposer)
                pairs[Int(starts[proposer])] = .init(proposer, receiver)
                starts[proposer] += 1
            }
        }
        return Matching(ascending: pairs)
    }
}
