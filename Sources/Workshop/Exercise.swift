/// Something two people or a circle can sit down to: a card and the stages that lead through it.
///
/// A folder in `Exercises/` is an exercise: `Exercises/UpsideDown/UpsideDown.swift` declares
/// `struct UpsideDown: Exercise`. Nothing else is edited to add one. An exercise is a pure description: it reads no
/// file, no clock and no other exercise's answers.
///
/// ## Topics
/// - ``Card``, ``Stage``, ``Setting``
/// - Steps: ``Say``, ``Cue``, ``Talk``, ``TakeTurns``, ``Ask``, ``Reveal``, ``SwapSeats``, ``RecallCards``,
///   ``ReviewPromises``, ``FormCircles``, ``Vote``, ``DotVote``, ``Piles``, ``With``, ``EachPerson``, ``Rounds``
/// - Answers: ``Key``, ``Line``, ``Passage``, ``Lines``, ``Scale``, ``Choice``, ``Choices``, ``Promise``
public protocol Exercise: Sendable {
    /// An exercise holds nothing but its description.
    init()
    /// What it is.
    var card: Card { get }
    /// The stages, in order, for one setting.
    @StageBuilder func stages(in setting: Setting) -> [Stage]
}

/// An exercise as the registry lists it.
public struct RegisteredExercise: Sendable {
    /// Its name in the console: the type's name in lower case, words joined by hyphens.
    public let slug: String
    /// The module that declares it.
    public let module: String
    /// Its type.
    public let type: any Exercise.Type

    /// An entry of the registry; written by the build-tool plugin.
    public init(slug: String, module: String, _ type: any Exercise.Type) {
        self.slug = slug
        self.module = module
        self.type = type
    }

    /// A fresh instance.
    public func make() -> any Exercise { type.init() }
}
