import Testing
import Workshop

@testable import Facilitation

struct WorkshopRehearsalTests {
    private let circle = Small(.circle(4...8)) {
        Stage("Write", minutes: 5) { Ask("One line.", for: Keys.topic, of: .everyone, readBy: .circle) }
        Stage("Tell", minutes: 15) { TakeTurns("One after the other.") }
    }
    private let pair = Small(.pair) {
        Stage("Begin", minutes: 5) { Say("Sit down with your partner.") }
        Stage("Tell", minutes: 15) { TakeTurns("Tell each other.", minutesEach: 5) }
    }

    /// A half day with everything in it that can be.
    private var day: Agenda {
        func block(_ title: String, _ minutes: Int, _ slug: String, _ circles: Agenda.CircleWish? = nil)
            -> Agenda.Block
        {
            Agenda.Block(
                time: AgendaBlock(title, seconds: minutes * 60, least: minutes * 30),
                content: .exercise(.init(slug, circles: circles)))
        }
        return Agenda(
            title: "Half a day", start: ClockTime(9, 0),
            blocks: [
                Agenda.Block(time: AgendaBlock("Welcome", seconds: 900, least: 300)),
                block("Gathering", 60, "gathering"), block("Pairs", 20, "pair"),
                Agenda.Block(
                    time: AgendaBlock("Coffee", seconds: 1200, least: 600, startsAt: ClockTime(10, 40)),
                    content: .pause),
                block("Circles", 60, "circle", .init(size: 5, rounds: 3)),
                Agenda.Block(time: AgendaBlock("Buffer", seconds: 600, isBuffer: true), content: .buffer),
                Agenda.Block(time: AgendaBlock("Closing", seconds: 900, gap: 120, isProtected: true)),
            ])
    }

    private func wish(
        _ agenda: Agenda? = nil, people: Int = 24, seed: UInt64 = 1, overruns: [Rehearsal.Overrun] = [],
        _ choice: ReplanOption.Kind = .shift
    ) -> WorkshopRehearsal.Wish {
        let agenda = agenda ?? day
        let all =
            overruns
            + agenda.blocks.indices.filter { place in !overruns.contains { $0.block == place } }
            .map { .init(block: $0, seconds: 0) }
        return .init(
            agenda, exercises: ["gathering": Gathering.exercise, "pair": pair, "circle": circle], people: people,
            seed: seed, overruns: all, choosing: choice)
    }

    private func drawn(_ people: Int, _ seed: UInt64) -> WorkshopRehearsal.Wish {
        var wish = wish(people: people, seed: seed, ReplanOption.Kind.allCases[Int(seed % 4)])
        wish.overruns = []
        return wish
    }

    @Test func aDayThatKeepsToItsTimeIsThePlan() throws {
        let played = try WorkshopRehearsal.play(wish())
        #expect(played.workshop.state.status == .over)
        #expect(played.agenda.behind() == 0)
        let planned = day.running.timeline().rows
        #expect(played.agenda.timeline().rows.map(\.start) == planned.map(\.start))
        #expect(played.agenda.timeline().rows.last?.end == ClockTime(12, 27))
        #expect(played.choices.isEmpty)
    }

    @Test func theGoldenHourComesToTheSameWithPeople() throws {
        let quarters = ["one", "two", "three", "four"].map {
            Agenda.Block(time: AgendaBlock($0, seconds: 900, least: 300))
        }
        let hour = Agenda(title: "Hour", start: ClockTime(10, 0), blocks: quarters)
        let played = try WorkshopRehearsal.play(
            wish(hour, overruns: [.init(block: 0, seconds: 300)], .squeeze))
        #expect(played.agenda.timeline().rows.map(\.seconds) == [1200, 800, 800, 800])
        #expect(played.agenda.timeline().end == ClockTime(11, 0))
        #expect(played.choices == [.init(at: ClockTime(10, 0), block: 0, kind: .squeeze, lateness: 300)])
    }

    @Test(arguments: ReplanOption.Kind.allCases)
    func everyChoiceComesToWhatItComesToWithoutPeople(kind: ReplanOption.Kind) throws {
        let blocks = [
            AgendaBlock("one", seconds: 600), AgendaBlock("two", seconds: 600, least: 300, mayBeDropped: true),
            AgendaBlock("buffer", seconds: 300, isBuffer: true), AgendaBlock("three", seconds: 600, isProtected: true),
        ]
        let agenda = Agenda(title: "Day", start: ClockTime(9, 0), blocks: blocks.map { Agenda.Block(time: $0) })
        let overruns = [Rehearsal.Overrun(block: 0, seconds: 240)]
        let played = try WorkshopRehearsal.play(wish(agenda, overruns: overruns, kind))
        let alone = Rehearsal.play(agenda, overruns: overruns, choosing: kind)
        #expect(played.agenda.timeline() == alone.timeline)
    }

    @Test func aBlockMayTakeAWholeDayLonger() throws {
        let played = try WorkshopRehearsal.play(wish(overruns: [.init(block: 0, seconds: 86_340)]))
        #expect(played.agenda.timeline().rows[0].seconds == 900 + 86_340)
    }

