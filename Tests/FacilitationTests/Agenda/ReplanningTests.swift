import Facilitation
import Testing

struct ReplanningTests {
    private func agenda(_ start: ClockTime, _ blocks: AgendaBlock...) -> RunningAgenda {
        RunningAgenda(blocks, start: start)
    }

    private func chosen(_ kind: ReplanOption.Kind, _ agenda: RunningAgenda, at now: ClockTime) throws -> ReplanOption {
        try #require(agenda.options(at: now).first { $0.kind == kind })
    }

    @Test func anHourOfFourQuartersWithFiveMoreInTheFirstLeavesThirteenTwentyEach() throws {
        let quarters = ["one", "two", "three", "four"].map { AgendaBlock($0, seconds: 900, least: 300) }
        var agenda = RunningAgenda(quarters, start: ClockTime(10, 0))
        agenda.next(at: ClockTime(10, 0))
        agenda.extend(by: 300)
        let option = try chosen(.squeeze, agenda, at: ClockTime(10, 15))
        #expect(option.after.timeline(at: ClockTime(10, 15)).rows.map(\.seconds) == [1200, 800, 800, 800])
        #expect(option.end == ClockTime(11, 0))
        #expect(option.behind == 0)
        #expect(option.costs == [1, 2, 3].map { .init(block: $0, seconds: 100) })
    }

    @Test func aBlockThatEndsTenMinutesEarlyBringsTheEndForward() {
        let halves = ["one", "two", "three", "four"].map { AgendaBlock($0, seconds: 1800) }
        var agenda = RunningAgenda(halves, start: ClockTime(20, 0))
        agenda.next(at: ClockTime(20, 0))
        agenda.next(at: ClockTime(20, 20))
        #expect(agenda.behind(at: ClockTime(20, 20)) == -600)
        #expect(agenda.timeline(at: ClockTime(20, 20)).end == ClockTime(21, 50))
        #expect(agenda.options(at: ClockTime(20, 20)).isEmpty)
    }

    @Test func aGapIsKeptWhenTheBlockBeforeItEndsLate() {
        var late = agenda(
            ClockTime(12, 0), AgendaBlock("item", seconds: 600), AgendaBlock("next", seconds: 600, gap: 300))
        late.next(at: ClockTime(12, 0))
        late.extend(by: 180)
        #expect(late.timeline(at: ClockTime(12, 13)).rows[1].start == ClockTime(12, 18))
    }

    @Test func aFixedBreakTakesUpTheDriftBeforeIt() {
        var drifting = agenda(
            ClockTime(9, 0), AgendaBlock("opening", seconds: 3600),
            AgendaBlock("break", seconds: 1200, least: 600, startsAt: ClockTime(10, 0)),
            AgendaBlock("after", seconds: 1800))
        drifting.next(at: ClockTime(9, 0))
        drifting.extend(by: 480)
        let rows = drifting.timeline(at: ClockTime(9, 30)).rows
        #expect(rows[1].start == ClockTime(10, 8))
        #expect(rows[1].end == ClockTime(10, 20))
        #expect(rows[2].start == ClockTime(10, 20))
        #expect(drifting.behind(at: ClockTime(9, 30)) == 0)
    }

    @Test func whatABreakCannotTakeUpCarriesOn() {
        var drifting = agenda(
            ClockTime(9, 0), AgendaBlock("opening", seconds: 3600),
            AgendaBlock("break", seconds: 900, least: 600, startsAt: ClockTime(10, 0)),
            AgendaBlock("after", seconds: 1800))
        drifting.next(at: ClockTime(9, 0))
        drifting.extend(by: 600)
        #expect(drifting.timeline(at: ClockTime(9, 30)).rows[2].start == ClockTime(10, 20))
        #expect(drifting.behind(at: ClockTime(9, 30)) == 300)
    }

    @Test func aFixedBlockWaitsForItsTime() {
        var early = agenda(
            ClockTime(9, 0), AgendaBlock("opening", seconds: 3600),
            AgendaBlock("break", seconds: 900, startsAt: ClockTime(10, 0)), AgendaBlock("after", seconds: 1800))
        early.next(at: ClockTime(9, 0))
        early.extend(by: -600)
        #expect(early.timeline(at: ClockTime(9, 10)).rows[1].start == ClockTime(10, 0))
        #expect(early.behind(at: ClockTime(9, 10)) == 0)
    }

