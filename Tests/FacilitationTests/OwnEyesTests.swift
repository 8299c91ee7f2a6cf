import Testing
import Workshop

@testable import Facilitation

struct OwnEyesTests {
    private static let exercise = Small(mayBeReleased: false) {
        Stage("One", minutes: 5) {
            Ask("A secret?", for: Keys.secret, of: .everyone, readBy: .author)
            Talk("Aloud.")
            Ask("How is it?", for: Keys.pulse, ScaleRange(low: "low", high: "high"), of: .everyone, readBy: .nobody)
            Ask("Another?", for: Keys.other, of: .everyone, readBy: .author)
        }
        Stage("Two", minutes: 5) { Say("On.") }
    }
    private static let before = "What came before was for one person's eyes and stays as it is. Return goes on."

    @Test func theKeyboardChangesHandsOnceForEachPerson() {
        let table = Table(Self.exercise)
        #expect(
            table.plan == [
                "opening", "secret.hand-over@0", "secret@0", "pulse@0", "other@0", "keep@0", "secret.hand-over@1",
                "secret@1", "pulse@1", "other@1", "keep@1", "secret.hand-back", "one.talk", "two.say",
                "learned-here@0", "learned-here@1", "next-meeting",
            ])
    }

    @Test func onlyOneQuestionMeansOneHandOver() {
        let table = Table(
            Small {
                Stage("One", minutes: 5) { Ask("A secret?", for: Keys.secret, of: .mentor, readBy: .author) }
            })
        #expect(table.plan.prefix(5) == ["opening", "secret.hand-over@1", "secret@1", "keep@1", "secret.hand-back"])
    }

    @Test func theMomentSaysWhoseEyesAloneMaySeeIt() throws {
        var table = Table(Self.exercise)
        try table.go(to: "secret.hand-over@0")
        #expect(table.moment.onlyFor == nil)
        guard case .handOver(let name, let reason) = table.moment.task else { return }
        #expect((name, reason) == ("Amara", .ownEyes))
        try table.go(to: "secret@0")
        #expect(table.moment.onlyFor == "Amara")
        guard case .ask(let prompt) = table.moment.task else { return }
        #expect(prompt.readers == "only you")
        try table.go(to: "pulse@0")
        guard case .ask(let pulse) = table.moment.task else { return }
        #expect(pulse.readers == "nobody; counted without names")
        try table.go(to: "keep@0")
        #expect(table.moment.onlyFor == "Amara")
    }

    @Test func nobodyGoesBackAcrossAnotherPersonsScreen() throws {
        var table = Table(Self.exercise)
        try table.go(to: "secret@0")
        #expect(
            table.refusal(.back) == "This is the first question on your own screen. /pass leaves it without an answer.")
        try table.go(to: "pulse@0")
        try table.follow(.back)
        #expect(table.beat == "secret@0", "within one's own screen is fine")
        for beat in ["secret.hand-over@1", "secret.hand-back", "one.talk"] {
            try table.go(to: beat)
            #expect(table.refusal(.back) == Self.before, "\(beat)")
        }
        try table.go(to: "two.say")
        try table.follow(.back)
        #expect(table.beat == "one.talk")
    }

    @Test func fromTheFirstHandOverPeopleMayGoBackToWhatAllCouldSee() throws {
        var table = Table(Self.exercise)
        try table.go(to: "secret.hand-over@0")
        try table.follow(.back)
        #expect(table.beat == "opening")
    }

    @Test func anOwnEyesAnswerIsStruckByItsAuthorAlone() throws {
        var table = Table(Self.exercise)
        try table.go(to: "secret.hand-over@1")
        #expect(table.refusal(.strike) == "There is no answer here to delete. Return goes on.")
        try table.go(to: "secret@1")
        #expect(table.refusal(.strike) != nil, "Joel sits here; the answers so far are Amara's")
        try table.go(to: "keep@1")
        try table.follow(.strike)
        #expect(table.beat == "keep@1")
        #expect(table.answers.keys.sorted() == ["pulse@0", "pulse@1", "secret@1"], "Amara kept nothing")
        try table.go(to: "one.talk")
        #expect(table.refusal(.strike) != nil, "the keyboard is in the middle")
    }

    @Test func whatNobodyAskedToKeepIsDeletedAtOnceAndCounted() throws {
        var table = Table(Self.exercise)
        try table.go(to: "keep@0")
        guard case .keep(let name) = table.moment.task else { return }
        #expect(name == "Amara")
        try table.follow(.ready)
        try table.go(to: "keep@1")
        try table.follow(.keep(true))
        #expect(table.answers["secret@0"] == nil && table.answers["other@0"] == nil, "a stop leaves nothing behind")
        try table.finish()
        #expect(
            table.answers == [
                "secret@1": "secret@1 words", "other@1": "other@1 words", "learned-here@0": "learned-here@0 words",
                "learned-here@1": "learned-here@1 words", "next-meeting": "next-meeting words",
            ])
        #expect(table.counts == [CountedAnswer(key: "pulse", value: "1"), CountedAnswer(key: "pulse", value: "1")])
    }

    @Test func whoeverChangesTheirMindAboutKeepingIsObeyed() throws {
        var table = Table(Self.exercise)
        try table.go(to: "other@0")
        try table.follow(.keep(true))
        #expect(table.beat == "other@0", "said early it moves nothing")
        #expect(table.words.values.filter(\.isKept).map(\.key) == ["secret"])
        try table.go(to: "keep@0")
        #expect(table.words.values.filter(\.isKept).map(\.key).sorted() == ["other", "secret"])
        try table.follow(.keep(false))
        #expect(table.words.values.filter(\.isKept).isEmpty)
        try table.finish()
        #expect(!table.answers.keys.contains { $0.hasPrefix("secret") || $0.hasPrefix("other") })
    }

    @Test func whatALaterQuestionDependsOnWaitsForTheEndAndIsCountedOnce() throws {
        let exercise = Small(mayBeReleased: false) {
            Stage("One", minutes: 5) {
                Ask(
                    "Where to?", for: Keys.way, [Option("on", "On"), Option("out", "Out")], of: .everyone,
                    readBy: .author
                ).counted()
                Ask("How heavy?", for: Keys.pulse, ScaleRange(low: "low", high: "high"), of: .everyone, readBy: .author)
                    .counted()
            }
            Stage("Two", minutes: 5) {
                Ask("Your sentence?", for: Keys.other, of: .everyone, readBy: .pair).onlyIf(Keys.way, is: "on")
            }
        }
        var table = Table(exercise)
        try table.go(to: "keep@1")
        #expect(table.answers.keys.sorted() == ["pulse@1", "way@0", "way@1"])
        try table.finish()
        #expect(table.counts.map(\.key).sorted() == ["pulse", "pulse", "way", "way"])
        #expect(!table.answers.keys.contains { $0.hasPrefix("way") || $0.hasPrefix("pulse") })
    }

    @Test func whatIsReadByNobodyIsNeverKept() throws {
        var table = Table(Self.exercise)
        try table.go(to: "secret@0")
        try table.follow(.keep(true))
        try table.go(to: "other@0")
        #expect(table.words.values.filter { $0.reader == .nobody }.map(\.isKept) == [false])
        try table.finish()
        #expect(!table.words.values.contains { $0.reader == .nobody })
    }

    @Test func keepingIsAskedOnceAfterTheLastStageOfItsKind() {
        let table = Table(
            Small {
                Stage("One", minutes: 5) { Ask("A secret?", for: Keys.secret, of: .everyone, readBy: .author) }
                Stage("Two", minutes: 5) { Ask("Another?", for: Keys.other, of: .protege, readBy: .author) }
            })
        #expect(table.plan.filter { $0.hasPrefix("keep") } == ["keep@1", "keep@0"])
        #expect(table.plan.firstIndex(of: "keep@0") == table.plan.firstIndex(of: "other@0").map { $0 + 1 })
    }

    @Test func whoHasNothingToKeepIsNotAsked() throws {
        var table = Table(Self.exercise)
        try table.go(to: "secret@0")
        for _ in 0..<3 { try table.follow(.pass) }
        #expect(table.beat == "secret.hand-over@1")
    }

    @Test func keepingFitsOwnEyesQuestionsOnly() throws {
        var table = Table(Self.exercise)
        let why = "Only answers for your own eyes wait for your word; of the others the prompt says it. Go on."
        #expect(table.refusal(.keep(true)) == why)
        try table.go(to: "pulse@0")
        #expect(table.refusal(.keep(true)) == why)
    }

    @Test func afterAStopTheKeyboardIsHandedOverAgain() throws {
        var table = Table(Self.exercise)
        try table.go(to: "pulse@0")
        try table.follow(.pause)
        try table.follow(.resume, after: 86_400)
        #expect(table.beat == "secret.hand-over@0")
        try table.follow(.ready)
        #expect(table.beat == "pulse@0", "nothing is asked twice")
        try table.crash()
        #expect(table.beat == "secret.hand-over@0")
        try table.go(to: "one.talk")
        try table.crash()
        #expect(table.beat == "one.talk")
    }

    @Test func earlierOwnEyesAnswersNeverWordWhatOthersRead() throws {
        let exercise = Small {
            Stage("One", minutes: 5) { Ask("A secret?", for: Keys.secret, of: .everyone, readBy: .author) }
            Stage("Two", minutes: 5) { With(Keys.secret, or: "nothing") { secret in Say("You said \(secret)") } }
        }
        var pair = Table(exercise)
        try pair.go(to: "two.say")
        #expect(pair.text == "You said nothing")
        var alone = Table(exercise, [Table.pair[0]])
        try alone.go(to: "two.say")
        #expect(alone.text == "You said secret@0 words")
    }

    @Test func aQuestionIsNotMovedToBeforeWhatDecidesWhetherItIsAsked() throws {
        let exercise = Small {
            Stage("One", minutes: 5) {
                Ask("A secret?", for: Keys.secret, of: .everyone, readBy: .author)
                Ask("Which way?", for: Keys.way, Keys.ways, of: .everyone, readBy: .pair)
                Ask("Why?", for: Keys.other, of: .everyone, readBy: .author).onlyIf(Keys.way, is: "help")
            }
        }
        var table = Table(exercise)
        try table.go(to: "way@0")
        try table.follow(.answer(.choice("help")))
        try table.follow(.answer(.choice("stay")))
        #expect(table.beat == "other.hand-over@0")
        try table.follow(.ready)
        #expect(table.beat == "other@0")
        try table.go(to: "other.hand-over@1")
        try table.follow(.ready)
        #expect(table.beat == "keep@1", "Joel has only what came before to decide on")
    }
}
