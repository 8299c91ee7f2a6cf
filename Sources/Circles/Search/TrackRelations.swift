/// What it costs to have people on the tracks of a finished schedule, laid out flat.
struct TrackRelations: Sendable {
    /// What is looked at.
    enum Aim: Sendable {
        /// That what must hold does, and that people who met in an earlier session do not meet.
        case holding
        /// That it goes on to hold, and units and sites are spread as well.
        case spreading
    }

    /// The weight of two people who meet though they met in an earlier session.
    private static let again = 6

    /// The weight of a wish that must hold: a pair apart, one person too many or too few of a kind, a host's table.
    let must: Int
    let people: Int
    let rounds: Int
    let tables: Int
    let kinds: Int
    /// How often the people of two tracks meet.
    let meetings: [Int]
    /// The table of each track in each round.
    let tableOf: [Int]
    /// Where the relations of each person begin in `others`, `onMeeting` and `perMeeting`.
    let start: [Int]
    /// Whom each person stands in a relation to.
    let others: [Int]
    /// What it costs if the two meet at all.
    let onMeeting: [Int]
    /// What each of their meetings costs.
    let perMeeting: [Int]
    let kind: [Int]
    let low: [Int]
    let high: [Int]
    /// What each person costs on each track beside that; empty where it is nothing.
    let alone: [Int]

    /// The relations of a request's people on the tracks of a schedule.
    init(_ schedule: Schedule, _ rules: SeatingRules, _ request: CircleRequest, _ aim: Aim) {
        must = aim == .holding ? 16 : 96
        (people, rounds, tables, kinds) = (rules.people, rules.rounds, rules.sizes.count, rules.low.count)
        var (meetings, tableOf) = (
            Array(repeating: 0, count: people * people), Array(repeating: 0, count: people * rounds)
        )
        for (round, circles) in schedule.rounds.enumerated() {
            for (table, circle) in circles.enumerated() {
                for a in circle {
                    tableOf[round * people + a] = table
                    for b in circle where a != b { meetings[a * people + b] += 1 }
                }
            }
        }
        (self.meetings, self.tableOf) = (meetings, tableOf)
        (kind, low, high) = (rules.kinds, rules.low, rules.high)
        var pairs = Self.pairs(rules, request, aim, must)
        var (start, others, onMeeting, perMeeting) = ([0], [Int](), [Int](), [Int]())
        for person in 0..<people {
            pairs[person].sort { $0.other < $1.other }
            for pair in pairs[person] {
                if others.count > start[person], others.last == pair.other {
                    onMeeting[others.count - 1] += pair.onMeeting
                    perMeeting[others.count - 1] += pair.perMeeting
                } else {
                    others.append(pair.other)
                    onMeeting.append(pair.onMeeting)
                    perMeeting.append(pair.perMeeting)
                }
            }
            start.append(others.count)
        }
        (self.start, self.others, self.onMeeting, self.perMeeting) = (start, others, onMeeting, perMeeting)
        alone = Self.tablesOfHosts(schedule, rules, must)
    }

    private typealias Pair = (other: Int, onMeeting: Int, perMeeting: Int)

    private static func pairs(_ rules: SeatingRules, _ request: CircleRequest, _ aim: Aim, _ must: Int) -> [[Pair]] {
        var pairs = rules.apart.map { $0.map { (other: $0, onMeeting: 0, perMeeting: must) } }
        for meeting in request.past where meeting.times > 0 {
            pairs[meeting.a].append((meeting.b, again, 0))
            pairs[meeting.b].append((meeting.a, again, 0))
        }
        for origin in aim == .spreading ? request.origins : [] {
            var members: [Int: [Int]] = [:]
            for person in origin.indices where origin[person] >= 0 {
                members[origin[person], default: []].append(person)
            }
            for person in origin.indices {
                for other in members[origin[person]] ?? [] where other != person { pairs[person].append((other, 0, 1)) }
            }
        }
        return pairs
    }

    /// A host's circles must all have as many seats as the host's table.
    private static func tablesOfHosts(_ schedule: Schedule, _ rules: SeatingRules, _ must: Int) -> [Int] {
        guard rules.sizes.contains(where: { $0 != rules.sizes[0] }), rules.table.contains(where: { $0 >= 0 }) else {
            return []
        }
        var alone = Array(repeating: 0, count: rules.people * rules.people)
        for person in 0..<rules.people where rules.table[person] >= 0 {
            for circle in schedule.rounds.joined() where circle.count != rules.sizes[rules.table[person]] {
                for track in circle { alone[person * rules.people + track] += must }
            }
        }
        return alone
    }
}
