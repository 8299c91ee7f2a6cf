/// The fixed sequence of runs of a symmetric search.
struct SymmetryProgramme: Sendable {
    private static let phases = 6
    private static let firstTries = 4096

    private let trials: [SymmetryTrial]
    private var done = 0

    /// The trials that a request allows; nil where there are none.
    init?(_ request: CircleRequest) {
        guard request.together.isEmpty, request.people > request.size, request.rounds > 0 else { return nil }
        let alike = AlikePeople(request, bundled: true)
        trials = Self.symmetries(request).compactMap { symmetry, starters in
            SymmetryTrial(request, alike, symmetry, starters: starters)
        }
        if trials.isEmpty { return nil }
    }

    /// The next run; nil at the end.
    mutating func next() -> (trial: SymmetryTrial, tries: Int, cooling: Cooling)? {
        let (phase, index) = done.quotientAndRemainder(dividingBy: trials.count)
        guard phase < 2 * Self.phases else { return nil }
        done += 1
        let cooling = phase.isMultiple(of: 2) ? Cooling.cold : .warm
        return (trials[index], Self.firstTries << (2 * (phase / 2)), cooling)
    }

    /// Groups for which circles and rounds come out, with their numbers of starters: few starters and cyclic ones first.
    private static func symmetries(_ request: CircleRequest) -> [(Symmetry, Int)] {
        let sizes = request.circleSizes
        let smaller = sizes.filter { $0 < sizes[0] }.count
        let images = (1...sizes.count).filter {
            sizes.count.isMultiple(of: $0) && request.people.isMultiple(of: $0) && smaller.isMultiple(of: $0)
        }
        var found: [(Symmetry, Int)] = []
        for rounds in request.rounds...(request.rounds + 2) {
            for turns in stride(from: rounds, through: 1, by: -1) where rounds.isMultiple(of: turns) {
                for images in images where turns * images > 1 && (turns > 1 || rounds == request.rounds) {
                    found.append((Symmetry(turning: [turns], within: images > 1 ? [images] : []), rounds / turns))
                }
            }
        }
        return found
    }
}
