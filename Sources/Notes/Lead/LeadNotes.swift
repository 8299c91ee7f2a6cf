import Facilitation
package import Workshop

/// The lead's page of a cohort: what was held, what may be counted, and what its people released.
///
/// It is built from ``Fact``, ``Count`` and ``LeadLine`` (released words) only, and no other type can be put into it.
package struct LeadNotes: Sendable {
    private let facts: [Fact]
    private let counts: [Count]
    private let lines: [LeadLine]
    private let last: LeadLedger?
    private let day: CivilDate
    private let generator: String
    /// What is told now, to be given to the next export as `last`.
    package private(set) var ledger: LeadLedger

    /// A lead's page.
    ///
    /// - Parameters:
    ///   - facts: the cohort, its pairs and the meetings held.
    ///   - tallies: what was counted; of two with one metric the first is taken, so that no slices can be compared.
    ///   - lines: released words.
    ///   - last: what was told by the last export.
    ///   - day: today.
    ///   - generator: what wrote the page.
    package init(
        facts: [Fact], tallies: [CohortTally] = [], lines: [LeadLine] = [], after last: LeadLedger? = nil,
        on day: CivilDate, generator: String = "Turnabout"
    ) {
        self.facts = facts
        self.lines = lines
        self.last = last
        self.day = day
        self.generator = generator
        var ledger = LeadLedger()
        var seen: Set<String> = []
        counts = tallies.filter { seen.insert($0.metric.id).inserted }
            .compactMap { $0.count(after: last, into: &ledger) }
        self.ledger = ledger
        self.ledger.rows = Dictionary(rollUp.map { ($0.label, $0.now) }, uniquingKeysWith: { $1 })
    }

    /// The document.
    package var document: MarkdownDocument {
        MarkdownDocument(
            frontMatter: [
                "title": .text(title), "date": .date(day.iso), "cohort": .text(cohort),
                "for": .list(["programme lead"]),
                "generator": .text(generator), "document": .text("lead"),
            ],
            blocks: [.heading(level: 1, title)] + NotesFrame.charter(charter) + [.paragraph(opening)] + rollUpTable
                + pairTable + workshopTable + heldTable + board
                + quotes(.goal, "Goals, unsigned") + quotes(.learning, "What people learned, unsigned") + answers
                + quotes(.message, "Sent to you") + foot)
    }

    private var title: String { "Cohort roll-up: \(cohort)" }

    private var opening: String {
        let days = held.map(\.on) + workshops.map(\.on)
        let period = days.min().map { "Meetings from \($0) to \(days.max() ?? $0). " } ?? ""
        return period + "Groups under 5 people or 3 pairs are not shown. Nothing here comes from private notes."
    }

    private var foot: [Block] {
        [
            .thematicBreak,
            .paragraph(
                """
                For the lead of this programme. Lines stand here because everyone concerned released exactly these \
                words\(workshops.isEmpty ? "" : ", or handed them in at a workshop knowing that you would read them"); \
                they stand in alphabetical order, and can be taken back.
                """),
        ]
    }
}

extension LeadNotes {
    private var cohort: String {
        for case .cohort(let name, _) in facts { return name }
        return "one cohort"
    }

    private var charter: [String] {
        for case .cohort(_, let charter) in facts { return charter }
        return []
    }

    private var held: [HeldSession] {
        facts.compactMap { if case .held(let session) = $0 { session } else { nil } }
    }

    private var workshops: [HeldWorkshop] {
        facts.compactMap { if case .workshop(let workshop) = $0 { workshop } else { nil } }
            .sorted { ($0.on, $0.attendance, $0.exercises.joined()) < ($1.on, $1.attendance, $1.exercises.joined()) }
    }

    private var workshopTable: [Block] { HeldWorkshop.section(workshops) }

    private var standings: [PairStanding] {
        var pairs: [[String]: PairStanding] = [:]
        for case .pair(let names, let since) in facts {
            let standing = PairStanding(names: names, since: since, held: held)
            pairs[standing.key] = standing
        }
        return pairs.values.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }

