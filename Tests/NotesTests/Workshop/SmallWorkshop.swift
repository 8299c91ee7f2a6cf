import Facilitation
import Workshop

@testable import Notes

/// Everything that a room can be asked for, in one exercise.
struct WholeRoom: Exercise {
    static let own = Key("own", of: Line.self)
    static let reason = Key("reason", of: Line.self)
    static let name = Key("name", of: Choice.self)
    static let used = Key("used", of: Line.self)
    static let idea = Key("idea", of: Line.self)
    static let obstacle = Key("obstacle", of: Lines.self)
    static let pile = Key("pile", of: Lines.self)
    static let dots = Key("dots", of: Lines.self)
    static let choice = Key("choice", of: Scale.self)

    let card = Card(title: "Whole room", purpose: "Ask a room.", company: .cohort(3...200))

    func stages(in setting: Setting) -> [Stage] {
        Stage("Why", minutes: 10) {
            Cue("canarycue: wait for the third voice")
            Ask("What is your own reason?", for: Self.own, of: .everyone, readBy: .author)
            Ask(
                "And one that you would tell?", for: Self.reason, of: .everyone, readBy: .circle, mayReach: .lead
            ).unsigned().noted(as: "Why we are here")
            Reveal(Self.reason)
        }
        Stage("Name", minutes: 10) {
            Vote(
                "Which name would you say to a colleague?", for: Self.name,
                [Option("two", "Two-way"), Option("no", "*None*")])
            Ask("What do we call it?", for: Self.used, of: .circle, readBy: .circle, mayReach: .lead)
                .noted(as: "What we call this")
        }
        Stage("Tables", minutes: 15) {
            FormCircles(of: 3)
            Ask("What would others borrow?", for: Self.idea, of: .everyone, readBy: .circle, mayReach: .lead)
                .unsigned().remembered(as: .idea).noted(as: "Idea board")
            Reveal(Self.idea)
        }
        Stage("In the way", minutes: 15) {
            Ask("What is in the way?", for: Self.obstacle, of: .everyone, readBy: .circle).unsigned()
            DotVote("Which first?", for: Self.dots, on: Self.obstacle)
            Piles("What belongs together?", for: Self.pile, of: Self.obstacle, under: ["Time"])
        }
        Stage("Close", minutes: 10) {
            Ask(
                "How far are you here by choice?", for: Self.choice, ScaleRange(low: "sent", high: "entirely"),
                of: .everyone, readBy: .nobody)
        }
    }
}

/// A workshop that is led step by step, with what is typed prepared by the key of the step.
struct RoomPlayer {
    /// Slips, or the lines of the room's answer.
    var typed: [String: [String]] = [:]
    /// Hands, dots or numbers.
    var counts: [String: [Int]] = [:]
    /// Lines by place, and the heading over them.
    var piles: [(lines: [Int], under: String)] = []
    /// Keys of what is shown to the room.
    var shown: Set<String> = []
    /// Whether everything is shown that can be.
    var showsAll = false
    /// Who sits where.
    var tables: [[Int64]] = [[1, 2, 3], [4, 5, 6, 7]]
    /// Notes of the facilitator.
    var notes: [String] = []

    static let midnight = Instant(milliseconds: Int64(Player.today.dayNumber) * 86_400_000)

    static func workshop(_ title: String = "Spring | kick-off", cue: String = "canarycue smile") -> LiveWorkshop {
        let agenda = Agenda(
            title: title, start: ClockTime(10, 0), people: 8, rooms: [Agenda.Room(name: "Blue | room")],
            blocks: [
                Agenda.Block(time: AgendaBlock("Welcome", seconds: 300), cue: cue),
                Agenda.Block(
                    time: AgendaBlock("Why we are here", seconds: 3600, least: 3000),
                    content: .exercise(Agenda.ExerciseWish("whole-room"))),
                Agenda.Block(time: AgendaBlock("Coffee", seconds: 900, least: 600), content: .pause),
                Agenda.Block(time: AgendaBlock("Spare", seconds: 600, isBuffer: true), content: .buffer),
                Agenda.Block(time: AgendaBlock("Closing", seconds: 600, isProtected: true)),
            ])
        let program = RoomProgram(agenda, exercises: ["whole-room": WholeRoom()], people: 8, charter: ["Stories stay."])
        return LiveWorkshop(
            WorkshopSetup(agenda: agenda, day: Player.today, midnight: midnight, seed: 7, people: 8), program: program)
    }

