import Exercises
import Facilitation
import Testing
import Workshop

/// Every exercise can be led with a whole cohort in one room.
struct RoomFormTests {
    /// An exercise in one of the forms in which a plan can ask for it.
    struct Form: CustomTestStringConvertible, Sendable {
        let slug: String
        let wish: Agenda.ExerciseWish
        let people: Int

        var testDescription: String {
            "\(slug) \(wish.part ?? "") \(wish.isShort ? "short" : "") \(wish.circles?.rounds ?? 0) \(people)"
        }
    }

    static let forms = registeredExercises.flatMap { entry in
        let card = entry.make().card
        let parts: [String?] = [nil] + card.parts.map(\.name)
        let lengths = card.variants.contains(.short) ? [false, true] : [false]
        let circles: [Agenda.CircleWish?] =
            if case .circle = card.company { [2, 3].map { .init(size: 5, rounds: $0) } } else { [nil] }
        return parts.flatMap { part in
            lengths.flatMap { isShort in
                circles.flatMap { circles in
                    [24, 61].map { people in
                        Form(
                            slug: entry.slug,
                            wish: .init(entry.slug, part: part, isShort: isShort, circles: circles), people: people)
                    }
                }
            }
        }
    }

    @Test func whatHasNoSheetsIsDoneAtKeyboards() throws {
        let block = Agenda.Block(time: AgendaBlock("T", seconds: 300), content: .exercise(.init("tour")))
        let agenda = Agenda(title: "Day", start: ClockTime(9, 0), blocks: [block])
        let exercises = Dictionary(
            registeredExercises.map { ($0.slug, $0.make()) }, uniquingKeysWith: { first, _ in first })
        let steps = RoomProgram(agenda, exercises: exercises, people: 12).blocks[0]
        #expect(steps.allSatisfy { $0.text == "At keyboards of your own: run tour" && $0.cue.isEmpty })
    }

    @Test(arguments: forms)
    func aRoomCanBeLedThroughIt(form: Form) throws {
        let exercise = try #require(registeredExercises.first { $0.slug == form.slug }).make()
        let block = Agenda.Block(time: AgendaBlock("It", seconds: 3600), content: .exercise(form.wish))
        let agenda = Agenda(title: "Day", start: ClockTime(9, 0), blocks: [block])
        let program = RoomProgram(agenda, exercises: [form.slug: exercise], people: form.people)
        let steps = program.blocks[0]
        #expect(Set(steps.map(\.id)).count == steps.count)
        #expect(steps.map(\.stageIndex) == steps.map(\.stageIndex).sorted())
        #expect(Set(steps.map(\.stageIndex)).count == steps[0].stageCount)
        #expect(steps.allSatisfy { $0.stageSeconds > 0 && !$0.stage.isEmpty })
        if let circles = form.wish.circles {
            #expect(Set(steps.compactMap(\.round)).count == circles.rounds)
            #expect(steps.count { if case .seats = $0.task { true } else { false } } == circles.rounds)
        }
        for step in steps {
            if case .reveal(let shown) = step.task { #expect(shown.allSatisfy { program.step($0) != nil }) }
        }
    }
}
