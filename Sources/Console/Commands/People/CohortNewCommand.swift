import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// The charter and the words of a cohort, as they are typed.
struct CohortOptions: ParsableArguments {
    @ArgumentParser.Option(
        help:
            "A line of the charter, shown at the start of every meeting; may be repeated, or hold several with | between."
    )
    var charter: [String] = []
    @ArgumentParser.Option(
        help:
            "The words for roles: reciprocal, two-way, reverse, traditional, or your own as mentor=guide,protege=explorer."
    )
    var vocabulary: String?

    /// The lines of the charter.
    ///
    /// - Throws: a ``ConsoleError`` when a line is too long.
    func charterLines() throws -> [String] {
        let lines = charter.flatMap { $0.split(separator: "|") }.map { String($0).joinedLines }.filter { !$0.isEmpty }
        for line in lines where line.count > 500 {
            throw ConsoleError(
                "A line of the charter has \(line.count) characters. Use at most 500, or several lines with | between.")
        }
        return lines
    }

    /// The words, or nil where none were chosen.
    ///
    /// - Throws: a ``ConsoleError`` that names the packs.
    func words() throws -> Vocabulary? {
        guard let vocabulary else { return nil }
        if let words = Vocabulary(vocabulary) { return words }
        throw ConsoleError(
            "There are no words called \"\(vocabulary.shownShort)\". Choose \(Vocabulary.packs.map(\.name).either), or write your own: mentor=guide,protege=explorer"
        )
    }
}

/// Makes a cohort and uses it.
struct CohortNewCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a cohort, and use it from now on.")

    @Argument(help: "What people will call it.") var name: [String]
    @OptionGroup var options: CohortOptions

    @MainActor func run(in console: Console) throws {
        let name = try CohortName.checked(name.joined(separator: " "))
        let charter = try options.charterLines()
        let words = try options.words() ?? .reciprocal
        let cohort = try console.journal().addCohort(
            name: name, charter: charter, vocabulary: words, createdOn: console.clock.today)
        try CurrentCohort.write(cohort.name, in: try console.dataDirectory())
        console.sayWrapped(
            "\(cohort.name.shown) is in use from now on. `person add NAME` or `cohort import FILE.csv` adds people.")
    }
}

/// Changes the charter or the words of the cohort in use.
struct CohortChangeCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Give the cohort in use another charter, or other words for roles.")

    @OptionGroup var options: CohortOptions

    @MainActor func run(in console: Console) throws {
        let cohort = try console.chosenCohort()
        let words = try options.words()
        guard !options.charter.isEmpty || words != nil else {
            throw ConsoleError.usage("Nothing was given to change. Add --charter TEXT or --vocabulary PACK.")
        }
        try console.journal().updateCohort(
            cohort.id, charter: options.charter.isEmpty ? nil : options.charterLines(), vocabulary: words)
        console.say("Changed. `cohort show` prints it.")
    }
}

/// What a cohort may be called.
enum CohortName {
    /// A name that can stand in a prompt and in a path.
    ///
    /// - Throws: a ``ConsoleError`` for a name that is empty, too long, or holds what nobody can see.
    static func checked(_ text: String) throws -> String {
        let name = text.trimmed
        guard !name.isEmpty else { throw ConsoleError("A cohort needs a name. Type for instance: cohort new harbour") }
        guard name.count <= 60 else {
            throw ConsoleError("A cohort's name of \(name.count) characters is too long. Use at most 60.")
        }
        guard HiddenCharacters.areNone(in: name) else {
            throw ConsoleError(
                "The name \"\(HiddenCharacters.shown(in: name))\" holds characters that cannot be seen. Type it anew.")
        }
        return name
    }
}

extension [String] {
    /// The items with "or" before the last.
    var either: String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " or " + last
    }
}
