import Foundation
import Testing
import Workshop

struct AnswerTests {
    private static let by = CivilDate(dayNumber: 22_000)
    static let all: [Answer] = [
        .line("x"), .line(""), .text("two\nlines"), .lines([]), .lines(["a", "\"b\""]), .scale(-3), .choice("think"),
        .choices([]), .choices(["a", "b"]), .promise(Promise(owner: "Joel", action: "call", by: by)),
    ]

    @Test(arguments: all)
    func anAnswerIsOneObjectWhoseOnlyFieldNamesItsKind(answer: Answer) throws {
        let json = try JSONEncoder().encode(answer)
        let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        #expect(object.count == 1)
        #expect(try JSONDecoder().decode(Answer.self, from: json) == answer)
    }

    @Test func anAnswerIsReadOnlyAsItsOwnKind() {
        #expect(Line(.line("x")) == "x")
        #expect(Line(.text("x")) == nil)
        #expect(Passage(.text("x"))?.answer == .text("x"))
        #expect(Passage(.line("x")) == nil)
        #expect(Lines(.lines(["x"]))?.answer == .lines(["x"]))
        #expect(Lines(.choices(["x"])) == nil)
        #expect(Scale(.scale(2))?.answer == .scale(2))
        #expect(Scale(.line("2")) == nil)
        #expect(Choice(.choice("x")) == "x")
        #expect(Choice(.line("x")) == nil)
        #expect(Choices(.choices(["x"]))?.answer == .choices(["x"]))
        #expect(Choices(.lines(["x"])) == nil)
        #expect(Promise(.line("x")) == nil)
    }

    @Test func stepsAreNamedByTheirStageUnlessTheirAuthorNamesThem() {
        let key = Key("topic", of: Line.self)
        let stage = Stage("Hand over, \(.protege)!", minutes: 1) {
            Say("a")
            Say("b", named: "why")
            Ask("c", for: key, of: .everyone, readBy: .pair)
            With(key, or: "x") { _ in Say("d") }
            Rounds(2) { Talk("e") }
        }
        #expect(stage.id == "hand-over-protege")
        #expect(
            stage.steps.map(\.id) == [
                "hand-over-protege.say", "why", "topic", "hand-over-protege.with", "hand-over-protege.rounds",
            ])
    }
}
