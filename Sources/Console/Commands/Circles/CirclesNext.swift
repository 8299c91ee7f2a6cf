import LineEditing
import Notes

/// Begins the next round of a plan.
@MainActor
struct CirclesNext {
    let desk: CirclesDesk
    let json: Bool

    private var console: Console { desk.console }

    /// Begins the round, which is history from now on, and shows its tables.
    func run() throws {
        let circles = try desk.begin()
        if json { return try console.say(json: CirclesJSON(circles)) }
        let round = circles.begun - 1
        console.say("")
        console.say(console.terminal.styled("Round \(circles.begun) of \(circles.seating.rounds.count)", .bold))
        console.say("")
        let view = RoundsView(plan: circles.seating, width: console.width)
        if console.terminal.policy.repaints {
            for line in view.cards(round, heading: { console.terminal.styled($0, .bold) }) { console.say(line) }
        } else {
            for line in view.list(round) { console.say(line) }
            console.say("")
        }
        for line in hints(circles, round) { console.sayWrapped(line) }
    }

    private func hints(_ circles: CurrentCircles, _ round: Int) -> [String] {
        let sizes = circles.seating.rounds[round].map(\.names.count)
        let trio = sizes.contains(3) && sizes.contains(2) ? ["Give the trio half as long again as the pairs."] : []
        let isLast = circles.begun == circles.seating.rounds.count
        return trio + [
            isLast
                ? "This is the last round. `circles new` plans more with someone new, `circles same` one as before."
                : "`arrive NAME` and `leave NAME` change the rounds to come, `circles next` begins round \(circles.begun + 1)."
        ]
    }
}
