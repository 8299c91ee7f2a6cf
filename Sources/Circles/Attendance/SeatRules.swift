/// What must hold in every circle while people come and go, and how badly a circle breaks it.
struct SeatRules {
    /// What one broken rule weighs: nothing soft ever outweighs something hard.
    enum Weight {
        /// Somebody alone, two people who are to be apart, people who are to be together and are not, a room that is full.
        static let hard = 10_000
        /// One person too few or too many for the size of circles.
        static let size = 100
        /// One person of a kind too few or too many.
        static let mix = 1
    }

    /// The fewest people in a circle as far as there are enough people: one fewer than wished for, never one.
    let smallest: Int
    /// The most people in a circle: the size that is wished for, or a trio where pairs do not come out even.
    let largest: Int
    /// Hosts, who keep their table.
    let isHost: [Bool]
    /// With whom somebody is to be, as far as they are there.
    let mates: [[Int]]
    private let foes: [[Int]]
    private let kindOf: [Int]
    private let mix: [CircleRequest.Share]
    private let seats: [Int]

    /// The rules of a plan with the people who are there.
    init(_ plan: LivePlan) {
        let request = plan.request
        let present = plan.isPresent.count { $0 }
        let even = CircleSizes.sizes(people: present, size: request.size)
        smallest = max(2, min(request.size - 1, even.min() ?? 2))
        largest = request.size == 2 ? max(2, even.max() ?? 2) : request.size
        var isHost = Array(repeating: false, count: request.people)
        for host in request.hosts { isHost[host] = true }
        self.isHost = isHost
        var mates = Array(repeating: [Int](), count: request.people)
        for block in request.blocks where block.count > 1 {
            for person in block { mates[person] = block.filter { $0 != person && plan.isPresent[$0] } }
        }
        self.mates = mates
        var foes = Array(repeating: [Int](), count: request.people)
        for group in request.apart + [request.hosts] {
            for person in group { foes[person] += group.filter { $0 != person } }
        }
        self.foes = foes
        mix = request.mix
        kindOf = request.mix.isEmpty ? [] : (0..<request.people).map(request.kind(of:))
        seats = plan.roomOfTable.map { request.rooms[$0] }
    }

    /// How many seats a table has, as far as rooms say.
    func seats(at table: Int) -> Int {
        if seats.isEmpty { return .max }
        return table < seats.count ? seats[table] : 0
    }

    /// How badly a circle breaks the rules; 0 where it keeps them, and for an empty table.
    func cost(of circle: [Int], at table: Int) -> Int {
        guard !circle.isEmpty else { return 0 }
        let hard = foesMeeting(in: circle) + matesMissing(in: circle) + seatsMissing(for: circle, at: table)
        let size = max(0, smallest - circle.count) + max(0, circle.count - largest)
        return Weight.hard * (hard + (circle.count == 1 ? 1 : 0)) + Weight.size * size
            + Weight.mix * mixBreach(of: circle)
    }

    /// What a circle breaks, sizes apart.
    func broken(by circle: [Int], at table: Int) -> [LivePlan.Change.Rule] {
        guard !circle.isEmpty else { return [] }
        let breaches: [(LivePlan.Change.Rule, Int)] = [
            (.apart, foesMeeting(in: circle)), (.together, matesMissing(in: circle)),
            (.room, seatsMissing(for: circle, at: table)), (.alone, circle.count == 1 ? 1 : 0),
            (.mix, mixBreach(of: circle)),
        ]
        return breaches.filter { $0.1 > 0 }.map(\.0)
    }

    private func foesMeeting(in circle: [Int]) -> Int {
        var twice = 0
        for person in circle {
            for foe in foes[person] where circle.contains(foe) { twice += 1 }
        }
        return twice / 2
    }

    private func matesMissing(in circle: [Int]) -> Int {
        var missing = 0
        for person in circle {
            for mate in mates[person] where !circle.contains(mate) { missing += 1 }
        }
        return missing
    }

    private func seatsMissing(for circle: [Int], at table: Int) -> Int {
        max(0, circle.count - seats(at: table))
    }

    private func mixBreach(of circle: [Int]) -> Int {
        var breach = 0
        for (kind, share) in mix.enumerated() {
            let count = circle.count { kindOf[$0] == kind }
            breach += max(0, share.atLeast - count) + max(0, count - share.atMost)
        }
        return breach
    }
}
