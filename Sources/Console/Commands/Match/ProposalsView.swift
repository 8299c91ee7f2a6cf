import Circles
import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// What was proposed, for the screen and for other programs.
@MainActor
struct ProposalsView {
    let desk: MatchDesk
    let pool: MatchPool
    let lists: Shortlists
    let found: Proposals

    private var console: Console { desk.console }
    private var words: MatchWords { MatchWords(names: desk.people.map(\.name)) }

    /// A score as it is shown, of at most 1.
    static func shown(_ score: Int) -> String {
        let hundredths = (score + 50) / 100
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    /// One pair or triad, new or proposed before and answered since.
    private struct Group {
        let people: [Int]
        let score: Int
        let why: String
    }

    /// Pairs and triads in the order of the alphabet; those that stay are among them, and not told apart.
    private var groups: [Group] {
        let kept = desk.answered.map { $0.people.compactMap { desk.number($0.id) }.sorted() }
        let all = found.pairs.map(\.people) + found.triads.map(\.people) + kept
        return all.sorted { $0.lexicographicallyPrecedes($1) }.map { people in
            let twos = people.indices.flatMap { a in people.indices.dropFirst(a + 1).map { (people[a], people[$0]) } }
            let scores = twos.map { pool.score($0, $1).total }
            return Group(
                people: people, score: scores.reduce(0, +) / max(1, scores.count),
                why: twos.count == 1
                    ? words.sentence(pool.explanation(people[0], people[1]))
                    : words.sentences(twos.map { ($0, pool.explanation($0.0, $0.1)) }))
        }
    }

    /// Shows it.
    func show() {
        for group in groups { show(group) }
        if groups.isEmpty { console.say("Nobody can be proposed to anybody.") }
        tellWaiting()
        guard !groups.isEmpty else { return }
        console.say("")
        console.sayWrapped(
            found.blocking == 0
                ? "No two people on each other's lists would rather have each other."
                : "\(found.blocking.of("pair", "pairs")) on each other's lists would rather have each other."
        )
        console.sayWrapped(
            "A pair begins when everybody in it has said yes: `match accept` asks each in turn. What is not agreed after three weeks lapses, quietly."
        )
    }

    private func show(_ group: Group) {
        let names = group.people.map { desk.people[$0].name.shown }.spoken
        console.sayWrapped(console.terminal.styled(names, .bold) + "  \(Self.shown(group.score))")
        console.sayWrapped("  " + group.why.shown, indent: 2)
        if group.people.count > 2 {
            console.sayWrapped("  Three, so that nobody is left over.", indent: 2)
        } else if !lists.lists[group.people[0]].contains(group.people[1]) {
            console.sayWrapped("  They are not on each other's lists.", indent: 2)
        }
    }

    private func tellWaiting() {
        guard !found.waiting.isEmpty else { return }
        let names = found.waiting.map { desk.people[$0].name.shown }.spoken
        console.say("")
        console.sayWrapped("Still waiting, proposed to nobody: \(names).")
        if let lacking { console.sayWrapped(lacking) }
    }

    /// Which side lacks people, where one does.
    private var lacking: String? {
        guard !pool.sides.isOnePool, found.waiting.count > 1 else { return nil }
        let sides = Set(found.waiting.map { pool.sides.sides[$0] })
        guard sides.count == 1, let side = sides.first else { return nil }
        let word = side == .mentors ? Word.proteges : .mentors
        return "More \(desk.cohort.vocabulary[word].shown) are needed, or some who take two (capacity 2)."
    }

    /// The same for other programs.
    var json: JSON {
        func group(_ group: Group) -> JSON.Group {
            JSON.Group(
                people: group.people.map { desk.people[$0].name }, score: Double((group.score + 50) / 100) / 100,
                why: group.why)
        }
        return JSON(
            pairs: groups.filter { $0.people.count == 2 }.map(group),
            triads: groups.filter { $0.people.count > 2 }.map(group),
            waiting: found.waiting.map { desk.people[$0].name }, blocking: found.blocking,
            method: found.method.rawValue)
    }

    struct JSON: Encodable {
        struct Group: Encodable {
            let people: [String]
            let score: Double
            let why: String
        }
        let version = 1
        let pairs: [Group]
        let triads: [Group]
        let waiting: [String]
        let blocking: Int
        let method: String
    }
}
