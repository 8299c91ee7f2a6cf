import Facilitation
import Testing
import Workshop

@testable import Notes

struct PairNotesTests {
    @Test func aPairReadsWhatItWroteTogether() throws {
        let source = try Examples.pairMeeting()
        let notes = try #require(PairNotes(source))
        try Snapshot.expect(notes.document.rendered(), matches: "everything.pair.md")
    }

    @Test func eachPersonGetsNotesOfTheirOwn() throws {
        let source = try Examples.pairMeeting()
        let amara = try #require(PersonalNotes(source, for: 1, earlier: [try Examples.earlierMeeting()]))
        try Snapshot.expect(amara.document.rendered(), matches: "everything.amara.personal.md")
        let joel = try #require(PersonalNotes(source, for: 2))
        try Snapshot.expect(joel.document.rendered(), matches: "everything.joel.personal.md")
        #expect(PersonalNotes(source, for: 3) == nil)
    }

    @Test func aCircleReadsItsBoardAndItsPromises() throws {
        let source = try Examples.circleMeeting()
        #expect(PairNotes(source) == nil)
        let notes = try #require(CircleNotes(source))
        try Snapshot.expect(notes.document.rendered(), matches: "small-circle.circle.md")
    }

    @Test func whatWasLetGoIsSaidKindlyAndIsNoTask() throws {
        var source = try Examples.pairMeeting()
        source.promises = [
            PromiseOnRecord(
                Promise(owner: "Amara", action: "sketch the quieter alert", by: Player.today.adding(days: 21)),
                state: .dropped)
        ]
        let text = try #require(PairNotes(source)).document.rendered()
        #expect(text.contains("- [ ] Joel: sit in on one night handover, by 2031-05-20"))
        #expect(text.contains("Let go, to make room:\n\n- Amara: sketch the quieter alert\n"))
        #expect(!text.contains("] Amara: sketch"))
    }

    /// A table with an empty column would say who gave no answer.
    @Test func aBlindAnswerThatStandsAloneIsNoTable() throws {
        let session = try Player(answers: ["often@1": .line("Monthly")]).play(Player.session(Everything()))
        let text = try #require(PairNotes(NotesSource(session, number: 1, cohort: "C"))).document.rendered()
        #expect(text.contains("**How often?**\n\n- **Joel:** Monthly\n") && !text.contains("|"))
    }

    @Test func aMeetingInWhichNothingWasWrittenDownIsToldInAFewLines() throws {
        let session = try Player().play(Player.session(Everything()))
        let notes = try #require(PairNotes(NotesSource(session, number: 1, cohort: "C")))
        #expect(notes.isEmpty)
        let text = notes.document.rendered()
        #expect(!text.contains("##"))
        for word in ["pass", "struck", "withheld", "no answer", "declined", "skipped"] { #expect(!text.contains(word)) }
    }

    @Test func answersToQuestionsThatAreNoLongerAskedAreNotLost() throws {
        let played = try Player(answers: ["one@0": .line("Still here")]).play(Player.session(OneLine()))
        let words = Array(played.state.words.values)
        let entries = [
            Entry(at: Examples.now, event: .started),
            Entry(at: Examples.now, event: .answered(beat: BeatID("one", author: 0), words: 1)),
        ]
        let session = Session(
            SmallPair(), setup: played.setup, context: played.context, entries: entries, words: words)
        let text = try #require(PairNotes(NotesSource(session, number: 1, cohort: "C"))).document.rendered()
        #expect(text.contains("## Also written down\n\n- **Amara:** Still here\n"))
    }

    @Test func rolesAndPracticeAreCalledWhatTheCohortCallsThem() throws {
        let words = try #require(Vocabulary("mentor=guide,protege=explorer,leader=host,learner=guest"))
        let session = try Player(answers: Examples.answers).play(Player.session(Everything(), vocabulary: words))
        let text = try #require(PairNotes(NotesSource(session, number: 1, cohort: "C"))).document.rendered()
        #expect(text.contains("Amara (explorer) and Joel (guide)") && text.contains("Amara as host, Joel as guest."))
        for word in ["mentor", "protege", "leader", "learner"] { #expect(!text.contains(word)) }
    }
}

/// What is left of an exercise after its only question was taken out.
private struct SmallPair: Exercise {
    let card = Card(title: "Small", purpose: "To test notes.", company: .pair)
    func stages(in setting: Setting) -> [Stage] { Stage("One", minutes: 5) { Say("Nothing is asked here.") } }
}
