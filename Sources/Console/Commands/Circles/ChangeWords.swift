import Circles
import Facilitation
import LineEditing
import Notes

/// What a coming or going changed, in sentences.
struct ChangeWords {
    let change: LivePlan.Change
    let circles: CurrentCircles

    /// How many who moved, or meet again, are named.
    private static let named = 8

    /// Says who moved, which repeats were added, and what could not be kept.
    @MainActor func say(_ console: Console) {
        let quiet = change.moves.isEmpty && change.repeats.isEmpty
        say((quiet ? ["Nobody else moves, and no repeats are added."] : moves + repeats) + breaches, console)
    }

    /// Says who moved and what could not be kept, where people meet again because they were asked to.
    @MainActor func sayMoves(_ console: Console) {
        say((change.moves.isEmpty ? [] : moves) + breaches, console)
    }

    @MainActor private func say(_ lines: [String], _ console: Console) {
        for line in lines { console.sayWrapped(line, indent: line.hasPrefix("  ") ? 4 : 0) }
    }

    private var place: String { circles.seating.place.rawValue.lowercased() }

    private func name(_ number: Int) -> String {
        (circles.name(number) ?? "someone who left").shown
    }

    private var moves: [String] {
        let people = change.movedPeople
        guard !people.isEmpty else { return ["Nobody else moves."] }
        let head =
            people.count == 1
            ? "One person moves:" : "\(people.count) people move:"
        let lines = people.prefix(Self.named).map { person in
            let own = change.moves.filter { $0.person == person }.map { move in
                "\(place) \(number(move.to, inRound: move.round)) in round \(move.round + 1)"
            }
            return "  \(name(person)): \(own.spoken)"
        }
        return [head] + lines + more(people.count, "`circles` shows them all.")
    }

    private var repeats: [String] {
        guard !change.repeats.isEmpty else { return ["No repeats are added."] }
        let count = change.repeats.reduce(0) { $0 + $1.times }
        let head =
            count == 1
            ? "One repeat is added; these meet once more than they would have:"
            : "\(count) repeats are added; these meet more often than they would have:"
        let lines = change.repeats.prefix(Self.named).map { pair in
            "  \([name(pair.a), name(pair.b)].spoken)"
                + (pair.times > 1 ? ", \(CircleWords.times(pair.times)) more" : "")
        }
        return [head] + lines + more(change.repeats.count, "`circles --history` counts them once they have met.")
    }

    private var breaches: [String] {
        change.breaches.map { breach in
            let place = "\(place) \(number(breach.table, inRound: breach.round)) in round \(breach.round + 1)"
            switch breach.rule {
            case .apart: return "It could not be avoided that two who should be apart share \(place)."
            case .together: return "It could not be avoided that some who should be together are not, at \(place)."
            case .mix: return "The mix is not as it was asked for at \(place)."
            case .room: return "More people than seats are planned for \(place)."
            case .alone: return "Somebody is alone at \(place). `circles new` plans the rounds to come anew."
            }
        }
    }

    private func more(_ count: Int, _ where_: String) -> [String] {
        count > Self.named ? ["  and \(count - Self.named) more; \(where_)"] : []
    }

    private func number(_ table: Int, inRound round: Int) -> Int {
        let circle = circles.stored.live.circles(inRound: round).first { $0.table == table }
        return (circle?.room ?? table) + 1
    }
}
