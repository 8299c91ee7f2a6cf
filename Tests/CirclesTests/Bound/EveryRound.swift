import Circles

/// Every round that a small request allows, by trying them all: the oracle of bounds and of feasibility.
enum EveryRound {
    /// All ways to seat everybody in one round so that what must hold holds; circles without an order.
    static func of(_ request: CircleRequest) -> [[[Int]]] {
        guard request.people > 0, request.size > 0 else { return [] }
        var found: [[[Int]]] = []
        var circles: [[Int]] = []
        var left = CircleSizes.sizes(people: request.people, size: request.size)
        func seat(_ free: [Int]) {
            guard let first = free.first else {
                if holds(circles, request) { found.append(circles) }
                return
            }
            for size in Set(left).sorted() {
                left.remove(at: left.firstIndex(of: size) ?? 0)
                for others in choices(of: size - 1, from: Array(free.dropFirst())) {
                    circles.append([first] + others)
                    seat(free.filter { $0 != first && !others.contains($0) })
                    circles.removeLast()
                }
                left.append(size)
            }
        }
        seat(Array(0..<request.people))
        return found
    }

    /// Whether one round keeps everything that a request says must hold, checked wish by wish.
    static func holds(_ circles: [[Int]], _ request: CircleRequest) -> Bool {
        let circleOf = { (person: Int) in circles.firstIndex { $0.contains(person) } ?? -1 }
        for group in request.apart where Set(group.map(circleOf)).count < Set(group).count { return false }
        for group in request.together where Set(group.map(circleOf)).count > 1 { return false }
        if Set(request.hosts.map(circleOf)).count < Set(request.hosts).count { return false }
        for circle in circles {
            for (kind, share) in request.mix.enumerated() {
                let count = circle.count { $0 < request.kinds.count && request.kinds[$0] == kind }
                if count < share.atLeast || count > share.atMost { return false }
            }
        }
        guard !request.rooms.isEmpty else { return true }
        let seats = request.rooms.sorted(by: >)
        let sizes = circles.map(\.count).sorted(by: >)
        return seats.count >= sizes.count && zip(seats, sizes).allSatisfy { $0 >= $1 }
    }

    private static func choices(of count: Int, from people: [Int]) -> [[Int]] {
        guard count > 0 else { return [[]] }
        guard people.count >= count else { return [] }
        let rest = Array(people.dropFirst())
        return choices(of: count - 1, from: rest).map { [people[0]] + $0 } + choices(of: count, from: rest)
    }
}
