@testable import Circles

/// People drawn at random, for property tests; the seed makes them again.
struct RandomPool {
    /// Who may take which part.
    enum Mix: CaseIterable { case pool, sides, mixed, fewMentors }

    private var generator: Xoshiro256
    private static let words = [
        "budgets", "hiring", "night shifts", "releases", "public speaking", "the board", "rust",
    ]

    init(seed: UInt64) {
        generator = Xoshiro256(seed: seed)
    }

    /// A pool in which some things are unknown and some people are excluded from each other.
    mutating func pool(of count: Int, _ mix: Mix, isAnswered: Bool = true) -> MatchPool {
        var people = (0..<count).map { applicant($0, of: count, mix) }
        for person in people.indices {
            if chance(5) { people[person].manager = generator.below(count + 2) }
            if chance(8) { people[person].avoids = [generator.below(count)] }
            if chance(10) { people[person].assessors = [generator.below(count)] }
            if chance(10) { people[person].notAgreed = [generator.below(count)] }
            guard isAnswered else { continue }
            if chance(4) { people[person].strikes = [generator.below(count)] }
            if chance(2) { people[person].ranks = [[generator.below(count)], [generator.below(count)]] }
        }
        return MatchPool(people)
    }

    private mutating func applicant(_ number: Int, of count: Int, _ mix: Mix) -> Applicant {
        let isMentor = mix == .fewMentors ? number * 4 < count : number.isMultiple(of: 2)
        let role: Applicant.Role = mix == .pool || mix == .mixed && chance(3) ? .both : isMentor ? .mentor : .protege
        var person = Applicant(role: role, wants: topics(), offers: topics())
        func slider(_ draw: Int) -> Int? { draw == 0 ? nil : draw }
        person.values = WorkingValues(
            pace: slider(generator.below(6)), directness: slider(generator.below(6)),
            structure: slider(generator.below(6)), challenge: slider(generator.below(6)))
        person.utcOffset = chance(4) ? nil : [-300, 0, 60, 60, 120, 330][generator.below(6)]
        person.cadence = chance(3) ? nil : 7 * (1 + generator.below(4))
        person.capacity = chance(6) ? 2 : 1
        person.load = chance(12) ? 1 : 0
        person.unit = ["", "Night", "Ward", "Desk"][generator.below(4)]
        person.site = ["", "North", "South"][generator.below(3)]
        return person
    }

    private mutating func topics() -> [Topic] {
        (0..<generator.below(4)).map { _ in
            Topic(Topic.Kind.allCases[generator.below(4)], Self.words[generator.below(Self.words.count)])
        }
    }

    private mutating func chance(_ one: Int) -> Bool { generator.below(one) == 0 }
}
