import ArgumentParser
import LineEditing
import Workshop

/// Explains: what there is, a topic, a command, or whatever has to do with a word.
struct HelpCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "help", abstract: "Explain a topic or a command; -k WORD finds what has to do with a word.")

    @Argument(help: "A topic or a command.") var subject: [String] = []
    @ArgumentParser.Option(name: .customShort("k"), help: "List topics and commands that have to do with this word.")
    var word: String?

    @MainActor func run(in console: Console) throws {
        let pages = HelpPages(vocabulary: (try? console.vocabulary()) ?? .reciprocal)
        let lines =
            if let word { try pages.found(word) } else if subject.isEmpty { pages.overview } else {
                try pages.page(subject, columns: console.width)
            }
        for line in lines {
            let (line, indent) = HelpPages.laidOut(line, width: console.width)
            console.sayWrapped(line, indent: indent)
        }
    }
}
