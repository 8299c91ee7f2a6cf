package import Workshop

/// What a facilitator leads a room through, block by block and step by step.
package struct RoomProgram: Hashable, Sendable {
    /// The steps of each block of the agenda, in order; every block has at least one.
    package let blocks: [[RoomStep]]
    /// Where its steps are.
    let index: RoomIndex

    /// The steps of a plan.
    ///
    /// - Parameters:
    ///   - agenda: the plan.
    ///   - exercises: what can be run, by name; a block with an exercise that is not among them is one step.
    ///   - people: how many are expected, for exercises whose form depends on it.
    ///   - vocabulary: the words of the cohort.
    ///   - charter: the lines of its charter, which the first exercise opens with.
    package init(
        _ agenda: Agenda, exercises: [String: any Exercise], people: Int, vocabulary: Vocabulary = .reciprocal,
        charter: [String] = []
    ) {
        var charterLeft: [String]? = charter
        blocks = agenda.blocks.indices.map { index -> [RoomStep] in
            var block = agenda.blocks[index]
            if !block.leader.isEmpty { block.cue = "Led by \(block.leader). \(block.cue)".trimmed }
            if case .circles(let wish) = block.content { return Self.rounds(of: wish, in: block, index) }
            guard case .exercise(let wish) = block.content, let exercise = exercises[wish.slug] else {
                return [RoomStep(id: "\(index)", stage: block.time.title, cue: block.cue)]
            }
            var layout = RoomLayout(
                block: index, wish: wish, form: RoomForm(exercise.card), people: people, vocabulary: vocabulary,
                opening: charterLeft)
            let steps = layout.steps(of: exercise)
            if layout.form == .plenary { charterLeft = nil }
            guard var first = steps.first else {
                return [RoomStep(id: "\(index)", stage: block.time.title, cue: block.cue)]
            }
            first.cue = [block.cue, first.cue].filter { !$0.isEmpty }.joined(separator: " ")
            return [first] + steps.dropFirst()
        }
        index = RoomIndex(blocks)
    }

    /// Rounds of talk at tables, equally long.
    private static func rounds(of wish: Agenda.CircleWish, in block: Agenda.Block, _ index: Int) -> [RoomStep] {
        let count = max(1, wish.rounds)
        return (0..<count).map { round in
            RoomStep(
                id: "\(index).round-\(round + 1)", stage: block.time.title,
                stageIndex: round, stageCount: count, stageSeconds: block.time.seconds / count, cue: block.cue,
                task: .seats(wish.size), groups: .circles, round: round)
        }
    }

    /// The step of a name.
    package func step(_ id: String) -> RoomStep? {
        index.places[id].map { blocks[$0.block][$0.step] }
    }

    /// The steps in which dots are put on a list, or its lines laid in piles, by the name of the step that made it.
    func steps(using list: String) -> [RoomStep] {
        (index.users[list] ?? []).map { blocks[$0.block][$0.step] }
    }
}

/// How an exercise is done where a whole cohort is in one room.
package enum RoomForm: Hashable, Sendable {
    /// All together, led by the facilitator.
    case plenary
    /// By all pairs at once, from hand-outs.
    case pairs
    /// By several circles at once, from hand-outs.
    case circles
    /// By everybody alone, from hand-outs.
    case alone

    /// The form of an exercise.
    package init(_ card: Card) {
        if card.variants.contains(.cohort) {
            self = .plenary
            return
        }
        switch card.company {
        case .cohort: self = .plenary
        case .pair: self = .pairs
        case .circle: self = .circles
        case .solo: self = .alone
        }
    }

    /// How an exercise is run in this form.
    ///
    /// - Parameters:
    ///   - card: its card.
    ///   - wish: the form that the plan wants.
    ///   - people: how many are in the room.
    /// - Returns: the setting, of the whole room or of one of the groups in it.
    package func setting(_ card: Card, _ wish: Agenda.ExerciseWish, people: Int) -> Setting {
        let length: Setting.Length = wish.isShort ? .short : .full
        switch self {
        case .plenary: return Setting(length: length, people: people, isCohort: true)
        case .pairs: return Setting(length: length, people: 2)
        case .alone: return Setting(length: length, people: 1)
        case .circles:
            guard case .circle(let range) = card.company else { return Setting(length: length, people: 6) }
            let size = wish.circles?.size ?? 6
            return Setting(length: length, people: min(max(size, range.lowerBound), range.upperBound))
        }
    }

    /// Who does a step together.
    var groups: RoomStep.Groups {
        switch self {
        case .plenary: .room
        case .pairs: .pairs
        case .circles: .circles
        case .alone: .alone
        }
    }
}
