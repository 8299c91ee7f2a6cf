/// Who is on whose list: three to five people to choose from, for everybody who can have them.
///
/// Whoever is on somebody's list has that person on their own, so that both can be asked about each pair that may be
/// proposed. Lists know no order.
package struct Shortlists: Hashable, Sendable {
    /// How many people a list may hold.
    package static let lengths = 3...5
    /// How many people the lists of a side may hold that has far fewer people than the other.
    static let longest = 10
    /// How many people should be on every list: a choice of about three works (Clutterbuck).
    static let least = 3

    /// The people on each person's list, in ascending order.
    package let lists: [[Int]]
    /// For each person why they have no list; nil where they have one.
    package let missing: [NoShortlist?]

    /// The lists of a pool.
    ///
    /// Pairs are added from the best score down, in rounds that let every list grow by one. Where a list is still
    /// shorter than three, it is lengthened along an alternating path, at the cost of lists that can spare a name.
    ///
    /// - Parameters:
    ///   - pool: the people.
    ///   - length: how many people a list may hold; lists of a side with far fewer people are as long as it takes for
    ///     the others to have three, up to ten.
    package init(_ pool: MatchPool, length: Int = lengths.upperBound) {
        var graph = ShortlistGraph(pool)
        let caps = Self.caps(graph, pool, length)
        graph.fillEvenly(upTo: caps)
        for person in pool.applicants.indices {
            let least = min(Self.least, caps[person], graph.candidates[person].count)
            while graph.chosen[person].count < least, graph.lengthen(person, upTo: caps) {}
        }
        let longest = pool.applicants.indices.map { max(caps[$0], length) }
        graph.fill(upTo: longest)
        lists = graph.chosen.map { $0.sorted() }
        missing = lists.enumerated().map { $1.isEmpty ? NoShortlist($0, in: pool) : nil }
    }

    /// How many people have no list, by the reasons that the lead may know, in their usual order.
    package var missingCounts: [(reason: NoShortlist, people: Int)] {
        NoShortlist.allCases.compactMap { reason in
            let people = missing.reduce(0) { $0 + ($1 == reason ? 1 : 0) }
            return people == 0 ? nil : (reason, people)
        }
    }

    /// How long each list may become, so that the names of the smaller side are shared out evenly.
    private static func caps(_ graph: ShortlistGraph, _ pool: MatchPool, _ length: Int) -> [Int] {
        guard !pool.sides.isOnePool else { return pool.applicants.map { _ in length } }
        func people(_ side: MatchSides.Side) -> Int {
            pool.sides.people(of: side).reduce(0) { $0 + (graph.candidates[$1].isEmpty ? 0 : 1) }
        }
        let (mentors, proteges) = (people(.mentors), people(.proteges))
        let (few, many) = (min(mentors, proteges), max(mentors, proteges))
        guard few > 0 else { return pool.applicants.map { _ in length } }
        let long = max(length, min(longest, (least * many + few - 1) / few))
        let short = max(1, min(length, long * few / many))
        let scarce = mentors < proteges ? MatchSides.Side.mentors : .proteges
        return pool.sides.sides.map { $0 == scarce ? long : short }
    }
}
