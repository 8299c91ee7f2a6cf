/// Spreads people of several kinds over circles so that every circle is full and has its share of each kind.
///
/// A transportation problem: each kind sends its people to circles, of which each takes between a lowest and a highest
/// number of a kind. Solved by augmenting paths, which end because every path seats one more person.
struct KindFlow {
    /// How many of each kind sit in each circle, by circle and kind.
    private(set) var seated: [[Int]]
    private var waiting: [Int]
    private var free: [Int]
    private let lowest: [[Int]]
    private let highest: [[Int]]

    /// Seats everybody, or gives nil where that cannot be.
    ///
    /// - Parameters:
    ///   - people: how many people of each kind there are.
    ///   - seats: how many seats each circle has.
    ///   - lowest: the fewest of each kind, by circle and kind.
    ///   - highest: the most of each kind, by circle and kind.
    init?(people: [Int], seats: [Int], lowest: [[Int]], highest: [[Int]]) {
        (seated, waiting, free) = (lowest, people, seats)
        (self.lowest, self.highest) = (lowest, highest)
        for circle in seats.indices {
            for kind in people.indices {
                guard lowest[circle][kind] <= highest[circle][kind] else { return nil }
                waiting[kind] -= lowest[circle][kind]
                free[circle] -= lowest[circle][kind]
            }
            guard free[circle] >= 0 else { return nil }
        }
        guard waiting.allSatisfy({ $0 >= 0 }) else { return nil }
        fill()
        for kind in people.indices {
            while waiting[kind] > 0 {
                guard seatOneMore(of: kind) else { return nil }
            }
        }
        guard free.allSatisfy({ $0 == 0 }) else { return nil }
    }

    private mutating func fill() {
        for kind in waiting.indices {
            for circle in free.indices where waiting[kind] > 0 {
                let more = min(waiting[kind], free[circle], highest[circle][kind] - seated[circle][kind])
                seated[circle][kind] += more
                waiting[kind] -= more
                free[circle] -= more
            }
        }
    }

    /// Looks for a circle with a free seat, moving people of other kinds on where a circle is full.
    private mutating func seatOneMore(of kind: Int) -> Bool {
        var cameWith = Array(repeating: -1, count: free.count)
        var cameFrom = Array(repeating: -1, count: free.count)
        var kinds = [(kind: kind, from: -1)]
        var known = Array(repeating: false, count: waiting.count)
        known[kind] = true
        var next = 0
        while next < kinds.count {
            let (moving, from) = kinds[next]
            next += 1
            for circle in free.indices where cameWith[circle] < 0 && seated[circle][moving] < highest[circle][moving] {
                (cameWith[circle], cameFrom[circle]) = (moving, from)
                if free[circle] > 0 {
                    move(to: circle, cameWith, cameFrom)
                    waiting[kind] -= 1
                    return true
                }
                for other in waiting.indices where !known[other] && seated[circle][other] > lowest[circle][other] {
                    known[other] = true
                    kinds.append((other, circle))
                }
            }
        }
        return false
    }

    private mutating func move(to last: Int, _ cameWith: [Int], _ cameFrom: [Int]) {
        free[last] -= 1
        var circle = last
        while circle >= 0 {
            let kind = cameWith[circle]
            seated[circle][kind] += 1
            if cameFrom[circle] >= 0 { seated[cameFrom[circle]][kind] -= 1 }
            circle = cameFrom[circle]
        }
    }
}
