import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Writes what the programme lead may read, after showing it.
@MainActor
struct LeadExport {
    let exporter: Exporter

    private var console: Console { exporter.console }
    private var cohort: Cohort { exporter.cohort }

    /// The lead's page of a cohort; the slip of its only pair, or of the pair, circle or person named.
    func run(_ person: String?, _ pair: String?, _ session: SessionID?) throws {
        if let person { return try message(of: try console.person(person, in: cohort), session) }
        if let session { return try slip(of: session) }
        let pairs = try PairsOnRecord(exporter.journal, cohort)
        if let pair { return try slip(of: try console.meantPeople(pair, in: cohort, for: "export lead").people, pairs) }
        let held = try exporter.journal.sessions(in: cohort.id)
        let hasWorkshops = try exporter.journal.workshops(in: cohort.id).contains { $0.state == .finished }
        guard !held.isEmpty || !pairs.all.isEmpty || hasWorkshops else {
            throw ConsoleError(
                "Nobody has met in \(cohort.name.shown) yet, and there is nothing to tell. `run EXERCISE` begins a session."
            )
        }
        let hasCircles = held.contains { $0.people.count > 3 }
        if pairs.all.count == 1, !hasCircles, !hasWorkshops { return try slip(of: pairs.all[0].people, pairs) }
        try page(pairs)
    }

    private func slip(of people: [Person], _ pairs: PairsOnRecord) throws {
        let names = people.map(\.name)
        let sources = try exporter.sources(nil, of: people.map(\.id)) { $0.setup.participants.count == people.count }
        let since = pairs.all.first { Set($0.people.map(\.id)) == Set(people.map(\.id)) }?.startedOn
        let slip = LeadSlip(
            of: names, since: since ?? console.clock.today, sources, cohort: cohort.name, charter: cohort.charter,
            at: console.clock.now, on: console.clock.today)
        try offer(Exporter.Page(path: exporter.paths.slip(of: names, on: console.clock.today), text: slip.rendered()))
    }

    private func slip(of session: SessionID) throws {
        guard let source = try exporter.sources(session, where: { _ in true }).first else { return }
        let circle = LeadSlip(
            ofCircle: source, charter: cohort.charter, at: console.clock.now, on: console.clock.today)
        guard let circle else {
            throw ConsoleError(
                "Session \(session) is not a circle's. `export lead` without --session writes the page or the slip of a pair."
            )
        }
        try offer(Exporter.Page(path: exporter.paths.circleSlip(source), text: circle.rendered()))
    }

    /// One person's own messages, which nobody else sees on the way.
    private func message(of person: Person, _ session: SessionID?) throws {
        let sources = try exporter.sources(session, of: [person.id]) { record in
            record.setup.participants.contains { $0.person == person.id }
        }
        let pages = sources.compactMap { source -> Exporter.Page? in
            let slip = LeadSlip(
                messageOf: person.id, in: source, charter: cohort.charter, at: console.clock.now,
                on: console.clock.today)
            return slip.map {
                Exporter.Page(path: exporter.paths.message(source, of: person.name), text: $0.rendered())
            }
        }
        guard let last = pages.last else {
            throw ConsoleError(
                "\(person.name.shown) has released no message to the lead. `release` lets each of you decide.")
        }
        let screen = OwnScreen(console: console, name: person.name)
        var written: String?
        try screen.show("This message is from \(person.name.shown) alone.") {
            written = try write(last) { try screen.page($0) }
        }
        if let written { console.say(written.shownPath) }
    }

    private func page(_ pairs: PairsOnRecord) throws {
        let sources = try exporter.sources(nil) { $0.state == .finished }
        let workshops = try WorkshopExport(exporter: exporter).sources()
        let figures = LeadFigures(console: console, journal: exporter.journal, cohort: cohort)
        let ledger = LeadLedgerFile(directory: try console.dataDirectory(), cohort: cohort.id)
        let notes = LeadNotes(
            facts: [.cohort(name: cohort.name, charter: cohort.charter)]
                + pairs.all.map { .pair($0.people.map(\.name), since: $0.startedOn) }
                + sources.compactMap { HeldSession($0.session).map(Fact.held) }
                + workshops.compactMap { HeldWorkshop($0, cards: cards, vocabulary: cohort.vocabulary) }
                .map(Fact.workshop),
            tallies: try figures.tallies(sources, pairs, workshops),
            lines: workshops.flatMap { LeadLine.lines(of: $0) }
                + sources.flatMap { source in
                    LeadLine.lines(of: source)
                        + source.session.setup.participants.indices.flatMap { LeadLine.messages(of: $0, in: source) }
                },
            after: ledger.read(), on: console.clock.today)
        let text = notes.document.rendered()
        if try offer(Exporter.Page(path: exporter.paths.lead(on: console.clock.today), text: text)) {
            try ledger.write(notes.ledger)
        }
    }

    private var cards: [String: Card] {
        Dictionary(console.registry.map { ($0.slug, $0.make().card) }, uniquingKeysWith: { first, _ in first })
    }

    /// Shows a document, then writes it; at a terminal only after a yes.
    ///
    /// - Returns: whether it left this program.
    @discardableResult
    private func offer(_ page: Exporter.Page) throws -> Bool {
        guard let path = try write(page, show: { exporter.printed($0) }) else { return exporter.folder == nil }
        console.say(path.shownPath)
        return true
    }

    private func write(_ page: Exporter.Page, show: (String) throws -> Void) throws -> String? {
        try show(console.isInteractive ? page.readable : page.text)
        guard let folder = exporter.folder else { return nil }
        if console.isInteractive {
            console.say("")
            guard try console.confirms("This is all of it. Type yes to write it", word: "yes") else {
                console.say("Nothing was written. `release` lets each of you decide again.")
                return nil
            }
        }
        return try folder.write(page.text, to: page.path)
    }
}
