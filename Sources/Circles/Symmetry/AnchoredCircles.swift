/// Circles of the starters that the permutations of circles leave where they are, drawn before a run and kept in it.
///
/// Such a circle has tracks that no element moves, or none, and whole orbits of the permutations beside them: the line
/// through the centre, so to speak, as in the affine planes.
struct AnchoredCircles: Sendable {
    /// For each starter its circles that stay.
    let circles: [[[Int]]]

    /// Draws the circles that stay, for each starter others.
    init(_ layout: TrackLayout, _ frame: StarterFrame, _ random: inout Xoshiro256) {
        let images = layout.symmetry.images
        let blocks = layout.orbits.filter { $0.size >= images && !layout.poles.contains($0.first) }.flatMap { orbit in
            stride(from: orbit.first, to: orbit.first + orbit.size, by: images).map { Array($0..<($0 + images)) }
        }
        let count = frame.anchored
        let beside = count == 0 ? 0 : layout.poles.count / count
        circles = (0..<(count == 0 ? 0 : frame.starters)).map { _ in
            var (left, poles) = (blocks, layout.poles)
            return (0..<count).map { _ in
                let centre = (0..<beside).map { _ in poles.remove(at: random.below(poles.count)) }
                return (0..<((frame.width - beside) / images)).reduce(into: centre) { circle, _ in
                    circle += left.remove(at: random.below(left.count))
                }
            }
        }
    }
}
