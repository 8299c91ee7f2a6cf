import Foundation
import Testing
import Workshop

struct VocabularyTests {
    @Test(arguments: Vocabulary.packs.map(\.name))
    func aPackIsFoundByItsNameAndHasAWordForEverything(name: String) throws {
        let pack = try #require(Vocabulary(name))
        #expect(pack.name == name)
        for word in Word.allCases { #expect(!pack[word].isEmpty) }
    }

    @Test func theDefaultSpeaksOfReciprocalMentoring() {
        #expect(Vocabulary.reciprocal[.practice] == "reciprocal mentoring")
        #expect(Vocabulary.reciprocal[.mentor] == "mentor")
        #expect(Vocabulary.reciprocal[.protege] == "protege")
    }

    @Test func ownWordsTakeThePlaceOfTheDefault() throws {
        let own = try #require(Vocabulary("mentor = guide, protege=explorer,practice=paired learning"))
        #expect(own.name == "custom")
        #expect(own[.mentor] == "guide")
        #expect(own[.mentors] == "guides")
        #expect(own[.proteges] == "explorers")
        #expect(own[.practice] == "paired learning")
        #expect(own[.leader] == "leader")
        #expect(own.article(for: .protege) == "an")
        #expect(own.article(for: .mentor) == "a")
    }

    @Test func anOwnPluralIsNotMadeUp() throws {
        let own = try #require(Vocabulary("mentor=ally,mentors=allies"))
        #expect(own[.mentors] == "allies")
        #expect(own[.proteges] == "proteges")
    }

    @Test(arguments: ["", "unknown", "mentor", "mentor=", "boss=x", "mentor=guide,boss=x", "=x"])
    func whatNamesNoPackAndNoWordIsNotAVocabulary(text: String) {
        #expect(Vocabulary(text) == nil)
    }

    @Test func aVocabularyIsStoredAndReadBack() throws {
        for pack in Vocabulary.packs + [try #require(Vocabulary("mentor=guide"))] {
            let json = try JSONEncoder().encode(pack)
            #expect(try JSONDecoder().decode(Vocabulary.self, from: json) == pack)
        }
    }

    @Test func peopleWhoseNamesAreNotKnownAreSpokenOfByTheirPlace() {
        let phrases = Asked.allCases.map { Vocabulary.reciprocal.phrase(for: $0) }
        #expect(
            phrases == [
                "each of you", "the mentor", "the protege", "the leader", "the learner", "the two of you",
                "the circle", "the facilitator",
            ])
    }
}
