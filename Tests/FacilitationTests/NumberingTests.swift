import Testing
import Workshop

@testable import Facilitation

struct NumberingTests {
    private static let exercise = Small(parts: ["before", .live]) {
        Stage("Before", minutes: 5, part: "before") {
            Ask("Topic?", for: Keys.topic, of: .everyone, readBy: .pair)
            EachPerson {
                Ask("Plan?", for: Keys.plan, of: .everyone, readBy: .pair)
                Talk("About it.")
                Ask("Offers?", for: Keys.list, of: .together, readBy: .pair)
            }
        }
        Stage("Rounds", minutes: 5) {
            Rounds(2) {
                Ask("Topic?", for: Keys.topic, of: .together, readBy: .pair)
                EachPerson(first: .mentor) {
                    Ask("Plan?", for: Keys.plan, of: .everyone, readBy: .pair)
                    Ask("Plan again?", for: Keys.plan, of: .everyone, readBy: .pair)
                }
                TakeTurns("Go.")
            }
            With(Keys.topic, or: "x") { _ in Ask("Topic?", for: Keys.topic, of: .mentor, readBy: .pair) }
        }
    }

    private static func outline() -> Outline { Outline.of(exercise) }

    @Test func beatsTakeTheNumbersOfTheOutline() {
        let asked = Self.outline().stages.flatMap { $0.steps.map(\.id) }
        let beats = Table(Self.exercise).session.program.beats
        var questions: [String] = []
        for beat in beats {
            if !questions.contains(beat.id.question) { questions.append(beat.id.question) }
        }
        #expect(Set(questions) == Set(asked).subtracting(["release"]), "nothing to release yet")
        #expect(
            asked.filter { $0.hasPrefix("topic") || $0.hasPrefix("plan") } == [
                "topic", "plan", "topic#2", "plan#2", "plan#3", "topic#3", "plan#4", "plan#5", "topic#4",
            ])
    }

    @Test func aPartTakesTheNumbersItHasInTheWhole() {
        #expect(
            Table(Self.exercise, part: "live").plan.filter { $0.hasPrefix("topic") || $0.hasPrefix("plan") } == [
                "topic#2", "plan#2@1", "plan#3@1", "plan#2@0", "plan#3@0", "topic#3", "plan#4@1", "plan#5@1",
                "plan#4@0", "plan#5@0", "topic#4@1",
            ])
        #expect(
            Table(Self.exercise, part: "before").plan == [
                "opening", "topic@0", "topic@1", "plan@0", "before.talk@0", "list@0", "plan@1", "before.talk@1",
                "list@1",
            ])
    }

    @Test func whatAllAnswerInEachPersonsTurnIsTheirsTogether() throws {
        var table = Table(Self.exercise, part: "before")
        try table.go(to: "list@1")
        guard case .ask(let prompt) = table.moment.task else { return }
        #expect(prompt.who == nil)
        try table.step()
        #expect(table.words.values.filter { $0.key == "list" }.allSatisfy { $0.author == nil })
    }

    @Test func oneMayBeTheNameOfWhoeverHasTheTurn() throws {
        let exercise = Small {
            Stage("One", minutes: 5) {
                Say("For \(name: .everyone).", named: "all")
                EachPerson { Say("For \(name: .everyone).") }
            }
        }
        var table = Table(exercise)
        try table.go(to: "all")
        #expect(table.text == "For Amara and Joel.")
        try table.go(to: "one.say@1")
        #expect(table.text == "For Joel.")
    }

    @Test func turnsInsideAPersonsTurnAreThatPersonsAlone() throws {
        let exercise = Small {
            Stage("One", minutes: 10) { EachPerson { TakeTurns("Go.", minutesEach: 3) } }
        }
        var table = Table(exercise)
        #expect(table.plan.filter { $0.hasPrefix("one") } == ["one.talk@0", "one.talk@1"])
        try table.follow(.ready)
        #expect(table.moment.turnDeadline == table.now.adding(seconds: 180))
    }

    @Test func everyBeatHasANameOfItsOwn() {
        let exercise = Small {
            Stage("One", minutes: 5) {
                EachPerson {
                    EachPerson { Ask("Plan?", for: Keys.plan, of: .everyone, readBy: .pair) }
                    Ask("Topic?", for: Keys.topic, of: .mentor, readBy: .pair)
                }
                ReviewPromises()
                ReviewPromises()
            }
        }
        let promise = OpenPromise(number: 1, promise: Promise(owner: "Joel", action: "x", by: Table.today))
        let plan = Table(exercise, context: SessionContext(openPromises: [promise], today: Table.today)).plan
        #expect(Set(plan).count == plan.count)
        #expect(plan.filter { $0.hasPrefix("plan") || $0.hasPrefix("topic") } == ["plan@0", "topic@1", "plan@1"])
    }

    @Test func aNameIsWrittenAsItIsStored() {
        #expect(BeatID("topic").description == "topic")
        #expect(BeatID("topic", occurrence: 2, author: 1).description == "topic#2@1")
        #expect(BeatID("topic", occurrence: 2, author: 1).question == "topic#2")
        #expect(BeatID("topic").question == "topic")
    }
}
