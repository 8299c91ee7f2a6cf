/// The plan of a workshop, as a facilitator writes it down.
package struct Agenda: Hashable, Sendable, Codable {
    /// One block of the plan.
    package struct Block: Hashable, Sendable, Codable {
        /// The line of the file on which it stands; 0 where there is none.
        package var line: Int
        /// How its time goes.
        package var time: AgendaBlock
        /// What happens in it.
        package var content: Content
        /// What the facilitator wants to remember; for nobody else's eyes.
        package var cue: String

        /// Who leads it, by name; empty where it is whoever holds the workshop.
        package var leader: String

        /// A block.
        package init(
            line: Int = 0, time: AgendaBlock, content: Content = .talk, cue: String = "", leader: String = ""
        ) {
            self.line = line
            self.time = time
            self.content = content
            self.cue = cue
            self.leader = leader
        }

        /// Decodes a block; one that was kept before blocks had leaders has none.
        package init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            line = try values.decode(Int.self, forKey: .line)
            time = try values.decode(AgendaBlock.self, forKey: .time)
            content = try values.decode(Content.self, forKey: .content)
            cue = try values.decode(String.self, forKey: .cue)
            leader = try values.decodeIfPresent(String.self, forKey: .leader) ?? ""
        }
    }

    /// What happens in a block.
    package enum Content: Hashable, Sendable, Codable {
        /// Somebody talks, or everybody does.
        case talk
        /// People talk at tables, round by round.
        case circles(CircleWish)
        /// People rest.
        case pause
        /// Time kept in hand.
        case buffer
        /// An exercise is run.
        case exercise(ExerciseWish)
    }

    /// Which exercise, and in which form.
    package struct ExerciseWish: Hashable, Sendable, Codable {
        /// The name of the exercise, as `exercises` lists it.
        package var slug: String
        /// One part of it, where it has parts.
        package var part: String?
        /// Whether the short form is meant.
        package var isShort: Bool
        /// How people are seated; nil where everybody stays, or sits with their partner.
        package var circles: CircleWish?

        /// An exercise in a form.
        package init(_ slug: String, part: String? = nil, isShort: Bool = false, circles: CircleWish? = nil) {
            self.slug = slug
            self.part = part
            self.isShort = isShort
            self.circles = circles
        }
    }

    /// Circles for one block.
    package struct CircleWish: Hashable, Sendable, Codable {
        /// The largest circle, in people.
        package var size: Int
        /// How many rounds.
        package var rounds: Int

        /// Rounds of circles.
        package init(size: Int, rounds: Int) {
            self.size = size
            self.rounds = rounds
        }
    }

    /// Somewhere to sit.
    package struct Room: Hashable, Sendable, Codable {
        /// What it is called.
        package var name: String
        /// How many can sit there; nil where it does not matter.
        package var seats: Int?

        /// A room.
        package init(name: String, seats: Int? = nil) {
            self.name = name
            self.seats = seats
        }
    }

    /// The circles that a block wants; nil where everybody stays, or sits with their partner.
    package static func circles(of content: Content) -> CircleWish? {
        switch content {
        case .circles(let wish): wish
        case .exercise(let wish): wish.circles
        case .talk, .pause, .buffer: nil
        }
    }

    /// What the workshop is called.
    package var title: String
    /// When it begins.
    package var start: ClockTime
    /// When it is to end; nil where that follows from the blocks.
    package var end: ClockTime?
    /// How many people are expected; nil where nobody said.
    package var people: Int?
    /// Where circles sit; empty where there is room enough.
    package var rooms: [Room]
    /// The blocks, in order.
    package var blocks: [Block]

    /// A plan.
    package init(
        title: String, start: ClockTime, end: ClockTime? = nil, people: Int? = nil, rooms: [Room] = [],
        blocks: [Block]
    ) {
        self.title = title
        self.start = start
        self.end = end
        self.people = people
        self.rooms = rooms
        self.blocks = blocks
    }

    /// The plan so many seconds later, fixed times and all; earlier where below 0.
    package func shifted(by seconds: Int) -> Agenda {
        var plan = self
        plan.start = start + seconds
        plan.end = end.map { $0 + seconds }
        for index in plan.blocks.indices {
            plan.blocks[index].time.startsAt = plan.blocks[index].time.startsAt.map { $0 + seconds }
        }
        return plan
    }

    /// The plan as it is held, before it begins.
    package var running: RunningAgenda {
        RunningAgenda(blocks.map(\.time), start: start)
    }
}
