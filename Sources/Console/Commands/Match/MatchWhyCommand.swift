import ArgumentParser
import Circles
import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Says why two people were put on each other's lists.
struct MatchWhyCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Say why two people are on each other's lists, or proposed.",
        discussion: "match why Amara Joel, or with longer names: match why Amara Obi, Joel Chen")

    @Argument(help: "Two names; with a comma between where a name has several words.") var names: [String]
    @OptionGroup var clocks: HoursOption

    @MainActor func run(in console: Console) throws {
        let names = PairCommand.list(names)
        guard names.count == 2 else {
            throw ConsoleError.usage("Why who? Name two people, as in `match why Amara Obi, Joel Chen`.")
        }
        let desk = try MatchDesk(console, hours: clocks.hours)
        let people = try names.map { try console.person($0, in: desk.cohort) }
        guard people[0].id != people[1].id, let a = desk.number(people[0].id), let b = desk.number(people[1].id) else {
            throw ConsoleError.usage("\(people[0].name.shownShort) stands there twice. Name two different people.")
        }
        let pool = desk.pool()
        let isProposed = desk.open.contains { $0.people.contains(people[0]) && $0.people.contains(people[1]) }
        guard isProposed || Shortlists(pool).lists[a].contains(b) else { return tellNothing(people, console) }
        let score = pool.score(a, b)
        console.say(
            console.terminal.styled(people.map(\.name.shown).spoken, .bold) + "  \(ProposalsView.shown(score.total))")
        console.sayWrapped(
            "  " + MatchWords(names: desk.people.map(\.name)).sentence(pool.explanation(a, b)).shown, indent: 2)
        console.sayWrapped(
            "  Out of 100: each meets what the other wants \(score.reciprocity / 100), working alike \(score.workingValues / 100), different places \(score.crossSilo / 100), calendars \(score.availability / 100).",
            indent: 2)
    }

    /// One sentence for whatever keeps two people off each other's lists, if only that others fit better.
    ///
    /// An own one for exclusions would tell whoever knows that it is none of the organisation's that it is somebody's.
    @MainActor private func tellNothing(_ people: [Person], _ console: Console) {
        let names = people.map(\.name.shown)
        console.sayWrapped(
            "\(names.spoken) are not on each other's lists. Most people are not, and why is never said. If they have found each other, `pair \(names.joined(separator: ", "))` makes them a pair."
        )
    }
}
