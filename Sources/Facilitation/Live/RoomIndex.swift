/// Where the steps of a program are, so that none is looked for among all of them while a workshop is on.
struct RoomIndex: Hashable, Sendable {
    /// The place of a step.
    struct Place: Hashable, Sendable {
        /// The block.
        var block: Int
        /// The step in its block.
        var step: Int
    }

    /// A stage of a block.
    struct Stage: Hashable, Sendable {
        /// Which one it is, from 0.
        var index: Int
        /// The seconds that its exercise has for it.
        var seconds: Int
    }

    /// The places of steps by name; of two with one name the first.
    private(set) var places: [String: Place] = [:]
    /// The places of the steps that put dots on a list or lay it in piles, by the name of the step that made the list.
    private(set) var users: [String: [Place]] = [:]
    /// The stages of each block, in order.
    let stages: [[Stage]]

    /// The index of the steps of each block.
    init(_ blocks: [[RoomStep]]) {
        stages = blocks.map(Self.stages)
        for (block, steps) in blocks.enumerated() {
            for (number, step) in steps.enumerated() {
                let place = Place(block: block, step: number)
                if places[step.id] == nil { places[step.id] = place }
                switch step.task {
                case .dots(let list, _), .piles(let list, _): users[list, default: []].append(place)
                default: break
                }
            }
        }
    }

    private static func stages(_ steps: [RoomStep]) -> [Stage] {
        var stages: [Stage] = []
        for step in steps where stages.last?.index != step.stageIndex {
            stages.append(Stage(index: step.stageIndex, seconds: step.stageSeconds))
        }
        return stages
    }
}
