/// Between which numbers people of each class sit in every circle, as far as the others leave room.
///
/// Classes are the kinds of a mix, or hosts and guests; the last class of a mix is everybody who is of no kind that is asked for.
struct ClassBounds: Sendable {
    /// The class of each person.
    let classOf: [Int]
    /// The fewest people of each class in any circle.
    private(set) var lowest: [Int]
    /// The most people of each class in any circle.
    private(set) var highest: [Int]

    /// The kinds of a request's mix.
    init(mixOf request: CircleRequest, sizes: [Int]) {
        let shares = request.mix + [CircleRequest.Share()]
        self.init(
            classOf: (0..<request.people).map(request.kind(of:)),
            lowest: shares.map { min(max(0, $0.atLeast), request.people) }, highest: shares.map { max(0, $0.atMost) },
            sizes: sizes)
    }

    /// Hosts, of whom no two share a table, and guests.
    init(hostsOf request: CircleRequest, sizes: [Int]) {
        var classOf = Array(repeating: 1, count: request.people)
        for host in request.hosts where classOf.indices.contains(host) { classOf[host] = 0 }
        self.init(classOf: classOf, lowest: [0, 0], highest: [1, .max], sizes: sizes)
    }

    private init(classOf: [Int], lowest: [Int], highest: [Int], sizes: [Int]) {
        self.classOf = classOf
        var count = Array(repeating: 0, count: lowest.count)
        for one in classOf { count[one] += 1 }
        self.lowest = lowest
        self.highest = zip(highest, count).map { min($0, $1) }
        tighten(counts: count, sizes: sizes)
    }

    /// Whoever must sit somewhere takes a seat from the others, and whoever is missing must be made up for.
    private mutating func tighten(counts: [Int], sizes: [Int]) {
        guard let smallest = sizes.min(), let largest = sizes.max() else { return }
        // Each pass can only narrow the ranges; two are enough for what one kind says about another.
        for _ in 0..<2 {
            for one in lowest.indices {
                let others = lowest.indices.filter { $0 != one }
                let mostOthers = others.reduce(0) { $0 + highest[$1] }
                let fewestOthers = others.reduce(0) { $0 + lowest[$1] }
                let elsewhereMost = (sizes.count - 1) * highest[one]
                let elsewhereFewest = (sizes.count - 1) * lowest[one]
                lowest[one] = max(lowest[one], smallest - mostOthers, counts[one] - elsewhereMost)
                highest[one] = max(0, min(highest[one], largest - fewestOthers, counts[one] - elsewhereFewest))
            }
        }
    }
}
