import Circles
import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Lets people come late and go early while a workshop is on.
@MainActor
struct RoomPeople {
    let runner: WorkshopRunner

    private var console: Console { runner.console }
    private var desk: WorkshopDesk { runner.desk }
    private var workshop: LiveWorkshop { runner.workshop }

    /// Somebody came: notes it, gives them a place, and says how to bring them in.
    func arrive(_ name: String) throws {
        let table = try CirclesDesk(console)
        let arriving = ArrivingPerson(desk: table)
        let name = try NamedPerson.checked(name)
        let person = try arriving.known(name) ?? arriving.add(name)
        let wasSeated = workshop.state.tables.joined().contains(person.id)
        if try hasRoundsToCome(table) {
            try Attending(desk: table).arrive(person)
        } else {
            try desk.journal.setAttendance(true, of: [person.id], on: console.clock.today)
        }
        if !wasSeated { try seat(person) }
        try runner.publish()
        for line in try catchUp(person) { console.sayWrapped(line, indent: line.hasPrefix(" ") ? 8 : 0) }
    }

    /// Somebody left: notes it, and lets nobody sit alone because of it.
    func leave(_ name: String) throws {
        let table = try CirclesDesk(console)
        let person = try console.person(name, in: desk.cohort)
        guard try desk.present().contains(person) || workshop.state.tables.joined().contains(person.id) else {
            return console.sayWrapped("\(person.name.shown) is not here. `people` shows who is.")
        }
        if try hasRoundsToCome(table) {
            try Attending(desk: table).leave(person)
        } else {
            try desk.journal.setAttendance(false, of: [person.id], on: console.clock.today)
            console.sayWrapped("\(person.name.shown) has left.")
        }
        try unseat(person)
        try runner.publish()
    }

    /// Who is here, and who is not.
    func list() throws {
        try runner.requireOwnScreen()
        let here = try desk.present()
        let away = try desk.journal.people(in: desk.cohort.id).filter { !here.contains($0) }
        guard !here.isEmpty else {
            return console.sayWrapped("Nobody is noted as here. `arrive NAME` brings people in.")
        }
        console.sayWrapped("\(here.count) here: \(here.map(\.name.shown).joined(separator: ", "))", indent: 2)
        if !away.isEmpty {
            console.sayWrapped("\(away.count) not here: \(away.map(\.name.shown).joined(separator: ", "))", indent: 2)
        }
    }

    private func hasRoundsToCome(_ table: CirclesDesk) throws -> Bool {
        guard let circles = try table.currentIfAny(), circles.day == console.clock.today else { return false }
        return circles.begun < circles.rounds && circles.begun > 0
    }

    private func partners(of person: Person) throws -> Set<PersonID> {
        Set(
            try desk.journal.pairs(in: desk.cohort.id).map { $0.people.map(\.id) }.filter { $0.contains(person.id) }
                .joined())
    }

    private var sitsInPairs: Bool { workshop.step?.groups == .pairs }

    /// Gives a latecomer a place in the round that is on: with their partner in pairs, away from them in circles.
    private func seat(_ person: Person) throws {
        var tables = workshop.state.tables
        // With the second person there may be tables where there was nobody to seat.
        guard tables.contains(where: { !$0.isEmpty }) else { return try runner.seatIfNeeded() }
        let partners = try partners(of: person)
        let used = tables.indices.filter { !tables[$0].isEmpty }
        func isFit(_ place: Int) -> Bool { tables[place].contains(where: partners.contains) == sitsInPairs }
        let fitting = used.filter(isFit)
        let chosen = (fitting.isEmpty ? used : fitting).min { (tables[$0].count, $0) < (tables[$1].count, $1) }
        guard let chosen else { return }
        tables[chosen].append(person.id)
        try keep(tables)
    }

    private func unseat(_ person: Person) throws {
        var tables = workshop.state.tables
        guard let place = tables.firstIndex(where: { $0.contains(person.id) }) else { return }
        tables[place].removeAll { $0 == person.id }
        if tables[place].count == 1, let alone = tables[place].first,
            let other = tables.indices.filter({ $0 != place && !tables[$0].isEmpty }).min(by: {
                (tables[$0].count, $0) < (tables[$1].count, $1)
            })
        {
            tables[other].append(alone)
            tables[place] = []
            try tell(thatNobodySitsAlone: alone, at: other)
        }
        try keep(tables)
    }

    private func tell(thatNobodySitsAlone person: PersonID, at table: Int) throws {
        guard !runner.isPresented else { return console.say("Somebody changes tables; tables shows who sits where.") }
        let name = try desk.journal.people(in: desk.cohort.id).first { $0.id == person }?.name.shown ?? "Somebody"
        console.sayWrapped("\(name) would sit alone, and joins \(RoomSeating(runner: runner).title(table)).")
    }

    /// Keeps who sits where now; in circles that is also who met.
    private func keep(_ tables: [[PersonID]]) throws {
        try runner.follow(.seat(round: workshop.state.round, tables: tables))
        guard !sitsInPairs, let circles = try CirclesDesk(console).currentIfAny(), circles.begun > 0,
            circles.day == console.clock.today
        else { return }
        try desk.journal.beginRound(
            circles.begun - 1, of: circles.id, circles: tables.filter { !$0.isEmpty }, on: console.clock.today)
    }

    /// What to tell somebody who comes late, in a breath.
    private func catchUp(_ person: Person) throws -> [String] {
        let name = person.name.shown
        guard let step = workshop.step, let block = workshop.block else { return ["\(name) is here."] }
        let now = console.clock.now
        let left = workshop.clock.stageDeadline.since(now)
        let title = workshop.setup.agenda.blocks[block].time.title.shown
        let stage = step.stageCount > 1 ? "\(title), at \"\(step.stage.shown)\"" : title
        var lines = [
            "\(name) is here. Catch-up: we are in \(stage)\(left > 60_000 ? ", \(left / 60_000) min left" : "")."
        ]
        if let said = step.text.split(separator: "\n").first { lines.append("  now   \(String(said).shown)") }
        if let place = workshop.state.tables.firstIndex(where: { $0.contains(person.id) }) {
            let names = try desk.journal.people(in: desk.cohort.id)
            let others = workshop.state.tables[place].filter { $0 != person.id }
                .compactMap { id in names.first { $0.id == id }?.name.shown }
            lines.append("  seat  \(RoomSeating(runner: runner).title(place)), with \(others.spoken)")
        }
        if case .exercise(let wish) = workshop.setup.agenda.blocks[block].content, step.groups != .room {
            lines.append("  sheet `handout \(wish.slug)` prints what the others have in front of them")
        }
        return lines
    }
}
