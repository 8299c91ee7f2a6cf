/// A walk through starter rounds by swaps, with the cost of the whole plan kept up to date pair orbit by pair orbit.
struct OrbitWalk: Sendable {
    /// The seats.
    let frame: StarterFrame
    /// Which pairs are alike.
    let orbits: PairOrbits
    /// What their meetings cost.
    let prices: MeetingPrices
    /// Who sits where, circle by circle and starter by starter; a track, or the number of tracks for an empty seat.
    var seats: [Int32]
    /// The cost of the plan.
    var cost = 0
    /// For each orbit of pairs the place in the prices of the next meeting.
    var places: [Int32]
    /// How many of each kind sit in each circle.
    var kindCounts: [Int32]
    /// For each element that permutes circles the image of each track, one after another.
    let images: [Int32]
    let imageCount: Int
    /// The seats that may change hands, starter by starter.
    let movable: [Int32]

    /// A walk that begins with tracks in random seats; nil where the seats cannot be filled.
    init?(
        _ layout: TrackLayout, _ frame: StarterFrame, _ orbits: PairOrbits, _ prices: MeetingPrices,
        _ random: inout Xoshiro256
    ) {
        guard let seats = frame.filled(layout, &random) else { return nil }
        (self.frame, self.orbits, self.prices, self.seats) = (frame, orbits, prices, seats)
        places = prices.starts
        kindCounts = Array(repeating: 0, count: frame.starters * frame.circles * frame.shares.count)
        images = layout.symmetry.withinElements.flatMap { layout.images(under: $0).map(Int32.init) }
        imageCount = layout.symmetry.images
        movable = (0..<frame.starters * frame.circles).flatMap { circle in
            (0..<frame.free[circle % frame.circles]).map { Int32(circle * frame.width + $0) }
        }
        count()
    }

    /// Counts all meetings anew.
    private mutating func count() {
        let row = orbits.tracks + 1
        for circle in 0..<frame.starters * frame.circles {
            let start = circle * frame.width
            for a in start..<(start + frame.width) {
                if seats[a] < orbits.tracks {
                    kindCounts[circle * frame.shares.count + Int(frame.kinds[Int(seats[a])])] += 1
                }
                for b in (a + 1)..<max(a + 1, start + frame.width) {
                    let orbit = Int(orbits.numbers[Int(seats[a]) * row + Int(seats[b])])
                    cost += Int(prices.steps[Int(places[orbit])])
                    places[orbit] += 1
                }
            }
        }
    }

    /// The cost of the plan, counted anew from its seats.
    func recount() -> Int {
        var walk = self
        (walk.cost, walk.places) = (0, prices.starts)
        walk.count()
        return walk.cost
    }
}
