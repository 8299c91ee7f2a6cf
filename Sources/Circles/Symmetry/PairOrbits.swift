/// Which pairs of tracks a symmetry carries into one another, so that all of a sort meet equally often.
///
/// One more track stands for the empty seat of a smaller circle; the orbit of it with a track counts how often those of
/// the track's orbit sit in smaller circles.
struct PairOrbits: Sendable {
    /// What a meeting in an orbit of pairs means.
    enum Meaning: Hashable, Sendable {
        /// Two people meet.
        case meeting
        /// Two people meet who must not.
        case banned
        /// Somebody sits in a smaller circle.
        case smallSeat
        /// Nothing: a seat is left empty twice.
        case nothing
    }

    /// An orbit of pairs.
    struct Orbit: Hashable, Sendable {
        /// What it means that they meet.
        var meaning: Meaning
        /// How many pairs it has.
        var size: Int
    }

    /// How many tracks there are besides the empty seat, whose number this is.
    let tracks: Int
    /// The orbits.
    private(set) var orbits: [Orbit] = []
    /// The orbit of each pair, `tracks + 1` to a row.
    private(set) var numbers: [Int32]

    /// The orbits of pairs of a layout.
    init(_ layout: TrackLayout) {
        tracks = layout.people.count
        numbers = Array(repeating: -1, count: (tracks + 1) * (tracks + 1))
        let turns = layout.symmetry.turningElements.map { layout.images(under: $0) }
        let images = layout.symmetry.withinElements.map { layout.images(under: $0) }
        let elements = turns.flatMap { turn in images.map { image in image.map { turn[$0] } } }
        for (a, b) in layout.apart { mark(a, b, elements, .banned) }
        for a in 0..<tracks {
            for b in (a + 1)..<max(a + 1, tracks) { mark(a, b, elements, .meeting) }
        }
        for orbit in layout.orbits {
            for track in orbit.first..<(orbit.first + orbit.size) { set(track, tracks) }
            orbits.append(Orbit(meaning: .smallSeat, size: orbit.size))
        }
        for track in 0...tracks { numbers[track * (tracks + 1) + track] = Int32(orbits.count) }
        orbits.append(Orbit(meaning: .nothing, size: 1))
    }

    private mutating func mark(_ a: Int, _ b: Int, _ elements: [[Int]], _ meaning: Meaning) {
        guard numbers[a * (tracks + 1) + b] < 0 else { return }
        var size = 0
        for element in elements where numbers[element[a] * (tracks + 1) + element[b]] < 0 {
            set(element[a], element[b])
            size += 1
        }
        orbits.append(Orbit(meaning: meaning, size: size))
    }

    private mutating func set(_ a: Int, _ b: Int) {
        numbers[a * (tracks + 1) + b] = Int32(orbits.count)
        numbers[b * (tracks + 1) + a] = Int32(orbits.count)
    }
}