    @Test func nothingIsTakenFromAProtectedBlock() throws {
        var late = agenda(
            ClockTime(9, 0), AgendaBlock("opening", seconds: 600), AgendaBlock("talk", seconds: 600, least: 300),
            AgendaBlock("closing", seconds: 600, isProtected: true))
        late.next(at: ClockTime(9, 0))
        late.extend(by: 600)
        let option = try chosen(.squeeze, late, at: ClockTime(9, 5))
        #expect(option.after.given == [1200, 300, 600])
        #expect(option.behind == 300)
    }

    @Test func aBufferIsSpentOnlyAsFarAsNeeded() throws {
        var late = agenda(
            ClockTime(9, 0), AgendaBlock("opening", seconds: 600), AgendaBlock("buffer", seconds: 600, isBuffer: true),
            AgendaBlock("talk", seconds: 600))
        late.next(at: ClockTime(9, 0))
        late.extend(by: 240)
        let option = try chosen(.buffer, late, at: ClockTime(9, 5))
        #expect(option.after.given == [840, 360, 600])
        #expect(option.behind == 0)
    }

    @Test func theShortestBlockThatMakesUpForTheDriftIsDropped() throws {
        var late = agenda(
            ClockTime(9, 0), AgendaBlock("opening", seconds: 600),
            AgendaBlock("short", seconds: 300, mayBeDropped: true),
            AgendaBlock("middle", seconds: 900, mayBeDropped: true),
            AgendaBlock("long", seconds: 1800, mayBeDropped: true))
        late.next(at: ClockTime(9, 0))
        late.extend(by: 600)
        let option = try chosen(.drop, late, at: ClockTime(9, 5))
        #expect(option.costs == [.init(block: 2, seconds: 900)])
        #expect(option.behind == -300)
    }

    @Test func noWayIsOfferedThatSavesNothing() {
        var late = agenda(ClockTime(9, 0), AgendaBlock("opening", seconds: 600), AgendaBlock("talk", seconds: 600))
        late.next(at: ClockTime(9, 0))
        late.extend(by: 60)
        #expect(late.options(at: ClockTime(9, 5)).map(\.kind) == [.shift])
    }

    @Test(arguments: 0..<300)
    func timesNeverOverlapAndSumsAreRight(seed: UInt64) throws {
        var random = Dice(seed: seed)
        let blocks = (0..<random.roll(1...12)).map { number in
            let seconds = random.roll(1...40) * 60
            return AgendaBlock(
                "block \(number)", seconds: seconds, least: random.roll(0...seconds), gap: random.roll(0...2) * 60,
                isProtected: random.roll(0...4) == 0, mayBeDropped: random.roll(0...2) == 0,
                isBuffer: random.roll(0...5) == 0)
        }
        var agenda = RunningAgenda(blocks, start: ClockTime(9, 0))
        var now = ClockTime(9, 0)
        agenda.next(at: now)
        while !agenda.isOver {
            agenda.extend(by: random.roll(-5...15) * 60)
            now = now + random.roll(0...30) * 60
            for option in agenda.options(at: now) { check(option, before: agenda, at: now, seed) }
            if let option = agenda.options(at: now).randomElement(using: &random) { agenda = option.after }
            agenda.next(at: now)
        }
    }

    private func check(_ option: ReplanOption, before: RunningAgenda, at now: ClockTime, _ seed: UInt64) {
        let (old, new) = (before.timeline(at: now), option.after.timeline(at: now))
        for (row, next) in zip(new.rows, new.rows.dropFirst()) {
            #expect(row.end <= next.start, "seed \(seed)")
        }
        for row in new.rows where before.blocks[row.block].isProtected && row.state == .coming {
            #expect(row.seconds == before.blocks[row.block].seconds, "seed \(seed)")
        }
        for row in new.rows where row.state == .coming {
            #expect(row.seconds >= before.blocks[row.block].least, "seed \(seed)")
        }
        #expect(old.end - new.end == before.behind(at: now) - option.behind, "seed \(seed)")
        #expect(option.kind == .shift || new.end < old.end, "seed \(seed)")
        #expect(option.kind == .drop || option.behind >= 0, "seed \(seed)")
    }
}

private struct Dice: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
    mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
