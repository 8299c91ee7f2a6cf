import Testing
import Workshop

@testable import Facilitation

struct ReleaseTests {
    static let exercise = Small {
        Stage("One", minutes: 5) {
            Ask("Learned?", for: Keys.learned, of: .everyone, readBy: .pair, mayReach: .lead).remembered(as: .learning)
            Ask("Plan?", for: Keys.plan, of: .together, readBy: .pair, mayReach: .lead)
            Ask("Private?", for: Keys.topic, of: .everyone, readBy: .pair)
        }
    }

    private func told(_ table: Table) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: table.session.released.map { ($0.beat.description, $0.text.value.answer.plainText) })
    }

    /// At the review, with these answers of Amara and Joel.
    private func review(_ amara: String = "one", _ joel: String = "two") throws -> Table {
        var table = Table(Self.exercise)
        try table.go(to: "learned@0")
        try table.answer(amara)
        try table.answer(joel)
        try table.go(to: "release.hand-over@0")
        return table
    }

    @Test func eachIsAskedUnseenForTheirOwnWordsAndForWhatBelongsToBoth() throws {
        var table = try review()
        #expect(
            table.plan.filter { $0.hasPrefix("release") } == [
                "release.hand-over@0", "release:learned@0@0", "release:plan@0", "release.hand-over@1",
                "release:learned@1@1", "release:plan@1", "release.hand-back",
            ])
        guard case .handOver("Amara", .release) = table.moment.task else {
            Issue.record("\(table.moment.task)")
            return
        }
        try table.follow(.ready)
        guard case .release(let item) = table.moment.task else { return }
        #expect((item.who, item.question, item.text, item.others) == ("Amara", "Learned?", "one", []))
        #expect(item.isUnsigned)
        #expect(table.moment.onlyFor == "Amara")
        try table.follow(.release(true))
        guard case .release(let plan) = table.moment.task else { return }
        #expect(plan.others == ["Joel"])
    }

    @Test func theDefaultIsNo() throws {
        var table = try review()
        try table.finish()
        #expect(told(table).isEmpty)
        let silent = table.entries
        var other = try review()
        for _ in 0..<20 where !other.session.isFinished {
            if case .release = other.moment.task { try other.follow(.release(false)) } else { try other.step() }
        }
        #expect(
            other.entries.map(\.event) == silent.map(\.event), "saying no leaves no trace that saying nothing does not")
        #expect(
            !silent.contains { entry in
                switch entry.event {
                case .approved, .withdrew, .reworded: true
                default: false
                }
            })
    }

    @Test func whatBelongsToBothNeedsBoth() throws {
        var table = try review()
        try table.go(to: "release:plan@0")
        try table.follow(.release(true))
        #expect(told(table).isEmpty)
        try table.go(to: "release:plan@1")
        try table.follow(.release(true))
        #expect(told(table) == ["plan": "plan words"])
        #expect(table.session.released.first?.text.value.key == "plan")
    }

    @Test func whoeverIsNamedHasASayToo() throws {
        var table = try review("I saw how Joel listens.", "nothing")
        #expect(table.plan.contains("release:learned@0@1"))
        try table.go(to: "release:learned@0@0")
        guard case .release(let item) = table.moment.task else { return }
        #expect(item.others == ["Joel"])
        try table.follow(.release(true))
        #expect(told(table).isEmpty)
        try table.go(to: "release:learned@0@1")
        try table.follow(.release(true))
        #expect(told(table) == ["learned@0": "I saw how Joel listens."])
    }

    @Test(arguments: [
        ("Al", "also always alarm", false), ("Al", "Al said so", true), ("Al", "al's turn", true),
        ("Jo Al", "also a jo", false), ("Ann-Marie", "I told Ann", true), ("Ann-Marie", "annual", false),
        ("Joel", "JOEL!", true), ("Joel", "joelle", false), ("Zoë", "Zoë was there", true), ("田中", "田中さんは", true),
        ("", "anything", false), ("Joel", "", false),
    ])
    func aNameIsAWordOfItsOwn(name: String, text: String, isNamed: Bool) {
        #expect(NamedIn(text)(name) == isNamed)
    }

    @Test func otherWordsMakeEarlierAgreementVoid() throws {
        var table = try review()
        try table.go(to: "release:plan@0")
        try table.follow(.release(true))
        try table.go(to: "release:plan@1")
        try table.follow(.releaseAs("  a better plan\nin one line "))
        #expect(table.beat == "release.hand-back")
        #expect(told(table).isEmpty, "Amara agreed to other words")
        try table.finish()
        try table.review("plan", by: 0, .release(true))
        #expect(told(table) == ["plan": "a better plan in one line"])
        #expect(table.answers["plan"] == "plan words", "the pair keeps its own")
    }

    @Test func theSameWordsAgainAreAPlainYes() throws {
        var table = try review()
        try table.go(to: "release:learned@0@0")
        try table.follow(.releaseAs("one"))
        #expect(told(table) == ["learned@0": "one"])
        #expect(!table.words.values.contains { $0.kind == .wording })
    }

    @Test func wordsThatCannotBeUsedAreRefused() throws {
        var table = try review()
        try table.go(to: "release:learned@0@0")
        let nothing = "There is nothing left to share. Return alone keeps it between you."
        #expect(table.refusal(.releaseAs("  \n ")) == nothing)
        #expect(
            table.refusal(.releaseAs(String(repeating: "x", count: 2001)))
                == "That is 2001 characters; at most 2000 are kept here. Shorten it a little.")
    }

    @Test func namingSomeoneInOtherWordsAsksThemEvenIfTheyWereAskedBefore() throws {
        var table = try review()
        try table.go(to: "release:learned@1@1")
        try table.follow(.releaseAs("What Amara knows."))
        #expect(table.beat == "release:plan@1", "nobody is called back")
        try table.finish()
        #expect(told(table).isEmpty)
        try table.review("learned@1", by: 0, .release(true))
        #expect(told(table) == ["learned@1": "What Amara knows."])
    }

    @Test func takingANameOutMakesItOnesOwn() throws {
        var table = try review("I saw how Joel listens.", "two")
        try table.go(to: "release:learned@0@0")
        try table.follow(.releaseAs("I saw how someone listens."))
        #expect(told(table) == ["learned@0": "I saw how someone listens."])
        #expect(!table.plan.contains("release:learned@0@1"))
    }

    @Test func aPromiseNamesItsOwner() throws {
        let exercise = Small {
            Stage("One", minutes: 5) { Ask("Who?", for: Keys.deed, of: .protege, readBy: .pair, mayReach: .lead) }
        }
        var table = Table(exercise)
        try table.go(to: "deed@0")
        try table.follow(.answer(.promise(Promise(owner: "Joel", action: "call", by: Table.today))))
        try table.go(to: "release:deed@0@0")
        try table.follow(.releaseAs("call the depot"))
        try table.go(to: "release:deed@0@1")
        try table.follow(.release(true))
        let promise = Promise(owner: "Joel", action: "call the depot", by: Table.today)
        #expect(table.session.released.map(\.text.value.answer) == [.promise(promise)])
    }

    @Test func aChoiceIsReleasedAsItIsOrNotAtAll() throws {
        let exercise = Small {
            Stage("One", minutes: 5) {
                Ask("Which?", for: Keys.way, Keys.ways, of: .protege, readBy: .pair, mayReach: .lead)
            }
        }
        var table = Table(exercise)
        try table.go(to: "release:way@0@0")
        #expect(
            table.refusal(.releaseAs("Some help"))
                == "This is a choice, not words, and cannot be reworded. Answer yes or no.")
        guard case .release(let item) = table.moment.task else { return }
        #expect(item.text == "Stay as we are")
    }

    @Test func inACircleEachSaysAloudWhatMayTravel() throws {
        let exercise = Small(.circle(4...8)) {
            Stage("One", minutes: 5) {
                Ask("Idea?", for: Keys.learned, of: .everyone, readBy: .circle, mayReach: .lead).remembered(
                    as: .learning)
            }
        }
        var table = Table(exercise, Table.circle)
        try table.go(to: "release:learned@0@0")
        #expect(table.moment.onlyFor == nil)
        #expect(!table.plan.contains { $0.contains("hand-over") })
    }

    @Test func whereTheCardSaysNothingMayBeReleasedNothingIs() throws {
        let exercise = Small(mayBeReleased: false) {
            Stage("One", minutes: 5) {
                EachPerson { Ask("A?", for: Keys.learned, of: .everyone, readBy: .pair, mayReach: .lead) }
                Rounds(1) { Ask("B?", for: Keys.topic, of: .together, readBy: .pair, mayReach: .lead) }
                With(Keys.topic, or: "x") { _ in
                    Ask("C?", for: Keys.plan, of: .together, readBy: .pair, mayReach: .lead)
                }
            }
        }
        var table = Table(exercise)
        #expect(Outline.of(exercise).stages.allSatisfy { $0.steps.allSatisfy { $0.mayReachLead != true } })
        try table.finish()
        #expect(!table.plan.contains { $0.contains("release") })
        #expect(throws: Refusal.self) { try table.review("plan", by: 0, .release(true)) }
        #expect(table.session.released.isEmpty)
    }
}