    @Test func theStagesOfABlockShareWhatItTakesLonger() throws {
        let played = try WorkshopRehearsal.play(wish(overruns: [.init(block: 1, seconds: 600)]))
        #expect(played.agenda.timeline().rows[1].seconds == 4200)
    }

    @Test(arguments: 0..<60)
    func everybodyIsSomewhereInEveryRound(seed: UInt64) throws {
        let people = [10, 11, 13, 24, 37, 61][Int(seed % 6)]
        let played = try WorkshopRehearsal.play(drawn(people, seed))
        #expect(played.unseated.isEmpty, "seed \(seed)")
        let circles = played.workshop.state.seatings.filter { $0.block == 4 }
        #expect(Set(circles.map(\.round)) == [0, 1, 2], "seed \(seed)")
        for seating in played.workshop.state.seatings {
            let seated = seating.tables.joined()
            #expect(Set(seated).count == seated.count, "nobody sits twice, seed \(seed)")
            #expect(seating.tables.allSatisfy { $0.count != 1 }, "nobody sits alone, seed \(seed)")
        }
        for circle in circles.flatMap(\.tables) { #expect(circle.count <= 7, "seed \(seed)") }
    }

    @Test(arguments: 0..<60)
    func whatMustHoldOfADayHoldsWhateverIsDrawn(seed: UInt64) throws {
        let played = try WorkshopRehearsal.play(drawn(24, seed))
        let rows = played.agenda.timeline().rows
        for (row, next) in zip(rows, rows.dropFirst()) where next.state != .dropped && row.state != .dropped {
            #expect(next.start >= row.end, "seed \(seed)")
        }
        #expect(rows[6].seconds >= 900, "the closing is whole, seed \(seed)")
        #expect(rows.allSatisfy { $0.state == .done || $0.state == .dropped }, "seed \(seed)")
        #expect(played.attendance.allSatisfy { (0...24).contains($0.present) }, "seed \(seed)")
        #expect(played.unavoidable <= played.repeats, "seed \(seed)")
    }

    @Test func anOddNumberMakesOneTrio() throws {
        var odd = try WorkshopRehearsal.play(wish(people: 11, seed: 3))
        #expect(odd.trios == (odd.present(at: ClockTime(10, 16)) % 2))
        let pairs = odd.workshop.state.seatings.filter { $0.block == 2 }
        #expect(pairs.last?.tables.count { $0.count == 3 } == odd.present(at: ClockTime(10, 16)) % 2)
        odd = try WorkshopRehearsal.play(wish(people: 10, seed: 3))
        #expect(odd.trios == odd.present(at: ClockTime(10, 16)) % 2)
    }

    @Test func partnersSitTogetherInPairsAndApartInCircles() throws {
        let played = try WorkshopRehearsal.play(wish(people: 40, seed: 5))
        let partner = { (person: Int64) in played.cohort.people[Int(person) - 1].partner }
        let together = { (tables: [[Int64]]) in
            tables.reduce(0) { sum, table in
                sum + table.count { one in partner(one).map(table.contains) ?? false }
            }
        }
        let pairs = try #require(played.workshop.state.seatings.first { $0.block == 2 })
        let circles = try #require(played.workshop.state.seatings.first { $0.block == 4 })
        #expect(together(pairs.tables) >= 30)
        #expect(together(circles.tables) == 0)
    }

    @Test func theNotesAreForetold() throws {
        let played = try WorkshopRehearsal.play(wish())
        #expect(
            played.noted.map(\.stage) == ["Write", "Choose", "Choose", "Choose", "Choose", "Together", "Together"])
        let slips = played.workshop.slips(of: "1.hopes").count
        #expect(slips >= 24 - 5)
        #expect(played.noted.first?.amount == "\(slips) slips")
        let hands = try #require(played.workshop.state.counts["1.vote"])
        #expect(hands.reduce(0, +) == played.present(at: ClockTime(9, 30)))
        #expect(played.noted[1].amount == "Stay \(hands[0]), Go \(hands[1])")
    }

    @Test func theSameSeedPlaysTheSameDay() throws {
        let one = try WorkshopRehearsal.play(drawn(30, 9)).workshop
        let two = try WorkshopRehearsal.play(drawn(30, 9)).workshop
        #expect(one.entries == two.entries)
        #expect(one.words == two.words)
        #expect(try WorkshopRehearsal.play(drawn(30, 10)).workshop.entries != one.entries)
    }

    @Test(arguments: [2, 3, 200])
    func madeUpPeopleArePairedAndNamed(count: Int) {
        let cohort = SyntheticCohort(count, seed: 4, seconds: 7200)
        #expect(Set(cohort.people.map(\.name)).count == count)
        #expect(cohort.people.count { $0.partner == nil } == count % 2)
        for person in cohort.people {
            guard let partner = person.partner else { continue }
            #expect(cohort.people[Int(partner) - 1].partner == person.number)
        }
        #expect(count < 200 || cohort.people.contains { $0.comesAfter > 0 })
        #expect(count < 200 || cohort.people.contains { $0.leavesAfter != nil })
        #expect(cohort.people.allSatisfy { ($0.leavesAfter ?? .max) > $0.comesAfter })
    }
}
