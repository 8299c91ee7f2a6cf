import Circles
import Journal
import Notes
import Workshop

/// What was wished for of a plan, kept with it so that more rounds can be planned in the same way.
struct CircleWishes: Codable, Equatable {
    /// The largest circle, in people.
    var size: Int
    /// How many rounds were asked for at first.
    var rounds: Int
    /// Who must not share a circle; without partners.
    var apart: [[PersonID]] = []
    /// Who shares a circle in every round; without partners.
    var together: [[PersonID]] = []
    /// Who keeps one table.
    var hosts: [PersonID] = []
    /// How roles, units or sites are mixed.
    var mix = MixWish()
    /// The seats of the rooms.
    var rooms: [Int] = []
    /// What becomes of partners.
    var partners = PlanAccount.Partners.apart
    /// Whether earlier meetings count.
    var countsHistory = true
}

extension CircleWishes {
    /// What follows from the wishes for these people.
    ///
    /// - Parameters:
    ///   - people: who sits; the number of each is their place here.
    ///   - cohort: what is known of them together.
    ///   - seed: where the draws begin.
    /// - Returns: the request; whoever is named in a wish and does not sit is left out of it.
    func request(for people: [Person], in cohort: CircleSurroundings, seed: UInt64) -> CircleRequest {
        let numbers = Dictionary(
            people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        func known(_ ids: [PersonID]) -> [Int] { ids.compactMap { numbers[$0] } }
        func groups(_ all: [[PersonID]]) -> [[Int]] { all.map(known).filter { $0.count > 1 } }
        var request = CircleRequest(people: people.count, size: size, rounds: rounds, seed: seed)
        request.apart = groups(apart)
        request.together = groups(together)
        switch partners {
        case .apart: request.apart += groups(cohort.pairs.map { $0.people.map(\.id) }).flatMap { meant($0, request) }
        case .together: request.together += groups(cohort.pairs.map { $0.people.map(\.id) })
        case .free: break
        }
        request.hosts = known(hosts)
        request.rooms = rooms
        let mixed = mix.kinds(of: people, sizes: request.circleSizes, cohort.vocabulary)
        (request.kinds, request.mix) = (mixed.kinds, mixed.shares)
        let origins = [people.map(\.unit), people.map(\.site)].map(Self.numbered)
        request.origins = origins.joined().contains { $0 >= 0 } ? origins : []
        guard countsHistory else { return request }
        request.past = cohort.past.compactMap { meeting in
            guard let a = numbers[meeting.person], let b = numbers[meeting.other] else { return nil }
            return CircleRequest.PastMeeting(a, b, times: meeting.times)
        }
        return request
    }

    /// Takes everybody out who is not there any more, so that nothing is kept of them.
    mutating func forgetAll(besides known: Set<PersonID>) {
        (apart, together) = (apart.map { $0.filter(known.contains) }, together.map { $0.filter(known.contains) })
        hosts = hosts.filter(known.contains)
    }

    /// The numbers of partners who both sit.
    func numbers(of pairs: [Pair], among people: [Person]) -> [[Int]] {
        pairs.map { pair in pair.people.compactMap { member in people.firstIndex { $0.id == member.id } } }
            .filter { $0.count > 1 }
    }

    /// Partners who sit apart; whoever was asked to sit with their partner by name does.
    private func meant(_ pair: [Int], _ request: CircleRequest) -> [[Int]] {
        func isTogether(_ a: Int, _ b: Int) -> Bool {
            request.together.contains { $0.contains(a) && $0.contains(b) }
        }
        let couples = pair.indices.flatMap { index in pair[(index + 1)...].map { [pair[index], $0] } }
        let apart = couples.filter { !isTogether($0[0], $0[1]) }
        return apart.count == couples.count ? [pair] : apart
    }

    /// A number for each text, the same for the same; below 0 for none.
    private static func numbered(_ texts: [String]) -> [Int] {
        let folded = texts.map { $0.lowercased() }
        let known = Set(folded).subtracting([""]).sorted()
        return folded.map { known.firstIndex(of: $0) ?? -1 }
    }
}

/// What is known of a cohort when circles are planned in it.
struct CircleSurroundings {
    /// Who are partners now.
    let pairs: [Pair]
    /// Who met whom before.
    let past: [PastMeeting]
    /// Its words.
    let vocabulary: Vocabulary
}
