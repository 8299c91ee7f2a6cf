import Circles

/// Who sits with whom while a workshop is rehearsed: pairs with their partners, circles from a plan for the block.
struct RehearsalSeats {
    /// How many seats all searches of a day may look at, so that time grows with people and rounds alone.
    private static let looks = (inAll: 2_000_000, perPerson: 10_000)

    let cohort: SyntheticCohort
    let rooms: [Int]
    let seed: UInt64
    /// The plan of the block that is on, and who has which number in it.
    private var plan: (block: Int, live: LivePlan, people: [Int64])?
    private var met: MeetingTable
    /// Meetings after the first, and how many of them no plan could have done without.
    private(set) var (repeats, unavoidable) = (0, 0)
    /// How many rounds of circles there were.
    private(set) var rounds = 0
    /// What is left of the seats that searches may look at.
    private var looksLeft: Int

    /// Seats for a day.
    ///
    /// - Parameters:
    ///   - cohort: the people.
    ///   - rooms: the seats of each room; empty where there is room enough.
    ///   - seed: where the draws begin.
    init(_ cohort: SyntheticCohort, rooms: [Int], seed: UInt64) {
        (self.cohort, self.rooms, self.seed) = (cohort, rooms, seed)
        looksLeft = Self.looks.inAll + cohort.people.count * Self.looks.perPerson
        met = MeetingTable(people: cohort.people.count)
    }

    /// Partners who are both there sit together; of the others two by two, and who is left over makes a trio.
    func pairs(of present: [Int64]) -> [[Int64]] {
        let here = Set(present)
        let partner = { (person: Int64) in
            cohort.people[Int(person) - 1].partner.flatMap { here.contains($0) ? $0 : nil }
        }
        var tables = present.compactMap { person -> [Int64]? in
            guard let other = partner(person), person < other else { return nil }
            return [person, other]
        }
        var single = present.filter { partner($0) == nil }
        while single.count > 1 { tables.append([single.removeLast(), single.removeLast()]) }
        guard let last = single.first else { return tables }
        guard !tables.isEmpty else { return [[last]] }
        tables[tables.count - 1].append(last)
        return tables
    }

    /// The tables of the next round of a block's circles.
    mutating func circles(of present: [Int64], size: Int, rounds: Int, round: Int, block: Int) -> [[Int64]] {
        guard present.count > 1 else { return [present] }
        if plan?.block != block || round == 0 || plan?.live.toCome.rounds.isEmpty != false {
            plan = make(present, size: min(max(2, size), present.count), rounds: max(1, rounds), block)
        }
        guard let circles = plan?.live.begin(), let people = plan?.people else { return [present] }
        let tables = circles.map { $0.people.map { people[$0] } }
        count(tables)
        return tables
    }

    /// Somebody has come, and joins the rounds to come.
    mutating func arrive(_ person: Int64) {
        dropWhatIsOver()
        guard var plan else { return }
        let number = plan.people.firstIndex(of: person) ?? plan.people.count
        if number == plan.people.count { plan.people.append(person) }
        plan.live.arrive(number)
        self.plan = plan
    }

    /// Somebody has left, and the rounds to come go on without them.
    mutating func leave(_ person: Int64) {
        dropWhatIsOver()
        guard let number = plan?.people.firstIndex(of: person) else { return }
        plan?.live.leave(number)
    }

    /// A plan without rounds to come is not changed any more.
    private mutating func dropWhatIsOver() {
        if plan?.live.toCome.rounds.isEmpty == true { plan = nil }
    }

    /// The tables with somebody more at the smallest.
    static func adding(_ person: Int64, to tables: [[Int64]]) -> [[Int64]] {
        var tables = tables
        let smallest = tables.indices.filter { !tables[$0].isEmpty }.min { tables[$0].count < tables[$1].count }
        guard let smallest else { return [[person]] }
        tables[smallest].append(person)
        return tables
    }

    /// The tables without somebody; who would be left alone goes to the smallest other table.
    static func removing(_ person: Int64, from tables: [[Int64]]) -> [[Int64]] {
        var tables = tables.map { $0.filter { $0 != person } }
        guard let alone = tables.firstIndex(where: { $0.count == 1 }), tables.joined().count > 1 else { return tables }
        let other = tables[alone][0]
        tables[alone] = []
        tables = adding(other, to: tables)
        return tables
    }

    private mutating func count(_ tables: [[Int64]]) {
        rounds += 1
        for table in tables {
            for (place, one) in table.enumerated() {
                for other in table[(place + 1)...] {
                    if met[Int(one) - 1, Int(other) - 1] > 0 { repeats += 1 }
                    met.add(1, of: Int(one) - 1, with: Int(other) - 1)
                }
            }
        }
    }

    private mutating func make(
        _ present: [Int64], size: Int, rounds: Int, _ block: Int
    ) -> (block: Int, live: LivePlan, people: [Int64])? {
        var request = CircleRequest(people: present.count, size: size, rounds: rounds, seed: seed)
        request.past = past(present)
        var wished = request
        let number = Dictionary(present.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        wished.apart = pairs(of: present).filter { $0.count == 2 && cohort.people[Int($0[0]) - 1].partner == $0[1] }
            .map { $0.compactMap { number[$0] } }
        if rooms.reduce(0, +) >= present.count { wished.rooms = rooms }
        for request in [wished, request] {
            guard var search = try? CircleSearch(request, budget: looksLeft) else { continue }
            unavoidable += search.best.lowerBound
            return (block, LivePlan(schedule(&search), for: request), present)
        }
        return nil
    }

    /// Quick rounds, or what a search comes to where these have repeats that need not be.
    private mutating func schedule(_ search: inout CircleSearch) -> Schedule {
        var seating = QuickSeating(search.request)
        let quick = seating.schedule(rounds: search.request.rounds)
        let score = quick.map { ScheduleScore(of: $0, for: search.request) }
        if let quick, let score, score.repeats <= search.best.lowerBound { return quick }
        while looksLeft > 0, !search.isFinished { search.step() }
        looksLeft = max(0, looksLeft - search.looks)
        if let quick, let score, score < search.best.score { return quick }
        return search.best.schedule
    }

    /// Who of those who are there has met whom before.
    private func past(_ present: [Int64]) -> [CircleRequest.PastMeeting] {
        guard repeats + rounds > 0 else { return [] }
        return present.indices.flatMap { one in
            present.indices.dropFirst(one + 1).compactMap { other in
                let times = met[Int(present[one]) - 1, Int(present[other]) - 1]
                return times > 0 ? CircleRequest.PastMeeting(one, other, times: times) : nil
            }
        }
    }
}
