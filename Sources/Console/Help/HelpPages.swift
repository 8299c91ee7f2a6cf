import ArgumentParser
import Workshop

/// The pages of help, as lines that are still to be wrapped.
struct HelpPages {
    let vocabulary: Vocabulary

    /// What there is, by what people want to do.
    var overview: [String] {
        var lines = ["Turnabout guides two people, or a circle, through exercises for two-way mentoring."]
        for (title, names) in Self.groups {
            lines += ["", title]
            lines += names.map { "  \($0.padded(to: 13))\(Self.abstract($0))" }
        }
        lines += ["", "Topics, for `help TOPIC`"]
        lines += HelpTopic.allCases.map { "  \($0.rawValue.padded(to: 13))\($0.summary)" }
        return lines + ["", "`help COMMAND` shows how a command is written, `help -k WORD` finds a word."]
    }

    private static let groups: [(String, [String])] = [
        ("Meet", ["suggest", "exercises", "show", "run", "resume", "sessions"]),
        ("Between meetings", ["promises", "promise", "goals", "ideas", "parked", "park", "calendar"]),
        ("Notes", ["export", "release", "forget", "collect"]),
        ("People", ["cohort", "person", "people", "match", "pair", "unpair", "pairs"]),
        (
            "A workshop",
            [
                "circles", "arrive", "leave", "agenda", "rehearse", "handout", "stage", "handover", "takeover",
                "workshops",
            ]
        ),
        ("This program", ["help", "doctor", "quit"]),
    ]

    private static func abstract(_ name: String) -> String {
        TurnaboutCommand.configuration.subcommands.first { $0._commandName == name }?.configuration.abstract ?? ""
    }

    /// A topic, or how a command is written.
    ///
    /// - Throws: a ``ConsoleError`` that proposes the nearest topic or command.
    func page(_ subject: [String], columns: Int) throws -> [String] {
        let name = subject.joined(separator: " ").lowercased()
        let topic = HelpTopic(rawValue: name)
        let command = Self.command(subject.map { $0.lowercased() })
        guard topic != nil || command != nil else {
            let known = HelpTopic.allCases.map(\.rawValue) + Grammar.names
            let hint =
                Nearest.word(to: name, among: known).map { "Did you mean `help \($0)`?" }
                ?? "`help` lists topics and commands, `help -k WORD` searches them."
            throw ConsoleError("There is no help on \"\(name.shownShort)\". \(hint)")
        }
        var lines = topic.map { Self.lines($0.text(vocabulary)) } ?? []
        if topic != nil, command != nil {
            lines.append("`\(name) --help` shows how each of these is written.")
        } else if let command {
            lines += Self.lines(TurnaboutCommand.helpMessage(for: command, columns: columns))
        }
        return lines
    }

    /// The topics and commands that have to do with a word.
    ///
    /// - Throws: a ``ConsoleError`` when there is nothing.
    func found(_ word: String) throws -> [String] {
        let typed = word.trimmed.lowercased()
        // So that "share" finds sharing, and "notes" a note.
        let wanted = typed.count > 4 && (typed.last == "e" || typed.last == "s") ? String(typed.dropLast()) : typed
        guard !wanted.isEmpty else { throw ConsoleError.usage("-k needs a word. Type for instance: help -k share") }
        var lines = HelpTopic.allCases.filter { topic in
            [topic.rawValue, topic.summary, topic.text(vocabulary)].contains { $0.lowercased().contains(wanted) }
        }.map { "  help \($0.rawValue.padded(to: 13))\($0.summary)" }
        lines += TurnaboutCommand.configuration.subcommands.filter { command in
            let own = command.configuration
            let inner = own.subcommands.map { $0._commandName + " " + $0.configuration.abstract }
            return ([command._commandName, own.abstract, own.discussion] + inner).contains {
                $0.lowercased().contains(wanted)
            }
        }.map { "  \($0._commandName.padded(to: 18))\($0.configuration.abstract)" }
        guard !lines.isEmpty else {
            throw ConsoleError("Nothing here has to do with \"\(word.shownShort)\". `help` lists topics and commands.")
        }
        return lines
    }

    /// A line and where its next lines begin; where the window is narrow, the second column follows the first at once.
    static func laidOut(_ line: String, width: Int) -> (line: String, indent: Int) {
        let indent = indent(of: line)
        guard indent > width / 2 else { return (line, indent) }
        let start = line.prefix { $0 == " " }
        let first = line.prefix(indent).trimmed
        return (start + first + "  " + line.dropFirst(indent), start.count + 2)
    }

    /// Where the next lines of a line that is too long begin: under its second column, where it has one.
    static func indent(of line: String) -> Int {
        let characters = Array(line)
        let start = characters.prefix { $0 == " " }.count
        guard start > 0 else { return 0 }
        let gap = (start..<max(start, characters.count - 2)).first {
            characters[$0] == " " && characters[$0 + 1] == " "
        }
        guard let gap else { return start + 2 }
        return gap + characters[gap...].prefix { $0 == " " }.count
    }

    private static func command(_ path: [String]) -> (any ParsableCommand.Type)? {
        var found: (any ParsableCommand.Type)?
        var level = TurnaboutCommand.configuration.subcommands
        for name in path {
            guard let next = level.first(where: { $0._commandName == name || $0.configuration.aliases.contains(name) })
            else { return nil }
            found = next
            level = next.configuration.subcommands
        }
        return found
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

extension String {
    /// The text with spaces after it, up to a width.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
