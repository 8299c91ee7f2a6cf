import ArgumentParser
import Facilitation
import LineEditing
import Notes

/// Prints a plan on paper.
struct AgendaPrintCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "Print a plan as a run sheet in Markdown, for when the power fails.")

    @Argument(help: "The file.", completion: .file(extensions: ["yaml", "yml"])) var file: String

    @MainActor func run(in console: Console) throws {
        console.terminal.write(RunSheet(try console.agenda(in: file)).document.rendered())
    }
}
