import Facilitation
package import Workshop

/// Where documents are written below the folder of notes, by names that every file system takes.
///
/// Two people or two pairs never share a file, whatever they are called. People are given in the order in which they
/// joined, so that a name that looks like an older one gets a few digits, and the older one keeps its files.
package struct NotesPaths: Sendable {
    private let folder: String
    private let nameByPerson: [String: String]

    /// The paths of one cohort.
    ///
    /// - Parameters:
    ///   - cohort: what it is called.
    ///   - cohorts: every cohort of the journal, oldest first.
    ///   - people: the names of its people, in the order in which they joined.
    package init(cohort: String, among cohorts: [String] = [], people: [String]) {
        var folders = FileNames()
        for other in cohorts { _ = folders.name(other, for: other) }
        folder = folders.name(cohort, for: cohort)
        var names = FileNames()
        for person in people { _ = names.name(person, for: person) }
        nameByPerson = Dictionary(people.map { ($0, names.name($0, for: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// The notes of a pair: `COHORT/PAIR/DATE-ID-SLUG.pair.md`.
    package func pair(_ source: NotesSource) -> String {
        "\(folder)/\(pairFolder(source.session.setup.participants.map(\.name)))/\(file(source)).pair.md"
    }

    /// The notes of one person: `COHORT/people/NAME/DATE-ID-SLUG.personal.md`.
    package func personal(_ source: NotesSource, of person: String) -> String {
        "\(folder)/people/\(name(person))/\(file(source)).personal.md"
    }

    /// The notes of a circle: `COHORT/circles/DATE-ID-SLUG.circle.md`.
    package func circle(_ source: NotesSource) -> String {
        "\(folder)/circles/\(file(source)).circle.md"
    }

    /// The slip of a circle: `COHORT/circles/lead-slip-DATE-ID.md`.
    package func circleSlip(_ source: NotesSource) -> String {
        "\(folder)/circles/lead-slip-\(source.session.setup.startedOn)-\(source.number).md"
    }

    /// The tables of every round: `COHORT/circles-DATE.wall.md`.
    package func wall(on day: CivilDate) -> String {
        "\(folder)/circles-\(day).wall.md"
    }

    /// A slip for each person in the circles: `COHORT/circles-DATE.slips.md`.
    package func circleSlips(on day: CivilDate) -> String {
        "\(folder)/circles-\(day).slips.md"
    }

    /// The lead's page: `COHORT/lead-DATE.md`.
    package func lead(on day: CivilDate) -> String {
        "\(folder)/lead-\(day).md"
    }

    /// The slip of a pair: `COHORT/PAIR/lead-slip-DATE.md`.
    package func slip(of pair: [String], on day: CivilDate) -> String {
        "\(folder)/\(pairFolder(pair))/lead-slip-\(day).md"
    }

    /// The message of one person to the lead: `COHORT/people/NAME/lead-message-DATE-ID.md`.
    package func message(_ source: NotesSource, of person: String) -> String {
        "\(folder)/people/\(name(person))/lead-message-\(source.session.setup.startedOn)-\(source.number).md"
    }

    /// The next meeting: `COHORT/PAIR/next-meeting-ID.ics`.
    package func calendar(_ source: NotesSource) -> String {
        "\(folder)/\(pairFolder(source.session.setup.participants.map(\.name)))/next-meeting-\(source.number).ics"
    }

    /// A document of a workshop: `COHORT/workshops/DATE-ID-TITLE.KIND`, such as `.cohort.md`.
    package func workshop(_ source: WorkshopSource, _ kind: WorkshopPath) -> String {
        let setup = source.workshop.setup
        return "\(folder)/workshops/\(setup.day)-\(source.number)-\(safeFileName(setup.agenda.title)).\(kind.rawValue)"
    }

    /// One person's shortlist: `COHORT/people/NAME/shortlist-DATE.md`.
    package func shortlist(of person: String, on day: CivilDate) -> String {
        "\(folder)/people/\(name(person))/shortlist-\(day).md"
    }

    private func file(_ source: NotesSource) -> String {
        let setup = source.session.setup
        return "\(setup.startedOn)-\(source.number)-\(safeFileName(setup.slug))"
    }

    private func name(_ person: String) -> String {
        // Someone who is not on the list cannot take the place of anybody who is.
        nameByPerson[person] ?? safeFileName(person) + "-" + StableHash.digits(of: person)
    }

    /// The names joined by a hyphen, or by two where one of them has a hyphen itself: a safe name never has two in a row.
    private func pairFolder(_ people: [String]) -> String {
        let names = people.sorted().map(name)
        // Three hyphens are in no pair's folder, nor in `people` and `circles`.
        guard names.count > 1 else { return "alone---" + (names.first ?? "nobody") }
        return names.joined(separator: names.contains { $0.contains("-") } ? "--" : "-")
    }
}
