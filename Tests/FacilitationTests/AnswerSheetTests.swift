import Foundation
import Testing
import Workshop

@testable import Facilitation

struct AnswerSheetTests {
    static let exercise = Small(parts: ["before", .live]) {
        Stage("Before", minutes: 5, part: "before") {
            Ask("Topic?", for: Keys.topic, of: .protege, readBy: .pair)
            Ask("Way?", for: Keys.way, Keys.ways, of: .everyone, readBy: .pair)
        }
        Stage("Live", minutes: 5) {
            Ask("Topic?", for: Keys.topic, of: .protege, readBy: .pair)
            Ask("List?", for: Keys.list, of: .together, readBy: .pair).atMost(2)
            Ask("How is it?", for: Keys.pulse, ScaleRange(low: "low", high: "high"), of: .everyone, readBy: .nobody)
            Ask("Which?", for: several, Keys.ways, of: .mentor, readBy: .pair).atMost(2)
            Ask("Deed?", for: Keys.deed, of: .protege, readBy: .pair)
            Ask("Secret?", for: Keys.secret, of: .everyone, readBy: .author)
            Ask("Learned?", for: Keys.learned, of: .everyone, readBy: .pair, mayReach: .lead).remembered(as: .learning)
            TakeTurns("Go.", first: .opener)
        }
    }
    static let several = Key("several", of: Choices.self)

    static func sheet(_ json: String, part: String? = nil) throws -> AnswerSheet {
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
        let table = Table(exercise, part: part)
        return try AnswerSheet(value, for: exercise, setup: table.session.setup, context: table.session.context)
    }

    private func played(_ json: String, part: String) throws -> Table {
        let sheet = try Self.sheet(json, part: part)
        var table = Table(Self.exercise, part: part)
        for _ in 0..<100 { if let intent = sheet.intent(in: table.session) { try table.follow(intent) } }
        try #require(table.session.isFinished)
        return table
    }

    private static let whole = """
        { "topic": {"Amara": "rosters"}, "way": {"amara": "stay", " JOEL ": "help"},
          "topic#2": {"AMARA": "alarms\\n and bells"}, "list": ["one", " two "], "pulse": {"Amara": 4, "Joel": 1.0},
          "several": {"Joel": ["help", "help", "end"]}, "opener": "mentor",
          "deed": {"Amara": {"owner": "joel", "action": " sit in ", "by": "2031-05-20"}},
          "secret": {"Amara": "hers", "Joel": "his"}, "learned": {"Amara": "much", "Joel": "more"},
          "next-meeting": "in 3 weeks", "keep": ["amara"], "release": {"Amara": ["learned"], "Joel": []} }
        """

    @Test func oneFileAnswersEveryPart() throws {
        let before = try played(Self.whole, part: "before")
        #expect(before.answers == ["topic@0": "rosters", "way@0": "", "way@1": ""])
        #expect(before.words.values.map(\.answer).contains(.choice("help")))
        let live = try played(Self.whole, part: "live")
        #expect(
            live.answers == [
                "topic#2@0": "alarms and bells", "list": "one\ntwo", "several@1": "", "deed@0": "Joel: sit in",
                "secret@0": "hers", "learned@0": "much", "learned@1": "more", "next-meeting": "in 3 weeks",
            ])
        #expect(live.words.values.contains { $0.answer == .choices(["help", "end"]) })
        #expect(live.counts.map(\.value) == ["4", "1"])
        #expect(live.session.released.map(\.beat.description) == ["learned@0"])
        let spoken = live.entries.filter { "\($0.event)".contains("live.talk") }.map(\.event)
        #expect(spoken == [1, 0].map { .moved(beat: BeatID("live.talk", author: $0)) }, "the mentor opened")
    }

    @Test func withoutAnAnswerAStepIsPassed() throws {
        let table = try played("{}", part: "live")
        #expect(table.words.isEmpty)
        #expect(table.session.released.isEmpty)
    }

    @Test func whatBelongsToBothNeedsBothInTheFileToo() throws {
        let exercise = Small {
            Stage("One", minutes: 5) {
                Ask("Plan?", for: Keys.plan, of: .together, readBy: .pair, mayReach: .lead)
            }
        }
        for (names, count) in [(#"{"Amara": ["plan"]}"#, 0), (#"{"Amara": ["plan"], "Joel": ["plan"]}"#, 1)] {
            let json = #"{"plan": "x", "release": \#(names)}"#
            let value = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
            var table = Table(exercise)
            let sheet = try AnswerSheet(
                value, for: exercise, setup: table.session.setup, context: table.session.context)
            for _ in 0..<100 { if let intent = sheet.intent(in: table.session) { try table.follow(intent) } }
            #expect(table.session.released.count == count)
        }
    }

    @Test func inEachPersonsTurnASharedAnswerIsGivenByTheName() throws {
        let exercise = Small {
            Stage("One", minutes: 5) { EachPerson { Ask("Offers?", for: Keys.plan, of: .together, readBy: .pair) } }
        }
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(#"{"plan": {"Joel": "x"}}"#.utf8))
        var table = Table(exercise)
        let sheet = try AnswerSheet(value, for: exercise, setup: table.session.setup, context: table.session.context)
        for _ in 0..<100 { if let intent = sheet.intent(in: table.session) { try table.follow(intent) } }
        #expect(table.answers == ["plan@1": "x"])
    }
}
