/// What shows by counting that a request whose numbers are in order cannot be kept.
enum CountReason {
    static func of(_ request: CircleRequest) -> InfeasibleWish.Reason? {
        let sizes = request.circleSizes
        return rooms(request, sizes) ?? hosts(request, sizes) ?? blocks(request, sizes) ?? mix(request, sizes)
    }

    private static func rooms(_ request: CircleRequest, _ sizes: [Int]) -> InfeasibleWish.Reason? {
        guard !request.rooms.isEmpty else { return nil }
        guard request.rooms.count >= sizes.count else { return .tooFewRooms(request.rooms.count, circles: sizes.count) }
        for (seats, size) in zip(request.rooms.sorted(by: >), sizes.sorted(by: >)) where seats < size {
            return .roomTooSmall(seats: seats, circle: size)
        }
        return nil
    }

    private static func hosts(_ request: CircleRequest, _ sizes: [Int]) -> InfeasibleWish.Reason? {
        if request.hosts.count > sizes.count { return .tooManyHosts(request.hosts, circles: sizes.count) }
        for group in request.apart where group.count > sizes.count { return .apart(group, circles: sizes.count) }
        return nil
    }

    private static func blocks(_ request: CircleRequest, _ sizes: [Int]) -> InfeasibleWish.Reason? {
        let largest = sizes.max() ?? 0
        for block in request.blocks where block.count > 1 {
            if block.count > largest { return .tooManyTogether(block, seats: largest) }
            let hosts = request.hosts.filter(block.contains)
            if hosts.count > 1 { return .hostsTogether(hosts[0], hosts[1], block: block) }
            for group in request.apart {
                let foes = group.filter(block.contains)
                if foes.count > 1 { return .apartAndTogether(foes[0], foes[1], block: block) }
            }
        }
        return nil
    }

    private static func mix(_ request: CircleRequest, _ sizes: [Int]) -> InfeasibleWish.Reason? {
        guard !request.mix.isEmpty, let smallest = sizes.min(), let largest = sizes.max() else { return nil }
        var there = Array(repeating: 0, count: request.mix.count + 1)
        for person in 0..<request.people { there[request.kind(of: person)] += 1 }
        var (needed, allowed) = (0, there[request.mix.count])
        for (kind, share) in request.mix.enumerated() {
            if share.atLeast < 0 || share.atLeast > share.atMost { return .share(kind: kind, share) }
            // A kind of which nobody is there needs no more than one in each circle to be too few.
            let least = min(share.atLeast, request.people + 1)
            if there[kind] < sizes.count * least {
                return .tooFewOfKind(kind, there: there[kind], needed: sizes.count * least)
            }
            let most = min(share.atMost, request.people)
            if there[kind] > sizes.count * most {
                return .tooManyOfKind(kind, there: there[kind], room: sizes.count * most)
            }
            needed += least
            allowed += min(most, there[kind])
        }
        if needed > smallest { return .sharesAboveSize(needed: needed, seats: smallest) }
        if allowed < largest { return .sharesBelowSize(allowed: allowed, seats: largest) }
        return nil
    }
}
