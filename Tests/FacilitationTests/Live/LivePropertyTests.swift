import Testing
import Workshop

@testable import Facilitation

struct LivePropertyTests {
    @Test(arguments: 0..<120)
    func anythingThatIsWishedLeavesAWorkshopThatHolds(seed: UInt64) throws {
        var drawn = DrawnAgenda(seed: seed)
        var room = LiveRoom(drawn.agenda(), exercises: ["small": Gathering.exercise])
        try room.follow(.begin)
        for _ in 0..<80 {
            room.now = room.now.adding(seconds: Int64(drawn.dice.roll(0...400)))
            let intent = drawn.intent(in: room.workshop)
            let before = room.workshop.state
            do throws(Refusal) {
                room.workshop.apply(try room.workshop.decide(intent, at: room.now, drawing: drawn.dice.next()))
            } catch {
                #expect(room.workshop.state == before, "a refusal changes nothing: \(intent), seed \(seed)")
                continue
            }
            check(room, "\(intent), seed \(seed)")
            if case .choose = intent { checkProtected(before, room.workshop.state, "\(intent), seed \(seed)") }
            guard room.workshop.rebuiltState == room.workshop.state else {
                Issue.record("what is stored comes to something else after \(intent), seed \(seed)")
                return
            }
        }
    }

    private func check(_ room: LiveRoom, _ comment: Comment) {
        let workshop = room.workshop
        let isRunning = workshop.state.status == .running
        let agenda = isRunning ? workshop.clock.projected(at: room.now) : workshop.state.agenda
        let timeline = agenda.timeline(at: isRunning ? workshop.clock.time(at: room.now) : nil)
        let rows = timeline.rows.filter { $0.state != .dropped }
        #expect(rows.allSatisfy { $0.seconds >= 0 }, comment)
        for (row, next) in zip(rows, rows.dropFirst()) where next.state == .coming {
            #expect(next.start >= row.end + workshop.setup.agenda.blocks[next.block].time.gap, comment)
        }
        for (row, next) in zip(rows, rows.dropFirst()) { #expect(next.start >= row.end, comment) }
        #expect(rows.last.map { $0.end == timeline.end } ?? true, comment)
        #expect(rows.count { $0.state == .running } <= 1, comment)
        checkSums(workshop, comment)
    }

    /// The stages of the block that is on share what it was given, and nothing else.
    private func checkSums(_ workshop: LiveWorkshop, _ comment: Comment) {
        guard let block = workshop.block else { return }
        #expect(workshop.program.blocks[block].indices.contains(workshop.state.step), comment)
        let stages = Set(workshop.program.blocks[block].map(\.stageIndex))
        let shares = stages.map { workshop.clock.seconds(ofStage: $0, in: block) }
        #expect(shares.reduce(0, +) == workshop.state.blockSeconds, comment)
        #expect(workshop.clock.stageSeconds >= 0, comment)
    }

    /// No way to go on takes anything from a protected block that has not begun, or leaves it out.
    private func checkProtected(_ before: WorkshopState, _ after: WorkshopState, _ comment: Comment) {
        for block in before.agenda.coming where before.agenda.blocks[block].isProtected {
            #expect(after.agenda.given[block] >= before.agenda.blocks[block].seconds, comment)
            #expect(!after.agenda.isDropped[block], comment)
        }
        for block in after.agenda.coming {
            #expect(after.agenda.given[block] >= after.agenda.blocks[block].least, comment)
        }
    }
}

extension LiveWorkshop {
    /// What the stored entries and words come to when they are read again.
    fileprivate var rebuiltState: WorkshopState {
        LiveWorkshop(setup, program: program, entries: entries, words: Array(words.values)).state
    }
}
