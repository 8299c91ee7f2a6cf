/// The counts of one request from which the bounds follow.
struct MeetingCount: Sendable {
    let request: CircleRequest
    let sizes: [Int]
    let chances: MeetingChances
    let mix: ClassBounds
    let hosts: ClassBounds
    private let mates: [Int]

    /// The counts of a request; nil where there is nothing to count, or more than any room holds.
    init?(for request: CircleRequest) {
        guard (2...CircleRequest.mostPeople).contains(request.people), request.size > 0,
            (1...CircleRequest.mostRounds).contains(request.rounds)
        else { return nil }
        self.request = request
        sizes = request.circleSizes
        mix = ClassBounds(mixOf: request, sizes: sizes)
        hosts = ClassBounds(hostsOf: request, sizes: sizes)
        let classes = (request.mix.isEmpty && request.together.isEmpty ? [] : [mix])
        chances = MeetingChances(for: request, classes: classes)
        mates = chances.blockOf.map { [blocks = chances.blocks] in blocks[$0].count - 1 }
    }

    private var rounds: Int { request.rounds }
    private var smallest: Int { sizes.min() ?? 0 }
    private var largest: Int { sizes.max() ?? 0 }

    /// The largest of the bounds and its reason.
    var unavoidable: UnavoidableRepeats {
        let bounds: [(Int, UnavoidableRepeats.Cause)] = [
            (together, .together),
            (together + byPerson, .fewPeople),
            (byCircle, .fewCircles),
            (together + byClass(mix), .fewOfAKind),
            (together + byClass(hosts), .fewOfAKind),
            byProof,
        ]
        var facts = UnavoidableRepeats(
            people: request.people, size: request.size, rounds: rounds, circles: sizes.count)
        for (fewest, cause) in bounds where fewest > facts.fewest { (facts.fewest, facts.cause) = (fewest, cause) }
        return facts
    }

    /// Repeats of people who sit together in every round: all their meetings but a first one.
    private var together: Int {
        var repeats = 0
        for block in chances.blocks where block.count > 1 {
            for (index, a) in block.enumerated() {
                for b in block[(index + 1)...] {
                    repeats += chances.before.map { $0[a, b] > 0 } == true ? rounds : rounds - 1
                }
            }
        }
        return repeats
    }

    /// Repeats because people take more seats beside others than there are others to meet for the first time.
    ///
    /// Of every seat beside a person (outside their block) all are repeats but one for each fresh person. Where circles
    /// differ in size, the larger ones go to whoever has most people left to meet.
    private var byPerson: Int {
        var (missing, spare) = (0, 0)
        var larger = smallest == largest ? 0 : rounds * largest * sizes.count { $0 == largest }
        for person in 0..<request.people {
            let alwaysLarger = mates[person] + 1 > smallest
            if alwaysLarger { larger -= rounds }
            let seats = rounds * ((alwaysLarger ? largest : smallest) - 1 - mates[person])
            let fresh = (0..<request.people).count { chances[person, $0] == .fresh } - 1
            missing += max(0, seats - fresh)
            if !alwaysLarger { spare += max(0, min(rounds, fresh - seats)) }
        }
        return (missing + max(0, larger - spare) + 1) / 2
    }

    /// Repeats because a circle's people find fewer circles in the next round than they are.
    ///
    /// Two of them are sure to sit together again. A pair that sits together in m of r rounds counts for m(m-1)/2 pairs of
    /// rounds and for m-1 repeats, so that repeats are at least 2/r of what all pairs of rounds have in common.
    private var byCircle: Int {
        (rounds - 1) * sizes.reduce(0) { $0 + Self.pairs(of: $1, over: sizes.count) }
    }

    /// Repeats between people of each two classes, of whom so many sit in every circle.
    private func byClass(_ bounds: ClassBounds) -> Int {
        guard bounds.lowest.contains(where: { $0 > 0 }) else { return 0 }
        let classes = bounds.lowest.count
        var missing = Array(repeating: Array(repeating: 0, count: classes), count: classes)
        for person in 0..<request.people {
            var fresh = Array(repeating: 0, count: classes)
            var seats = bounds.lowest
            for other in 0..<request.people {
                if chances[person, other] == .fresh && other != person { fresh[bounds.classOf[other]] += 1 }
            }
            for mate in chances.blocks[chances.blockOf[person]] { seats[bounds.classOf[mate]] -= 1 }
            for one in 0..<classes {
                missing[bounds.classOf[person]][one] += max(0, rounds * max(0, seats[one]) - fresh[one])
            }
        }
        var repeats = 0
        for one in 0..<classes {
            repeats += (missing[one][one] + 1) / 2
            for other in (one + 1)..<max(one + 1, classes) { repeats += max(missing[one][other], missing[other][one]) }
        }
        return repeats
    }

    /// Repeats that counting does not show but that are proven.
    private var byProof: (Int, UnavoidableRepeats.Cause) {
        guard smallest == largest, let known = KnownLimit.of(circles: sizes.count, size: largest) else {
            return (0, .nothing)
        }
        return (known.fewestRepeats(rounds: rounds), .proof(known.source))
    }

    /// How many pairs share a circle at least when so many people spread over so many circles.
    private static func pairs(of people: Int, over circles: Int) -> Int {
        let (each, more) = people.quotientAndRemainder(dividingBy: circles)
        return circles * (each * (each - 1) / 2) + more * each
    }
}

extension MeetingCount {
    /// The fewest meetings that the pair has which meets most often.
    var mostMeetings: Int {
        var most = largest > 1 ? 1 : 0
        for person in 0..<request.people { most = max(most, mostMeetings(of: person, atLeast: most)) }
        let meetings = rounds * sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        // Pairs that meet at most M times have at most (M-1)/2 pairs of rounds in common for each meeting.
        let common = rounds * byCircle
        if meetings > 0 { most = max(most, 1 + (common + meetings - 1) / meetings) }
        return most
    }

    private func mostMeetings(of person: Int, atLeast: Int) -> Int {
        var before: [Int] = []
        var most = atLeast
        for other in 0..<request.people where other != person {
            let met = chances.before.map { $0[person, other] } ?? 0
            switch chances[person, other] {
            case .fresh, .again: before.append(met)
            case .always: most = max(most, met + rounds)
            case .never: break
            }
        }
        let seats = rounds * (max(smallest, mates[person] + 1) - 1 - mates[person])
        guard seats > 0 else { return most }
        // Meetings fill up those who met least: with the first j of them the level is (seats + what they had) / j.
        var (had, level) = (0, Int.max)
        for (index, met) in before.sorted().enumerated() {
            had += met
            level = min(level, (seats + had + index) / (index + 1))
        }
        return level == .max ? most : max(most, level)
    }

    /// The least difference between who sits in the smaller circles most often and who least.
    var seatSpread: Int {
        rounds * smallest * sizes.count { $0 < largest } % request.people == 0 ? 0 : 1
    }

    /// How often two people of one unit or site sit together at least.
    func sameOrigin(_ origin: [Int]) -> Int {
        var counts: [Int: Int] = [:]
        for one in origin where one >= 0 { counts[one, default: 0] += 1 }
        return counts.values.reduce(0) { $0 + rounds * Self.pairs(of: $1, over: sizes.count) }
    }
}
