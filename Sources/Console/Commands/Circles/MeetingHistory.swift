import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Shows how often people have met in circles.
@MainActor
struct MeetingHistory {
    let desk: CirclesDesk
    let json: Bool

    private var console: Console { desk.console }
    /// How many of those who met most often are listed.
    private static let listed = 12

    /// Shows the meetings of everybody, or those of one person.
    func show(_ name: String?) throws {
        let people = try desk.journal.people(in: desk.cohort.id)
        let names = Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let met = try desk.journal.pastMeetings(in: desk.cohort.id).filter {
            names[$0.person] != nil && names[$0.other] != nil
        }
        let places = Dictionary(people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = met.map { meeting -> (places: [Int], times: Int) in
            ([meeting.person, meeting.other].compactMap { places[$0] }.sorted(), meeting.times)
        }.sorted { one, other in
            one.times == other.times ? one.places.lexicographicallyPrecedes(other.places) : one.times > other.times
        }.map { meeting in Row(people: meeting.places.map { people[$0].name }, times: meeting.times) }
        guard let name else { return try everybody(rows, people.count) }
        try one(try console.person(name, in: desk.cohort), rows, people)
    }

    private func everybody(_ rows: [Row], _ people: Int) throws {
        if json { return try console.say(json: ["history": rows]) }
        guard !rows.isEmpty else {
            return console.sayWrapped(
                "Nobody has met in a circle yet. What counts are the rounds that `circles next` began, and finished sessions of four or more people."
            )
        }
        let all = people * (people - 1) / 2
        let often = Dictionary(grouping: rows, by: \.times).mapValues(\.count).sorted { $0.key < $1.key }
        let counts =
            often.count == 1
            ? "each " + CircleWords.times(often[0].key)
            : often.map { "\($0.value) \(CircleWords.times($0.key))" }.spoken
        console.sayWrapped(
            "Of the \(all) possible meetings of two among \(people) people, \(rows.count) took place\(often.count == 1 ? "," : ":") \(counts). \(all - rows.count) have not met."
        )
        let repeated = rows.filter { $0.times > 1 }
        guard !repeated.isEmpty else { return }
        console.say("")
        console.say(
            TextTable(
                columns: [.init("met more than once"), .init("times", alignment: .trailing)],
                rows: repeated.prefix(Self.listed).map { [$0.people.map(\.shown).spoken, String($0.times)] }))
        if repeated.count > Self.listed {
            console.sayWrapped("And \(repeated.count - Self.listed) more. `circles --history --json` lists them all.")
        }
    }

    private func one(_ person: Person, _ rows: [Row], _ people: [Person]) throws {
        let own = rows.filter { $0.people.contains(person.name) }
        if json { return try console.say(json: ["history": own]) }
        let met = own.map { row in (name: row.people.first { $0 != person.name } ?? "", times: row.times) }
        let strangers = people.map(\.name).filter { name in name != person.name && !met.contains { $0.name == name } }
        let shown = met.map { $0.name.shown + ($0.times > 1 ? " (\(CircleWords.times($0.times)))" : "") }
        console.sayWrapped(
            "\(person.name.shown) has met \(met.count) of \(CircleWords.count(people.count - 1, "other", "others")).")
        if !met.isEmpty { say("Met      ", shown) }
        if !strangers.isEmpty { say("Not yet  ", strangers.map(\.shown)) }
    }

    private func say(_ head: String, _ names: [String]) {
        for line in RoundsView.packed(names, after: "  " + head, width: console.width) { console.say(line) }
    }

    private struct Row: Encodable {
        let people: [String]
        let times: Int
    }
}
