import ArgumentParser
import Circles
import Journal
import LineEditing
import Notes
import Workshop

/// Proposes pairs, in the place of proposals that nobody has answered.
struct MatchProposeCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose", abstract: "Propose who could meet whom, and say why.",
        discussion: """
            match propose            so that no two people would rather have each other
            match propose --weight   as many pairs as can be, with the best wishes
            Nothing is a pair before everybody in it has said yes. Proposing again
            replaces what nobody has answered.
            """)

    @Flag(help: "As many pairs as can be, with the best sum of wishes, stable or not.") var weight = false
    @OptionGroup var clocks: HoursOption
    @Flag(help: "Print JSON.") var json = false

    /// How long a proposal waits for everybody's yes, in days.
    static let patience = 21

    @MainActor func run(in console: Console) throws {
        let desk = try MatchDesk(console, hours: clocks.hours)
        try desk.checkWishes()
        let pool = desk.proposingPool()
        let lists = Shortlists(desk.pool())
        let found = Proposals(pool, lists: lists, byWeight: weight)
        try store(found, desk)
        let view = ProposalsView(desk: desk, pool: pool, lists: lists, found: found)
        if json { return try console.say(json: view.json) }
        view.show()
    }

    /// Stores what is new, in the place of what was proposed before and nobody has answered.
    ///
    /// Whoever is proposed again keeps the day of before: then it tells nothing that answered proposals keep theirs.
    @MainActor private func store(_ found: Proposals, _ desk: MatchDesk) throws {
        let groups = (found.pairs.map(\.people) + found.triads.map(\.people)).map { $0.map { desk.people[$0].id } }
        let unanswered = desk.open.filter { !$0.isAnswered }
        let before = Set(unanswered.map { Set($0.people.map(\.id)) })
        let replaced = unanswered.filter { old in !groups.contains { Set($0) == Set(old.people.map(\.id)) } }
        let today = desk.console.clock.today
        try desk.journal.addProposals(
            groups.filter { !before.contains(Set($0)) }, method: found.method.rawValue, in: desk.cohort.id, on: today,
            lapsingOn: today.adding(days: Self.patience), replacing: replaced.map(\.id))
    }
}
