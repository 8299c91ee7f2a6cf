import Circles
import Facilitation
import Foundation
import Testing
import Workshop

@testable import Journal

@Suite struct WorkshopStoringTests {
    let scratch: Scratch
    let pairing: Pairing
    var journal: Journal { pairing.journal }

    init() throws {
        scratch = try Scratch()
        pairing = try Pairing(Journal.open(in: scratch.directory), names: ["Amara", "Joel", "Ife", "Ann"])
    }

    @Test func aWorkshopComesBackAsItWasStored() throws {
        let id = try pairing.beginWorkshop()
        let decision = WorkshopDecision(
            WorkshopWords(9, "to be\theard", mayReachLead: true), WorkshopWords(4, "ask \u{1F600}", kind: .note),
            at: noon.adding(seconds: 5))
        try journal.store(decision, in: id)
        let record = try journal.workshopRecord(id)
        #expect(record.setup.agenda == .small && record.setup.seed == .max && record.setup.midnight == noon)
        #expect(record.entries == [WorkshopEntry(at: noon, event: .began)] + decision.entries)
        #expect(record.words == decision.words.sorted { $0.number < $1.number })
        #expect(record.summary.title == "Kick-off" && record.summary.day == day && record.summary.startedAt == noon)
        #expect(record.cohort == pairing.cohort && record.state == .running)
        #expect(throws: JournalError.self) { try journal.workshopRecord(WorkshopID(9)) }
        #expect(throws: JournalError.self) { try journal.store(decision, in: WorkshopID(9)) }
        #expect(throws: JournalError.self) { try journal.lock(workshop: WorkshopID(9)) }
    }

    @Test func whereAWorkshopIsFollowsWhatHappens() throws {
        let id = try pairing.beginWorkshop()
        func state(after events: WorkshopEvent...) throws -> WorkshopStatus {
            for event in events { try journal.store(WorkshopDecision(event), in: id) }
            return try journal.workshopRecord(id).state
        }
        #expect(try state(after: .moved) == .running)
        #expect(try state(after: .paused) == .paused)
        #expect(try state(after: .moved) == .paused)
        #expect(try state(after: .resumed) == .running)
        #expect(try state(after: .finished) == .finished)
        #expect(try journal.workshopRecord(id).summary.finishedAt == noon)
        #expect(try state(after: .undone(entry: 6)) == .running)
        #expect(try journal.workshopRecord(id).summary.finishedAt == nil)
        #expect(try state(after: .undone(entry: 99), .undone(entry: 0)) == .running)
        #expect(try state(after: .finished) == .finished)
    }

    @Test func onlyTheMachineInChargeStores() throws {
        let id = try pairing.beginWorkshop()
        #expect(try journal.workshopRecord(id).summary.bundle == nil)
        try journal.store(WorkshopDecision(.handedOver), in: id)
        let bundle = try #require(try journal.workshopRecord(id).summary.bundle)
        #expect(bundle.count == 32)
        for body in [
            { _ = try journal.store(WorkshopDecision(.moved), in: id) }, { _ = try journal.lock(workshop: id) },
        ] {
            #expect(throws: JournalError.handedOver, performing: body)
        }
        #expect(try journal.latestUnfinishedWorkshop(in: pairing.cohort)?.state == .handedOver)
        #expect(try journal.workshopRecord(id).entries.count == 2)
        try journal.store(WorkshopDecision(.takenOver), in: id)
        #expect(try journal.workshopRecord(id).state == .running)
        #expect(try journal.workshopRecord(id).summary.bundle == bundle)
        _ = try journal.lock(workshop: id)
    }

    @Test func theWorkshopThatWentOnLastIsTheOneToGoOnWith() throws {
        #expect(try journal.latestUnfinishedWorkshop(in: pairing.cohort) == nil)
        let (first, second, third) = try (pairing.beginWorkshop(), pairing.beginWorkshop(), pairing.beginWorkshop())
        try journal.store(WorkshopDecision(.moved, at: noon.adding(seconds: 60)), in: first)
        try journal.store(WorkshopDecision(.finished, at: noon.adding(seconds: 90)), in: third)
        #expect(try journal.latestUnfinishedWorkshop(in: pairing.cohort)?.id == first)
        try journal.store(WorkshopDecision(.paused, at: noon.adding(seconds: 120)), in: second)
        #expect(try journal.latestUnfinishedWorkshop(in: pairing.cohort)?.id == second)
        try journal.store(WorkshopDecision(.handedOver, at: noon.adding(seconds: 150)), in: second)
        #expect(try journal.latestUnfinishedWorkshop(in: pairing.cohort)?.id == first)
        let setup = WorkshopSetup(agenda: .small, day: day.adding(days: 1), midnight: noon, seed: 1, people: 4)
        let tomorrow = try journal.beginWorkshop(setup, in: pairing.cohort, WorkshopDecision())
        #expect(try journal.latestUnfinishedWorkshop(in: pairing.cohort)?.id == tomorrow)
        try journal.store(WorkshopDecision(.began, at: noon.adding(seconds: 7)), in: tomorrow)
        #expect(try journal.workshopRecord(tomorrow).summary.startedAt == noon.adding(seconds: 7))
        let other = try journal.addCohort(name: "Autumn", charter: [], createdOn: day).id
        #expect(try journal.latestUnfinishedWorkshop(in: other) == nil && journal.workshops(in: other).isEmpty)
        #expect(try journal.workshops(in: pairing.cohort).map(\.id) == [first, second, third, tomorrow])
    }

