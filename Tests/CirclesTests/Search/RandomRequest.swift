import Circles

/// A request drawn from a seed that has a plan: what must hold was read off a round drawn beforehand.
func randomRequest(seed: UInt64) -> CircleRequest {
    var random = SplitMix64(seed: seed)
    let people = Int.random(in: 4...26, using: &random)
    var request = CircleRequest(
        people: people, size: Int.random(in: 2...6, using: &random), rounds: Int.random(in: 1...6, using: &random),
        seed: seed)
    var order = Array(0..<people)
    order.shuffle(using: &random)
    let circles = request.circleSizes.map { size in
        defer { order.removeFirst(size) }
        return Array(order.prefix(size))
    }
    let wishes = Int.random(in: 0..<64, using: &random)
    // Tables of hosts are numbered as the hosts are, so the hosts of the drawn round sit at them.
    if wishes & 1 != 0 { request.hosts = circles.prefix(Int.random(in: 1...3, using: &random)).map { $0[0] } }
    if wishes & 2 != 0 {
        request.together = circles.filter { $0.count > 3 }.prefix(2).map { Array($0.suffix(2)) }
    }
    if wishes & 4 != 0 { addApart(to: &request, circles, &random) }
    if wishes & 8 != 0 {
        request.kinds = (0..<people).map { _ in Int.random(in: 0...1, using: &random) }
        request.mix = (0...1).map { kind in
            let counts = circles.map { $0.count { request.kinds[$0] == kind } }
            return .init(atLeast: counts.min() ?? 0, atMost: counts.max() ?? 0)
        }
    }
    if wishes & 16 != 0 {
        for _ in 0..<people {
            let (a, b) = (Int.random(in: 0..<people, using: &random), Int.random(in: 0..<people, using: &random))
            if a != b { request.past.append(.init(a, b, times: Int.random(in: 1...2, using: &random))) }
        }
    }
    if wishes & 32 != 0 { request.origins = [(0..<people).map { _ in Int.random(in: -1...3, using: &random) }] }
    return request
}

private func addApart(to request: inout CircleRequest, _ circles: [[Int]], _ random: inout SplitMix64) {
    guard circles.count > 1 else { return }
    for _ in 0..<(request.people / 2) {
        let (first, second) = (circles[0], circles[Int.random(in: 1..<circles.count, using: &random)])
        if let a = first.randomElement(using: &random), let b = second.randomElement(using: &random) {
            request.apart.append([a, b])
        }
    }
}
