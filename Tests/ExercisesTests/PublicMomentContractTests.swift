import Exercises
import Facilitation
import Testing
import Workshop

/// What stands on the wall while a room works through an exercise, for every exercise in every form.
struct PublicMomentContractTests {
    /// Everything that the projector is told while a room goes through an exercise step by step.
    private func wall(of form: RoomFormTests.Form) throws -> [PublicMoment] {
        let exercise = try #require(registeredExercises.first { $0.slug == form.slug }).make()
        let block = Agenda.Block(
            time: AgendaBlock("It", seconds: 3600), content: .exercise(form.wish), cue: "CANARY-cue",
            leader: "CANARY-leader")
        let agenda = Agenda(title: "Day", start: ClockTime(9, 0), blocks: [block])
        let setup = WorkshopSetup(
            agenda: agenda, day: CivilDate(dayNumber: 22_404), midnight: Instant(milliseconds: 0), seed: 1,
            people: form.people)
        var workshop = LiveWorkshop(
            setup, program: RoomProgram(agenda, exercises: [form.slug: exercise], people: form.people))
        var now = Instant(milliseconds: 9 * 3_600_000)
        workshop.apply(try workshop.decide(.begin, at: now))
        var moments: [PublicMoment] = []
        while workshop.state.status == .running {
            moments.append(workshop.publicMoment(at: now) { "Person \($0)" })
            now = now.adding(seconds: 1)
            workshop.apply(try workshop.decide(.next, at: now))
        }
        return moments
    }

    /// Every step of an exercise in the form in which groups of a room go through it.
    private func steps(of form: RoomFormTests.Form) throws -> (form: RoomForm, steps: [Step]) {
        let exercise = try #require(registeredExercises.first { $0.slug == form.slug }).make()
        let room = RoomForm(exercise.card)
        let setting = room.setting(exercise.card, form.wish, people: form.people)
        return (room, exercise.stages(in: setting).flatMap(\.steps).flatMap(\.flattened))
    }

    @Test(arguments: RoomFormTests.forms)
    func theWallHoldsNoHintAndNoQuestionForFewerThanTheRoom(form: RoomFormTests.Form) throws {
        let wall = try wall(of: form)
        #expect(!wall.isEmpty)
        let texts = wall.flatMap { [$0.title, $0.place, $0.speaks, $0.next] + $0.prompt }.joined(separator: "\n")
        #expect(!texts.contains("CANARY"))
        let (room, steps) = try steps(of: form)
        for step in steps {
            switch step.action {
            case .cue(let cue): #expect(wordings(cue).allSatisfy { !texts.contains($0) }, "a hint")
            case .ask(let question) where room != .plenary:
                #expect(wordings(question.text).allSatisfy { !texts.contains($0) }, "a question: \(question.key)")
            default: break
            }
        }
        // The tour is about the keys themselves.
        guard form.slug != "tour" else { return }
        #expect(!texts.contains(/(^|\s)\/[a-z]+/), "nobody in the room has a keyboard")
    }

    private func wordings(_ prose: Prose) -> [String] {
        [prose.text(in: .reciprocal), prose.onPaper.text(in: .reciprocal)]
    }
}
