/// A request near to one that forces repeats, for which a plan without any repeat is known.
package struct Suggestion: Hashable, Sendable {
    /// What is changed of the request.
    package enum Change: Hashable, Sendable {
        /// Fewer rounds: the most that are known to go without a repeat.
        case rounds(Int)
        /// Circles of another size, for the rounds that were asked for.
        case size(Int)
    }

    /// What is changed.
    package var change: Change
    /// The request with that change.
    package var request: CircleRequest

    /// What to change so that nobody meets anyone twice, by construction: fewer rounds, smaller circles, larger circles.
    ///
    /// - Parameter request: people, size and rounds; the suggestions do not look at wishes, and there are none for a request
    ///   that has some, because it is not known that a plan without repeats can keep them.
    /// - Returns: at most one suggestion of each sort; none where the request itself goes without a repeat.
    package static func withoutRepeats(near request: CircleRequest) -> [Suggestion] {
        guard request.isPlain, FormReason.of(request) == nil, !isKnown(request) else { return [] }
        let fewer = mostRounds(of: request).map { rounds in
            Suggestion(request, .rounds(rounds)) { $0.rounds = rounds }
        }
        let sizes = [Array((2..<max(2, request.size)).reversed()), [request.size + 1, request.size + 2]]
        return [fewer].compactMap(\.self)
            + sizes.compactMap { sizes in
                sizes.lazy.map { size in Suggestion(request, .size(size)) { $0.size = size } }.first {
                    $0.request.size < request.people && isKnown($0.request)
                }
            }
    }

    private init(_ request: CircleRequest, _ change: Change, _ apply: (inout CircleRequest) -> Void) {
        (self.request, self.change) = (request, change)
        apply(&self.request)
    }

    /// The most rounds, fewer than asked for and more than one, that are known to go without a repeat.
    ///
    /// What goes for some rounds goes for fewer, so that halving finds the limit.
    private static func mostRounds(of request: CircleRequest) -> Int? {
        var known = 1
        var unknown = request.rounds
        while known + 1 < unknown {
            var middle = request
            middle.rounds = (known + unknown) / 2
            if isKnown(middle) { known = middle.rounds } else { unknown = middle.rounds }
        }
        return known > 1 ? known : nil
    }

    private static func isKnown(_ request: CircleRequest) -> Bool {
        guard RepeatBound.lowerBound(for: request) == 0, CountReason.of(request) == nil else { return false }
        return Construction.plan(people: request.people, size: request.size, rounds: request.rounds) != nil
    }
}
