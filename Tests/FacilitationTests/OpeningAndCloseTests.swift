import Testing
import Workshop

@testable import Facilitation

struct OpeningAndCloseTests {
    @Test func aSessionOpensWithTheCharterAndEndsWithLearningReleaseAndTheNextDate() throws {
        var table = Table(
            Small {
                Stage("One", minutes: 5) { Say("Hello.") }
                Stage("Two", minutes: 5) { Talk("About it.") }
            },
            context: SessionContext(charter: ["It stays here."], today: Table.today))
        #expect(table.plan == ["opening", "one.say", "two.talk", "learned-here@0", "learned-here@1", "next-meeting"])
        guard case .opening(let charter, let promises) = table.moment.task else {
            Issue.record("no opening")
            return
        }
        #expect(charter == ["It stays here."])
        #expect(promises.isEmpty)
        #expect(table.moment.stage == "One")
        #expect((table.moment.stageNumber, table.moment.stageCount, table.moment.stageMinutes) == (1, 2, 5))
        try table.finish()
        #expect(table.beat == "end")
        #expect(table.session.moment.beat == nil)
        #expect(table.entries.first?.event == .started)
        #expect(table.entries.last?.event == .finished)
        #expect(table.refusal(.ready) == "This session is finished. `export` writes its notes.")
    }

    @Test func whatEachLearnedIsAskedOnceOnly() {
        let table = Table(
            Small {
                Stage("One", minutes: 5) {
                    Ask("What did you learn?", for: Keys.learned, of: .everyone, readBy: .pair).remembered(
                        as: .learning)
                }
            })
        #expect(table.plan == ["opening", "learned@0", "learned@1", "next-meeting"])
    }

    @Test func whoWouldRatherOpenIsAskedOnlyWhereItMatters() throws {
        let inTurns = Small { Stage("One", minutes: 5) { Rounds(1) { EachPerson(first: .other) { Talk("Go.") } } } }
        let talk = Small { Stage("One", minutes: 5) { Talk("Go.", first: .opener) } }
        let mentor = Small { Stage("One", minutes: 5) { TakeTurns("Go.", first: .mentor) } }
        #expect(Table(inTurns).plan.contains("opener"))
        #expect(!Table(mentor).plan.contains("opener"))
        #expect(!Table(talk, [Table.pair[0]], setting: Setting(people: 1, partnerIsAway: true)).plan.contains("opener"))
        var table = Table(talk)
        try table.go(to: "opener")
        guard case .ask(let prompt) = table.moment.task else { return }
        #expect(prompt.options.map(\.text) == ["Joel", "Amara", "It makes no difference to us"])
        #expect(prompt.readers == "you two; not kept afterwards")
        try table.follow(.answer(.choice("protege")))
        guard case .talk(_, _, let begins) = table.moment.task else { return }
        #expect(begins == "Amara")
    }

    @Test func onlyTheAskedPartIsRunAndTheMeetingAloneHasAClose() throws {
        let exercise = Small(parts: [.invitation, .live]) {
            Stage("Ask", minutes: 2, part: .invitation) { Ask("Well?", for: Keys.topic, of: .mentor, readBy: .pair) }
            Stage("Meet", minutes: 9) { Ask("Well?", for: Keys.plan, of: .together, readBy: .pair) }
        }
        #expect(Table(exercise, part: "invitation").plan == ["opening", "topic@1"])
        #expect(
            Table(exercise, part: "live").plan == [
                "opening#2", "plan", "learned-here@0", "learned-here@1", "next-meeting",
            ])
        #expect(Table(exercise, part: "live").moment.stageCount == 1)
        let plan = StagePlan(exercise, in: Setting())
        #expect(plan.parts == ["invitation", "live"])
        #expect(plan.minutes == 9)
    }

    @Test func aPartThatDoesNotExistRunsEverything() {
        let exercise = Small { Stage("One", minutes: 5) { Say("Hello.") } }
        #expect(Table(exercise, part: "live").plan == Table(exercise).plan)
        #expect(Table(exercise, part: "elsewhere").plan == Table(exercise).plan)
    }

    @Test func alonePeopleAreAskedAloneAndNothingIsHandedOver() throws {
        var table = Table(
            Small(.solo) {
                Stage("One", minutes: 5) { Ask("Well?", for: Keys.secret, of: .everyone, readBy: .author) }
            }, [Table.pair[0]])
        #expect(table.plan == ["opening", "secret@0", "learned-here@0", "next-meeting@0", "keep@0"])
        try table.finish()
        #expect(table.answers.isEmpty)
    }

    @Test func nobodyNeedsToSitThereForAnExerciseToBeLaidOut() {
        let table = Table(
            Small { Stage("One", minutes: 5) { Ask("Well?", for: Keys.topic, of: .everyone, readBy: .pair) } }, [])
        #expect(table.plan == ["opening"])
    }
}
