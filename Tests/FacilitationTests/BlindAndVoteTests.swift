import Testing
import Workshop

@testable import Facilitation

struct BlindAndVoteTests {
    private static let blind = Small(mayBeReleased: false) {
        Stage("One", minutes: 5) {
            Ask("How sure?", for: Keys.topic, of: .everyone, readBy: .pair).blind()
            With(Keys.topic, or: "not yet") { Say("So: \($0)", named: "so") }
            Reveal(Keys.topic)
            With(Keys.topic, or: "not yet") { Say("And so: \($0)", named: "and-so") }
        }
    }

    private func revealed(_ table: Table) -> [String] {
        guard case .reveal(let all) = table.moment.task else { return ["no reveal at \(table.beat)"] }
        return all.flatMap { one in [one.question] + one.answers.map { ($0.name ?? "-") + ": " + $0.text } }
    }

    @Test func blindAnswersAreSeenByNobodyElseUntilTheyAreRevealedTogether() throws {
        var table = Table(Self.blind)
        try table.go(to: "topic.hand-over@0")
        guard case .handOver("Amara", .blind) = table.moment.task else {
            Issue.record("\(table.moment.task)")
            return
        }
        try table.follow(.ready)
        guard case .ask(let prompt) = table.moment.task else { return }
        #expect(prompt.readers == "you two; shown when all have answered")
        #expect(table.moment.onlyFor == "Amara")
        try table.answer("very")
        try table.follow(.ready)
        try table.follow(.pass)
        #expect(table.refusal(.strike) != nil, "before the reveal an answer is struck by its author alone")
        try table.go(to: "so")
        #expect(table.text == "So: not yet")
        try table.follow(.ready)
        #expect(revealed(table) == ["How sure?", "Amara: very", "Joel: no answer"])
        try table.follow(.ready)
        #expect(table.text == "And so: very")
        try table.follow(.strike)
        try table.follow(.back)
        #expect(revealed(table) == ["How sure?", "Amara: no answer", "Joel: no answer"])
    }

    @Test func everyRoundRevealsItsOwnAnswers() throws {
        let exercise = Small {
            Stage("One", minutes: 5) {
                Rounds(2) {
                    Ask("A number?", for: Keys.topic, of: .everyone, readBy: .pair).blind()
                    Reveal(Keys.topic)
                }
            }
        }
        var table = Table(exercise)
        try table.go(to: "one.reveal")
        #expect(revealed(table) == ["A number?", "Amara: topic@0 words", "Joel: topic@1 words"])
        try table.go(to: "one.reveal#2")
        #expect(revealed(table) == ["A number?", "Amara: topic#2@0 words", "Joel: topic#2@1 words"])
    }

    @Test func ownEyesAndCountedAnswersAreNeverRevealed() throws {
        let exercise = Small {
            Stage("One", minutes: 5) {
                Ask("A secret?", for: Keys.secret, of: .everyone, readBy: .author)
                Ask("How is it?", for: Keys.pulse, ScaleRange(low: "low", high: "high"), of: .everyone, readBy: .nobody)
                Ask("Which way?", for: Keys.way, Keys.ways, of: .everyone, readBy: .nobody)
                Reveal(Keys.secret, named: "secrets")
                Reveal(Keys.pulse, named: "numbers")
                Reveal(Keys.way, named: "ways")
            }
        }
        var table = Table(exercise)
        try table.go(to: "secrets")
        #expect(revealed(table) == ["A secret?"])
        try table.go(to: "numbers")
        #expect(revealed(table) == ["How is it?"])
        try table.go(to: "ways")
        #expect(revealed(table) == ["Which way?"], "two people could tell each other's choice from the counts")
    }

    @Test func aVoteShowsItsCountsAtOnceAndKeepsNoNames() throws {
        let exercise = Small(.circle(4...8)) {
            Stage("One", minutes: 5) {
                Vote("Which way?", for: Keys.way, Keys.ways)
                Say("On.")
            }
        }
        var table = Table(exercise, Table.circle)
        for choice in ["help", "stay", "help", nil] {
            while !table.beat.hasPrefix("way@") { try table.follow(.ready) }
            try table.follow(choice.map { .answer(.choice($0)) } ?? .pass)
        }
        try table.go(to: "way.result")
        #expect(
            revealed(table) == ["Which way?", "-: Stay as we are: 1", "-: Get some help: 2", "-: Come to an end: 0"])
        #expect(table.moment.onlyFor == nil)
        try table.finish()
        #expect(table.counts.map(\.value).sorted() == ["help", "help", "stay"])
        #expect(!table.words.values.contains { $0.key == "way" })
    }
}
