/// What a whole room may see of a workshop at one moment: what the projector draws.
///
/// A type of its own, with no place for a cue, a note, or an answer that has not been revealed.
package struct PublicMoment: Hashable, Sendable, Codable {
    /// Where the workshop stands.
    package enum State: String, Hashable, Sendable, Codable {
        /// It has not begun.
        case before
        /// A block is on.
        case running
        /// People rest.
        case pause
        /// The facilitator stopped for now.
        case stopped
        /// It is over.
        case over
    }

    /// A table, circle or room, and who sits there.
    package struct Table: Hashable, Sendable, Codable {
        /// What it is called, such as "Table 3".
        package var name: String
        /// Who sits there.
        package var people: [String]

        /// A table.
        package init(name: String, people: [String]) {
            self.name = name
            self.people = people
        }
    }

    /// What came out of one question, once it was revealed.
    package struct Result: Hashable, Sendable, Codable {
        /// One line of it.
        package struct Line: Hashable, Sendable, Codable {
            /// The words.
            package var text: String
            /// Hands or dots for it; nil where nothing was counted.
            package var count: Int?
            /// The heading it was put under; nil where there are no piles.
            package var heading: String?

            /// A line.
            package init(text: String, count: Int? = nil, heading: String? = nil) {
                self.text = text
                self.count = count
                self.heading = heading
            }
        }

        /// The question.
        package var question: String
        /// The lines, in the order in which they are shown.
        package var lines: [Line]

        /// A result.
        package init(question: String, lines: [Line]) {
            self.question = question
            self.lines = lines
        }
    }

    /// The name of the workshop.
    package var workshop: String
    /// Where it stands.
    package var state: State
    /// What is on: the block, or the stage of its exercise.
    package var title: String
    /// Which of how many stages, such as "2 of 7"; empty where there is one.
    package var place: String
    /// What people are asked to do, in paragraphs.
    package var prompt: [String]
    /// Who speaks, and how long; empty where nobody in particular does.
    package var speaks: String
    /// When the time is over; nil where nothing is timed.
    package var deadline: Instant?
    /// Seconds that the stage was given, for a bar; nil where nothing is timed.
    package var seconds: Int?
    /// Who sits where; empty where everybody stays.
    package var tables: [Table]
    /// What was revealed.
    package var results: [Result]
    /// What comes next, such as "Coffee at 10:30"; empty at the end.
    package var next: String

    /// A moment in which nothing is on.
    package init(workshop: String, state: State) {
        self.workshop = workshop
        self.state = state
        title = ""
        place = ""
        prompt = []
        speaks = ""
        deadline = nil
        seconds = nil
        tables = []
        results = []
        next = ""
    }
}
