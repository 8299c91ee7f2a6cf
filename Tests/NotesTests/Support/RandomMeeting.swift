import Facilitation

@testable import Workshop

/// An exercise with random questions, and a random meeting in which every answer holds a word of its own.
struct RandomMeeting: Exercise {
    var seed: UInt64 = 0
    var isCircle = false

    init() {}

    init(seed: UInt64, isCircle: Bool) {
        self.seed = seed
        self.isCircle = isCircle
    }

    var card: Card {
        Card(title: "Random", purpose: "To test who may read what.", company: isCircle ? .circle(3...8) : .pair)
    }

    func stages(in setting: Setting) -> [Stage] {
        var random = SplitMix64(state: seed)
        for stage in 0..<3 {
            Stage(Prose(stringLiteral: "Stage \(stage)"), minutes: 5) {
                let steps = (0..<4).map { question(stage * 10 + $0, &random) }
                steps
                for step in steps { if case .ask(let question) = step.action, question.isBlind { reveal(question) } }
            }
        }
    }

    private func reveal(_ question: Question) -> [Step] {
        [Reveal(Key(question.key, of: Line.self), named: "show-" + question.key).step]
    }

    private func question(_ number: Int, _ random: inout SplitMix64) -> Step {
        let readers: [Reader] = isCircle ? [.circle, .circle, .pair, .author] : [.pair, .pair, .author, .circle]
        let asked: [Asked] = isCircle ? [.everyone, .circle, .everyone] : [.everyone, .together, .mentor, .leader]
        let forms: [NoteForm] = [
            .underQuestion, .underName, .inColumns(of: "Table"), .withoutNames, .inTitle, .parked, .nowhere,
        ]
        let cards: [CardKind?] = [nil, nil, .idea, .learning, .goal]
        var result = Question(
            key: "q\(number)", version: 1, text: Prose(stringLiteral: "Question \(number)?"),
            input: [.line, .text, .lines, .promise].randomElement(using: &random) ?? .line,
            of: asked.randomElement(using: &random) ?? .everyone,
            readBy: readers.randomElement(using: &random) ?? .author,
            isCounted: false, mayReachLead: Bool.random(using: &random), isKeptByDefault: false)
        result.isKeptByDefault = result.readBy != .author && Int.random(in: 0..<4, using: &random) > 0
        result.isBlind = !result.of.isShared && result.readBy != .author && Int.random(in: 0..<4, using: &random) == 0
        result.card = cards.randomElement(using: &random) ?? nil
        result.noting = Noting(
            label: Bool.random(using: &random) ? "Label \(number) of \(name: .everyone)" : nil,
            form: Bool.random(using: &random) ? .underQuestion : forms.randomElement(using: &random) ?? .underQuestion)
        return Step(.ask(result), id: result.key)
    }

    /// Plays the meeting with passing, striking, going back, not keeping, rewording and releasing, perhaps not to its end.
    func play(with random: inout SplitMix64) -> Session {
        var session = Player.session(
            self, slug: "random", people: isCircle ? ["Amara", "Joel", "Ife", "Noor"] : ["Amara", "Joel"])
        var now = Instant(milliseconds: 1_935_400_000_000)
        session.apply(Session.start(at: now))
        var canary = 0
        var left = Int.random(in: 5..<160, using: &random)
        while let beat = session.current, left > 0 {
            left -= 1
            now = now.adding(seconds: 30)
            canary += 1
            let word = "canary\(canary)x"
            let choice = Int.random(in: 0..<20, using: &random)
            let intent: Intent =
                switch (choice, beat.action) {
                case (0, _): .strike
                case (1, _): .back
                case (2, _): .keeping(false)
                case (3, _): .keeping(true)
                case (4, .ask): .pass
                case (_, .ask(let question, _)): .answer(answer(word, to: question))
                case (_, .keep): .keep(Bool.random(using: &random))
                case (5, .release): .releaseAs(word + " reworded")
                case (6...14, .release): .release(true)
                case (_, .release): .release(false)
                default: .ready
                }
            guard let decision = try? session.decide(intent, at: now) else { continue }
            session.apply(decision)
        }
        return session
    }

    private func answer(_ word: String, to question: Question) -> Answer {
        switch question.input {
        case .text: .text(word + "\n\nand more")
        case .lines: .lines(["one " + word])
        case .promise: .promise(Promise(owner: "Joel", action: word, by: Player.today))
        default: .line(word)
        }
    }
}
