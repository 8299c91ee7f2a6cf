import ArgumentParser

/// The root of the grammar; `turnabout` alone opens the console.
struct TurnaboutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "turnabout",
        abstract: "Guides pairs and circles through exercises for two-way mentoring, and writes their notes.",
        discussion: """
            Without a command it opens the console. These fit every command:
              --data DIR       where everything is kept (or TURNABOUT_DATA)
              --plain          no repainting, for screen readers (or ACCESSIBLE=1)
              --color WHEN     auto, always or never (NO_COLOR is honoured)
              -c LINE          run a console line, then exit; may be repeated
              -f FILE          run the console lines of a file, then exit
              --keep-going     go on after an error
              --allow-others   accept a data folder that others on this machine can read
            """,
        subcommands: [
            ExercisesCommand.self, ShowCommand.self, RunCommand.self, ResumeCommand.self, SessionsCommand.self,
            SuggestCommand.self, CohortCommand.self, PersonCommand.self, PeopleCommand.self, PairCommand.self,
            UnpairCommand.self, PairsCommand.self, MatchCommand.self, PromisesCommand.self, PromiseCommand.self,
            ParkCommand.self, ParkedCommand.self, AgendaCommand.self, RehearseCommand.self, StageCommand.self,
            WorkshopsCommand.self,
            HandoutCommand.self, HandoverCommand.self, TakeoverCommand.self, GoalsCommand.self,
            IdeasCommand.self, ExportCommand.self, CollectCommand.self, ReleaseCommand.self, CalendarCommand.self,
            CirclesCommand.self, ArriveCommand.self, LeaveCommand.self, ForgetCommand.self,
            DoctorCommand.self, HelpCommand.self, QuitCommand.self,
        ])
}
