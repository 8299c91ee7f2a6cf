import Facilitation
import Testing
import Workshop
import WorkshopTesting

/// Forms for a whole room of exercises that are still to come: each is short, and keeps the contract.
struct RoomSketchTests {
    private static let sketches = [
        RegisteredExercise(slug: "power-sketch", module: "Tests", PowerSketch.self),
        RegisteredExercise(slug: "pre-mortem-sketch", module: "Tests", PreMortemSketch.self),
        RegisteredExercise(slug: "closing-sketch", module: "Tests", ClosingSketch.self),
    ]

    @Test(arguments: sketches)
    func aSketchKeepsTheContractInTheRoom(sketch: RegisteredExercise) {
        let rooms = ExerciseContract.settings(of: sketch).filter(\.isCohort)
        #expect(rooms.count == 2)
        for setting in rooms { #expect(ExerciseContract.violations(of: sketch, in: setting) == []) }
    }

    @Test func slipsOfAPreMortemAreSortedAndMarkedAsTheOutlineSays() throws {
        let outline = Outline(Self.sketches[1], in: Setting(people: 12, isCohort: true))
        let steps = outline.stages.flatMap(\.steps)
        let slips = try #require(steps.first { $0.id == "causes" })
        #expect(slips.unsigned == true)
        #expect(steps.first { $0.kind == "piles" }?.headings?.count == 8)
        #expect(steps.first { $0.kind == "dots" }?.list == "causes")
        #expect(outline.minutes == 60)
    }

    @Test func whatIsUnsignedIsRevealedWithoutNamesAtOneKeyboardToo() {
        var session = ScriptedSession(Self.sketches[1], in: Setting(people: 6), seed: 3)
        session.play()
        let shown = session.transcript.drop { $0 != "= 2 of 5  Round robin, 12 minutes" }.dropFirst().prefix {
            !$0.hasPrefix("| One after")
        }
        let lines = shown.filter { $0.hasPrefix("| an item") }
        #expect(session.isFinished)
        #expect(lines.count >= 6)
        for name in session.people { #expect(!shown.contains { $0.hasPrefix("| \(name):") }) }
        let before = session.transcript.prefix { !$0.hasPrefix("= 2 of 5") }
        let typed = before.filter { $0.contains("> an item") }.flatMap { line in
            line.split(separator: ">")[1].split(separator: ";").map { "| " + $0.drop { $0 == " " } }
        }
        #expect(lines.sorted() == typed.sorted())
        #expect(Array(lines) != typed, "seed 3 leaves them in the order of the keyboard")
    }
}
