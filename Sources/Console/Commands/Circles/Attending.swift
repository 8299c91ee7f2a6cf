import Circles
import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Lets people come and go between rounds.
@MainActor
struct Attending {
    let desk: CirclesDesk

    private var console: Console { desk.console }

    /// Notes that someone is here, and gives them a seat in the rounds to come.
    func arrive(_ person: Person) throws {
        let name = person.name.shown
        let noted = try attendance(of: person)
        guard var circles = try desk.currentIfAny() else {
            try note(person, isHere: true)
            return console.sayWrapped(
                noted == true
                    ? "\(name) is here already."
                    : "\(name) is here. No circles are planned; `circles --size 4 --rounds 3` does that.")
        }
        let number = circles.number(of: person.id)
        if let number, circles.stored.live.isPresent[number] {
            try note(person, isHere: true)
            return console.sayWrapped(
                "\(name) is here already, and has a seat. `circles --person \(Wording.quoted(name))` shows where.")
        }
        if number == nil, circles.people.count >= CircleRequest.mostPeople {
            throw ConsoleError(
                "\(CircleRequest.mostPeople) people are in this plan, which is the most. Begin a new plan with `circles`."
            )
        }
        try note(person, isHere: true)
        let change = try admit(person, as: number, to: &circles)
        try desk.keep(circles)
        tell(person, change, circles)
    }

    /// Notes that someone has left, and lets the rounds to come go on without them.
    func leave(_ person: Person) throws {
        let name = person.name.shown
        let noted = try attendance(of: person)
        var circles = try desk.currentIfAny()
        let number = circles?.number(of: person.id)
        let isSeated = number.map { circles?.stored.live.isPresent[$0] ?? false } ?? false
        guard isSeated || noted != false else { return console.sayWrapped("\(name) has left already.") }
        try note(person, isHere: false)
        guard isSeated, let number, let before = circles else {
            return console.sayWrapped("\(name) has left, and is not planned for today.")
        }
        let change = before.stored.live.isPresent[number] ? circles?.stored.live.leave(number) : nil
        circles?.stored.planned = nil
        guard let circles, let change else { return }
        try desk.keep(circles)
        let left = before.seating.seats(of: person.name).filter { $0.round > before.begun }
        guard !left.isEmpty else {
            return console.sayWrapped(
                "\(name) has left. The rounds that have begun stay as they were, and none are to come.")
        }
        let place = before.seating.place.rawValue.lowercased()
        let seats =
            left.count > 4
            ? "one \(place) in each round to come"
            : left.map { "\(place) \($0.number) in round \($0.round)" }.spoken
        console.sayWrapped(
            "\(name) has left: one seat fewer at \(seats). The rounds that have begun stay as they were.")
        ChangeWords(change: change, circles: circles).say(console)
    }

    private func attendance(of person: Person) throws -> Bool? {
        try desk.journal.attendance(in: desk.cohort.id, on: console.clock.today).first { $0.person.id == person.id }?
            .isHere
    }

    private func note(_ person: Person, isHere: Bool) throws {
        try desk.journal.setAttendance(isHere, of: [person.id], on: console.clock.today)
    }

    private func admit(_ person: Person, as number: Int?, to circles: inout CurrentCircles) throws -> LivePlan.Change {
        circles.stored.planned = nil
        if let number { return circles.stored.live.arrive(number) }
        let newcomer = try newcomer(person, in: circles)
        circles.people.append(person)
        return circles.stored.live.arrive(circles.people.count - 1, as: newcomer)
    }

    /// What a plan has to know of someone who was not in it.
    private func newcomer(_ person: Person, in circles: CurrentCircles) throws -> Newcomer {
        let wishes = circles.stored.wishes
        let request = circles.stored.live.request
        let pairs = try desk.journal.pairs(in: desk.cohort.id).map { $0.people.map(\.id) }
        let groups = wishes.apart + (wishes.partners == .apart ? pairs : [])
        let others = groups.filter { $0.contains(person.id) }.joined().filter { $0 != person.id }
        let origins = request.origins.enumerated().map { index, origin in
            let text = { (someone: Person) in (index == 0 ? someone.unit : someone.site).lowercased() }
            guard !text(person).isEmpty else { return -1 }
            let alike = circles.people.firstIndex { $0.map(text) == text(person) }
            return alike.map { origin[$0] } ?? (origin.max() ?? -1) + 1
        }
        let met = wishes.countsHistory ? try desk.journal.pastMeetings(in: desk.cohort.id, besides: circles.id) : []
        let past = met.compactMap { meeting -> CircleRequest.PastMeeting? in
            guard [meeting.person, meeting.other].contains(person.id),
                let other = circles.number(of: meeting.person == person.id ? meeting.other : meeting.person)
            else { return nil }
            return CircleRequest.PastMeeting(other, circles.people.count, times: meeting.times)
        }
        return Newcomer(
            kind: wishes.mix.kind(of: person, like: circles.people, request.kinds), origins: origins,
            apartFrom: others.compactMap { circles.number(of: $0) }, past: past)
    }

    private func tell(_ person: Person, _ change: LivePlan.Change, _ circles: CurrentCircles) {
        let name = person.name.shown
        let seats = circles.seating.seats(of: person.name).filter { $0.round > circles.begun }
        guard !seats.isEmpty else {
            return console.sayWrapped("\(name) is here. All rounds have begun; `circles new` plans more, with \(name).")
        }
        switch change.tookSeatsOf.flatMap({ circles.people[$0] }) {
        case let other? where other.id == person.id: console.sayWrapped("\(name) is back, in the seats planned before:")
        case let other?: console.sayWrapped("\(name) takes the seats of \(other.name.shown), who left:")
        case nil: console.sayWrapped("\(name) has a seat from round \(circles.begun + 1) on:")
        }
        for line in CirclesView.lines(seats, in: circles, width: console.width) { console.say(line) }
        ChangeWords(change: change, circles: circles).say(console)
    }
}
