import Facilitation
import Workshop

/// What to do next, and why.
struct Suggestion: Equatable {
    /// The exercise.
    let slug: String
    /// What to type.
    let command: String
    /// Why, in one sentence.
    let reason: String
}

/// Proposes what a pair does next.
///
/// In this order: what was left unfinished; the next part of what was begun; a check-in after every second meeting;
/// something playful after three serious meetings in a row; the first exercise not run yet that needs nothing before it.
struct SuggestionRule {
    /// An exercise that can be run.
    struct Known: Equatable {
        let slug: String
        let purpose: String
        let company: Company
        let parts: [String]
        let follows: [String]
    }

    /// A session that was held.
    struct Past: Equatable {
        let id: Int64
        let slug: String
        let part: String?
        let isFinished: Bool
    }

    /// What can be run.
    let exercises: [Known]
    /// The sessions of these people, oldest first.
    let history: [Past]
    /// Whom to name, where the command would not find them by itself.
    var names: [String] = []
    /// How many people there are, for circles.
    var peopleInCohort = 2

    /// An order that was found to work; what is not in it comes after, as registered.
    static let order = [
        "get-to-know-you", "working-agreement", "paired-goals", "upside-down", "power-in-the-room", "curious-questions",
        "pushback", "compare-circle", "give-back", "shadow-day", "what-if", "closing",
    ]
    /// Exercises that weigh little.
    static let playful: Set<String> = ["upside-down", "curious-questions", "shadow-day", "what-if", "tour"]
    /// What is no next step: how the console is learned, how meetings are kept up, how it all ends.
    static let apart: Set<String> = ["tour", "check-in", "closing"]
    /// What people do once, and do not need again with each other.
    static let once: Set<String> = ["get-to-know-you"]

    /// The proposal; nil where there is nothing to run.
    var next: Suggestion? {
        unfinished ?? nextPart ?? checkIn ?? playful ?? fresh ?? again
    }

    private var unfinished: Suggestion? {
        guard let last = history.last(where: { !$0.isFinished }), history.last == last || !wasDone(last) else {
            return nil
        }
        return Suggestion(
            slug: last.slug, command: "resume \(last.id)",
            reason: "Session \(last.id), \(last.slug), stopped before its end, and goes on where you were.")
    }

    /// Whether the same was run to its end later.
    private func wasDone(_ past: Past) -> Bool {
        history.contains { $0.isFinished && $0.id > past.id && $0.slug == past.slug && $0.part == past.part }
    }

    private var nextPart: Suggestion? {
        for known in exercises where known.parts.count > 1 {
            let done = Set(history.filter { $0.slug == known.slug && $0.isFinished }.compactMap(\.part))
            // An earlier part may have been left out, or forgotten.
            guard let last = known.parts.lastIndex(where: done.contains), last + 1 < known.parts.count else { continue }
            let part = known.parts[last + 1]
            return Suggestion(
                slug: known.slug, command: run(known.slug),
                reason:
                    "You have begun \(known.slug), and its next part is the \(part == "live" ? "meeting itself" : part)."
            )
        }
        return nil
    }

    /// Finished meetings, oldest first; invitations and preparation are none.
    private var meetings: [Past] {
        history.filter { past in
            past.isFinished && !["invitation", "preparation"].contains(past.part) && past.slug != "tour"
        }
    }

    private var checkIn: Suggestion? {
        guard exercises.contains(where: { $0.slug == "check-in" }) else { return nil }
        let since = meetings.reversed().prefix { $0.slug != "check-in" }.count
        guard since >= 2 else { return nil }
        return Suggestion(
            slug: "check-in", command: run("check-in"),
            reason:
                "You have met \(since == 2 ? "twice" : "\(since) times") since you last looked at your promises, and fifteen minutes keep them alive."
        )
    }

    private var playful: Suggestion? {
        let serious = meetings.filter { $0.slug != "check-in" }.reversed().prefix { !Self.playful.contains($0.slug) }
            .count
        let light = ready.first { Self.playful.contains($0.slug) && !Self.apart.contains($0.slug) }
        guard serious >= 3, let light else { return nil }
        return Suggestion(
            slug: light.slug, command: run(light.slug),
            reason: "After \(serious) serious meetings in a row, something lighter: \(light.purpose.asClause)")
    }

    /// What was not run yet, fits, and needs nothing before it.
    private var ready: [Known] {
        let done = Set(history.filter(\.isFinished).map(\.slug))
        let known = Set(exercises.map(\.slug))
        return exercises.enumerated().filter { _, exercise in
            guard !done.contains(exercise.slug), !Self.apart.contains(exercise.slug) else { return false }
            guard exercise.follows.allSatisfy({ done.contains($0) || !known.contains($0) }) else { return false }
            return fits(exercise)
        }.sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    }

    private func fits(_ exercise: Known) -> Bool {
        switch exercise.company {
        case .pair: true
        // A whole cohort meets when its facilitator says so.
        case .solo, .cohort: false
        // A circle needs other pairs, and something to tell them.
        case .circle(let range): peopleInCohort >= range.lowerBound && meetings.count >= 3
        }
    }

    private func rank(_ exercise: Known) -> Int {
        Self.order.firstIndex(of: exercise.slug) ?? Self.order.count
    }

    private var fresh: Suggestion? {
        guard let first = ready.first else { return nil }
        let why = meetings.isEmpty ? "It is a good way to begin" : "You have not run it yet"
        return Suggestion(slug: first.slug, command: run(first.slug), reason: "\(why): \(first.purpose.asClause)")
    }

    private var again: Suggestion? {
        if exercises.contains(where: { $0.slug == "check-in" }), meetings.last?.slug != "check-in" {
            return Suggestion(
                slug: "check-in", command: run("check-in"),
                reason: "You have run everything here, and a check-in opens a meeting of your own making.")
        }
        let pairs = exercises.filter { $0.company == .pair && !Self.apart.union(Self.once).contains($0.slug) }
        let oldest = pairs.min { left, right in (lastTime(left), rank(left)) < (lastTime(right), rank(right)) }
        guard let oldest else { return nil }
        return Suggestion(
            slug: oldest.slug, command: run(oldest.slug),
            reason: "You have run everything here at least once, and this is longest ago.")
    }

    private func lastTime(_ exercise: Known) -> Int64 {
        history.last { $0.slug == exercise.slug }?.id ?? 0
    }

    private func run(_ slug: String) -> String {
        let isCircle =
            exercises.first { $0.slug == slug }.map { if case .circle = $0.company { true } else { false } } ?? false
        guard !names.isEmpty, !isCircle else { return "run \(slug)" }
        return "run \(slug) --with \(Wording.quoted(names.joined(separator: ",")))"
    }
}

extension String {
    /// The sentence as it goes on after a colon.
    fileprivate var asClause: String {
        guard let first, dropFirst().first?.isUppercase != true else { return self }
        return first.lowercased() + dropFirst()
    }
}
