/// A stretch of an exercise with a title and a time.
public struct Stage: Sendable {
    /// The name people see.
    public var title: Prose
    /// A short name that stays when the title is reworded.
    public var id: String
    /// How long it takes in one room, in minutes.
    public var minutes: Int
    /// The part it belongs to.
    public var part: Part
    /// What happens in it.
    public var steps: [Step]

    /// A stage.
    ///
    /// - Parameters:
    ///   - title: the name people see.
    ///   - minutes: how long it takes in one room.
    ///   - part: the part it belongs to, where the exercise has parts.
    ///   - id: a short name, needed only when the title is reworded after people have used the exercise.
    ///   - steps: what happens in it.
    public init(
        _ title: Prose, minutes: Int, part: Part = .live, id: String? = nil, @StepBuilder steps: () -> [Step]
    ) {
        self.title = title
        self.minutes = minutes
        self.part = part
        let name = id ?? Self.name(from: title)
        self.id = name
        self.steps = steps().map { $0.named(inStage: name) }
    }

    private static func name(from title: Prose) -> String {
        let text = title.text(in: .reciprocal).lowercased()
        let words = text.split { !($0.isLetter || $0.isNumber) }
        return words.joined(separator: "-")
    }
}

/// Collects stages.
@resultBuilder
public enum StageBuilder {
    /// One stage.
    public static func buildExpression(_ stage: Stage) -> [Stage] { [stage] }
    /// Stages that were built elsewhere.
    public static func buildExpression(_ stages: [Stage]) -> [Stage] { stages }
    /// Stages in order.
    public static func buildBlock(_ stages: [Stage]...) -> [Stage] { stages.flatMap(\.self) }
    /// Stages under a condition.
    public static func buildOptional(_ stages: [Stage]?) -> [Stage] { stages ?? [] }
    /// The first of two alternatives.
    public static func buildEither(first stages: [Stage]) -> [Stage] { stages }
    /// The second of two alternatives.
    public static func buildEither(second stages: [Stage]) -> [Stage] { stages }
    /// Stages from a loop.
    public static func buildArray(_ stages: [[Stage]]) -> [Stage] { stages.flatMap(\.self) }
}
