package import Circles
package import Workshop

/// One person's shortlist, to read, rank and hand back.
///
/// It names people in the order of the alphabet, and neither scores nor who is missing.
package struct ShortlistHandout: Sendable {
    /// Somebody on the list.
    package struct Entry: Sendable, Hashable {
        /// Their name.
        package var name: String
        /// Where they work, as far as is known.
        package var places: [String]
        /// What they offer.
        package var offers: [Topic]
        /// Why the reader and they could be good for each other, addressed to the reader.
        package var reason: String

        /// Somebody on the list.
        package init(name: String, places: [String], offers: [Topic], reason: String) {
            self.name = name
            self.places = places
            self.offers = offers
            self.reason = reason
        }
    }

    private let reader: String
    private let entries: [Entry]
    private let cohort: String
    private let charter: [String]
    private let day: CivilDate

    /// A hand-out.
    ///
    /// - Parameters:
    ///   - reader: for whom it is.
    ///   - entries: who is on the list, in any order.
    ///   - cohort: what the cohort is called.
    ///   - charter: the lines of its charter.
    ///   - day: today.
    package init(for reader: String, _ entries: [Entry], cohort: String, charter: [String], on day: CivilDate) {
        self.reader = reader
        self.entries = entries.sorted { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }
        self.cohort = cohort
        self.charter = charter
        self.day = day
    }

    /// The document.
    package var document: MarkdownDocument {
        MarkdownDocument(
            frontMatter: [
                "title": .text(title), "date": .date(day.iso), "cohort": .text(cohort), "for": .list([reader]),
                "generator": .text("Turnabout"), "document": .text("shortlist"),
            ],
            blocks: [.heading(level: 1, title)] + NotesFrame.charter(charter) + [.paragraph(opening)]
                + entries.flatMap(blocks) + answer + foot)
    }

    private var title: String { "Shortlist for \(reader)" }

    private var opening: String {
        let who = entries.count == 1 ? "This person could be a good partner" : "These people could be good partners"
        return """
            \(who) for you. They stand in the order of the alphabet, and nobody is meant to be first. You stand on their \
            lists too.
            """
    }

    private func blocks(_ entry: Entry) -> [Block] {
        let places = entry.places.map { TypedText.oneLine($0) }.filter { !$0.isEmpty }
        let offers = entry.offers.map(MatchWords.topic)
        return [.heading(level: 2, entry.name)]
            + (places.isEmpty ? [] : [.paragraph([.emphasis([.text(places.joined(separator: ", "))])])])
            + [.paragraph(entry.reason)]
            + (offers.isEmpty ? [] : [.paragraph([.strong(["Offers:"]), .text(" " + offers.joined(separator: "; "))])])
    }

    private var answer: [Block] {
        [
            .heading(level: 2, "Your answer"),
            .paragraph(
                """
                Give your first choice a 1, the next a 2; the same number twice means that you would like both equally. \
                Whoever gets no number stays possible. Tick "rather not" for whom you would rather not meet: no reason is \
                asked, and nobody on the list ever learns of it.
                """),
            .table(
                Table(
                    columns: [.init("Name"), .init("Your number"), .init("Rather not")],
                    rows: entries.map { [[.text($0.name)], [], []] })),
            .paragraph(
                """
                Hand this sheet back to whoever gave it to you, folded. Whoever keeps the spreadsheet types your answer \
                into the column ranks of your own line, like this:
                """),
            .paragraph([.code(example)]),
        ]
    }

    /// An answer in the form that the spreadsheet takes: the names of this list, in no meant order.
    private var example: String {
        let names = entries.map(\.name)
        switch names.count {
        case 0, 1: return names.joined()
        case 2: return "\(names[0]); not \(names[1])"
        default: return "\(names[0]); \(names[1]) = \(names[2])" + (names.count > 3 ? "; not \(names[3])" : "")
        }
    }

    private var foot: [Block] {
        [
            .thematicBreak,
            .paragraph(
                """
                For \(reader) alone, and whoever takes the answer in. What people want and offer is here because they \
                said it so that others could find them.
                """),
        ]
    }
}
