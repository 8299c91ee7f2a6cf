import Testing
import Workshop

@testable import Facilitation

/// A facilitator with one laptop in front of a room: a workshop, its clock, and everything that would be stored.
struct LiveRoom {
    var workshop: LiveWorkshop
    /// The time of this machine.
    var now: Instant
    /// From which the numbers of words are drawn.
    var dice = LiveDice(seed: 7)

    static let midnight = Instant(milliseconds: 1_900_000_000_000)

    init(_ agenda: Agenda, exercises: [String: any Exercise] = [:], people: Int = 12, charter: [String] = []) {
        let program = RoomProgram(agenda, exercises: exercises, people: people, charter: charter)
        let setup = WorkshopSetup(
            agenda: agenda, day: CivilDate(dayNumber: 22_404), midnight: Self.midnight, seed: 1, people: people)
        workshop = LiveWorkshop(setup, program: program)
        now = Self.midnight.adding(seconds: Int64(agenda.start.seconds))
    }

    /// A workshop of blocks without exercises.
    init(at start: ClockTime, _ blocks: AgendaBlock...) {
        self.init(Agenda(title: "Day", start: start, blocks: blocks.map { Agenda.Block(time: $0) }))
    }

    /// A workshop with one exercise in it, and a closing.
    init(
        _ exercise: any Exercise, minutes: Int = 60, wish: Agenda.ExerciseWish = .init("small"), people: Int = 12,
        cue: String = ""
    ) {
        let block = Agenda.Block(
            time: AgendaBlock("Exercise", seconds: minutes * 60), content: .exercise(wish), cue: cue)
        let closing = Agenda.Block(time: AgendaBlock("Closing", seconds: 600, isProtected: true))
        self.init(
            Agenda(title: "Day", start: ClockTime(9, 0), blocks: [block, closing]), exercises: [wish.slug: exercise],
            people: people)
    }

    mutating func follow(_ intents: WorkshopIntent...) throws {
        for intent in intents {
            workshop.apply(try workshop.decide(intent, at: now, drawing: dice.next()))
        }
    }

    /// Waits until the clock of this machine shows a time.
    mutating func wait(until time: ClockTime) {
        now = Self.midnight.adding(seconds: Int64(time.seconds))
    }

    mutating func wait(minutes: Int) { now = now.adding(seconds: Int64(minutes * 60)) }

    var cue: CueSheet { workshop.cueSheet(at: now) }

    var seen: PublicMoment { workshop.publicMoment(at: now) { "Person \($0)" } }

    var rows: [Timeline.Row] {
        let clock = workshop.clock
        return clock.projected(at: now).timeline(at: clock.time(at: now)).rows
    }

    var stageSeconds: Int { workshop.clock.stageSeconds }

    /// The same workshop, built anew from what would be stored.
    var rebuilt: LiveWorkshop {
        LiveWorkshop(
            workshop.setup, program: workshop.program, entries: workshop.entries,
            words: workshop.words.values.sorted { $0.text < $1.text })
    }
}

/// Draws that a failed test can make again from its seed.
struct LiveDice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func happens(oneIn count: Int) -> Bool { roll(1...count) == 1 }
}
