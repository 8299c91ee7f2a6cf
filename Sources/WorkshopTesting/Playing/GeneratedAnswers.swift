import Circles
import Facilitation
import Workshop

/// Answers made from a seed, each with a word in it that occurs nowhere else.
struct GeneratedAnswers {
    private var generator: SplitMix64
    private let seed: UInt64
    private var count = 0

    init(seed: UInt64) {
        self.seed = seed
        generator = SplitMix64(seed: seed)
    }

    /// A word that no exercise and no other answer has.
    private mutating func word() -> String {
        count += 1
        return "qz\(seed)x\(count)k"
    }

    mutating func answer(to prompt: Prompt) -> Answer {
        switch prompt.input {
        case .line: return .line("a line \(word())")
        case .text: return .text("a text \(word())\n- of two lines \(word())")
        case .lines: return .lines((0..<below(min(3, prompt.atMost ?? 3))).map { _ in "an item \(word())" })
        case .scale:
            let steps = prompt.scale?.steps ?? 1...5
            return .scale(steps.lowerBound + below(steps.count) - 1)
        case .choice:
            guard !prompt.options.isEmpty else { return .choice("none") }
            return .choice(prompt.options[below(prompt.options.count) - 1].id)
        case .choices:
            let most = max(1, min(prompt.options.count, prompt.atMost ?? prompt.options.count))
            return .choices(Array(prompt.options.map(\.id).shuffled(using: &generator).prefix(below(most))))
        case .promise:
            let owner = prompt.people.isEmpty ? "" : prompt.people[below(prompt.people.count) - 1]
            return .promise(Promise(owner: owner, action: "do \(word())", by: prompt.today.adding(days: below(30))))
        }
    }

    /// A whole number from 1 to `most`.
    mutating func below(_ most: Int) -> Int {
        most < 2 ? 1 : Int(generator.next() % UInt64(most)) + 1
    }
}
