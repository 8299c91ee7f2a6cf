/// The rounds to come while somebody's coming or going is worked into them.
struct Reseating {
    /// Round by round, table by table, who sits there.
    private(set) var rounds: [[[Int]]]
    /// Meetings in all rounds and in earlier sessions.
    private(set) var met: MeetingTable
    /// Who went from where to where, in order.
    private(set) var moves: [LivePlan.Change.Move] = []
    /// What must hold in every circle.
    let rules: SeatRules
    /// The rounds to come.
    let toCome: Range<Int>

    /// A plan as it stands, with the people who are there now.
    init(_ plan: LivePlan) {
        rounds = plan.rounds
        met = plan.meetings(through: plan.rounds.count)
        rules = SeatRules(plan)
        toCome = plan.begun..<plan.rounds.count
    }

    /// Where somebody sits in a round.
    func table(of person: Int, inRound round: Int) -> Int? {
        rounds[round].firstIndex { $0.contains(person) }
    }

    /// How badly a table breaks the rules.
    func cost(ofTable table: Int, inRound round: Int) -> Int {
        table < rounds[round].count ? rules.cost(of: rounds[round][table], at: table) : 0
    }

    /// How badly a whole round breaks the rules.
    func cost(ofRound round: Int) -> Int {
        rounds[round].indices.reduce(0) { $0 + cost(ofTable: $1, inRound: round) }
    }

    /// How much worse a table gets with one more person.
    func costOfSeating(_ person: Int, inRound round: Int, at table: Int) -> Int {
        rules.cost(of: rounds[round][table] + [person], at: table) - cost(ofTable: table, inRound: round)
    }

    /// How many of a circle somebody meets again.
    func repeatsOfSeating(_ person: Int, inRound round: Int, at table: Int) -> Int {
        rounds[round][table].count { met[person, $0] > 0 }
    }

    /// Seats somebody who sits nowhere in a round.
    mutating func seat(_ person: Int, inRound round: Int, at table: Int) {
        while rounds[round].count <= table { rounds[round].append([]) }
        for other in rounds[round][table] { met.add(1, of: person, with: other) }
        let place = rounds[round][table].firstIndex { $0 > person } ?? rounds[round][table].count
        rounds[round][table].insert(person, at: place)
    }

    /// Takes somebody away from a table.
    mutating func unseat(_ person: Int, inRound round: Int, from table: Int) {
        rounds[round][table].removeAll { $0 == person }
        for other in rounds[round][table] { met.add(-1, of: person, with: other) }
    }

    /// Moves somebody who is at one table to another.
    mutating func move(_ person: Int, inRound round: Int, from: Int, to: Int) {
        unseat(person, inRound: round, from: from)
        seat(person, inRound: round, at: to)
        moves.append(LivePlan.Change.Move(person: person, round: round, from: from, to: to))
    }

    /// Moves of everybody else, each person's in one round put together.
    func moves(without mover: Int?) -> [LivePlan.Change.Move] {
        var net: [LivePlan.Change.Move] = []
        for move in moves where move.person != mover {
            if let known = net.firstIndex(where: { $0.person == move.person && $0.round == move.round }) {
                net[known].to = move.to
            } else {
                net.append(move)
            }
        }
        return net.filter { $0.from != $0.to }
    }

    /// What circles break that somebody moved to or from, and those at other tables that are named.
    func breaches(at tables: [(round: Int, table: Int)]) -> [LivePlan.Change.Breach] {
        let touched = tables + moves.flatMap { [($0.round, $0.from), ($0.round, $0.to)] }
        return toCome.flatMap { round in
            rounds[round].indices.flatMap { table -> [LivePlan.Change.Breach] in
                guard touched.contains(where: { $0 == (round, table) }) else { return [] }
                return rules.broken(by: rounds[round][table], at: table).map {
                    .init(round: round, table: table, rule: $0)
                }
            }
        }
    }
}
