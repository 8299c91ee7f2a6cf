package import Facilitation
package import Workshop

/// Everything that another machine needs to go on with a workshop, and nothing of any session.
///
/// People are numbered by their places in ``people``, so that it means the same on every machine.
package struct WorkshopBundle: Sendable, Hashable, Codable {
    /// Someone in the cohort: what stands on a name tag, and neither their manager nor what they are matched by.
    package struct Member: Sendable, Hashable, Codable {
        /// Their name.
        package var name: String
        /// The part they play in the programme.
        package var role: Role
        /// Where in the organisation they work.
        package var unit: String
        /// Where they work.
        package var site: String
    }

    /// Two or three people who are partners.
    package struct Partners: Sendable, Hashable, Codable {
        /// Who.
        package var people: [Int]
        /// Since when.
        package var startedOn: CivilDate
    }

    /// Whether someone is in the room.
    package struct Presence: Sendable, Hashable, Codable {
        /// Who.
        package var person: Int
        /// Whether they are here.
        package var isHere: Bool
    }

    /// The plan of circles that holds, and who sat with whom so far.
    package struct Circles: Sendable, Hashable, Codable {
        /// The day on which it was made.
        package var plannedOn: CivilDate
        /// Who each number in the plan is; nil for someone who was forgotten.
        package var people: [Int?]
        /// The plan as JSON.
        package var plan: String
        /// The rounds that have begun.
        package var rounds: [Round]
    }

    /// A round of circles that was begun.
    package struct Round: Sendable, Hashable, Codable {
        /// Which one, from 0.
        package var number: Int
        /// The day on which it began.
        package var begunOn: CivilDate
        /// Who sat in each circle.
        package var circles: [[Int]]
    }

    /// Something put aside to come back to.
    package struct Parked: Sendable, Hashable, Codable {
        /// The words.
        package var text: String
        /// Who parked it, where that is known.
        package var person: Int?
    }

    /// The name under which machines know the workshop.
    package var name: String
    /// What the cohort is called.
    package var cohort: String
    /// The day on which the cohort was made.
    package var createdOn: CivilDate
    /// Its charter.
    package var charter: [String]
    /// The words it uses.
    package var vocabulary: Vocabulary
    /// Its people, by name.
    package var people: [Member]
    /// Who are partners.
    package var pairs: [Partners]
    /// Who was said to be in the room, or to have left, on the day of the workshop.
    package var attendance: [Presence]
    /// The circles; nil where none were planned.
    package var circles: Circles?
    /// What was decided before the workshop began.
    package var setup: WorkshopSetup
    /// When it began.
    package var startedAt: Instant
    /// Everything that happened, up to the hand-over.
    package var entries: [WorkshopEntry]
    /// What was typed for the room and by the facilitator.
    package var words: [BundledWords]
    /// What is parked.
    package var parked: [Parked]
}

/// Words of a workshop within a bundle.
package struct BundledWords: Sendable, Hashable, Codable {
    private var number: Int
    private var kind: WorkshopWords.Kind
    private var step: String
    private var key: String
    private var text: String
    private var reader: Reader
    private var mayReachLead: Bool

    init(_ words: WorkshopWords) {
        number = words.number
        kind = words.kind
        step = words.step
        key = words.key
        text = words.text
        reader = words.reader
        mayReachLead = words.mayReachLead
    }

    /// The words.
    package var words: WorkshopWords {
        WorkshopWords(
            number: number, kind: kind, step: step, key: key, text: text, reader: reader, mayReachLead: mayReachLead)
    }
}
