/// One way to look for a symmetric plan: under which group, from how many starters, with whom in its orbits.
struct SymmetryTrial: Sendable {
    /// Where the tracks lie.
    let layout: TrackLayout
    /// The seats of the starters.
    let frame: StarterFrame

    /// A trial; nil where the request does not go into the symmetry.
    init?(
        _ request: CircleRequest, _ alike: AlikePeople, _ symmetry: Symmetry, starters: Int, spare: Int = 0,
        anchored: Int = 0, poles: Int = 0
    ) {
        guard starters * symmetry.turns >= request.rounds,
            Self.divides(symmetry.images, request, anchored: anchored, poles: poles),
            let layout = TrackLayout(symmetry, alike, spare: spare, poles: poles),
            let frame = StarterFrame(
                layout, alike, sizes: request.circleSizes, starters: starters, anchored: anchored)
        else { return nil }
        (self.layout, self.frame) = (layout, frame)
    }

    /// Whether circles and people come out, told at once for the many groups with which they do not.
    private static func divides(_ images: Int, _ request: CircleRequest, anchored: Int, poles: Int) -> Bool {
        let circles = CircleSizes.sizes(people: request.people, size: request.size).count
        return (circles - anchored).isMultiple(of: images) && (request.people - poles).isMultiple(of: images)
    }

    /// The rounds that starters become, starter by starter, with people on the tracks.
    func rounds(of seats: [Int32], _ anchored: AnchoredCircles, sizes: [Int]) -> [[[[Int]]]] {
        let turns = layout.symmetry.turningElements.map { layout.images(under: $0) }
        let images = layout.symmetry.withinElements.map { layout.images(under: $0) }
        return (0..<frame.starters).map { starter in
            let circles = (0..<frame.circles).map { circle in
                let start = (starter * frame.circles + circle) * frame.width
                return seats[start..<(start + frame.sizes[circle])].map(Int.init)
            }
            let still = anchored.circles.isEmpty ? [] : anchored.circles[starter]
            return turns.map { turn in
                let developed =
                    still.map { $0.map { layout.people[turn[$0]] } }
                    + circles.flatMap { circle in
                        images.map { image in circle.map { layout.people[turn[image[$0]]] } }
                    }
                return images.count == 1 ? developed : inOrder(developed, sizes)
            }
        }
    }

    /// Circles in an order that has them sized as the request's.
    private func inOrder(_ circles: [[Int]], _ sizes: [Int]) -> [[Int]] {
        var left = circles
        return sizes.map { size in
            left.firstIndex { $0.count == size }.map { left.remove(at: $0) } ?? []
        }
    }
}
