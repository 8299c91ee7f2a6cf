/// One way to look for a symmetric plan: under which group, from how many starters, with whom in its orbits.
struct SymmetryTrial: Sendable {
    /// Where the tracks lie.
    let layout: TrackLayout
    /// The seats of the starters.
    let frame: StarterFrame

    /// A trial; nil where the request does not go into the symmetry.
    init?(_ request: CircleRequest, _ alike: AlikePeople, _ symmetry: Symmetry, starters: Int, spare: Int = 0) {
        guard starters * symmetry.turns >= request.rounds, let layout = TrackLayout(symmetry, alike, spare: spare),
            let frame = StarterFrame(layout, alike, sizes: request.circleSizes, starters: starters)
        else { return nil }
        (self.layout, self.frame) = (layout, frame)
    }

    /// The rounds that starters become, starter by starter, with people on the tracks.
    func rounds(of seats: [Int32], sizes: [Int]) -> [[[[Int]]]] {
        let turns = layout.symmetry.turningElements.map { layout.images(under: $0) }
        let images = layout.symmetry.withinElements.map { layout.images(under: $0) }
        return (0..<frame.starters).map { starter in
            let circles = (0..<frame.circles).map { circle in
                let start = (starter * frame.circles + circle) * frame.width
                return seats[start..<(start + frame.sizes[circle])].map(Int.init)
            }
            return turns.map { turn in
                let developed = circles.flatMap { circle in
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
