package import Facilitation
import Workshop

/// What the documents of one workshop are made from; the same source gives the same bytes.
package struct WorkshopSource: Sendable {
    /// Someone who was said to be in the room that day, or to have left it.
    package struct Attendee: Sendable, Hashable {
        /// Their number in the journal.
        package var person: Int64
        /// Whether they are there; false for whoever left, or was expected and did not come.
        package var isHere: Bool

        /// Someone of the day's list.
        package init(person: Int64, isHere: Bool) {
            self.person = person
            self.isHere = isHere
        }
    }

    /// The workshop, finished or not.
    package var workshop: LiveWorkshop
    /// Its number in the journal.
    package var number: Int64
    /// What the cohort is called.
    package var cohort: String
    /// The lines of its charter.
    package var charter: [String]
    /// The names of everybody in the cohort, by number in the journal; whoever was forgotten is missing.
    package var names: [Int64: String]
    /// The list of the day, as far as one was kept.
    package var attendees: [Attendee]
    /// Topics that wait for another day.
    package var parked: [ParkedTopic]
    /// Whom to turn to, in the words of the programme.
    package var help: String?
    /// What wrote the documents.
    package var generator: String

    /// A source.
    package init(
        _ workshop: LiveWorkshop, number: Int64, cohort: String, charter: [String] = [], names: [Int64: String] = [:],
        attendees: [Attendee] = [], parked: [ParkedTopic] = [], help: String? = nil, generator: String = "Turnabout"
    ) {
        self.workshop = workshop
        self.number = number
        self.cohort = cohort
        self.charter = charter
        self.names = names
        self.attendees = attendees
        self.parked = parked
        self.help = help
        self.generator = generator
    }

    /// The numbers of everybody who was in the room: on the day's list as there, or seated at a table at any time.
    package var inRoom: Set<Int64> {
        workshop.history.seated.union(attendees.filter(\.isHere).map(\.person))
    }

    /// How many people were in the room; as many as were expected where nobody kept a list.
    package var attendance: Int { inRoom.isEmpty ? workshop.setup.people : inRoom.count }

    /// The names of everybody in the cohort.
    var allNames: [String] { names.sorted { $0.key < $1.key }.map(\.value) }

    /// The names of some people, in alphabetical order.
    func spoken(_ people: some Sequence<Int64>) -> [String] {
        people.compactMap { names[$0] }.map(TypedText.oneLine).sorted()
    }
}
