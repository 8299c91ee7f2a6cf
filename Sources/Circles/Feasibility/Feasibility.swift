/// Decides whether what is asked of a plan can be had, before anybody searches for it.
///
/// What must hold is the same in every round and can be kept in all rounds if it can be kept in one; so the question is
/// about one round. Most answers are counts; where wishes bind people to each other a search with a budget decides, and
/// what it leaves undecided passes.
package enum Feasibility {
    /// How many circles a search looks at before it leaves a request undecided.
    static let budget = 4_000_000

    /// Does nothing where a request can be kept.
    ///
    /// - Throws: why it cannot, with the nearest request that can.
    package static func check(_ request: CircleRequest) throws(InfeasibleWish) {
        guard let reason = reason(against: request, budget: budget) else { return }
        let nearest = NearestRequest.to(request, because: reason)
        throw InfeasibleWish(reason: reason, nearest: nearest?.request, concessions: nearest?.concessions ?? [])
    }

    /// One round in which everything holds that must, its circles in the order of the request's sizes.
    ///
    /// - Returns: nil where there is none, or none was found within the budget.
    package static func round(for request: CircleRequest) -> [[Int]]? {
        guard FormReason.of(request) == nil, CountReason.of(request) == nil else { return nil }
        var search = RoundSearch(for: request)
        guard case .round(let circles) = search.run(budget: budget) else { return nil }
        return circles
    }

    static func reason(against request: CircleRequest, budget: Int) -> InfeasibleWish.Reason? {
        if let reason = FormReason.of(request) ?? CountReason.of(request) { return reason }
        guard !(request.apart.isEmpty && request.together.isEmpty && request.hosts.isEmpty && request.mix.isEmpty)
        else { return nil }
        var search = RoundSearch(for: request)
        guard search.run(budget: budget) == .impossible else { return nil }
        let bound = (request.apart + request.together).filter { $0.count > 1 }.joined()
        return .notAllAtOnce(Set(bound).union(request.hosts).sorted())
    }
}
