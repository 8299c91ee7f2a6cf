import Testing
import Workshop

struct ProseTests {
    private func text(_ prose: Prose) -> String { prose.text(in: .reciprocal) }

    @Test func aWordAtTheStartOfASentenceIsCapitalised() {
        #expect(text("\(.mentor) first.") == "Mentor first.")
        #expect(
            text("Ready? \(.protege)s next! \(.mentor) last. \(a: .mentor)")
                == "Ready? Proteges next! Mentor last. A mentor")
        #expect(text("\"\(.mentor)\" is a word.") == "\"Mentor\" is a word.")
        #expect(text("*\(.mentor)* is loud.") == "*Mentor* is loud.")
        #expect(text("(It ends.) \(.mentor)") == "(It ends.) Mentor")
        #expect(text("Over.\n\(.mentor)") == "Over.\nMentor")
    }

    @Test func aWordInsideASentenceIsNot() {
        #expect(text("The \(.mentor) and \(a: .protege)") == "The mentor and a protege")
        #expect(text("One thing: \(.practice)") == "One thing: reciprocal mentoring")
        #expect(text("I go quiet when... \(.mentor)s talk") == "I go quiet when... mentors talk")
        #expect(text("This (\(.mentor)) one") == "This (mentor) one")
    }

    @Test func anArticleFitsItsWord() {
        let own = Vocabulary(name: "own", [.mentor: "elder"])
        #expect(Prose("Ask \(a: .mentor).").text(in: own) == "Ask an elder.")
        #expect(Prose("\(a: .mentor) knows.").text(in: own) == "An elder knows.")
    }

    @Test func aNameStandsAsItIsWritten() {
        let prose: Prose = "\(name: .leader) leads. \(name: .learner) learns."
        #expect(prose.text(in: .reciprocal) { $0 == .leader ? "amara" : nil } == "amara leads. The learner learns.")
    }

    @Test func proseIsPutTogether() {
        let inner: Prose = "the \(.mentor)"
        #expect(text("Ask \(inner) \(3) times" + " a day") == "Ask the mentor 3 times a day")
        #expect(text("About \(Line("the night shift"))") == "About the night shift")
        #expect(Prose("").isEmpty)
        #expect(!Prose("x").isEmpty)
        #expect(!Prose("\(.mentor)").isEmpty)
    }
}
