/// How many people of each kind sit in each circle of a round.
struct CircleKinds: Sendable {
    /// For each circle, for each kind, how many.
    let counts: [[Int]]

    /// Shares kinds out over circles; nil where no way was found.
    ///
    /// Circle by circle: first what a kind cannot do without, then the kinds with most people left.
    ///
    /// - Parameters:
    ///   - sizes: the people of each circle.
    ///   - totals: the people of each kind.
    ///   - shares: how many of each kind sit in every circle.
    init?(sizes: [Int], totals: [Int], shares: [CircleRequest.Share]) {
        var left = totals
        var counts: [[Int]] = []
        for (index, size) in sizes.enumerated() {
            let others = sizes[(index + 1)...]
            var circle = zip(left, shares).map { left, share in
                max(share.atLeast, left - others.reduce(0) { $0 + min(share.atMost, $1) })
            }
            for kind in left.indices { left[kind] -= circle[kind] }
            while circle.reduce(0, +) < size {
                let open = left.indices.filter { circle[$0] < shares[$0].atMost }
                guard let kind = open.max(by: { (left[$0], $1) < (left[$1], $0) }) else { return nil }
                circle[kind] += 1
                left[kind] -= 1
            }
            let isOver = zip(circle, shares).contains { $0 > $1.atMost }
            guard circle.reduce(0, +) == size, !isOver, left.allSatisfy({ $0 >= 0 }) else { return nil }
            counts.append(circle)
        }
        self.counts = counts
    }
}
