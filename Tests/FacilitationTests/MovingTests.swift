import Testing
import Workshop

@testable import Facilitation

struct MovingTests {
    private static let exercise = Small(mayBeReleased: false) {
        Stage("One", minutes: 5) {
            Ask("First?", for: Keys.topic, of: .everyone, readBy: .pair).another("Second?", "Third?")
            Ask("Plan?", for: Keys.plan, of: .together, readBy: .pair)
            Talk("Aloud.").another("Louder.")
        }
        Stage("Two", minutes: 5) {
            Say("Read this.")
            Ask("List?", for: Keys.list, of: .protege, readBy: .pair)
        }
    }

    @Test func goingBackBringsThePreviousAnswerWithIt() throws {
        var table = Table(Self.exercise)
        #expect(table.refusal(.back) == "This is the beginning; there is nothing to go back to. Return goes on.")
        try table.go(to: "topic@1")
        try table.follow(.back)
        #expect(table.beat == "topic@0")
        guard case .ask(let prompt) = table.moment.task else { return }
        #expect((prompt.who, prompt.previous) == ("Amara", .line("topic@0 words")))
        try table.answer("better words")
        #expect(table.beat == "topic@1")
        #expect(table.answers == ["topic@0": "better words"])
        #expect(table.words.values.map(\.answer) == [.line("better words")], "the first words are gone")
    }

    @Test func goingBackSeveralTimesOpensEveryQuestionOnTheWay() throws {
        var table = Table(Self.exercise)
        try table.go(to: "one.talk")
        for beat in ["plan", "topic@1", "topic@0", "opening"] {
            try table.follow(.back)
            #expect(table.beat == beat)
        }
        #expect(table.answers.count == 3, "nothing is lost on the way")
    }

    @Test func anotherQuestionOfTheSameKindComesRound() throws {
        var table = Table(Self.exercise)
        try table.go(to: "topic@0")
        for text in ["Second?", "Third?", "First?", "Second?"] {
            try table.follow(.another)
            #expect(table.text == text)
        }
        try table.follow(.pass)
        #expect(table.text == "First?", "for the other person it begins again")
        try table.go(to: "plan")
        #expect(table.refusal(.another) == "There is no other question here. /pass leaves it.")
        try table.go(to: "one.talk")
        try table.follow(.another)
        #expect(table.text == "Louder.")
        try table.go(to: "two.say")
        #expect(table.refusal(.another) == "There is no question here to change. Return goes on.")
    }

    @Test func talkWithoutAlternativesSaysSo() throws {
        var table = Table(Small { Stage("One", minutes: 5) { Talk("Aloud.") } })
        try table.follow(.ready)
        #expect(table.refusal(.another) == "There is no other question here. /next goes on.")
    }

    @Test func passingIsNoAnswerAndNoRefusal() throws {
        var table = Table(Self.exercise)
        try table.go(to: "topic@0")
        try table.follow(.pass)
        #expect(table.beat == "topic@1")
        #expect(table.words.isEmpty)
        try table.follow(.back)
        try table.answer("after all")
        try table.follow(.back)
        try table.follow(.pass)
        #expect(table.words.isEmpty, "passing takes back what was said")
    }

    @Test func anAnswerWhereNothingIsAskedIsRefused() {
        let table = Table(Self.exercise)
        #expect(table.refusal(.answer(.line("x"))) == "Nothing is asked here. Return goes on.")
        #expect(
            table.refusal(.release(true)) == "That does not fit here. Return goes on, /help tells what can be done.")
        #expect(table.refusal(.promise(.done, by: nil)) != nil)
    }

    @Test func strikingDeletesTheLastAnswerAndMovesNothing() throws {
        var table = Table(Self.exercise)
        try table.go(to: "one.talk")
        try table.follow(.strike)
        #expect(table.beat == "one.talk")
        #expect(table.answers.keys.sorted() == ["topic@0", "topic@1"])
        try table.follow(.strike)
        try table.follow(.strike)
        #expect(table.words.isEmpty)
        #expect(table.refusal(.strike) == "There is no answer here to delete. Return goes on.")
        try table.follow(.back)
        guard case .ask(let prompt) = table.moment.task else { return }
        #expect(prompt.previous == nil)
    }

    @Test func onAQuestionPeopleCameBackToItsOwnAnswerIsStruck() throws {
        var table = Table(Self.exercise)
        try table.go(to: "plan")
        try table.follow(.back)
        try table.follow(.back)
        #expect(table.beat == "topic@0")
        try table.follow(.strike)
        #expect(table.answers.keys.sorted() == ["topic@1"])
        #expect(table.beat == "topic@0")
    }

    @Test func whileKeepingIsOffNothingIsKept() throws {
        var table = Table(Self.exercise)
        try table.go(to: "topic@1")
        try table.follow(.keeping(false))
        #expect(!table.moment.isKeeping)
        guard case .ask(let prompt) = table.moment.task else { return }
        #expect(prompt.readers == "you two; not kept")
        try table.answer("off the record")
        #expect(table.entries.last?.event == .passed(beat: BeatID("topic", author: 1)))
        try table.follow(.keeping(true))
        try table.answer("on the record")
        #expect(table.answers == ["topic@0": "topic@0 words", "plan": "on the record"])
    }

    @Test func theRestOfAStageCanBeLeft() throws {
        var table = Table(Self.exercise)
        try table.go(to: "topic@1")
        try table.follow(.skipStage)
        #expect(table.beat == "two.say")
        try table.follow(.skipStage)
        #expect(table.beat == "learned-here@0", "the close is the host's and stays")
        try table.follow(.skipStage)
        #expect(table.beat == "next-meeting")
        try table.follow(.skipStage)
        #expect(table.session.isFinished)
        #expect(table.answers == ["topic@0": "topic@0 words"])
    }

    @Test func onOnesOwnScreenOnlyOnesOwnQuestionsAreLeft() throws {
        let exercise = Small(mayBeReleased: false) {
            Stage("One", minutes: 5) {
                Ask("A secret?", for: Keys.secret, of: .everyone, readBy: .author)
                Ask("Another?", for: Keys.other, of: .everyone, readBy: .author)
                Say("On.")
            }
        }
        var table = Table(exercise)
        try table.go(to: "other@0")
        try table.follow(.skipStage)
        #expect(table.beat == "keep@0", "what was answered may still be kept")
        try table.follow(.keep(true))
        try table.follow(.ready)
        #expect(table.beat == "secret@1")
        try table.follow(.skipStage)
        #expect(table.beat == "secret.hand-back")
    }

    @Test func leavingAStageLeavesNoQuestionBehindThatComesUpLater() throws {
        let exercise = Small(mayBeReleased: false) {
            Stage("One", minutes: 5) {
                Say("On.", named: "on")
                Ask("Which way?", for: Keys.way, Keys.ways, of: .everyone, readBy: .author)
                Ask("Why?", for: Keys.other, of: .everyone, readBy: .author).onlyIf(Keys.way, is: "help")
            }
            Stage("Two", minutes: 5) { Say("On.") }
        }
        var table = Table(exercise)
        try table.go(to: "on")
        try table.follow(.skipStage)
        #expect(table.beat == "two.say")
    }
}
