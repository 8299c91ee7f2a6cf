import ArgumentParser

/// Matches the people of a cohort.
struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match", abstract: "Find out who could meet whom: lists, proposals, everybody's yes.",
        discussion: """
            match shortlist   a sheet for each person, with people to choose from
            match propose     who could meet whom, from what they want and ranked
            match accept      each person's yes; with the last one a pair begins
            match             what still waits for somebody's yes
            `help match` tells how all this goes together.
            """,
        subcommands: [
            MatchListCommand.self, MatchShortlistCommand.self, MatchProposeCommand.self, MatchWhyCommand.self,
            MatchAcceptCommand.self, MatchDeclineCommand.self,
        ], defaultSubcommand: MatchListCommand.self)
}

/// How far people may be apart.
struct HoursOption: ParsableArguments {
    /// The hours that hold where nothing is said.
    static let usual = 4

    @ArgumentParser.Option(help: "The most hours that two people's clocks may differ; 4 if nothing is said.")
    var hours = HoursOption.usual
}
