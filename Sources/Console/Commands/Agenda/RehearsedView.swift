import Facilitation
import LineEditing

/// What is told of a day that was played with made-up people, below its timeline.
@MainActor
struct RehearsedView {
    let agenda: Agenda
    let played: RehearsedWorkshop
    let seed: UInt64

    func show(in console: Console) {
        console.sayWrapped(attendance)
        for choice in played.choices {
            console.sayWrapped(
                "At \(choice.at.short), \(choice.lateness.spokenMinutes) late in \(agenda.blocks[choice.block].time.title.shown): \(choice.kind.rawValue)."
            )
        }
        console.sayWrapped(seats)
        let noted = played.noted
        guard !noted.isEmpty else { return }
        console.say("")
        console.say("What the notes will hold:")
        console.say(
            TextTable(
                columns: [.init("block"), .init("stage"), .init("what")],
                rows: noted.map { [agenda.blocks[$0.block].time.title.shown, $0.stage.shown, $0.amount.shown] }))
    }

    private var attendance: String {
        let people = played.cohort.people
        let (late, early) = (people.count { $0.comesAfter > 0 }, people.count { $0.leavesAfter != nil })
        let most = played.attendance.map(\.present).max() ?? 0
        return
            "Of \(people.count) people \(late) came late and \(early) left early; \(most) were there at most. --seed \(seed) plays this day again."
    }

    private var seats: String {
        let unseated = played.unseated.count
        var told = unseated == 0 ? "Nobody was without a place." : "\(unseated) had no place at a table."
        if played.rounds > 0 {
            let rounds = played.rounds.of("round", "rounds")
            let repeats = played.repeats
            told +=
                repeats == 0
                ? " In \(rounds) of circles nobody met anybody twice."
                : " In \(rounds) of circles two people met again \(repeats.of("time", "times")), of which \(played.unavoidable) could not be avoided."
        }
        if played.trios > 0 { told += " \(played.trios.of("trio", "trios")) among the pairs." }
        return told
    }
}

/// A day that was played with made-up people, as JSON of version 1.
struct RehearsedV1: Encodable {
    struct Choice: Encodable {
        let at: String
        let block: String
        let choice: ReplanOption.Kind
        let late: Double
    }

    struct Attendance: Encodable {
        let at: String
        let people: Int
    }

    struct Circles: Encodable {
        let rounds: Int
        let repeats: Int
        let unavoidable: Int
        let trios: Int
        let withoutPlace: Int
    }

    struct Note: Encodable {
        let block: String
        let stage: String
        let question: String
        let what: String
    }

    let timeline: OutcomeV1
    let choices: [Choice]
    let attendance: [Attendance]
    let circles: Circles
    let notes: [Note]

    init(_ agenda: Agenda, _ played: RehearsedWorkshop) {
        timeline = OutcomeV1(agenda, played.outcome)
        let title = { (block: Int) in agenda.blocks[block].time.title }
        choices = played.choices.map {
            Choice(
                at: $0.at.description, block: title($0.block), choice: $0.kind, late: OutcomeV1.minutes($0.lateness))
        }
        attendance = played.attendance.map { Attendance(at: $0.at.description, people: $0.present) }
        circles = Circles(
            rounds: played.rounds, repeats: played.repeats, unavoidable: played.unavoidable, trios: played.trios,
            withoutPlace: played.unseated.count)
        notes = played.noted.map {
            Note(block: title($0.block), stage: $0.stage, question: $0.question, what: $0.amount)
        }
    }

    /// The timeline's own keys stand beside the others, as they do without people.
    func encode(to encoder: any Encoder) throws {
        try timeline.encode(to: encoder)
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(choices, forKey: .choices)
        try values.encode(attendance, forKey: .attendance)
        try values.encode(circles, forKey: .circles)
        try values.encode(notes, forKey: .notes)
    }

    private enum CodingKeys: CodingKey { case choices, attendance, circles, notes }
}
