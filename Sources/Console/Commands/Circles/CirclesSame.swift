import Circles
import LineEditing
import Notes

/// Lets the people of the latest round stay together for another.
@MainActor
struct CirclesSame {
    let desk: CirclesDesk
    let json: Bool

    private var console: Console { desk.console }

    /// Puts rounds with the circles of the latest one that has begun before the rounds to come.
    ///
    /// - Parameter count: how many.
    /// - Throws: a ``ConsoleError`` where no round has begun.
    func run(rounds count: Int) throws {
        try CircleOptions.check(rounds: count)
        var circles = try desk.current()
        let (begun, planned) = (circles.begun, circles.rounds)
        guard planned + count <= CircleOptions.mostRounds else { throw CircleOptions.tooManyTogether }
        var changes: [LivePlan.Change] = []
        for _ in 0..<count {
            guard let change = circles.stored.live.again() else {
                throw ConsoleError(
                    "No round has begun yet, so there are no circles to keep. `circles next` begins the first.")
            }
            changes.append(change)
        }
        circles.stored.planned = nil
        try desk.keep(circles)
        if json { return try console.say(json: CirclesJSON(circles)) }
        let which =
            count == 1
            ? "Round \(begun + 1) has" : "Rounds \(begun + 1) \(count == 2 ? "and" : "to") \(begun + count) have"
        let after = planned > begun ? " What was planned comes after, so there are \(circles.rounds) rounds now." : ""
        console.sayWrapped("\(which) the circles of round \(begun) again.\(after)")
        if let change = changes.first { ChangeWords(change: change, circles: circles).sayMoves(console) }
        console.sayWrapped("`circles next` begins round \(begun + 1).")
    }
}
