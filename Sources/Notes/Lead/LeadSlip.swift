package import Facilitation
package import Workshop

/// What one pair, one circle or one person hands over to the lead: permitted facts and released words, nothing counted.
///
/// A figure of a single pair would be readable by the lead, so that a slip carries none at all, and says so.
package struct LeadSlip: Sendable, Hashable {
    /// Who hands it over.
    package enum Kind: String, Sendable, Hashable, Codable {
        /// The people of a pair.
        case pair
        /// The people of a circle, who are not named.
        case circle
        /// One person, with a message that nobody else reads; not named.
        case message
    }

    /// Who hands it over.
    package let kind: Kind
    /// A name that all slips of the same people have, made from what they know.
    package let id: String
    /// What the cohort is called.
    package let cohort: String
    /// The lines of the charter.
    package let charter: [String]
    /// When it was written; the newest of the same people counts.
    package let writtenAt: Instant
    /// The day on which it was written.
    package let day: CivilDate
    /// The people of the pair and the day since when they meet.
    package let pair: [String]
    /// Since when they meet.
    package let since: CivilDate
    /// The meetings held.
    package let held: [HeldSession]
    /// Released words.
    package let lines: [LeadLine]

    init(
        kind: Kind, id: String, cohort: String, charter: [String], writtenAt: Instant, day: CivilDate, pair: [String],
        since: CivilDate, held: [HeldSession], lines: [LeadLine]
    ) {
        self.kind = kind
        self.id = id
        self.cohort = cohort
        self.charter = charter
        self.writtenAt = writtenAt
        self.day = day
        self.pair = pair
        self.since = since
        self.held = held
        self.lines = lines
    }

    /// The slip of a pair, over all its sessions.
    ///
    /// - Parameters:
    ///   - pair: the names of its people.
    ///   - since: the day on which the pair began.
    ///   - sources: sessions; those of other people are left aside.
    ///   - cohort: what the cohort is called.
    ///   - charter: the lines of the charter.
    ///   - now: the time.
    ///   - day: today.
    package init(
        of pair: [String], since: CivilDate, _ sources: [NotesSource], cohort: String, charter: [String],
        at now: Instant,
        on day: CivilDate
    ) {
        let names = pair.map(TypedText.oneLine)
        let own = sources.filter { source in
            !source.session.isCircle && source.session.setup.participants.map(\.name).sorted() == pair.sorted()
        }.sorted { ($0.session.setup.startedOn, $0.number) < ($1.session.setup.startedOn, $1.number) }
        self.init(
            kind: .pair, id: StableHash.long(["pair", cohort] + names.sorted()), cohort: cohort, charter: charter,
            writtenAt: now, day: day, pair: names, since: since,
            held: own.compactMap { HeldSession($0.session) }.sorted(by: Self.isEarlier),
            lines: own.flatMap(LeadLine.lines))
    }

    /// The slip of one circle; nil for a session of another kind.
    package init?(ofCircle source: NotesSource, charter: [String], at now: Instant, on day: CivilDate) {
        guard source.session.isCircle else { return nil }
        let setup = source.session.setup
        self.init(
            kind: .circle, id: StableHash.long(["circle", source.cohort, String(setup.seed), "\(setup.startedOn)"]),
            cohort: source.cohort, charter: charter, writtenAt: now, day: day, pair: [], since: setup.startedOn,
            held: HeldSession(source.session).map { [$0] } ?? [], lines: LeadLine.lines(of: source))
    }

    /// One person's message to the lead, which no other slip or document holds; nil where none was released.
    ///
    /// - Parameters:
    ///   - person: the person's number in the journal.
    ///   - source: the session in which it was written.
    ///   - charter: the lines of the charter.
    ///   - now: the time.
    ///   - day: today.
    package init?(
        messageOf person: Int64, in source: NotesSource, charter: [String], at now: Instant, on day: CivilDate
    ) {
        let setup = source.session.setup
        guard let place = setup.participants.firstIndex(where: { $0.person == person }) else { return nil }
        let lines = LeadLine.messages(of: place, in: source)
        guard !lines.isEmpty else { return nil }
        self.init(
            kind: .message, id: StableHash.long(["message", source.cohort, String(setup.seed), String(place)]),
            cohort: source.cohort, charter: charter, writtenAt: now, day: day, pair: [], since: setup.startedOn,
            held: [],
            lines: lines)
    }

    /// The facts in it.
    package var facts: [Fact] {
        [.cohort(name: cohort, charter: charter)] + (kind == .pair ? [.pair(pair, since: since)] : [])
            + held.map(Fact.held)
    }

    private static func isEarlier(_ left: HeldSession, _ right: HeldSession) -> Bool {
        (left.on, left.exercise ?? "", left.length.rawValue) < (right.on, right.exercise ?? "", right.length.rawValue)
    }
}