    private var rollUp: [(label: String, now: String)] {
        let (pairs, meetings) = (standings, held.filter { !$0.pair.isEmpty })
        let circles = held.filter { $0.pair.isEmpty && !$0.isCohort }
        var rows: [(label: String, now: String)] = []
        if !pairs.isEmpty {
            rows.append(("Pairs that have begun", "\(pairs.filter { $0.meetings > 0 }.count) of \(pairs.count)"))
            let tenWeeks = pairs.filter { $0.first.map { day.dayNumber - $0.dayNumber >= 70 } == true }
            if !tenWeeks.isEmpty {
                let third = tenWeeks.filter { $0.meetings >= 3 }.count
                rows.append(("Third meeting held, ten weeks in", "\(third) of \(tenWeeks.count)"))
            }
        }
        if !meetings.isEmpty {
            rows.append(("Meetings of pairs", String(meetings.count)))
            let swapped = meetings.filter(\.isUpsideDown).count
            if swapped > 0 { rows.append(("Of these, with seats swapped", String(swapped))) }
        }
        if !circles.isEmpty {
            let seats = circles.map(\.attendance).reduce(0, +)
            rows.append(("Circles", "\(circles.count), with \(seats) seats taken"))
        }
        if !workshops.isEmpty {
            rows.append(
                ("Workshops", "\(workshops.count), with \(workshops.map(\.attendance).reduce(0, +)) seats taken"))
        }
        return rows + counts.filter { !$0.metric.isOfIdea }.map { ($0.metric.label, $0.text) }
    }

    private var rollUpTable: [Block] {
        let rows = rollUp
        guard !rows.isEmpty else { return [] }
        guard let last else {
            let cells = rows.map { [[Inline.text($0.label)], [.text($0.now)]] }
            return [.table(Table(columns: ["", "Now"].map { Table.Column($0) }, rows: cells))]
        }
        return [
            .table(
                Table(
                    columns: ["", "Now", "Last"].map { Table.Column($0) },
                    rows: rows.map { [[.text($0.label)], [.text($0.now)], [.text(last.rows[$0.label] ?? "")]] }))
        ]
    }

    private var pairTable: [Block] {
        let rows = standings.map { pair -> [[Inline]] in
            [
                [.text(pair.names.spoken)], [.text("\(pair.since)")], [.text(String(pair.meetings))],
                [.text(pair.last.map { "\($0.on), \($0.length.rawValue)" } ?? "")],
            ]
        }
        guard !rows.isEmpty else { return [] }
        let columns = ["Pair", "Since", "Meetings", "Last meeting"].map { Table.Column($0) }
        return [.heading(level: 2, "Pairs"), .table(Table(columns: columns, rows: rows))]
    }

    private var heldTable: [Block] {
        let names = Dictionary(grouping: held.compactMap(\.exercise), by: \.self)
        guard !names.isEmpty else { return [] }
        let rows = names.sorted { $0.key < $1.key }.map { [[Inline.text($0.key)], [.text(String($0.value.count))]] }
        return [
            .heading(level: 2, "What was run"),
            .table(Table(columns: ["Exercise", "Meetings"].map { Table.Column($0) }, rows: rows)),
        ]
    }

    private var board: [Block] {
        let ideas = lines.filter { $0.kind == .idea }.sorted { left, right in
            (left.idea ?? .last, left.sortKey) < (right.idea ?? .last, right.sortKey)
        }
        guard !ideas.isEmpty else { return [] }
        let rows = ideas.map { line -> [[Inline]] in
            let id = line.idea
            return [
                [.text(id?.description ?? "")], [.text(line.items.joined(separator: "\n"))],
                [.text(id.flatMap { figure(.trying($0)) } ?? "")], [.text(id.flatMap { figure(.tried($0)) } ?? "")],
            ]
        }
        let columns = ["", "Idea", "Pairs trying", "Pairs done"].map { Table.Column($0) }
        return [.heading(level: 2, "Ideas travelling between pairs"), .table(Table(columns: columns, rows: rows))]
    }

    private func figure(_ metric: Metric) -> String? {
        counts.first { $0.metric.id == metric.id }.flatMap { $0.cells["yes"].map(String.init) }
    }

    private func quotes(_ kind: LeadLine.Kind, _ title: String) -> [Block] {
        let lines = lines.filter { $0.kind == kind }.sorted { $0.sortKey < $1.sortKey }
        guard !lines.isEmpty else { return [] }
        return [.heading(level: 2, title)] + lines.map { .quote([.paragraph($0.items.joined(separator: "\n"))]) }
    }

    /// Answers to the programme's own questions, under each question.
    private var answers: [Block] {
        let groups = Dictionary(grouping: lines.filter { $0.kind == .answer }, by: \.label)
        guard !groups.isEmpty else { return [] }
        return [.heading(level: 2, "To the programme")]
            + groups.sorted { $0.key < $1.key }.flatMap { label, lines -> [Block] in
                let items = lines.flatMap(\.items).sorted().map { ListItem($0) }
                return [.heading(level: 3, label), .bullets(items)]
            }
    }
}

extension Metric {
    fileprivate var isOfIdea: Bool { id.hasPrefix("trying-") || id.hasPrefix("tried-") }
}

extension IdeaID {
    fileprivate static let last = IdeaID(series: .max, number: .max)
}
