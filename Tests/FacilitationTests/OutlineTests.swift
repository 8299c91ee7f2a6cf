import Foundation
import Testing
import Workshop

@testable import Facilitation

struct OutlineTests {
    private static let exercise = Small(parts: [.preparation, .live]) {
        Stage("Think", minutes: 4, part: .preparation) {
            Ask("Which, \(.protege)?", for: Keys.way, Array(Keys.ways.prefix(2)), of: .protege, readBy: .author)
                .counted()
        }
        Stage("Meet", minutes: 7) {
            Cue("Slowly.")
            SwapSeats()
            TakeTurns("Tell.", first: .leader)
            Ask("Learned?", for: Keys.learned, of: .everyone, readBy: .pair, mayReach: .lead).remembered(as: .learning)
            Reveal(Keys.learned)
        }
    }

    @Test func anOutlineIsWrittenInTheseFields() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(Outline.of(Self.exercise)), as: UTF8.self)
        #expect(json == Self.whole)
    }

    @Test func anOutlineOfOnePartHasItsMinutesAndItsNumbers() {
        let part = Outline.of(Self.exercise, part: "preparation")
        #expect(part.minutes == 4)
        #expect(part.stages.map(\.title) == ["Think"])
        #expect(part.parts == ["preparation", "live"])
        #expect(Outline.of(Self.exercise, part: "live").stages[0].steps[0].id == "opening#2")
        #expect(Outline.of(Self.exercise).minutes == 7, "the meeting alone")
    }

    @Test func fromAfarEveryStageTakesAFifthMoreRoundedUp() {
        let remote = Outline.of(Self.exercise, in: Setting(isRemote: true))
        #expect(remote.stages.map(\.minutes) == [5, 9])
        #expect(remote.minutes == 9)
    }

    @Test func withoutPartsThereIsNoneInAStage() {
        let outline = Outline.of(Small { Stage("One", minutes: 5) { Vote("Which?", for: Keys.way, Keys.ways) } })
        #expect(outline.parts.isEmpty)
        #expect(outline.stages[0].part == nil)
        #expect(outline.minutes == 5)
        #expect(outline.stages[0].steps.map(\.kind) == ["say", "vote", "ask", "release", "ask"])
    }

    @Test func everyKindOfStepHasItsName() {
        let exercise = Small(.circle(4...8)) {
            Stage("One", minutes: 5) {
                Say("a")
                Talk("b")
                FormCircles()
                RecallCards(.goal)
                ReviewPromises()
                Rounds(2) { Ask("c", for: Keys.list, of: .circle, readBy: .circle) }
                With(Keys.list, or: []) { _ in Talk("d", named: "d") }
            }
        }
        let steps = Outline.of(exercise).stages[0].steps
        #expect(
            steps.map { "\($0.id) \($0.kind)" } == [
                "opening say", "one.say say", "one.talk talk", "one.form-circles form-circles", "one.recall recall",
                "one.promises recall", "list ask", "list#2 ask", "d talk", "learned-here ask", "release release",
                "next-meeting ask",
            ])
        #expect(Outline.of(exercise).company == "circle")
    }

    private static let whole = """
        {
          "company" : "pair",
          "minutes" : 7,
          "parts" : [
            "preparation",
            "live"
          ],
          "slug" : "small",
          "stages" : [
            {
              "minutes" : 4,
              "part" : "preparation",
              "steps" : [
                {
                  "id" : "opening",
                  "kind" : "say",
                  "text" : "The charter, what is kept and who reads it, and the promises still open."
                },
                {
                  "choices" : [
                    {
                      "id" : "stay",
                      "text" : "Stay as we are"
                    },
                    {
                      "id" : "help",
                      "text" : "Get some help"
                    }
                  ],
                  "counted" : true,
                  "id" : "way",
                  "input" : "choice",
                  "keptByDefault" : false,
                  "kind" : "ask",
                  "mayReachLead" : false,
                  "of" : "protege",
                  "readBy" : "self",
                  "text" : "Which, protege?"
                }
              ],
              "title" : "Think"
            },
            {
              "minutes" : 7,
              "part" : "live",
              "steps" : [
                {
                  "id" : "opening#2",
                  "kind" : "say",
                  "text" : "The charter, what is kept and who reads it, and the promises still open."
                },
                {
                  "id" : "meet.swap-seats",
                  "kind" : "swap-seats",
                  "text" : "The leader and the learner change seats."
                },
                {
                  "id" : "meet.talk",
                  "kind" : "talk",
                  "text" : "Tell."
                },
                {
                  "choices" : [

                  ],
                  "counted" : false,
                  "id" : "learned",
                  "input" : "line",
                  "keptByDefault" : true,
                  "kind" : "ask",
                  "mayReachLead" : true,
                  "of" : "everyone",
                  "readBy" : "pair",
                  "text" : "Learned?"
                },
                {
                  "id" : "meet.reveal",
                  "kind" : "reveal",
                  "text" : "The answers are shown together."
                },
                {
                  "id" : "release",
                  "kind" : "release",
                  "text" : "Each of you decides, item by item, what may reach the programme lead."
                },
                {
                  "choices" : [

                  ],
                  "counted" : false,
                  "id" : "next-meeting",
                  "input" : "line",
                  "keptByDefault" : true,
                  "kind" : "ask",
                  "mayReachLead" : false,
                  "of" : "together",
                  "readBy" : "pair",
                  "text" : "When do you meet next? A date, or words such as \\"in 3 weeks\\"."
                }
              ],
              "title" : "Meet"
            }
          ],
          "title" : "Small",
          "version" : 1
        }
        """
}
