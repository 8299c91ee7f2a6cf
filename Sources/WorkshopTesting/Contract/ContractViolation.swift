/// One place where an exercise does not keep the contract, and what to do about it.
public struct ContractViolation: Sendable, Hashable, CustomStringConvertible {
    /// The rule that is not kept.
    public let rule: ContractRule
    /// Where: the slug, the setting and the step.
    public let place: String
    /// One sentence on what is wrong, one on what to do.
    public let sentence: String

    /// The place and the sentence.
    public var description: String { "\(place): \(sentence)" }
}

/// Collects violations; the same sentence in several settings is said once.
struct Violations {
    private(set) var all: [ContractViolation] = []
    private var said: Set<String> = []

    mutating func add(_ rule: ContractRule, _ place: String, _ sentence: String) {
        guard said.insert("\(rule) \(sentence)").inserted else { return }
        all.append(ContractViolation(rule: rule, place: place, sentence: sentence))
    }
}