    @Test func aDecisionIsStoredWholeOrNotAtAll() throws {
        let id = try pairing.beginWorkshop()
        try journal.store(WorkshopDecision(WorkshopWords(1, "first")), in: id)
        let before = try journal.workshopRecord(id)
        #expect(throws: JournalError.self) {
            try journal.store(WorkshopDecision(WorkshopWords(2, "second"), WorkshopWords(1, "twice")), in: id)
        }
        #expect(try journal.workshopRecord(id) == before)
        let setup = before.setup
        #expect(throws: JournalError.self) {
            try journal.beginWorkshop(setup, in: CohortID(rawValue: 9), WorkshopDecision(.began))
        }
        #expect(try journal.workshops(in: pairing.cohort).count == 1)
    }

    @Test func aForgottenWorkshopLeavesNothingAtAll() throws {
        var agenda = Agenda.small
        agenda.title = "CANARY title"
        let id = try pairing.beginWorkshop(agenda)
        try journal.store(
            WorkshopDecision(WorkshopWords(1, "CANARY slip"), WorkshopWords(2, "CANARY note", kind: .note)), in: id)
        try journal.store(WorkshopDecision(.collected(step: "CANARY step")), in: id)
        let other = try pairing.beginWorkshop()
        try journal.store(WorkshopDecision(WorkshopWords(1, "stays")), in: other)
        #expect(try !scratch.filesHolding("CANARY").isEmpty)
        #expect(try journal.preview(forgettingWorkshop: id).words == 2)
        #expect(try journal.forgetWorkshop(id) == .gone)
        #expect(try scratch.filesHolding("CANARY") == [])
        #expect(try journal.workshopRecord(other).words.map(\.text) == ["stays"])
        #expect(throws: JournalError.self) { try journal.forgetWorkshop(id) }
        #expect(throws: JournalError.self) { try journal.preview(forgettingWorkshop: id) }
        #expect(try pairing.beginWorkshop() > other)
        #expect(Journal.doctor(scratch.directory).allSatisfy { $0.severity == .fine })
    }

    @Test func aForgottenPersonsNameIsInNoWorkshop() throws {
        let person = try journal.addPerson(NewPerson(name: "Zebulon", role: .mentor), to: pairing.cohort)
        var agenda = Agenda.small
        agenda.title = "Zebulon's day"
        agenda.rooms[0].name = "Room of Zebulon"
        agenda.blocks[0].time.title = "Zebulon opens"
        agenda.blocks[0].cue = "Thank Zebulon \"warmly\"."
        agenda.blocks[0].content = .exercise(Agenda.ExerciseWish("Zebulon-exercise"))
        agenda.blocks[0].leader = "zebulon"
        let id = try pairing.beginWorkshop(agenda)
        try journal.store(
            WorkshopDecision(WorkshopWords(1, "Zebulon listens"), WorkshopWords(2, "Zebulons stay")), in: id)
        try journal.forget(person: person.id)
        let record = try journal.workshopRecord(id)
        let left = Person.forgottenName
        #expect(record.summary.title == "\(left)'s day" && record.setup.agenda.title == "\(left)'s day")
        #expect(record.setup.agenda.rooms.map(\.name) == ["Room of \(left)"])
        #expect(record.setup.agenda.blocks[0].time.title == "\(left) opens")
        #expect(record.setup.agenda.blocks[0].cue == "Thank \(left) \"warmly\".")
        #expect(record.setup.agenda.blocks[0].leader == left)
        #expect(record.setup.agenda.blocks[0].content == agenda.blocks[0].content, "an exercise has no person's name")
        #expect(record.words.map(\.text) == ["\(left) listens", "Zebulons stay"])
    }
}
