import Facilitation
import Testing
import Workshop

@testable import Notes

/// Sheets of small exercises.
struct HandoutTests {
    @Test func aPairThatIsAskedTheSameSharesOneSheetOthersHaveOneEach() {
        #expect(sheets(Same()).map(\.name) == ["small-pair", "small-facilitator"])
        #expect(sheets(Different()).map(\.name) == ["small-mentor", "small-protege", "small-facilitator"])
        #expect(
            Handout(Different(), slug: "small", in: Setting(), vocabulary: Vocabulary.packs[2]).sheets.map(\.name) == [
                "small-junior-mentor", "small-senior-protege", "small-facilitator",
            ])
    }

    @Test func rolesOfOneNameStillHaveTwoFiles() throws {
        let words = try #require(Vocabulary("mentor=partner,protege=partner"))
        let names = Handout(Different(), slug: "small", in: Setting(), vocabulary: words).sheets.map(\.name)
        #expect(Set(names).count == 3 && names[0] == "small-partner")
    }

    @Test func seatsDecideWhoIsAskedAfterTheyAreSwapped() {
        let texts = Dictionary(
            uniqueKeysWithValues: sheets(Different()).map { ($0.reader, $0.document.rendered()) })
        #expect(texts[.mentor]?.contains("Asked of the first leader") == true)
        #expect(texts[.protege]?.contains("Asked of the first leader") == false)
        #expect(texts[.mentor]?.contains("Asked of the second leader") == false)
        #expect(texts[.protege]?.contains("Asked of the second leader") == true)
    }

    @Test func whatIsCountedIsOnASlipWithoutANameAndNotOnTheSheetItself() throws {
        let sheet = try #require(sheets(Same()).first).document
        let slips = sheet.blocks.compactMap { block -> [Block]? in
            if case .section(let inner, .slips) = block { inner } else { nil }
        }.joined()
        let slip = MarkdownDocument(blocks: Array(slips)).rendered()
        #expect(slip.contains("How light was it?") && slip.contains("No name on it."))
        #expect(sheet.rendered().ranges(of: "How light was it?").count == 1)
        #expect(sheet.rendered().contains("**Slip A,** at the end of this sheet"))
    }

    @Test func aRoomHandsInUnsignedSlipsAndIsToldWhoReadsThem() throws {
        let all = Handout(Whole(), slug: "whole", in: Setting(people: 24)).sheets
        #expect(all.map(\.name) == ["whole-everyone", "whole-facilitator"])
        let sheet = try #require(all.first).document.rendered()
        #expect(
            sheet.contains(
                "Slips are shuffled before the whole room may read them. The programme lead may read them too."))
        #expect(sheet.contains("**Hands up** for one of these. Which name?"))
        #expect(sheet.contains("**Dots: you have 2 dots.** Mark the best."))
        #expect(sheet.contains("only you read this: fold the sheet over it"))
        #expect(!sheet.contains("Watch the door"))
        let card = try #require(all.last).document.rendered()
        #expect(card.contains("Watch the door"))
        #expect(card.contains("Say: Welcome, everybody."))
        #expect(card.contains("**Which name?**"))
        #expect(!card.contains("What is mine alone?"))
    }

    @Test func theCharterStandsOnEverySheetAndCannotChangeIt() {
        let nasty = "# not a heading <b>\n- [ ] no box"
        for sheet in Handout(Same(), slug: "small", in: Setting(), charter: [nasty]).sheets {
            #expect(sheet.document.rendered().contains("> \\# not a heading \\<b>\\\n> \\- \\[ ] no box"))
            #expect(HTMLPage(sheet.document).rendered().contains("<p># not a heading &lt;b&gt;<br/>- [ ] no box</p>"))
        }
    }

    @Test func aRoleWithNothingToDoInAPartGetsNoSheetForIt() {
        let names = Handout(InParts(), slug: "parts", in: Setting()).sheets.map(\.name)
        #expect(
            names == [
                "parts-preparation-protege", "parts-preparation-facilitator", "parts-live-pair",
                "parts-live-facilitator",
            ])
        #expect(
            Handout(InParts(), slug: "parts", in: Setting(), part: "live").sheets.map(\.name) == Array(names.suffix(2)))
    }

    private func sheets(_ exercise: any Exercise) -> [Handout.Sheet] {
        Handout(exercise, slug: "small", in: Setting()).sheets
    }
}

private struct Same: Exercise {
    let card = Card(title: "Small", purpose: "A small one.", company: .pair)
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) {
            Ask("What now?", for: Key("now", of: Line.self), of: .everyone, readBy: .pair)
            Ask(
                "How light was it?", for: Key("light", of: Scale.self), ScaleRange(low: "heavy", high: "light"),
                of: .everyone, readBy: .nobody)
        }
    }
}

private struct Different: Exercise {
    let card = Card(title: "Small", purpose: "A small one.", company: .pair)
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) {
            Ask("Asked of the first leader", for: Key("first", of: Line.self), of: .leader, readBy: .pair)
            SwapSeats()
            Ask("Asked of the second leader", for: Key("second", of: Line.self), of: .leader, readBy: .pair)
        }
    }
}

private struct InParts: Exercise {
    let card = Card(title: "Parts", purpose: "A long one.", company: .pair, parts: [.preparation, .live])
    func stages(in setting: Setting) -> [Stage] {
        Stage("Before", minutes: 5, part: .preparation) {
            Say("Alone.")
            Ask("What will you bring?", for: Key("bring", of: Line.self), of: .protege, readBy: .author)
        }
        Stage("There", minutes: 5) { Talk("About it.") }
    }
}

private struct Whole: Exercise {
    static let slips = Key("reason", of: Lines.self)
    let card = Card(title: "Whole", purpose: "For a room.", company: .cohort(6...40))
    func stages(in setting: Setting) -> [Stage] {
        Stage("All", minutes: 20) {
            Cue("Watch the door.")
            Say("Welcome, everybody.")
            Ask("Why are you here?", for: Self.slips, of: .everyone, readBy: .circle, mayReach: .lead).unsigned()
            Ask("What is mine alone?", for: Key("mine", of: Line.self), of: .everyone, readBy: .author)
            Vote("Which name?", for: Key("name", of: Choice.self), [Option("a", "Two-way"), Option("b", "Reverse")])
            DotVote("Mark the best.", for: Key("best", of: Lines.self), on: Self.slips, dots: 2)
        }
    }
}
