import Circles
import LineEditing
import Notes

/// Looks for the best circles, shows how far it is, and stops at Ctrl-C with the best so far.
@MainActor
struct CircleLooking {
    let console: Console

    /// How long nothing is said, because most plans are found before anybody wonders.
    private static let silence = Duration.milliseconds(500)
    /// How often the line is written anew at most.
    private static let pause = Duration.milliseconds(100)

    /// The best plan for a request.
    ///
    /// - Parameters:
    ///   - request: what is asked.
    ///   - budget: how many swaps are tried at most.
    /// - Returns: the plan, and whether somebody stopped the search before its end.
    /// - Throws: an `InfeasibleWish`; a ``Departure`` when a signal ends the program.
    func best(for request: CircleRequest, budget: Int = CircleSearch.usualBudget) throws -> (
        CirclePlan, wasStopped: Bool
    ) {
        var search = try CircleSearch(request, budget: budget)
        var line = ProgressLine()
        defer { line.clear() }
        var due = ContinuousClock.now + Self.silence
        while !isDone(search) {
            search.step()
            guard console.isInteractive else { continue }
            switch console.editor.interruption() {
            case .terminated(let signal):
                line.clear()
                throw Departure(exitCode: 128 + signal)
            case .interrupted: return (search.best, true)
            default: break
            }
            guard ContinuousClock.now >= due else { continue }
            due = .now + Self.pause
            line.show(text(search))
        }
        return (search.best, false)
    }

    /// Whether nothing is left but finer points: no plan has fewer repeats, and some time went into seats and mixture.
    private func isDone(_ search: CircleSearch) -> Bool {
        if search.isFinished { return true }
        return search.best.score.repeats <= search.best.lowerBound && search.portionDone >= Self.polishing
    }

    /// How much of the budget goes into finer points, in thousandths.
    private static let polishing = 100

    private func text(_ search: CircleSearch) -> String {
        let repeats = search.best.score.repeats
        let far = repeats == 0 ? "no repeats, mixing more" : CircleWords.count(repeats, "repeat", "repeats") + " so far"
        let whole = "Looking for better circles: \(far), Ctrl-C keeps these"
        return displayWidth(of: whole) < console.terminal.size.columns ? whole : "\(far), Ctrl-C keeps it"
    }
}
