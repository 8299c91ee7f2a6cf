/// The plan that is being held in the room: who sits where in rounds to come, and who sat where in rounds that began.
///
/// A round that began is history and never changes. Between rounds people come and go: a joiner takes the seats of
/// somebody who left, a returner their own; otherwise only the circles concerned change. People are numbers from 0, and
/// somebody new takes the next number.
package struct LivePlan: Hashable, Sendable, Codable {
    /// What was asked for; its people are everybody who was ever there.
    package internal(set) var request: CircleRequest
    /// How many rounds have begun.
    package internal(set) var begun = 0
    /// Who is there, by number.
    package internal(set) var isPresent: [Bool]
    /// Round by round and table by table who sits there; a table that was given up is empty, so that the others keep their place.
    var rounds: [[[Int]]]
    /// Seats of people who left, in the order in which they left.
    var vacancies: [Vacancy] = []
    /// The room of each table, then the rooms that are spare, the largest first; empty where rooms do not matter.
    let roomOfTable: [Int]

    /// Seats in rounds to come that somebody left, and who moved because of it.
    struct Vacancy: Hashable, Sendable, Codable {
        /// Who left.
        let person: Int
        /// The table in each round, below 0 where there was none.
        var tables: [Int]
        /// The fingerprint of each round as it was without them.
        var fingerprints: [UInt64]
        /// Who moved when they left.
        var moves: [Change.Move]

        /// The table in a round, where there was one.
        func table(inRound round: Int) -> Int? {
            round < tables.count && tables[round] >= 0 ? tables[round] : nil
        }
    }

    /// A plan of which no round has begun.
    ///
    /// - Parameters:
    ///   - schedule: the rounds, each with everybody in it.
    ///   - request: what was asked for.
    package init(_ schedule: Schedule, for request: CircleRequest) {
        self.request = request
        isPresent = Array(repeating: true, count: request.people)
        rounds = schedule.rounds.map { $0.map { $0.sorted() } }
        let used = request.roomsOfCircles
        let spare = request.rooms.indices.filter { !used.contains($0) }
        roomOfTable = used + spare.sorted { (request.rooms[$1], $0) < (request.rooms[$0], $1) }
    }

    /// Everybody who is there, in ascending order.
    package var present: [Int] { isPresent.indices.filter { isPresent[$0] } }

    /// All rounds, those that began first; a table that was given up is an empty circle.
    package var schedule: Schedule { Schedule(rounds: rounds) }

    /// The rounds that began.
    package var held: Schedule { Schedule(rounds: Array(rounds[..<begun])) }

    /// The rounds to come.
    package var toCome: Schedule { Schedule(rounds: Array(rounds[begun...])) }

    /// What all rounds are worth, counted anew.
    package var score: ScheduleScore { ScheduleScore(of: schedule, for: request) }

    /// The circles of a round, empty tables left out.
    package func circles(inRound round: Int) -> [LiveCircle] {
        rounds[round].indices.filter { !rounds[round][$0].isEmpty }.map { table in
            LiveCircle(
                table: table, room: table < roomOfTable.count ? roomOfTable[table] : nil, people: rounds[round][table],
                isTrio: request.size == 2 && rounds[round][table].count == 3)
        }
    }

    /// Begins the next round, which from then on is history.
    ///
    /// - Returns: its circles; nil where no round is left.
    package mutating func begin() -> [LiveCircle]? {
        guard begun < rounds.count else { return nil }
        begun += 1
        return circles(inRound: begun - 1)
    }

    /// Takes back that the latest round began, as if it never had.
    ///
    /// - Returns: whether it could be; not where nobody has begun a round, or people came or went since.
    package mutating func takeBack() -> Bool {
        guard begun > 0, rounds[begun - 1].joined().sorted() == present else { return false }
        begun -= 1
        return true
    }

    /// How often two people met in rounds that began and in earlier sessions, for the request of the next plan.
    package var history: [CircleRequest.PastMeeting] {
        let met = meetings(through: begun)
        return (0..<request.people).flatMap { a in
            ((a + 1)..<max(a + 1, request.people)).compactMap { b in
                met[a, b] > 0 ? CircleRequest.PastMeeting(a, b, times: met[a, b]) : nil
            }
        }
    }

    /// Meetings of earlier sessions and of the first rounds of this one.
    func meetings(through last: Int) -> MeetingTable {
        var met = MeetingTable(people: request.people)
        for meeting in request.past { met.add(meeting.times, of: meeting.a, with: meeting.b) }
        met.add(Schedule(rounds: Array(rounds[..<last])))
        return met
    }
}
