import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Shows a plan: all of it, or the tables of one person.
@MainActor
struct CirclesView {
    let desk: CirclesDesk
    let json: Bool

    private var console: Console { desk.console }

    /// Shows the plan that holds.
    ///
    /// - Parameter name: whose tables; nil for everybody's.
    /// - Throws: a ``ConsoleError`` where there is no plan, or the person has no seat in it.
    func show(_ name: String?) throws {
        let circles = try desk.current()
        guard let name else {
            if json { return try console.say(json: CirclesJSON(circles)) }
            say(circles)
            return
        }
        let person = try console.person(name, in: desk.cohort)
        try show(person.name, in: circles)
    }

    /// Shows the whole of a plan.
    ///
    /// - Parameters:
    ///   - circles: the plan.
    ///   - notes: what else there is to say of it.
    ///   - seed: the seed to tell; nil where nobody needs it.
    func say(_ circles: CurrentCircles, notes: [String] = [], seed: UInt64? = nil) {
        for (index, sentence) in circles.account.sentences.enumerated() {
            console.sayWrapped(index == 0 ? console.terminal.styled(sentence, .bold) : sentence)
        }
        for note in notes { console.sayWrapped(note) }
        let view = RoundsView(plan: circles.seating, width: console.width)
        for round in circles.seating.rounds.indices {
            console.say("")
            console.say(console.terminal.styled(heading(round, circles), .bold))
            for line in view.list(round) { console.say(line) }
        }
        console.say("")
        for line in next(circles, seed) { console.sayWrapped(line) }
    }

    private func heading(_ round: Int, _ circles: CurrentCircles) -> String {
        let state = round >= circles.begun ? "" : round + 1 == circles.begun ? ", begun" : ", held"
        return "Round \(round + 1)\(state)"
    }

    private func next(_ circles: CurrentCircles, _ seed: UInt64?) -> [String] {
        let seed = seed.map { ["Seed \($0): with it, the same people and wishes get these circles again."] } ?? []
        guard circles.begun < circles.seating.rounds.count else {
            return seed + [
                "All rounds have begun. `circles new` plans more with someone new, `circles same` one as before."
            ]
        }
        return seed + [
            "`circles next` begins round \(circles.begun + 1). `circles wall` writes everything for the wall."
        ]
    }

    private func show(_ name: String, in circles: CurrentCircles) throws {
        let seats = circles.seating.seats(of: name)
        if json {
            return try console.say(json: [
                "circles": seats.map { Row(round: $0.round, table: $0.number, with: $0.others) }
            ])
        }
        guard !seats.isEmpty else {
            throw ConsoleError(
                "\(name.shownShort) sits in none of these circles. `arrive \(Wording.quoted(name.shownShort))` gives them a seat from the next round on."
            )
        }
        console.say(console.terminal.styled(circles.seating.label(name).shown, .bold))
        for line in Self.lines(seats, in: circles, width: console.width) { console.say(line) }
    }

    /// The seats of one person, a line each, or a few where the names of the others need them.
    static func lines(_ seats: [SeatingPlan.Seat], in circles: CurrentCircles, width: Int) -> [String] {
        let numbers = String(seats.map(\.number).max() ?? 1).count
        let rounds = String(circles.rounds).count
        return seats.flatMap { seat in
            let round = String(seat.round).aligned(to: rounds)
            let head =
                "  Round \(round)  \(circles.seating.place.rawValue) \(String(seat.number).aligned(to: numbers))  with "
            let others = seat.others.map { circles.seating.label($0).shown }
            return RoundsView.packed(others.isEmpty ? ["nobody"] : others, after: head, width: width)
        }
    }

    private struct Row: Encodable {
        let round: Int
        let table: Int
        let with: [String]
    }
}

extension String {
    /// The text with spaces before it, up to a width.
    func aligned(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
