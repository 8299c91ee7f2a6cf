import ArgumentParser
import Facilitation
import Workshop

/// Says what is better mended in a plan.
struct AgendaCheckCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say what is better mended in a plan before anybody sits down to it.")

    @Argument(help: "The file.", completion: .file(extensions: ["yaml", "yml"])) var file: String

    @MainActor func run(in console: Console) throws {
        let agenda = try console.agenda(in: file)
        let name = (file.split(separator: "/").last.map(String.init) ?? file).shownShort
        let findings = AgendaCheck.findings(
            in: agenda, exercises: console.exercisesForAgendas, people: try console.peopleForAgendas())
        guard findings.isEmpty else {
            throw ConsoleError(
                findings.map { $0.line > 0 ? "\(name) line \($0.line): \($0.text)" : "\(name): \($0.text)" }
                    .joined(separator: "\n"))
        }
        let end = agenda.running.timeline().end
        console.sayWrapped(
            "\(name) is fine: \(agenda.blocks.count.of("block", "blocks")) from \(agenda.start.short) to \(end.short).")
    }
}
