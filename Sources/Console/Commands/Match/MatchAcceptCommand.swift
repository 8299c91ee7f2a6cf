import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Writes down that people say yes to what they were proposed.
struct MatchAcceptCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Say yes to a proposal; with the last yes the pair begins.",
        discussion: """
            match accept         each person in turn, alone at the screen
            match accept Amara   Amara's yes; add --with Joel if two wait for it
            match accept --all   everybody's yes, as they told you
            """)

    @Argument(help: "Who says yes; with commas between where a name has several words.") var names: [String] = []
    @ArgumentParser.Option(parsing: .upToNextOption, help: "To whom, where several proposals wait.")
    var with: [String] = []
    @Flag(help: "Everybody has said yes; not once answers have come in.") var all = false

    @MainActor func run(in console: Console) throws {
        guard names.isEmpty || !all else {
            throw ConsoleError.usage("--all goes without names. Leave one of them out.")
        }
        guard with.isEmpty || !names.isEmpty else {
            throw ConsoleError.usage("--with goes with a name, as in `match accept Amara --with Joel`.")
        }
        let desk = try MatchDesk(console)
        if !names.isEmpty { return try accept(desk) }
        guard !desk.open.isEmpty else {
            guard desk.agreed.isEmpty else { return console.say("Every proposal is agreed. `pairs` lists them.") }
            throw ConsoleError("No proposal waits for a yes. `match propose` makes proposals.")
        }
        if all { return try acceptAll(desk) }
        guard console.isInteractive else {
            throw ConsoleError("Nobody is here to answer. Name who says yes, as in `match accept Amara`.")
        }
        try AnswerRound(desk: desk).run()
    }

    @MainActor private func accept(_ desk: MatchDesk) throws {
        for wanted in try ProposalAnswers(desk, PairCommand.list(names), with: with).wanted {
            if wanted.open.isEmpty { wanted.agreed.forEach { tellPair($0, desk, "already") } }
            for proposal in wanted.open {
                let now = try desk.journal.answer(
                    .yes, by: wanted.person.id, to: proposal.id, on: desk.console.clock.today)
                if now.state == .agreed { tellPair(now, desk, "now") } else { tellYes(wanted.person, now, desk) }
            }
        }
    }

    @MainActor private func tellPair(_ proposal: Proposal, _ desk: MatchDesk, _ since: String) {
        let noun = proposal.people.count == 2 ? "a pair" : "a pair of three"
        desk.console.sayWrapped(
            "\(proposal.people.map(\.name.shown).spoken) are \(noun) \(since). `suggest` says how to begin.")
    }

    /// The same words whatever the others have answered.
    @MainActor private func tellYes(_ person: Person, _ proposal: Proposal, _ desk: MatchDesk) {
        let others = proposal.people.filter { $0.id != person.id }.map(\.name.shown).spoken
        desk.console.sayWrapped(
            "\(person.name.shown) says yes to \(others). They are a pair as soon as all have said yes, until \(proposal.lapsesOn)."
        )
    }

    /// Everybody's yes, as told on paper; not where answers have come in, since a no among them would be spoken over, and
    /// would show if it were not.
    @MainActor private func acceptAll(_ desk: MatchDesk) throws {
        let today = desk.console.clock.today
        guard desk.answered.isEmpty, !desk.agreed.contains(where: { $0.lapsesOn >= today }) else {
            throw ConsoleError(
                "Answers have come in already, and --all would speak over them. Name who says yes, as in `match accept Amara Obi, Joel Chen`."
            )
        }
        for proposal in desk.open {
            for person in proposal.people {
                _ = try desk.journal.answer(.yes, by: person.id, to: proposal.id, on: today)
            }
        }
        desk.console.sayWrapped("\(desk.open.count.of("pair begins", "pairs begin")) now. `pairs` lists them.")
    }
}
