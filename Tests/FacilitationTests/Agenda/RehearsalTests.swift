import Facilitation
import Testing

struct RehearsalTests {
    private func day(_ blocks: AgendaBlock...) -> Agenda {
        Agenda(title: "Day", start: ClockTime(9, 0), blocks: blocks.map { Agenda.Block(time: $0) })
    }

    @Test func aDayThatKeepsToItsTimeIsThePlan() {
        let day = day(AgendaBlock("one", seconds: 600), AgendaBlock("two", seconds: 300, gap: 60))
        let outcome = Rehearsal.play(day)
        #expect(outcome.timeline.rows.map(\.start) == [ClockTime(9, 0), ClockTime(9, 11)])
        #expect(outcome.timeline.rows.map(\.state) == [.done, .done])
        #expect(outcome.behind == 0)
    }

    @Test func theChoiceIsMadeForEveryOverrun() {
        let blocks = ["one", "two", "three"].map { AgendaBlock($0, seconds: 600, least: 60) }
        let outcome = Rehearsal.play(
            Agenda(title: "Day", start: ClockTime(9, 0), blocks: blocks.map { Agenda.Block(time: $0) }),
            overruns: [.init(block: 0, seconds: 120), .init(block: 1, seconds: 60)], choosing: .squeeze)
        #expect(outcome.timeline.rows.map(\.seconds) == [720, 600, 480])
        #expect(outcome.behind == 0)
    }

    @Test func whatIsNotOfferedBecomesAShift() {
        let day = day(AgendaBlock("one", seconds: 600), AgendaBlock("two", seconds: 600))
        let outcome = Rehearsal.play(day, overruns: [.init(block: 0, seconds: 90)], choosing: .squeeze)
        #expect(outcome.behind == 90)
    }

    @Test func aBlockWithAFixedTimeIsWaitedFor() {
        let day = day(AgendaBlock("one", seconds: 600), AgendaBlock("two", seconds: 600, startsAt: ClockTime(9, 30)))
        let outcome = Rehearsal.play(day, overruns: [.init(block: 0, seconds: -300)])
        #expect(outcome.timeline.rows[1].start == ClockTime(9, 30))
        #expect(outcome.behind == 0)
    }
}
