/// Dots that people put on the lines of a list, each as many as they have; only the counts are kept.
///
/// In a room the facilitator types how many dots each line has. At one keyboard the circle names the lines with most.
public struct DotVote: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Dots on what was answered under a key.
    ///
    /// - Parameters:
    ///   - text: the words.
    ///   - key: under which the lines with most dots are kept.
    ///   - list: the key of the list.
    ///   - dots: how many dots each person has.
    public init(_ text: Prose, for key: Key<Lines>, on list: Key<some Answerable>, dots: Int = 3) {
        var question = Question(
            key: key.id, version: key.version, text: text, input: .lines, of: .circle, readBy: .circle,
            isCounted: false, mayReachLead: false, isKeptByDefault: true)
        question.dots = Question.Dots(list: list.id, each: dots)
        question.atMost = 5
        step = Step(.ask(question), id: key.id)
    }
}

/// Lines of a list that belong together are put into piles, each under a heading.
///
/// In a room the facilitator types the numbers of the lines and a heading. At one keyboard the circle names the piles.
public struct Piles: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Piles of what was answered under a key.
    ///
    /// - Parameters:
    ///   - text: the words.
    ///   - key: under which the headings are kept.
    ///   - list: the key of the list.
    ///   - headings: those to begin with; anything with no home gets its own.
    public init(_ text: Prose, for key: Key<Lines>, of list: Key<some Answerable>, under headings: [Prose] = []) {
        var question = Question(
            key: key.id, version: key.version, text: text, input: .lines, of: .circle, readBy: .circle,
            isCounted: false, mayReachLead: false, isKeptByDefault: true)
        question.piles = Question.Piles(list: list.id, headings: headings)
        step = Step(.ask(question), id: key.id)
    }
}