    /// The workshop after its last step; each step takes four minutes.
    func play(_ start: LiveWorkshop = workshop(), steps: Int = .max) throws -> LiveWorkshop {
        var workshop = start
        var now = Self.midnight.adding(seconds: 36_120)
        var draw: UInt64 = 0
        func act(_ intent: WorkshopIntent) throws {
            draw = draw &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            workshop.apply(try workshop.decide(intent, at: now, drawing: draw >> 20))
        }
        try act(.begin)
        for note in notes { try act(.note(note)) }
        var walked = 0
        while workshop.state.status == .running, walked < steps, let step = workshop.step {
            for intent in intents(step, workshop) { try act(intent) }
            if showsAll || shown.contains(step.key), workshop.hasResults(step), !step.isNumbers { try act(.reveal) }
            now = now.adding(seconds: 240)
            walked += 1
            if walked == 9,
                workshop.clock.projected(at: now).options(at: workshop.clock.time(at: now)).contains(where: {
                    $0.kind == .squeeze
                })
            {
                try act(.choose(.squeeze))
            }
            try act(.next)
        }
        return workshop
    }

    private func intents(_ step: RoomStep, _ workshop: LiveWorkshop) -> [WorkshopIntent] {
        switch step.task {
        case .slips: (typed[step.key] ?? []).map { .slip($0) }
        case .answer: typed[step.key].map { [.answer($0.joined(separator: "\n"))] } ?? []
        case .hands, .dots, .numbers: counts[step.key].map { [.count($0)] } ?? []
        case .piles: piles.map { .pile(lines: $0.lines, under: $0.under) }
        case .seats: [.seat(round: 0, tables: tables)]
        default: []
        }
    }
}

extension Examples {
    static let room = RoomPlayer(
        typed: [
            "reason": ["To learn # how it sounds", "Ask Noor, she knows", "I was curious | truly"],
            "used": ["Eye to eye"], "idea": ["A walk, rain or not", "We begin with what was left over"],
            "obstacle": ["No *time*", "Too many systems", "-> nobody asked us"], "next-meeting": ["in 2 weeks"],
        ],
        counts: ["name": [5, 2], "dots": [1, 6, 2], "choice": [0, 1, 1, 2, 3]],
        piles: [([0, 2], "time"), ([1], "Things that *don't* fit")],
        shown: ["reason", "name", "used", "idea", "dots", "pile", "next-meeting"],
        notes: [
            "canarynote Noor looked tired", DebriefQuestion.worked.note("The tables of three.") ?? "",
            DebriefQuestion.followUp.note("Ife, about the date") ?? "",
        ])

    static let names: [Int64: String] = [
        1: "Amara Obi", 2: "Joel Chen", 3: "Ife", 4: "Noor", 5: "Chloë | B", 6: "Ben", 7: "Mei", 8: "Tom",
    ]

    static func workshop(_ player: RoomPlayer = room) throws -> WorkshopSource {
        WorkshopSource(
            try player.play(), number: 3, cohort: "Harbour, spring",
            charter: ["Learn how the work looks from the other side."], names: names,
            attendees: (1...7).map { .init(person: $0, isHere: $0 != 7) } + [.init(person: 8, isHere: false)],
            parked: [ParkedTopic("Whether to meet *outside*")], help: "Mina Rask, extension 4112.")
    }
}
