import ArgumentParser
import Facilitation

/// A command that runs in the console, and as a subcommand of the program.
protocol ConsoleCommand: ParsableCommand {
    /// Does what the command says.
    @MainActor func run(in console: Console) throws
}

/// The one grammar behind both doors.
enum Grammar {
    /// Help was asked for, which is no failure.
    struct HelpWanted: Error {
        let text: String
    }

    /// The words of a console line; what follows `park` is one text, whatever it holds.
    static func words(of line: String) throws -> [String] {
        let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        if parts.count == 2, parts[0] == "park", parts[1].first != "-" {
            return ["park", "--", String(parts[1])]
        }
        return try Wording.words(of: line)
    }

    /// Whether a line holds words that no history may keep.
    ///
    /// That two people are not to sit together is nobody else's business. What is no command, nor nearly one, may be
    /// an answer that was typed too late.
    static func isConfidential(_ line: String) -> Bool {
        let first = String(line.split(maxSplits: 1, whereSeparator: \.isWhitespace).first ?? "")
        if first == "park" || isMatchAnswer(line) { return true }
        if ["--charter", "--apart", "--early"].contains(where: line.contains) { return true }
        return !names.contains(first) && (first.count < 4 || Nearest.word(to: first, among: names) == nil)
    }

    /// Whether a line says what somebody answers to a proposal: who stands there with a yes tells who does not.
    private static func isMatchAnswer(_ line: String) -> Bool {
        let words = line.split(whereSeparator: \.isWhitespace)
        return words.count > 2 && words[0] == "match" && (words[1].hasPrefix("acc") || words[1].hasPrefix("dec"))
    }

    /// Runs a command.
    ///
    /// - Throws: a ``ConsoleError``, or ``HelpWanted``.
    @MainActor
    static func run(_ words: [String], in console: Console) throws {
        let command = try parse(words)
        guard let command = command as? any ConsoleCommand else {
            throw HelpWanted(text: help(command, columns: console.width))
        }
        try command.run(in: console)
    }

    /// The help that a command of the argument parser itself stands for: `--help`, or a group of commands alone.
    private static func help(_ command: any ParsableCommand, columns: Int) -> String {
        var command = command
        if type(of: command) == TurnaboutCommand.self { return TurnaboutCommand.helpMessage(columns: columns) }
        do { try command.run() } catch { return TurnaboutCommand.fullMessage(for: error) }
        return TurnaboutCommand.helpMessage(columns: columns)
    }

    /// Parses a command.
    static func parse(_ words: [String]) throws -> any ParsableCommand {
        if let first = words.first, !first.hasPrefix("-"), !names.contains(first) {
            let hint = Nearest.word(to: first, among: names).map { "Did you mean `\($0)`?" } ?? "`help` lists them."
            throw ConsoleError.usage("There is no command called \"\(first.shownShort)\". \(hint)")
        }
        try checkSecond(words)
        do {
            return try TurnaboutCommand.parseAsRoot(words)
        } catch {
            let code = TurnaboutCommand.exitCode(for: error)
            let text = TurnaboutCommand.fullMessage(for: error)
            if code == .success { throw HelpWanted(text: text) }
            throw ConsoleError.usage(usage(text))
        }
    }

    /// Names what a group of commands has where the second word is none of it.
    private static func checkSecond(_ words: [String]) throws {
        guard words.count > 1, !words[1].hasPrefix("-"),
            let group = TurnaboutCommand.configuration.subcommands.first(where: { $0._commandName == words[0] })
        else { return }
        let known = group.configuration.subcommands.map { "\(words[0]) \($0._commandName)" }
        let typed = "\(words[0]) \(words[1])"
        guard !known.isEmpty, !known.contains(typed) else { return }
        let hint = Nearest.word(to: typed, among: known).map { "Did you mean `\($0)`?" } ?? "There is \(known.spoken)."
        throw ConsoleError.usage("There is no command called \"\(typed.shownShort)\". \(hint)")
    }

    /// The names of all commands.
    static let names: [String] = TurnaboutCommand.configuration.subcommands.flatMap {
        [$0._commandName] + $0.configuration.aliases
    }

    private static func usage(_ text: String) -> String {
        let body = text.hasPrefix("Error: ") ? String(text.dropFirst("Error: ".count)) : text
        return body
    }
}
