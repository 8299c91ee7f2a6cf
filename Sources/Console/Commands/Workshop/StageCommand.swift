import ArgumentParser
import Journal
import LineEditing

/// Draws for a room what goes on in its workshop.
struct StageCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "stage", abstract: "Draw for the projector what the room may see of a workshop.",
        discussion: """
            turnabout stage      in a second terminal, on the projector: follows `agenda run` until q
            stage preview        in the console: what the room sees now
            stage --once         print the present moment and leave
            stage --bell         ring at half time, at a change of speakers, a minute before the end and at the end
            stage --speak 'spd-say --wait'   speak what comes next, and how much time is left
            """)

    /// What can be done beside following.
    enum Action: String, CaseIterable, ExpressibleByArgument { case preview }

    @Argument(help: "preview: what the room sees now, within this window.") var action: Action?
    @Flag(help: "Print the present moment and leave.") var once = false
    @Flag(help: "Ring the bell of the terminal at milestones.") var bell = false
    @ArgumentParser.Option(help: "A command that speaks the text it gets as its last word, such as say or espeak.")
    var speak: String?

    @MainActor func run(in console: Console) throws {
        let isShort = once || action == .preview
        if isShort, bell || speak != nil {
            let option = bell ? "--bell" : "--speak"
            throw ConsoleError.usage("\(option) goes with following a workshop. Leave out preview and --once.")
        }
        let directory = try console.dataDirectory()
        try directory.checkIfPresent()
        let file = StageFile(in: directory)
        if isShort { return try StagePreview(console: console, file: file).show() }
        let sounds = try StageSounds(bell: bell, speaking: speak)
        if console.isInteractive, console.terminal.policy.repaints, console.terminal.supportsAlternateScreen {
            try StageScreen(file, sounds: sounds).run()
        } else {
            try StageStream(console, file, sounds: sounds).run()
        }
    }
}
