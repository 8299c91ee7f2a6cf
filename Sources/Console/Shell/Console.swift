import Facilitation
import Journal
import LineEditing
import Workshop

/// The console: what a person sees and types, whatever the door they came in by.
@MainActor
package final class Console {
    /// Every exercise that was registered at build time.
    let registry: [RegisteredExercise]
    /// What holds for every command.
    let options: GlobalOptions
    /// The time.
    let clock: WallClock
    /// Where lines come from.
    let lines: LineSource
    let terminal = Terminal.shared
    let editor = LineEditor.shared
    /// Whether an error was shown while going on.
    var sawError = false
    /// Whether the console was asked to end.
    var isQuitting = false
    /// What Tab may finish.
    var completionPlace = CompletionPlace.nothing

    private var opened: Journal?

    init(registry: [RegisteredExercise], options: GlobalOptions, lines: [String]?) {
        self.registry = registry
        self.options = options
        self.lines = LineSource(lines)
        clock = WallClock(environment: Terminal.environment)
    }

    /// Whether a person types, at a terminal.
    var isInteractive: Bool { lines.isInteractive }

    /// The columns that text is wrapped to.
    var width: Int { isInteractive || terminal.outputIsTerminal ? max(20, min(terminal.size.columns - 1, 78)) : 78 }

    /// Prints lines.
    func say(_ text: String) {
        terminal.write(text + "\n")
    }

    /// Prints text wrapped to the screen.
    func sayWrapped(_ text: String, indent: Int = 0) {
        for line in text.wrapped(to: width, hangingIndent: indent) { say(line) }
    }

    /// Prints an error on standard error.
    func complain(_ error: any Error) {
        Launch.complain(String(describing: error), width: isInteractive ? width : nil)
    }

    /// The folder in which everything is kept.
    func dataDirectory() throws -> DataDirectory {
        DataDirectory(try Launch.dataPath(options), allowingOthers: options.allowsOthers)
    }

    /// The journal, created where there is none.
    func journal() throws -> Journal {
        if let opened { return opened }
        let journal = try Journal.open(in: try dataDirectory())
        opened = journal
        return journal
    }

    /// The journal, or nil where nothing was ever kept.
    func journalIfPresent() throws -> Journal? {
        if let opened { return opened }
        opened = try Journal.openIfPresent(in: try dataDirectory())
        return opened
    }

    /// The exercise of a name.
    ///
    /// - Throws: a ``ConsoleError`` that proposes the nearest name.
    func exercise(_ slug: String) throws -> RegisteredExercise {
        if let found = registry.first(where: { $0.slug == slug.lowercased() }) { return found }
        let known = registry.map(\.slug)
        let hint =
            Nearest.word(to: slug, among: known).map { "Did you mean \($0)?" } ?? "`exercises` lists what can be run."
        throw ConsoleError("There is no exercise called \"\(slug.shownShort)\". \(hint)")
    }
}

/// The nearest known word to one that is not known.
enum Nearest {
    /// A word at most two letters away, or one that begins the same.
    static func word(to typed: String, among known: [String]) -> String? {
        let wanted = typed.lowercased()
        guard wanted.count > 1, wanted.count < 60 else { return nil }
        let near = known.map { ($0, $0.distance(to: wanted)) }.min { $0.1 < $1.1 }
        if let near, near.1 <= 2, near.1 < wanted.count { return near.0 }
        let starting = known.filter { $0.hasPrefix(wanted) || wanted.hasPrefix($0) }
        return starting.count == 1 ? starting[0] : nil
    }
}

extension String {
    /// The text as it may stand in a message: no control characters, and not too long.
    var shownShort: String {
        let safe = sanitizedForTerminal(self, keepsLineBreaks: false)
        return safe.count > 60 ? safe.prefix(57) + "..." : safe
    }
}
