/// How good a plan is; of two plans the smaller score is better.
///
/// In this order: few repeats, then nobody who meets one person again and again, then fair seats, then a good mixture.
package struct ScheduleScore: Hashable, Sendable, Comparable, Codable {
    /// Meetings after the first of two people, over all pairs; meetings of earlier sessions count as met.
    package var repeats: Int
    /// The largest number of meetings of one pair that meets in this plan, earlier sessions included.
    package var mostMeetings: Int
    /// How often the person who most often sits in a smaller circle does, less how often the person who least does.
    package var seatSpread: Int
    /// How often two people of one unit, or of one site, sit together.
    package var sameOrigin: Int

    /// A score.
    package init(repeats: Int, mostMeetings: Int, seatSpread: Int = 0, sameOrigin: Int = 0) {
        self.repeats = repeats
        self.mostMeetings = mostMeetings
        self.seatSpread = seatSpread
        self.sameOrigin = sameOrigin
    }

    /// The score of a plan, counted from the plan alone.
    ///
    /// - Parameters:
    ///   - schedule: the plan; the request's people are in it.
    ///   - request: whose past meetings and origins count.
    package init(of schedule: Schedule, for request: CircleRequest) {
        var before = MeetingTable(people: request.people)
        for meeting in request.past { before.add(meeting.times, of: meeting.a, with: meeting.b) }
        var after = before
        after.add(schedule)
        (repeats, mostMeetings) = (0, 0)
        for a in 0..<request.people {
            for b in (a + 1)..<max(a + 1, request.people) where after[a, b] > before[a, b] {
                repeats += after[a, b] - max(1, before[a, b])
                mostMeetings = max(mostMeetings, after[a, b])
            }
        }
        seatSpread = Self.seatSpread(of: schedule, people: request.people)
        sameOrigin = Self.sameOrigin(of: schedule, origins: request.origins)
    }

    package static func < (left: ScheduleScore, right: ScheduleScore) -> Bool {
        (left.repeats, left.mostMeetings, left.seatSpread, left.sameOrigin)
            < (right.repeats, right.mostMeetings, right.seatSpread, right.sameOrigin)
    }

    private static func seatSpread(of schedule: Schedule, people: Int) -> Int {
        var small = Array(repeating: 0, count: people)
        var rounds = Array(repeating: 0, count: people)
        for round in schedule.rounds {
            let largest = round.map(\.count).max() ?? 0
            for circle in round {
                for person in circle {
                    rounds[person] += 1
                    if circle.count < largest { small[person] += 1 }
                }
            }
        }
        // Whoever came late or left early had fewer chances of either seat.
        let whole = small.indices.filter { rounds[$0] == schedule.rounds.count }.map { small[$0] }
        return (whole.max() ?? 0) - (whole.min() ?? 0)
    }

    private static func sameOrigin(of schedule: Schedule, origins: [[Int]]) -> Int {
        var same = 0
        for origin in origins {
            for circle in schedule.rounds.joined() {
                for (index, a) in circle.enumerated() where origin[a] >= 0 {
                    for b in circle[(index + 1)...] where origin[a] == origin[b] { same += 1 }
                }
            }
        }
        return same
    }
}
