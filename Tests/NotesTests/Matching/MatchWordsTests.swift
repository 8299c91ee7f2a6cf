import Circles
import Testing

@testable import Notes

@Suite struct MatchWordsTests {
    private let names = ["Amara", "Joel"]

    private func sentence(_ one: Applicant, _ other: Applicant, reader: Int? = nil) -> String {
        MatchWords(names: names, reader: reader).sentence(MatchPool([one, other]).explanation(0, 1))
    }

    private var amara: Applicant {
        var person = Applicant(
            wants: [Topic(.knowledge, "how budgets are made.")], offers: [Topic(.experience, "nights")])
        (person.unit, person.site, person.cadence) = ("Ward", "North", 14)
        person.values = WorkingValues(pace: 4)
        return person
    }
    private var joel: Applicant {
        var person = Applicant(wants: [Topic(.experience, "a night")], offers: [Topic(.knowledge, "budgets")])
        (person.unit, person.site, person.cadence) = ("Desk", "South", 14)
        person.values = WorkingValues(pace: 5)
        return person
    }

    @Test func whatSpeaksForTwoPeopleIsOneSentenceByName() {
        #expect(
            sentence(amara, joel)
                == "Amara wants how budgets are made (knowledge), Joel offers budgets (knowledge); Joel wants a night (experience), Amara offers nights (experience); different units and sites; a similar way of working; the same rhythm of meetings."
        )
    }

    @Test func theReaderIsAddressed() {
        #expect(
            sentence(amara, joel, reader: 0).hasPrefix(
                "You want how budgets are made (knowledge), Joel offers budgets (knowledge); Joel wants a night (experience), you offer nights"
            ))
    }

    @Test func oneKindAloneIsSaidToBeThat() {
        var other = joel
        other.offers = [Topic(.knowledge, "cranes")]
        #expect(
            sentence(amara, other).hasPrefix(
                "Amara wants how budgets are made (knowledge), Joel offers other knowledge: cranes; "))
        other.offers = [Topic(.knowledge, "")]
        #expect(
            sentence(amara, other).hasPrefix("Amara wants how budgets are made (knowledge), Joel offers knowledge; "))
    }

    @Test func whereNothingMeetsThatIsSaidAndWhereNothingIsKnown() {
        let one = Applicant(wants: [Topic(.wisdom, "age")], offers: [Topic(.wisdom, "patience")])
        let other = Applicant(wants: [Topic(.network, "buyers")], offers: [Topic(.network, "sellers")])
        #expect(sentence(one, other) == "Neither offers yet what the other wants.")
        #expect(sentence(one, Applicant()) == "Not both have said yet what they want and offer.")
    }

    @Test func ofThreePeopleItIsAlwaysClearWhoIsMeant() {
        let words = MatchWords(names: ["Amara", "Joel", "Ife"])
        let pool = MatchPool([amara, joel, Applicant()])
        #expect(
            words.sentences([((1, 2), pool.explanation(1, 2))])
                == "Joel and Ife: not both have said yet what they want and offer.")
    }

    @Test func typedTextCannotBreakTheSentence() {
        var person = amara
        person.wants = [Topic(.knowledge, "budgets;\n\u{1B}[31mred\u{202E}. ")]
        let text = sentence(person, joel)
        #expect(text.hasPrefix("Amara wants budgets; [31mred (knowledge), Joel offers budgets (knowledge);"))
    }
}
