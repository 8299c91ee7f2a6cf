import ArgumentParser

/// Ends the console.
struct QuitCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "quit", abstract: "Leave the console.", aliases: ["exit"])

    @MainActor func run(in console: Console) throws {
        console.isQuitting = true
    }
}
