extension SymmetryTrial {
    /// How many more rounds than asked for are tried, because another number may have the better group.
    private static let spareRounds = 2
    /// How many circles of a starter may stay where they are.
    private static let mostAnchored = 3
    /// How many circles one circle may become within its round.
    private static let mostImages = 24
    /// How many people that no element moves a circle may have.
    private static let mostPoles = 2
    /// How many people there may be; the table of pairs grows with their square.
    private static let mostPeople = 512

    /// All trials for a request, in a fixed order: no more rounds than asked for and few starters first.
    static func all(for request: CircleRequest) -> [SymmetryTrial] {
        guard request.people <= mostPeople else { return [] }
        let alike = AlikePeople(request, bundled: true)
        let circles = request.circleSizes.count
        var trials: [SymmetryTrial] = []
        for rounds in request.rounds...(request.rounds + spareRounds) {
            for turns in stride(from: rounds, through: 1, by: -1) where rounds.isMultiple(of: turns) {
                guard turns > 1 || rounds == request.rounds else { continue }
                for symmetry in symmetries(turns: turns, circles: circles, people: request.people) {
                    for anchored in 0...min(mostAnchored, circles - 1, symmetry.images == 1 ? 0 : circles) {
                        for poles in 0...(anchored == 0 ? 0 : mostPoles) {
                            let trial = SymmetryTrial(
                                request, alike, symmetry, starters: rounds / turns, anchored: anchored,
                                poles: poles * anchored)
                            if let trial { trials.append(trial) }
                        }
                    }
                }
            }
        }
        return trials
    }

    /// The groups of so many turns that permute circles in some way.
    private static func symmetries(turns: Int, circles: Int, people: Int) -> [Symmetry] {
        var found: [Symmetry] = []
        for images in 1...min(circles, mostImages) where turns * images > 1 && turns * images <= people {
            for turning in factorings(turns) {
                for within in factorings(images) { found.append(Symmetry(turning: turning, within: within)) }
            }
            // With orders that have no factor in common the long cycle is the product of the two short ones.
            if greatestCommonFactor(turns, images) > 1 {
                found.append(Symmetry(turning: [turns], within: [images], carries: true))
            }
        }
        return found
    }

    /// The orders of cyclic factors of the groups of an order that are tried.
    private static func factorings(_ order: Int) -> [[Int]] {
        switch order {
        case 1: [[]]
        case 4: [[4], [2, 2]]
        case 8: [[8], [2, 2, 2]]
        case 9: [[9], [3, 3]]
        default: [[order]]
        }
    }

    private static func greatestCommonFactor(_ a: Int, _ b: Int) -> Int {
        b == 0 ? a : greatestCommonFactor(b, a % b)
    }
}
