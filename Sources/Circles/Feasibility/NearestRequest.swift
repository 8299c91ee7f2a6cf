/// The nearest feasible request: circles of nearly the size that was asked for, or else as many wishes as go together.
struct NearestRequest {
    /// A request that can be kept.
    private(set) var request: CircleRequest
    /// What it gives up.
    private(set) var concessions: [Concession] = []

    /// How many more times wishes are tried; what is not tried is given up, so that even a thousand wishes come to an end.
    private var checksLeft: Int

    /// How many circles each of the many searches may look at.
    private static let budget = 200_000

    /// The nearest request to one that cannot be kept; nil where there are too few people, or too many.
    static func to(_ wish: CircleRequest, because reason: InfeasibleWish.Reason) -> NearestRequest? {
        guard (2...CircleRequest.mostPeople).contains(wish.people) else { return nil }
        var nearest = NearestRequest(wish)
        nearest.tidy()
        if nearest.isFeasible { return nearest }
        if case .tooManyHosts = reason {} else if nearest.takeAnotherSize() { return nearest }
        nearest.takeWishByWish()
        return nearest
    }

    private init(_ wish: CircleRequest) {
        request = wish
        checksLeft = min(1_000, 60_000 / wish.people)
    }

    private var isFeasible: Bool { Feasibility.reason(against: request, budget: Self.budget) == nil }

    /// Circles of at most two more or fewer people, the nearest size first, of two the larger.
    private mutating func takeAnotherSize() -> Bool {
        let wished = request.size
        for size in [wished + 1, wished - 1, wished + 2, wished - 2] where (2...request.people).contains(size) {
            request.size = size
            if isFeasible {
                concessions.append(.size(from: wished, to: size))
                return true
            }
        }
        request.size = wished
        return false
    }

    /// Begins with no wish and takes each that goes together with those taken before; what is safest to keep comes first.
    private mutating func takeWishByWish() {
        let wish = request
        (request.apart, request.together, request.hosts) = ([], [], [])
        request.mix = wish.mix.map { _ in CircleRequest.Share() }
        if !isFeasible {
            request.rooms = []
            concessions.append(.rooms)
        }
        takeApart(wish.apart)
        takeHosts(wish.hosts)
        takeTogether(wish.together)
        takeMix(wish.mix)
        if wish.mix.isEmpty || request.mix.allSatisfy({ $0 == .init() }) { request.mix = [] }
    }

    /// Keeps a change if the request can still be kept.
    private mutating func keep(_ change: (inout CircleRequest) -> Void) -> Bool {
        guard checksLeft > 0 else { return false }
        checksLeft -= 1
        let before = request
        change(&request)
        if isFeasible { return true }
        request = before
        return false
    }

    private mutating func takeApart(_ groups: [[Int]]) {
        guard !keep({ $0.apart += groups }) else { return }
        for group in groups where !keep({ $0.apart.append(group) }) {
            // As many as there are circles stay apart from each other, and the others from as many of them as can be.
            let place = request.apart.count
            request.apart.append([])
            for person in group where !keep({ $0.apart[place].append(person) }) {
                let others = group.prefix { $0 != person }
                concessions.append(
                    .mayMeet(person, others.filter { other in !keep { $0.apart.append([other, person]) } }))
            }
        }
    }

    private mutating func takeHosts(_ hosts: [Int]) {
        guard !keep({ $0.hosts = hosts }) else { return }
        for host in hosts where !keep({ $0.hosts.append(host) }) { concessions.append(.noHost(host)) }
    }

    private mutating func takeTogether(_ groups: [[Int]]) {
        guard !keep({ $0.together += groups }) else { return }
        for group in groups where !keep({ $0.together.append(group) }) {
            var kept: [Int] = []
            for person in group {
                if kept.isEmpty || keep({ $0.together.append([kept[0], person]) }) {
                    kept.append(person)
                } else {
                    concessions.append(.mayPart(person, from: group.filter { $0 != person }))
                }
            }
        }
    }

    private mutating func takeMix(_ mix: [CircleRequest.Share]) {
        for (kind, share) in mix.enumerated() where !keep({ $0.mix[kind] = share }) {
            let near = nearShares(to: share)
            let taken = near.first { near in keep { $0.mix[kind] = near } } ?? .init()
            concessions.append(.share(kind: kind, from: share, to: taken))
        }
    }

    /// Shares that ask for less, those that differ least first.
    private func nearShares(to share: CircleRequest.Share) -> [CircleRequest.Share] {
        let size = request.circleSizes.max() ?? 0
        let least = min(max(0, share.atLeast), size)
        let most = min(max(0, share.atMost), size)
        return (0...(least + size - most)).flatMap { change in
            (0...min(change, least)).compactMap { lower in
                let atMost = share.atMost >= size && change == lower ? share.atMost : most + change - lower
                guard atMost == share.atMost || atMost <= size, least - lower <= atMost else { return nil }
                return CircleRequest.Share(atLeast: least - lower, atMost: atMost)
            }
        }
    }
}

extension NearestRequest {
    /// Puts numbers in their range and leaves out what is nobody's.
    private mutating func tidy() {
        let wish = request
        request.size = max(2, wish.size)
        request.rounds = min(max(1, wish.rounds), CircleRequest.mostRounds)
        if request.size != wish.size { concessions.append(.size(from: wish.size, to: request.size)) }
        if request.rounds != wish.rounds { concessions.append(.rounds(from: wish.rounds, to: request.rounds)) }
        request.apart = wish.apart.map { tidy($0) }
        request.together = wish.together.map { tidy($0) }
        request.hosts = tidy(wish.hosts)
        request.past = wish.past.filter { meeting in
            let ends = [meeting.a, meeting.b].allSatisfy { (0..<wish.people).contains($0) }
            let fine = ends && meeting.a != meeting.b && (0...FormReason.mostPastMeetings).contains(meeting.times)
            if !fine { concessions.append(.pastMeeting(meeting)) }
            return fine
        }
        let everybody = { (known: [Int]) in
            Array(known.prefix(wish.people)) + Array(repeating: -1, count: max(0, wish.people - known.count))
        }
        if !(wish.mix.isEmpty && wish.kinds.isEmpty) { request.kinds = everybody(wish.kinds) }
        request.origins = wish.origins.map(everybody)
        if request.kinds != wish.kinds || request.origins != wish.origins { concessions.append(.notKnown) }
    }

    private mutating func tidy(_ group: [Int]) -> [Int] {
        var kept: [Int] = []
        for person in group {
            if (0..<request.people).contains(person) && !kept.contains(person) {
                kept.append(person)
            } else {
                concessions.append(.leftOut(person))
            }
        }
        return kept
    }
}
