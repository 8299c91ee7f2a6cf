/// The seats of the starter rounds: which may change hands, and what they may hold.
struct StarterFrame: Sendable {
    /// How many starter rounds there are.
    let starters: Int
    /// How many circles of one starter are told; the others are their images.
    let circles: Int
    /// The seats of a larger circle.
    let width: Int
    /// The people of each circle told.
    let sizes: [Int]
    /// For each circle, how many of its seats, from the first, may change hands.
    let free: [Int]
    /// How many of each kind sit in each circle at first.
    let quotas: CircleKinds
    /// The kind of each track, and 0 for the empty seat.
    let kinds: [Int32]
    /// How many of each kind sit in every circle.
    let shares: [CircleRequest.Share]

    /// The seats that starters of a layout need; nil where circles or kinds do not go into the symmetry.
    init?(_ layout: TrackLayout, _ alike: AlikePeople, sizes whole: [Int], starters: Int) {
        let images = layout.symmetry.images
        let large = whole.max() ?? 0
        let smaller = whole.filter { $0 < large }.count
        guard whole.count.isMultiple(of: images), smaller.isMultiple(of: images) else { return nil }
        self.starters = starters
        let circles = whole.count / images
        (self.circles, width) = (circles, large)
        let sizes = images == 1 ? whole : (0..<circles).map { $0 < circles - smaller / images ? large : large - 1 }
        self.sizes = sizes
        shares = alike.shares
        kinds = layout.people.map { Int32(alike.kinds[$0]) } + [0]
        var totals = shares.map { _ in 0 }
        for kind in kinds.dropLast() { totals[Int(kind)] += 1 }
        totals = totals.map { $0 / images }
        guard layout.hosts.count <= circles, layout.still <= circles * images,
            let quotas = CircleKinds(sizes: sizes, totals: totals, shares: shares)
        else { return nil }
        self.quotas = quotas
        free = sizes.indices.map { sizes[$0] - ($0 < layout.hosts.count ? 1 : 0) }
    }

    /// How many seats all starters have, empty ones included.
    var seats: Int { starters * circles * width }

    /// Seats for all tracks at random, every circle with its kinds; nil where a host's kind does not go into its circle.
    func filled(_ layout: TrackLayout, _ random: inout Xoshiro256) -> [Int32]? {
        let empty = Int32(layout.people.count)
        var seats: [Int32] = []
        for _ in 0..<starters {
            var byKind = tracks(of: layout, &random)
            for circle in sizes.indices {
                var counts = quotas.counts[circle]
                let host = layout.hosts.indices.contains(circle) ? [Int32(layout.hosts[circle])] : []
                for host in host { counts[Int(kinds[Int(host)])] -= 1 }
                guard counts.allSatisfy({ $0 >= 0 }) else { return nil }
                for (kind, count) in counts.enumerated() {
                    seats += byKind[kind].suffix(count)
                    byKind[kind].removeLast(count)
                }
                seats += host
                seats += Array(repeating: empty, count: width - sizes[circle])
            }
        }
        return seats
    }

    /// One track of each orbit of the circles' permutations, hosts left out, shuffled, by kind.
    private func tracks(of layout: TrackLayout, _ random: inout Xoshiro256) -> [[Int32]] {
        var byKind: [[Int32]] = shares.map { _ in [] }
        let images = layout.symmetry.images
        for orbit in layout.orbits where !layout.hosts.contains(orbit.first) {
            for place in stride(from: 0, to: orbit.size, by: images) {
                let track = orbit.first + place + random.below(images)
                byKind[Int(kinds[track])].append(Int32(track))
            }
        }
        for kind in byKind.indices {
            for last in stride(from: byKind[kind].count - 1, to: 0, by: -1) {
                byKind[kind].swapAt(last, random.below(last + 1))
            }
        }
        return byKind
    }
}
