import ArgumentParser

/// Makes cohorts and chooses one.
struct CohortCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cohort", abstract: "Make a cohort, use one, or fill it from a spreadsheet.",
        discussion: """
            cohort new harbour --charter "What is said here stays here."
            cohort import people.csv
            """,
        subcommands: [
            CohortNewCommand.self, CohortUseCommand.self, CohortListCommand.self, CohortShowCommand.self,
            CohortChangeCommand.self, CohortImportCommand.self,
        ])
}
