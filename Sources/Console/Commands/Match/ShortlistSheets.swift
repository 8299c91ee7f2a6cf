import Circles
import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// The lists of a cohort, as sheets for its people and as a summary for its lead.
@MainActor
struct ShortlistSheets {
    let desk: MatchDesk
    let pool: MatchPool
    let lists: Shortlists
    /// The most that two people's clocks may differ.
    let hours: Int

    private var console: Console { desk.console }

    /// Writes the sheets of everybody, or of one person, and says whose is where.
    func write(of only: Int?, to target: String) throws {
        let exporter = try Exporter(console: console, cohort: desk.cohort, target: target)
        let readers = desk.people.indices.filter { (only ?? $0) == $0 && !lists.lists[$0].isEmpty }
        let pages = readers.map { reader in
            let path = exporter.paths.shortlist(of: desk.people[reader].name, on: console.clock.today)
            return (reader: reader, page: Exporter.Page(path: path, text: handout(reader).document.rendered()))
        }
        guard let folder = exporter.folder else {
            for (index, page) in pages.enumerated() {
                if index > 0 { console.say("") }
                exporter.printed(page.page.text)
            }
            return tellMissing(only)
        }
        var rows: [(name: String, path: String)] = []
        for (reader, page) in pages {
            rows.append((desk.people[reader].name.shown, try folder.write(page.text, to: page.path).shownPath))
        }
        // A path that is broken into lines cannot be copied.
        let widest = rows.map { displayWidth(of: $0.name) }.max() ?? 0
        for row in rows {
            console.say(row.name + String(repeating: " ", count: widest - displayWidth(of: row.name) + 2) + row.path)
        }
        tellMissing(only)
        if only == nil { tellSilent() }
        guard !rows.isEmpty else { return }
        console.sayWrapped(
            rows.count == 1
                ? "The sheet is for that person alone."
                : "Each sheet is for that person alone: give everybody their own. Type what they answer into a spreadsheet with the columns name and ranks, and read it with `cohort import`; then `match propose\(hours == HoursOption.usual ? "" : " --hours \(hours)")`."
        )
    }

    /// Who has said nothing yet that they could be matched by.
    private func tellSilent() {
        let silent = desk.profiles.filter { $0.wants.isEmpty && $0.offers.isEmpty }.map(\.person.name.shown)
        guard !silent.isEmpty else { return }
        console.sayWrapped(
            "\(silent.spoken) \(silent.count == 1 ? "has" : "have") not said what they want and offer; it counts neither for nor against anybody."
        )
    }

    /// Who has no list; how many for which reason, and never which reason of somebody's own.
    private func tellMissing(_ only: Int?) {
        let missing = lists.missing.indices.filter { (only ?? $0) == $0 && lists.missing[$0] != nil }
        guard !missing.isEmpty else { return }
        let names = missing.map { desk.people[$0].name.shown }.spoken
        console.sayWrapped("\(missing.count == 1 ? "There is no list" : "There are no lists") for \(names).")
        guard only == nil else { return }
        for (reason, people) in lists.missingCounts { console.sayWrapped("  \(words(reason, people))", indent: 4) }
    }

    private func words(_ reason: NoShortlist, _ count: Int) -> String {
        let people = count.of("person", "people")
        return switch reason {
        case .capacity: "\(people): \(count == 1 ? "has" : "have") as many partners as they would take"
        case .nobodyThere: "\(people): nobody with room takes the other part"
        case .timeZone: "\(people): everybody else's clock is too far away; --hours sets how far it may be"
        case .rules: "\(people): the rules on who may not be matched leave nobody"
        }
    }

    /// One person's sheet.
    private func handout(_ reader: Int) -> ShortlistHandout {
        let words = MatchWords(names: desk.people.map(\.name), reader: reader)
        let entries = lists.lists[reader].map { other in
            let person = desk.people[other]
            return ShortlistHandout.Entry(
                name: person.name, places: [person.unit, person.site], offers: pool.applicants[other].offers,
                reason: words.sentence(pool.explanation(reader, other)))
        }
        return ShortlistHandout(
            for: desk.people[reader].name, entries, cohort: desk.cohort.name, charter: desk.cohort.charter,
            on: console.clock.today)
    }

    /// The lists for other programs, in the order of the alphabet throughout.
    func json(of only: Int?) -> JSON {
        let words = MatchWords(names: desk.people.map(\.name))
        let shortlists = desk.people.indices.filter { (only ?? $0) == $0 }.map { person in
            JSON.List(
                person: desk.people[person].name,
                list: lists.lists[person].map { other in
                    JSON.Entry(name: desk.people[other].name, why: words.sentence(pool.explanation(person, other)))
                })
        }
        let missing = only == nil ? lists.missingCounts : []
        return JSON(
            shortlists: shortlists, without: missing.map { JSON.Missing(reason: $0.reason.rawValue, people: $0.people) }
        )
    }

    struct JSON: Encodable {
        struct Entry: Encodable {
            let name: String
            let why: String
        }
        struct List: Encodable {
            let person: String
            let list: [Entry]
        }
        struct Missing: Encodable {
            let reason: String
            let people: Int
        }
        let version = 1
        let shortlists: [List]
        let without: [Missing]
    }
}
