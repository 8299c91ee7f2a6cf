/// The people of a request in bundles that are alike, so that a symmetry may put one in the place of another.
///
/// A bundle is one person, or people who are kept apart together with their kinds: partners of two roles, say.
struct AlikePeople: Sendable {
    /// For each sort of bundle all bundles of that sort; the n-th people of two bundles are of one kind.
    private(set) var sorts: [[[Int]]]
    /// The people who keep one table.
    let hosts: [Int]
    /// The kind of each person: 0 where nothing is asked of it.
    let kinds: [Int]
    /// How many of each of these kinds sit in every circle.
    let shares: [CircleRequest.Share]
    /// Whether everybody who is kept apart from somebody is in one bundle with them.
    let bundlesKeepApart: Bool

    /// The people of a request.
    ///
    /// - Parameters:
    ///   - request: whose people.
    ///   - bundled: whether to bundle people who are kept apart; it is done where no person is in two such groups and
    ///     none of them is a host.
    init(_ request: CircleRequest, bundled: Bool) {
        hosts = request.hosts
        (kinds, shares) = Self.kinds(of: request)
        var isTaken = Array(repeating: false, count: request.people)
        for host in hosts { isTaken[host] = true }
        var bundles: [[Int]] = []
        var isWhole = bundled || request.apart.isEmpty
        if bundled {
            let members = request.apart.joined()
            isWhole = !members.contains { isTaken[$0] } && Self.distinct(members, of: request.people)
            if isWhole { bundles = request.apart.filter { $0.count > 1 } }
        }
        bundlesKeepApart = isWhole
        for person in bundles.joined() { isTaken[person] = true }
        bundles += isTaken.indices.filter { !isTaken[$0] }.map { [$0] }
        sorts = []
        for bundle in bundles { add(bundle) }
    }

    private mutating func add(_ bundle: [Int]) {
        let sorted = bundle.sorted { (kinds[$0], $0) < (kinds[$1], $1) }
        let sort = sorts.firstIndex { $0[0].map { kinds[$0] } == sorted.map { kinds[$0] } }
        if let sort { sorts[sort].append(sorted) } else { sorts.append([sorted]) }
    }

    private static func distinct(_ members: some Sequence<Int>, of people: Int) -> Bool {
        var seen = Array(repeating: false, count: people)
        for person in members {
            if seen[person] { return false }
            seen[person] = true
        }
        return true
    }

    /// Kinds of which nothing is asked count as one, so that they do not bar a swap.
    private static func kinds(of request: CircleRequest) -> ([Int], [CircleRequest.Share]) {
        var shares = [CircleRequest.Share()]
        var numbers: [Int] = []
        for share in request.mix {
            let asks = share.atLeast > 0 || share.atMost < request.size
            numbers.append(asks ? shares.count : 0)
            if asks { shares.append(share) }
        }
        let kinds = (0..<request.people).map { person in
            let kind = person < request.kinds.count ? request.kinds[person] : -1
            return numbers.indices.contains(kind) ? numbers[kind] : 0
        }
        return (kinds, shares)
    }
}
