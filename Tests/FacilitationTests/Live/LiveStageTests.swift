import Testing
import Workshop

@testable import Facilitation

struct LiveStageTests {
    @Test func stagesShareASqueezedBlockInProportion() throws {
        var room = LiveRoom(Gathering.exercise, minutes: 30)
        try room.follow(.begin)
        #expect(room.stageSeconds == 300)
        try skipToStage("Choose", in: &room)
        #expect(room.stageSeconds == 600)
        try skipToStage("Together", in: &room)
        #expect(room.stageSeconds == 900)
    }

    @Test func moreTimeGoesToTheStageThatIsOn() throws {
        var room = LiveRoom(Gathering.exercise, minutes: 60)
        try room.follow(.begin)
        try skipToStage("Choose", in: &room)
        try room.follow(.more(seconds: 120))
        #expect(room.stageSeconds == 1320)
        try skipToStage("Together", in: &room)
        #expect(room.stageSeconds == 1800)
    }

    @Test func runningLateIsSeenBeforeTheTimeOfTheBlockIsOver() throws {
        var room = LiveRoom(Gathering.exercise, minutes: 60)
        try room.follow(.begin)
        room.wait(minutes: 14)
        #expect(room.cue.behind == 240)
        #expect(room.cue.blockEnds == ClockTime(10, 4))
        try skipToStage("Choose", in: &room)
        room.wait(minutes: 20)
        #expect(room.cue.behind == 240)
    }

    @Test func aQuickStageIsSeenBeforeTheBlockIsOver() throws {
        var room = LiveRoom(Gathering.exercise, minutes: 60)
        try room.follow(.begin)
        room.wait(minutes: 4)
        try skipToStage("Choose", in: &room)
        #expect(room.cue.behind == -360)
    }

    @Test func theClockOfAStageGoesOnOverItsSteps() throws {
        var room = LiveRoom(Gathering.exercise, minutes: 60)
        try room.follow(.begin)
        let deadline = room.workshop.clock.stageDeadline
        room.wait(minutes: 3)
        try room.follow(.next, .next)
        #expect(room.workshop.step?.key == "own")
        #expect(room.workshop.clock.stageDeadline == deadline)
    }

    @Test func theStepsOfABlockAreFollowedByTheNextBlock() throws {
        var room = LiveRoom(Gathering.exercise)
        try room.follow(.begin)
        var seen: [String] = []
        while room.workshop.block == 0 {
            seen.append(room.workshop.step?.id ?? "")
            try room.follow(.next)
        }
        #expect(seen == room.workshop.program.blocks[0].map(\.id))
        #expect(room.cue.block == "Closing")
        try room.follow(.next)
        #expect(room.workshop.state.status == .over)
        #expect(room.seen.state == .over)
        #expect(throws: Refusal.self) { try room.follow(.next) }
    }

    @Test func aBlockIsSkippedWithAllItsSteps() throws {
        var room = LiveRoom(Gathering.exercise)
        try room.follow(.begin, .skipBlock)
        #expect(room.workshop.block == 1)
        try room.follow(.undo)
        #expect(room.workshop.block == 0)
        #expect(room.workshop.step?.id == room.workshop.program.blocks[0].first?.id)
    }

    private func skipToStage(_ stage: String, in room: inout LiveRoom) throws {
        while let step = room.workshop.step, step.stage != stage { try room.follow(.next) }
    }
}
