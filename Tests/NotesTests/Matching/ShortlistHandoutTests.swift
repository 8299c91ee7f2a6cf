import Circles
import Testing
import Workshop

@testable import Notes

@Suite struct ShortlistHandoutTests {
    private func handout(_ names: [String], offers: [Topic] = []) -> String {
        ShortlistHandout(
            for: "Amara Obi",
            names.map {
                ShortlistHandout.Entry(name: $0, places: ["Finance", ""], offers: offers, reason: "You want it.")
            },
            cohort: "harbour", charter: ["What is said here stays here."], on: CivilDate(dayNumber: 22_500)
        ).document.rendered()
    }

    @Test func aWholeSheet() throws {
        try Snapshot.expect(
            handout(
                ["Joel Chen", "Ife Bello", "zoë Lind", "Mateo Ruiz"],
                offers: [Topic(.knowledge, "budgets, | pipes"), Topic(.wisdom, "")]),
            matches: "shortlist.md")
    }

    @Test func namesStandInTheOrderOfTheAlphabetHoweverTheyCome() {
        let names = ["Joel", "ife", "Zoë", "Amos"]
        #expect(handout(names) == handout(names.reversed()))
        let places = ["Amos", "ife", "Joel", "Zoë"].map { handout(names).firstRange(of: "## \($0)")?.lowerBound }
        #expect(places.compactMap(\.self).count == 4)
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }

    @Test func theExampleIsAnAnswerThatTheSpreadsheetTakes() {
        #expect(handout(["Joel"]).contains("\n`Joel`\n"))
        #expect(handout(["Joel", "Ife"]).contains("\n`Ife; not Joel`\n"))
        #expect(handout(["A", "B", "C", "D", "E"]).contains("\n`A; B = C; not D`\n"))
    }

    @Test func nobodyIsHeOrShe() {
        let words = handout(["Joel", "Ife"]).lowercased().split { !$0.isLetter }
        for word in ["he", "she", "his", "her", "him", "hers"] { #expect(!words.contains(Substring(word)), "\(word)") }
    }
}
