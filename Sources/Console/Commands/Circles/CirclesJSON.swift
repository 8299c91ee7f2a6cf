import Circles
import Notes

/// A plan for other programs.
struct CirclesJSON: Encodable {
    let version = 1
    let rounds: [[[String]]]
    let repeats: Int
    let lowerBound: Int
    let mostMeetings: Int
    let seed: UInt64
    let begun: Int
    let seatSpread: Int
    let hosts: [String]
    let method: String

    /// The plan that holds in a cohort.
    init(_ circles: CurrentCircles) {
        let score = circles.stored.live.score
        rounds = circles.seating.rounds.map { $0.map(\.names) }
        (repeats, mostMeetings, seatSpread) = (score.repeats, score.mostMeetings, score.seatSpread)
        lowerBound = circles.stored.lowerBound
        (seed, begun) = (circles.stored.seed, circles.begun)
        hosts = circles.seating.people.filter(circles.seating.hosts.contains)
        method = circles.stored.method
    }
}
