import ArgumentParser
import Facilitation
import Journal
import Workshop

/// Plans a workshop.
struct AgendaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda", abstract: "Write, check, print and run the plan of a workshop.",
        discussion: """
            agenda new kick-off.yaml
            agenda check kick-off.yaml
            """,
        subcommands: [AgendaNewCommand.self, AgendaCheckCommand.self, AgendaPrintCommand.self, AgendaRunCommand.self])
}

extension Company {
    /// How many people it is for, where a whole cohort sits down to it.
    fileprivate var cohort: ClosedRange<Int>? {
        if case .cohort(let range) = self { range } else { nil }
    }
}

extension Console {
    /// The plan in a file.
    ///
    /// - Throws: a ``ConsoleError`` that names the lines to mend.
    func agenda(in path: String) throws -> Agenda {
        let name = (path.split(separator: "/").last.map(String.init) ?? path).shownShort
        return try AgendaText.agenda(try TextFile.read(path, limit: 1 << 20), called: name)
    }

    /// The names of the cohort in use; nil where none is.
    func peopleForAgendas() throws -> [String]? {
        guard (try? Launch.dataPath(options)) != nil, let cohort = try currentCohort() else { return nil }
        return try journal().people(in: cohort.id).map(\.name)
    }

    /// What plans may lean on.
    var exercisesForAgendas: [String: AgendaCheck.Exercise] {
        var known: [String: AgendaCheck.Exercise] = [:]
        for exercise in registry {
            let made = exercise.make()
            let isShortKnown = made.card.variants.contains(.short)
            var setting = made.usualSetting
            let minutes = Outline(exercise, in: setting).minutes
            setting.length = .short
            known[exercise.slug] = AgendaCheck.Exercise(
                minutes: minutes, shortMinutes: isShortKnown ? Outline(exercise, in: setting).minutes : nil,
                parts: made.card.parts.map(\.name), isForPairs: made.card.company == .pair,
                cohort: made.card.company.cohort)
        }
        return known
    }
}
