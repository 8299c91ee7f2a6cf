package import Workshop

/// One thing that a facilitator leads a whole room through.
package struct RoomStep: Hashable, Sendable {
    /// What the room does, and what is typed on the one laptop.
    package enum Task: Hashable, Sendable {
        /// People read, listen or talk.
        case talk
        /// One after the other speaks, so many seconds each, so many in a group.
        case turns(seconds: Int, each: Int)
        /// Everybody writes on their own sheet, which stays with them.
        case sheet
        /// Everybody writes on slips, which are collected and typed; at most so many each.
        case slips(atMost: Int?)
        /// Hands are counted for each option.
        case hands([Choice])
        /// Everybody writes a number on a slip; only how often each came is kept, and the room does not see it.
        case numbers(ClosedRange<Int>, low: String, high: String)
        /// The room gives one answer, which is typed; at most so many lines.
        case answer(atMost: Int?)
        /// Everybody puts dots on the lines of the list that the step of that name made.
        case dots(list: String, each: Int)
        /// The lines of a list are put into piles, under these headings to begin with.
        case piles(list: String, headings: [String])
        /// What was gathered in the steps of these names is shown.
        case reveal([String])
        /// People sit down at tables of at most so many; nil leaves it to the plan.
        case seats(Int?)
    }

    /// An option on which hands are counted.
    package struct Choice: Hashable, Sendable {
        /// What is kept.
        package var id: String
        /// What people read.
        package var text: String

        /// An option.
        package init(id: String, text: String) {
            self.id = id
            self.text = text
        }
    }

    /// Its name in the workshop: the place of the block, and the name of the step in its exercise.
    package var id: String
    /// The key of its question; empty where it asks none.
    package var key: String
    /// The title of the stage, or of the block.
    package var stage: String
    /// Which stage of the block it is, from 0.
    package var stageIndex: Int
    /// How many stages the block has.
    package var stageCount: Int
    /// Seconds for the whole stage, as its exercise has it; 0 where the block has one stage that fills it.
    package var stageSeconds: Int
    /// What people are asked to do; the room may see it.
    package var text: String
    /// A hint for the facilitator alone.
    package var cue: String
    /// What the room does.
    package var task: Task
    /// Who does it together, where the room is not one: pairs or circles that work from hand-outs.
    package var groups: Groups
    /// Which round of circles it belongs to, from 0; nil outside rounds.
    package var round: Int?
    /// Whether what is handed in may reach the programme lead, and people were told so.
    package var mayReachLead: Bool
    /// What stands in the notes in place of the question's words; empty where those stand there.
    package var label = ""
    /// What an answer is remembered as.
    package var card: CardKind?
    /// The version of the question's key.
    package var version = 1

    /// Who works together.
    package enum Groups: String, Hashable, Sendable {
        /// The whole room.
        case room
        /// Pairs.
        case pairs
        /// Circles, at their tables.
        case circles
        /// Everybody alone.
        case alone
    }

    /// A step.
    package init(
        id: String, key: String = "", stage: String, stageIndex: Int = 0, stageCount: Int = 1, stageSeconds: Int = 0,
        text: String = "", cue: String = "", task: Task = .talk, groups: Groups = .room, round: Int? = nil,
        mayReachLead: Bool = false
    ) {
        self.id = id
        self.key = key
        self.stage = stage
        self.stageIndex = stageIndex
        self.stageCount = stageCount
        self.stageSeconds = stageSeconds
        self.text = text
        self.cue = cue
        self.task = task
        self.groups = groups
        self.round = round
        self.mayReachLead = mayReachLead
    }
}
