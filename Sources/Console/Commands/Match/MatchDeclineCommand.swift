import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Writes down that somebody would rather not, and tells nobody.
struct MatchDeclineCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Say no to a proposal, quietly: nobody is told.",
        discussion: """
            match decline Amara      it stays in the list as not agreed until its day, then it lapses
            Whether somebody said no or nothing looks the same everywhere.
            """)

    @Argument(help: "Who says no; with commas between where a name has several words.") var names: [String]
    @ArgumentParser.Option(parsing: .upToNextOption, help: "To whom, where several proposals wait.")
    var with: [String] = []

    @MainActor func run(in console: Console) throws {
        let desk = try MatchDesk(console)
        let answers = try ProposalAnswers(desk, PairCommand.list(names), with: with)
        for wanted in answers.wanted {
            guard !wanted.open.isEmpty else {
                let names = wanted.agreed[0].people.map(\.name.shown)
                throw ConsoleError(
                    "\(names.spoken) are a pair already. `unpair \(names.joined(separator: ", "))` ends it, and nobody is asked why."
                )
            }
            for proposal in wanted.open {
                _ = try desk.journal.answer(.no, by: wanted.person.id, to: proposal.id, on: console.clock.today)
            }
        }
        console.say("Noted, and nobody is told.")
    }
}
