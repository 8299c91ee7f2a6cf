import Testing
import Workshop

@testable import Facilitation

struct RoomProgramTests {
    private let pairs = Small(.pair) {
        Stage("Begin", minutes: 5) {
            Cue("Ask who is alone.")
            Say("Sit down with your partner.")
        }
        Stage("Answer", minutes: 10) {
            Talk("Look at the sheet.")
            Ask("What is it about?", for: Keys.topic, of: .everyone, readBy: .pair)
        }
        Stage("Tell", minutes: 15) { TakeTurns("Tell each other.", minutesEach: 5) }
    }

    private let circles = Small(.circle(4...8)) {
        Stage("Write", minutes: 5) { Ask("One line.", for: Keys.topic, of: .everyone, readBy: .circle) }
        Stage("Tell", minutes: 24) { TakeTurns("One after the other.") }
    }

    private func steps(
        of exercise: any Exercise, _ wish: Agenda.ExerciseWish = .init("small"), people: Int = 12,
        charter: [String] = []
    ) -> [RoomStep] {
        let block = Agenda.Block(
            time: AgendaBlock("Exercise", seconds: 3600), content: .exercise(wish), cue: "Look at the clock.")
        let agenda = Agenda(title: "Day", start: ClockTime(9, 0), blocks: [block])
        return RoomProgram(agenda, exercises: ["small": exercise], people: people, charter: charter).blocks[0]
    }

    @Test func aBlockWithoutAnExerciseIsOneStep() {
        let agenda = Agenda(
            title: "Day", start: ClockTime(9, 0),
            blocks: [
                Agenda.Block(time: AgendaBlock("Talk", seconds: 60), cue: "Smile."),
                Agenda.Block(time: AgendaBlock("Gone", seconds: 60), content: .exercise(.init("unknown"))),
            ])
        let program = RoomProgram(agenda, exercises: [:], people: 4)
        #expect(program.blocks.map(\.count) == [1, 1])
        #expect(program.blocks[0][0].cue == "Smile.")
        #expect(program.blocks.map { $0[0].stage } == ["Talk", "Gone"])
    }

    @Test func pairsGoThroughAStageByThemselves() {
        let steps = steps(of: pairs)
        #expect(steps.map(\.stage) == ["Begin", "Answer", "Tell"])
        #expect(steps.allSatisfy { $0.groups == .pairs })
        #expect(steps.map(\.task) == [.talk, .sheet, .turns(seconds: 300, each: 2)])
        #expect(steps[0].cue == "Look at the clock. Ask who is alone.")
        #expect(steps[1].text == "Look at the sheet.\nThe questions are on your sheets.")
        #expect(steps.map(\.stageSeconds) == [300, 600, 900])
    }

    @Test(arguments: [1, 2, 3])
    func everyRoundOfCirclesHasItsSeatsAndStages(rounds: Int) {
        let steps = steps(of: circles, .init("small", circles: .init(size: 5, rounds: rounds)))
        #expect(steps.count == 3 * rounds)
        let (places, stages) = ([0, 0, 0, 1, 1, 1, 2, 2, 2], [0, 0, 1, 2, 2, 3, 4, 4, 5])
        #expect(steps.map(\.round) == places.prefix(3 * rounds).map(Optional.some))
        #expect(steps.map(\.stageIndex) == Array(stages.prefix(3 * rounds)))
        #expect(steps.allSatisfy { $0.stageCount == 2 * rounds })
        #expect(Set(steps.map(\.id)).count == steps.count)
        #expect(steps.count { $0.task == .seats(5) } == rounds)
        #expect(steps.last?.task == .turns(seconds: 24 * 60 / 5, each: 5))
    }

    @Test func theStagesOfARoundFillTheirShareOfTheBlock() throws {
        var room = LiveRoom(circles, minutes: 58, wish: .init("small", circles: .init(size: 6, rounds: 2)))
        try room.follow(.begin)
        #expect(room.stageSeconds == 300)
        try room.follow(.next, .next)
        #expect(room.stageSeconds == 24 * 60)
        try room.follow(.next)
        #expect(room.workshop.step?.round == 1)
        #expect(room.stageSeconds == 300)
    }

    @Test func aRoomIsAskedOnPaperByHandAndTogether() {
        let steps = steps(of: Gathering.exercise)
        let task = { (key: String) in steps.first { $0.key == key }?.task }
        #expect(task("hopes") == .slips(atMost: 2))
        #expect(task("own") == .sheet)
        #expect(task("vote") == .hands([.init(id: "stay", text: "Stay"), .init(id: "go", text: "Go")]))
        #expect(task("pulse") == .numbers(1...5, low: "hard", high: "easy"))
        #expect(task("dots") == .dots(list: "0.hopes", each: 3))
        #expect(task("piles") == .piles(list: "0.hopes", headings: ["Time", "People"]))
        #expect(task("purpose") == .answer(atMost: 3))
        #expect(steps.contains { $0.task == .seats(3) && $0.groups == .circles })
        #expect(steps.contains { $0.task == .reveal(["0.hopes"]) })
    }

    @Test func theCharterIsReadOnceAndByTheRoom() {
        let block = Agenda.Block(time: AgendaBlock("Exercise", seconds: 600), content: .exercise(.init("small")))
        let agenda = Agenda(title: "Day", start: ClockTime(9, 0), blocks: [block, block])
        let program = RoomProgram(
            agenda, exercises: ["small": Gathering.exercise], people: 12, charter: ["We do not tell."])
        let opening = program.blocks.map { $0.count { $0.text.hasPrefix("We do not tell.") } }
        #expect(opening == [1, 0])
    }

    @Test func oneFormOfAPartIsLaidOut() {
        let parts = Small(.pair, parts: [.preparation, .live]) {
            Stage("Prepare", minutes: 5, part: .preparation) { Say("Prepare.") }
            Stage("Meet", minutes: 10) { Say("Meet.") }
        }
        #expect(steps(of: parts).map(\.stage) == ["Meet"])
        #expect(steps(of: parts, .init("small", part: "preparation")).map(\.stage) == ["Prepare"])
    }

    @Test func theShortFormIsShorter() {
        var exercise = Small(.cohort(4...200)) { Stage("Long", minutes: 9) { Say("Long.") } }
        exercise.stages = { setting in
            [Stage(setting.isShort ? "Short" : "Long", minutes: 9) { Say("Now.") }]
        }
        #expect(steps(of: exercise, .init("small", isShort: true)).first?.stage == "Short")
        #expect(steps(of: exercise).first?.stage == "Long")
    }
}
