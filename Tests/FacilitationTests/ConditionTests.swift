import Testing
import Workshop

@testable import Facilitation

struct ConditionTests {
    private static let exercise = Small(mayBeReleased: false) {
        Stage("One", minutes: 5) {
            Ask("Which way?", for: Keys.way, Keys.ways, of: .everyone, readBy: .pair).counted()
            Ask("What help?", for: Keys.topic, of: .everyone, readBy: .pair).onlyIf(Keys.way, is: "help", "end")
            Say("On.")
        }
    }

    @Test func aQuestionIsAskedOnlyOfWhoseAnswerLetsIt() throws {
        var table = Table(Self.exercise)
        try table.go(to: "way@0")
        try table.follow(.answer(.choice("stay")))
        try table.follow(.answer(.choice("help")))
        #expect(table.beat == "topic@1")
        try table.answer("A hand.")
        #expect(table.beat == "one.say")
    }

    @Test func passingTheFirstQuestionPassesTheSecond() throws {
        var table = Table(Self.exercise)
        try table.go(to: "way@0")
        try table.follow(.pass)
        try table.follow(.pass)
        #expect(table.beat == "one.say")
    }

    @Test func anAnswerChangedLaterAsksOrLeavesOutWhatDependsOnIt() throws {
        var table = Table(Self.exercise)
        try table.go(to: "way@1")
        try table.follow(.answer(.choice("help")))
        #expect(table.beat == "topic@1")
        try table.answer("A hand.")
        try table.follow(.back)
        try table.follow(.back)
        #expect(table.beat == "way@1")
        try table.follow(.answer(.choice("stay")))
        #expect(table.beat == "one.say", "the question that no longer concerns Joel is gone")
        try table.follow(.back)
        try table.follow(.answer(.choice("end")))
        #expect(table.beat == "topic@1")
        guard case .ask(let prompt) = table.moment.task else { return }
        #expect(prompt.previous == .line("A hand."), "and comes back as it was left")
    }

    @Test func whatNoLongerConcernsAnyoneIsNeitherKeptNorCounted() throws {
        var table = Table(Self.exercise)
        try table.go(to: "way@1")
        try table.follow(.answer(.choice("help")))
        try table.answer("A hand.")
        try table.follow(.back)
        try table.follow(.back)
        try table.follow(.answer(.choice("stay")))
        try table.finish()
        #expect(table.answers["topic@1"] == nil)
        #expect(table.counts.map(\.value) == ["stay", "stay"])
    }

    @Test func aStruckConditionTakesTheQuestionWithIt() throws {
        var table = Table(Self.exercise)
        try table.go(to: "way@1")
        try table.follow(.answer(.choice("help")))
        try table.follow(.strike)
        #expect(table.beat == "one.say")
    }

    @Test func wordingFollowsTheFirstAnswerInTheOrderOfTheExercise() throws {
        let exercise = Small {
            Stage("One", minutes: 5) {
                Ask("What?", for: Keys.topic, of: .everyone, readBy: .pair)
                With(Keys.topic, or: "that") { Say("Today: \($0)") }
            }
        }
        var table = Table(exercise)
        #expect(table.plan.contains("one.say"))
        try table.go(to: "topic@0")
        try table.answer("rosters")
        try table.answer("alarms")
        #expect(table.text == "Today: rosters")
        try table.follow(.back)
        try table.follow(.back)
        try table.answer("bells")
        #expect(table.beat == "topic@1", "people went back twice")
        try table.answer("alarms")
        #expect(table.text == "Today: bells")
        try table.follow(.back)
        try table.follow(.back)
        try table.answer("rotas")
        try table.follow(.strike)
        #expect(table.beat == "topic@1")
        try table.follow(.pass)
        #expect(table.text == "Today: rotas", "not the answer with the lowest number")
        try table.follow(.strike)
        #expect((table.beat, table.text) == ("one.say", "Today: that"))
    }

    @Test func anAnswerUnderAnotherVersionOfTheKeyIsNotRead() throws {
        let exercise = Small {
            Stage("One", minutes: 5) {
                Ask("What?", for: Keys.topic, of: .together, readBy: .pair)
                With(Keys.topic, or: "that") { Say("Today: \($0)") }
            }
        }
        var table = Table(exercise)
        try table.go(to: "one.say")
        #expect(table.text == "Today: topic words")
        let old = table.words.mapValues { words in
            var words = words
            words.keyVersion = 0
            return words
        }
        guard case .read(let text) = table.folded(nil, old).moment.task else { return }
        #expect(text == "Today: that")
    }
}
