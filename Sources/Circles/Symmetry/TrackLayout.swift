/// The tracks of a symmetric plan: in which orbits they lie, and which person follows which track at first.
struct TrackLayout: Sendable {
    /// The group that acts on the tracks.
    let symmetry: Symmetry
    /// The orbits, in the order of their tracks.
    private(set) var orbits: [TrackOrbit] = []
    /// The person on each track.
    private(set) var people: [Int] = []
    /// The tracks of people who keep one table, by the number of the table.
    private(set) var hosts: [Int] = []
    /// Pairs of tracks that may never share a circle.
    private(set) var apart: [(Int, Int)] = []
    /// How many tracks no turn of a round moves; two of them in one circle meet in every round of a starter.
    private(set) var still = 0

    /// Lays people out in orbits of a symmetry; nil where they do not fit.
    ///
    /// - Parameters:
    ///   - symmetry: the group.
    ///   - alike: the people.
    ///   - spare: how many sets of bundles of the first sort stand still although they would fill an orbit.
    init?(_ symmetry: Symmetry, _ alike: AlikePeople, spare: Int = 0) {
        self.symmetry = symmetry
        guard alike.hosts.isEmpty || symmetry.images == 1 else { return nil }
        let whole = symmetry.turning + symmetry.within
        let unturned = symmetry.turning.map { _ in 1 } + symmetry.within
        for (index, sort) in alike.sorts.enumerated() {
            let full = max(0, sort.count / symmetry.order - (index == 0 ? spare : 0))
            let (rest, over) = (sort.count - full * symmetry.order).quotientAndRemainder(dividingBy: symmetry.images)
            guard over == 0 else { return nil }
            var bundles = sort[...]
            for _ in 0..<full { add(bundles.prefix(symmetry.order), whole, &bundles) }
            for _ in 0..<rest { add(bundles.prefix(symmetry.images), unturned, &bundles) }
        }
        hosts = alike.hosts.indices.map { people.count + $0 }
        for host in alike.hosts { addOrbit(unturned, [host]) }
    }

    private mutating func add(_ chosen: ArraySlice<[Int]>, _ moduli: [Int], _ bundles: inout ArraySlice<[Int]>) {
        let first = people.count
        let width = chosen.first?.count ?? 0
        for member in 0..<width { addOrbit(moduli, chosen.map { $0[member] }) }
        for a in 0..<width {
            for b in (a + 1)..<width {
                for place in 0..<chosen.count {
                    apart.append((first + a * chosen.count + place, first + b * chosen.count + place))
                }
            }
        }
        bundles = bundles.dropFirst(chosen.count)
    }

    private mutating func addOrbit(_ moduli: [Int], _ members: [Int]) {
        orbits.append(TrackOrbit(first: people.count, moduli: moduli))
        people += members
        if zip(moduli, symmetry.turning).allSatisfy({ $0 == 1 && $1 >= 1 }) { still += members.count }
    }

    /// Where an element of the group carries each track.
    func images(under exponents: [Int]) -> [Int] {
        orbits.flatMap { $0.images(under: exponents) }
    }
}
