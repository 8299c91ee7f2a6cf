import Circles
import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Gives everybody in the room a place: with their partner, or at a table with people they have not met.
@MainActor
struct RoomSeating {
    let runner: WorkshopRunner

    private var console: Console { runner.console }
    private var desk: WorkshopDesk { runner.desk }
    private var workshop: LiveWorkshop { runner.workshop }

    /// Seats people where the step that is on asks for it.
    func seatIfNeeded() throws {
        guard let step = workshop.step, workshop.state.status == .running else { return }
        let people = try desk.present()
        guard people.count > 1 else { return }
        switch step.task {
        case .seats(let size): try seatAtTables(people, size: size, step)
        case _ where step.groups == .pairs && workshop.state.tables.isEmpty: try seatPairs(people)
        default: break
        }
    }

    /// Who sits where, by name.
    func show() throws {
        let tables = workshop.state.tables
        guard tables.contains(where: { !$0.isEmpty }) else { return console.say("Nobody was seated; everybody stays.") }
        let names = try names()
        for (place, people) in tables.enumerated() where !people.isEmpty {
            console.sayWrapped(
                "  \(title(place))  \(people.compactMap { names[$0] }.joined(separator: ", "))", indent: 11)
        }
    }

    /// What a table is called.
    func title(_ place: Int) -> String {
        let rooms = workshop.setup.agenda.rooms
        return place < rooms.count ? rooms[place].name.shown : "Table \(place + 1)"
    }

    private func names() throws -> [PersonID: String] {
        Dictionary(
            try desk.journal.people(in: desk.cohort.id).map { ($0.id, $0.name.shown) },
            uniquingKeysWith: { first, _ in first })
    }

    private func seatPairs(_ people: [Person]) throws {
        let here = Set(people.map(\.id))
        var tables = try desk.journal.pairs(in: desk.cohort.id)
            .map { $0.people.map(\.id).filter(here.contains) }.filter { $0.count > 1 }
        let seated = Set(tables.joined())
        var single = people.map(\.id).filter { !seated.contains($0) }
        let alone = single
        while single.count > 1 { tables.append([single.removeFirst(), single.removeFirst()]) }
        if let last = single.first {
            if tables.isEmpty { tables = [[last]] } else { tables[tables.count - 1].append(last) }
        }
        try runner.follow(.seat(round: workshop.state.round, tables: tables))
        guard !alone.isEmpty else { return }
        // Whose partner did not come is nobody's business.
        guard !runner.isPresented else { return console.say("tables shows who sits where.") }
        let names = try names()
        let list = tables.filter { table in table.contains(where: alone.contains) }
            .map { $0.compactMap { names[$0] }.spoken }
        console.sayWrapped("Without their partner here, so together: \(list.joined(separator: "; ")).")
    }

    private func seatAtTables(_ people: [Person], size: Int?, _ step: RoomStep) throws {
        let circles = try round(of: step, for: people, size: size ?? 4)
        var tables: [[PersonID]] = []
        for circle in circles.stored.live.circles(inRound: circles.begun - 1) {
            let place = circle.room ?? circle.table
            while tables.count <= place { tables.append([]) }
            tables[place] = circle.people.compactMap { circles.people[$0]?.id }
        }
        try runner.follow(.seat(round: step.round ?? 0, tables: tables))
    }

    /// The round that is to be sat in now: the next of the plan that this block began with, or the first of a new one.
    private func round(of step: RoomStep, for people: [Person], size: Int) throws -> CurrentCircles {
        let table = try CirclesDesk(console)
        let size = min(max(2, size), people.count)
        if let round = step.round, round > 0, let circles = try table.currentIfAny(), circles.begun < circles.rounds {
            return try table.begin()
        }
        var wishes = CircleWishes(size: size, rounds: roundsOfBlock)
        wishes.rooms = rooms(for: people.count)
        try CirclePlanning(desk: table, json: false).planQuietly(wishes, for: people)
        return try table.begin()
    }

    private var roundsOfBlock: Int {
        let wish = workshop.block.flatMap { Agenda.circles(of: workshop.setup.agenda.blocks[$0].content) }
        return max(1, wish?.rounds ?? 1)
    }

    /// The seats of the rooms, where all are known and there is room for everybody.
    private func rooms(for people: Int) -> [Int] {
        let seats = workshop.setup.agenda.rooms.compactMap(\.seats)
        return seats.count == workshop.setup.agenda.rooms.count && seats.reduce(0, +) >= people ? seats : []
    }

    /// Takes back that a round of circles began, after the move that began it was taken back.
    func takeBack() throws {
        let table = try CirclesDesk(console)
        guard let circles = try table.currentIfAny(), circles.begun > 0 else { return }
        _ = try? table.takeBack()
    }
}

extension WorkshopRunner {
    /// Does something that moves the room, and seats people where the new step asks for it.
    func followAndSeat(_ intent: WorkshopIntent) throws {
        try follow(intent)
        try seatIfNeeded()
    }

    /// Seats people where the step that is on asks for it.
    func seatIfNeeded() throws { try RoomSeating(runner: self).seatIfNeeded() }

    /// Takes seats back that the move before gave.
    func takeSeatsBack() throws { try RoomSeating(runner: self).takeBack() }
}
