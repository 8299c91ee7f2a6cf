package import Facilitation
package import Workshop

/// What is counted over a whole cohort: never anything anyone typed.
package struct Metric: Sendable, Hashable {
    /// What is said of the answers.
    package enum Measure: Sendable, Hashable {
        /// How many of all: the first option is told, with the total.
        case share(of: String)
        /// How often each option was chosen.
        case options([String: String])
        /// The middle of all answers on a scale.
        case median(steps: ClosedRange<Int>, low: String, high: String)
    }

    /// A name that stays the same from export to export.
    package let id: String
    /// What the lead reads.
    package let label: String
    /// What is said of the answers.
    package let measure: Measure

    /// How many pairs have two keys under their agreement.
    package static let agreement = Metric(share: "agreement", "Pairs with an agreement")
    /// How many people have a goal.
    package static let goals = Metric(share: "goals", "People with a goal")
    /// How many pairs have a goal on both sides.
    package static let bothGoals = Metric(share: "both-goals", "Pairs in which both have a goal")
    /// What became of promises.
    package static let promises = Metric(
        id: "promises", label: "Promises",
        measure: .options(["done": "done", "moved": "moved", "open": "open", "dropped": "let go"]))

    /// How many pairs try an idea of the board.
    package static func trying(_ idea: IdeaID) -> Metric { Metric(share: "trying-\(idea)", "Trying \(idea)") }
    /// How many pairs have tried an idea of the board.
    package static func tried(_ idea: IdeaID) -> Metric { Metric(share: "tried-\(idea)", "Tried \(idea)") }

    /// A question whose answers are counted without names; nil where they are words.
    ///
    /// - Parameters:
    ///   - question: the question.
    ///   - exercise: the exercise's name in the console.
    ///   - vocabulary: the words of the cohort.
    package init?(_ question: Question, of exercise: String, in vocabulary: Vocabulary) {
        guard question.isCounted else { return nil }
        id = "\(exercise)/\(question.key)/\(question.version)"
        label = TypedText.oneLine((question.noting.label ?? question.text).text(in: vocabulary))
        switch (question.input, question.scale) {
        case (.scale, let scale?):
            measure = .median(
                steps: scale.steps, low: scale.low.text(in: vocabulary), high: scale.high.text(in: vocabulary))
        case (.choice, _), (.choices, _):
            measure = .options(
                Dictionary(question.options.map { ($0.id, $0.text.text(in: vocabulary)) }, uniquingKeysWith: { $1 }))
        default: return nil
        }
    }

    /// A vote or a scale of a whole room; nil for any other step.
    ///
    /// - Parameters:
    ///   - step: the step in which it was counted.
    ///   - exercise: the exercise's name in the console.
    package init?(_ step: RoomStep, of exercise: String) {
        id = "\(exercise)/\(step.key)/\(step.version)"
        label = step.title
        switch step.task {
        case .hands(let options):
            measure = .options(Dictionary(options.map { ($0.id, $0.text) }, uniquingKeysWith: { $1 }))
        case .numbers(let steps, let low, let high): measure = .median(steps: steps, low: low, high: high)
        default: return nil
        }
    }

    private init(id: String, label: String, measure: Measure) {
        self.id = id
        self.label = label
        self.measure = measure
    }

    private init(share id: String, _ label: String) {
        self.init(id: id, label: label, measure: .share(of: "yes"))
    }

    /// The values that are counted; others are left aside.
    var values: [String] {
        switch measure {
        case .share(let value): [value, "no"]
        case .options(let options): options.keys.sorted()
        case .median(let steps, _, _): steps.map(String.init)
        }
    }
}
