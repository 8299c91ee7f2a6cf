import Circles
import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Asks everybody who was proposed, one after the other, each alone at the screen.
///
/// Whoever has answered is asked again, and sees their own answer only: to skip them would tell who has said no.
@MainActor
struct AnswerRound {
    let desk: MatchDesk

    private var console: Console { desk.console }

    /// Goes round.
    func run() throws {
        let before = try desk.journal.pairs(in: desk.cohort.id).count
        let proposed = Set(desk.open.flatMap { $0.people.map(\.id) })
        let pool = desk.pool()
        for (number, person) in desk.people.enumerated() where proposed.contains(person.id) {
            let screen = OwnScreen(console: console, name: person.name)
            var goesOn = true
            let taken = try screen.show("\(person.name.shown) answers now, unseen.") {
                goesOn = try ask(person, number, pool)
            }
            guard goesOn, taken else { break }
        }
        let pairs = try desk.journal.pairs(in: desk.cohort.id).count - before
        console.sayWrapped(
            (pairs == 0 ? "No pair has begun yet." : "\(pairs.of("pair has", "pairs have")) begun.")
                + " `match` lists what is not agreed yet, `pairs` who meets whom.")
    }

    /// - Returns: whether to go on with the next person.
    private func ask(_ person: Person, _ number: Int, _ pool: MatchPool) throws -> Bool {
        let words = MatchWords(names: desk.people.map(\.name), reader: number)
        for proposal in desk.open {
            guard let own = proposal.members.first(where: { $0.person.id == person.id }) else { continue }
            let others = proposal.people.filter { $0.id != person.id }
            console.say("")
            console.sayWrapped(
                "\(person.name.shown), would you like to meet \(others.map(\.name.shown).spoken)?")
            for other in others.compactMap({ desk.number($0.id) }) {
                console.sayWrapped("  " + words.sentence(pool.explanation(number, other)).shown, indent: 2)
            }
            console.sayWrapped(Self.choices(own.answer))
            switch try answer() {
            case .stopped: return false
            case .left: continue
            case .said(let answer):
                _ = try desk.journal.answer(answer, by: person.id, to: proposal.id, on: console.clock.today)
            }
        }
        return true
    }

    private static func choices(_ answer: ProposalAnswer) -> String {
        switch answer {
        case .none: "y yes, n rather not (nobody is told), Return decides later"
        case .yes: "You said yes. Return keeps it, n takes it back (nobody is told)"
        case .no: "You said rather not. Return keeps it, y says yes after all"
        }
    }

    private enum Reply {
        case said(ProposalAnswer), left, stopped
    }

    private func answer() throws -> Reply {
        while true {
            let prompt = LineEditing.Prompt("meet? y, n, or Return for later> ")
            switch console.lines.read(prompt, ReadOptions(kind: .confidentialAnswer)) {
            case .line(let line):
                switch line.trimmed.lowercased() {
                case "y", "yes": return .said(.yes)
                case "n", "no": return .said(.no)
                case "": return .left
                default: console.sayWrapped("Type y for yes, n for rather not, or Return to decide later.")
                }
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .deadline, .resized, .back: continue
            case .interrupted, .endOfInput: return .stopped
            }
        }
    }
}
