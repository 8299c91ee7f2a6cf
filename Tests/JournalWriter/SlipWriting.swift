import Facilitation
import Journal
import Workshop

/// Types one slip after the other in a workshop until it is killed; every fourth decision also strikes the slip before.
struct SlipWriting {
    let journal: Journal
    let workshop: WorkshopID
    let word: String

    init(_ directory: DataDirectory, _ word: String) throws {
        journal = try Journal.open(in: directory)
        self.word = word
        let day = CivilDate(dayNumber: 22_000)
        let cohort = try journal.cohort(named: "c")?.id ?? journal.addCohort(name: "c", charter: [], createdOn: day).id
        let agenda = Agenda(
            title: word, start: ClockTime(9, 0), blocks: [Agenda.Block(time: AgendaBlock("Hopes", seconds: 600))])
        let setup = WorkshopSetup(
            agenda: agenda, day: day, midnight: Instant(milliseconds: 0), seed: 1, people: 24)
        var first = WorkshopDecision()
        first.entries = [WorkshopEntry(at: Instant(milliseconds: 0), event: .began)]
        workshop = try journal.beginWorkshop(setup, in: cohort, first)
    }

    func run() throws {
        acknowledge("began \(workshop)")
        for number in 1... {
            var decision = WorkshopDecision()
            let now = Instant(milliseconds: Int64(number))
            decision.entries = [WorkshopEntry(at: now, event: .collected(step: "hopes"))]
            decision.words = [
                WorkshopWords(
                    number: number, kind: .slip, step: "hopes", key: "hope", text: "<\(word) \(workshop).\(number)>",
                    reader: .circle, mayReachLead: false)
            ]
            if number % 4 == 0 {
                decision.entries.append(WorkshopEntry(at: now, event: .struck(words: number - 1)))
                decision.deleted = [number - 1]
            }
            let erasure = try journal.store(decision, in: workshop)
            acknowledge("stored \(number)")
            if erasure == .gone { acknowledge("gone \(number - 1)") }
        }
    }
}
