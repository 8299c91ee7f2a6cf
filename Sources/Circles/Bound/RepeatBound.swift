/// What no plan can avoid: bounds from below on repeats and on the other parts of a plan's score.
///
/// All are counting arguments: how many seats somebody takes and how many people there are to meet for the first time,
/// how a circle falls apart into fewer circles than it has people, and a few cases that are known to be impossible.
package enum RepeatBound {
    /// The fewest repeats that any plan for a request can have, as far as counting shows; never above the best plan's.
    package static func lowerBound(for request: CircleRequest) -> Int {
        facts(for: request).fewest
    }

    /// A score of which every part is at most that of any plan for the request: a plan that has it needs no more search.
    package static func score(for request: CircleRequest) -> ScheduleScore {
        guard let count = MeetingCount(for: request) else { return ScheduleScore(repeats: 0, mostMeetings: 0) }
        let repeats = count.unavoidable.fewest
        return ScheduleScore(
            repeats: repeats,
            mostMeetings: max(count.mostMeetings, repeats > 0 ? 2 : 0),
            seatSpread: count.seatSpread,
            sameOrigin: request.origins.reduce(0) { $0 + count.sameOrigin($1) })
    }

    /// The fewest repeats, with the reason why there are no fewer.
    package static func facts(for request: CircleRequest) -> UnavoidableRepeats {
        guard let count = MeetingCount(for: request) else {
            return UnavoidableRepeats(people: request.people, size: request.size, rounds: request.rounds, circles: 0)
        }
        return count.unavoidable
    }
}
