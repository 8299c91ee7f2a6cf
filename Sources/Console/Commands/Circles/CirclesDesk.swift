import Circles
import Facilitation
import Journal
import Notes
import Workshop

/// The plan that holds in a cohort, with the people in it.
struct CurrentCircles {
    /// Its number in the journal.
    let id: CirclePlanID
    /// The day on which it was planned.
    let day: CivilDate
    /// The plan.
    var stored: StoredCircles
    /// The person of each number; nil for someone who was forgotten.
    var people: [Person?]
    /// The names of the cohort, as an index lists them.
    let index: [String]

    /// How many rounds have begun.
    var begun: Int { stored.live.begun }
    /// What there is to say of the plan.
    var account: PlanAccount { stored.account }

    /// How many rounds there are.
    var rounds: Int { stored.live.schedule.rounds.count }

    /// The plan with names in it.
    var seating: SeatingPlan {
        let rounds = (0..<rounds).map { round in
            stored.live.circles(inRound: round).map { circle in
                SeatingPlan.Circle(number: (circle.room ?? circle.table) + 1, names: circle.people.compactMap(name))
            }
        }
        let request = stored.live.request
        return SeatingPlan(
            people: index, rounds: rounds, hosts: Set(request.hosts.compactMap(name)),
            place: request.rooms.isEmpty ? .table : .room)
    }

    /// The name of a number; nil for someone who was forgotten.
    func name(_ number: Int) -> String? {
        people.indices.contains(number) ? people[number]?.name : nil
    }

    /// Frees the seats of people who were forgotten since; they are in no round to come.
    fileprivate mutating func letGoOfTheForgotten() {
        for (number, person) in people.enumerated() where person == nil && stored.live.isPresent[number] {
            stored.live.leave(number)
            stored.planned = nil
        }
    }

    /// The number of a person; nil for someone who is not in the plan.
    func number(of person: PersonID) -> Int? {
        people.firstIndex { $0?.id == person }
    }
}

/// The table at which circles are planned: the cohort in use and the plan that holds in it.
@MainActor
struct CirclesDesk {
    let console: Console
    let journal: Journal
    let cohort: Cohort

    /// The desk of the cohort in use.
    ///
    /// - Throws: a ``ConsoleError`` where no cohort is in use, unless one may be made for whoever comes first.
    init(_ console: Console, mayMakeCohort: Bool = false) throws {
        self.console = console
        cohort = mayMakeCohort ? try console.cohortInUse() : try console.chosenCohort()
        journal = try console.journal()
    }

    /// The plan that holds; nil where none was made.
    func currentIfAny() throws -> CurrentCircles? {
        guard let record = try journal.currentCirclePlan(in: cohort.id) else { return nil }
        let people = try journal.people(in: cohort.id)
        var circles = CurrentCircles(
            id: record.id, day: record.plannedOn, stored: try record.plan(as: StoredCircles.self),
            people: record.people.map { id in people.first { $0.id == id } }, index: people.map(\.name))
        circles.letGoOfTheForgotten()
        circles.stored.wishes.forgetAll(besides: Set(people.map(\.id)))
        return circles
    }

    /// The plan that holds.
    ///
    /// - Throws: a ``ConsoleError`` where there is none.
    func current() throws -> CurrentCircles {
        if let circles = try currentIfAny() { return circles }
        throw ConsoleError(
            "No circles are planned in \(cohort.name.shownShort) yet. Type for instance: circles --size 4 --rounds 3")
    }

    /// Who was said to have left today.
    func away() throws -> Set<PersonID> {
        Set(try journal.attendance(in: cohort.id, on: console.clock.today).filter { !$0.isHere }.map(\.person.id))
    }

    /// Begins the next round, which is history from now on.
    ///
    /// - Returns: the plan as it is then.
    /// - Throws: a ``ConsoleError`` where all rounds have begun.
    func begin() throws -> CurrentCircles {
        var circles = try current()
        let round = circles.begun
        guard let begun = circles.stored.live.begin() else {
            let all = round == 1 ? "The only round has" : "All \(round) rounds have"
            throw ConsoleError(
                "\(all) begun. `circles new` plans more with someone new, `circles same` one with the same circles.")
        }
        let seats = begun.map { $0.people.compactMap { circles.people[$0]?.id } }
        // History first: whoever tries again after a crash between the two begins the same round again.
        try journal.beginRound(round, of: circles.id, circles: seats, on: console.clock.today)
        try keep(circles)
        return circles
    }

    /// Takes back that the latest round began, for a key pressed too soon.
    ///
    /// - Returns: the plan as it is then.
    /// - Throws: a ``ConsoleError`` where no round has begun, or people came or went since.
    func takeBack() throws -> CurrentCircles {
        var circles = try current()
        guard circles.begun > 0 else { throw ConsoleError("No round has begun yet. `circles next` begins the first.") }
        guard circles.stored.live.takeBack() else {
            throw ConsoleError(
                "People came or went since round \(circles.begun) began, so it stays. `circles same` keeps its circles for another round, `circles new` plans the rounds to come anew."
            )
        }
        try keep(circles)
        try journal.takeBackRound(circles.begun, of: circles.id)
        return circles
    }

    /// Keeps a plan that was changed.
    func keep(_ circles: CurrentCircles) throws {
        try journal.updateCirclePlan(circles.id, to: circles.stored, of: circles.people.map { $0?.id })
    }
}
