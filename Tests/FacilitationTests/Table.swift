import Testing
import Workshop

@testable import Facilitation

/// People at one keyboard: a session, its clock and everything that would be stored.
struct Table {
    let exercise: any Exercise
    private(set) var session: Session
    var now = Instant(milliseconds: 1_000_000)
    private(set) var entries: [Entry] = []
    private(set) var words: [Int: Words] = [:]
    private(set) var counts: [CountedAnswer] = []
    private(set) var promises: [PromiseChange] = []
    /// How many entries there were, and which words, after each decision.
    private(set) var history: [(entries: Int, words: [Int: Words], seen: String)] = []

    static let today = CivilDate(dayNumber: 22_404)  // 2031-05-05, a Monday
    static let pair = [
        Participant(person: 1, name: "Amara", role: .protege), Participant(person: 2, name: "Joel", role: .mentor),
    ]
    static let three = pair + [Participant(person: 3, name: "Ife", role: .protege)]
    static let circle = ["Amara", "Joel", "Ife", "Noor"].enumerated().map { place, name in
        Participant(person: Int64(place + 1), name: name, role: place == 1 ? .mentor : .protege)
    }

    init(
        _ exercise: any Exercise, _ people: [Participant] = pair, setting: Setting? = nil, part: String? = nil,
        context: SessionContext = SessionContext(today: today), seed: UInt64 = 1
    ) {
        self.exercise = exercise
        let setup = SessionSetup(
            slug: "small", version: 1, part: part, setting: setting ?? Setting(people: people.count),
            participants: people, seed: seed, startedOn: Self.today)
        session = Session(exercise, setup: setup, context: context)
        take(Session.start(at: now))
    }

    /// The id of the beat people are at.
    var beat: String { session.current?.id.description ?? "end" }
    /// What they see.
    var moment: Moment { session.moment }
    /// The ids of all beats.
    var plan: [String] { session.program.beats.map(\.id.description) }
    /// The words of what is to be done now.
    var text: String {
        switch moment.task {
        case .read(let text), .talk(let text, _, _): text
        case .ask(let prompt): prompt.text
        default: ""
        }
    }
    /// The text of every answer that is still there, by beat.
    var answers: [String: String] {
        Dictionary(
            uniqueKeysWithValues: session.state.answers.compactMap { beat, number in
                session.state.words[number].map { (beat.description, $0.answer.plainText) }
            })
    }

    mutating func wait(_ seconds: Int64) { now = now.adding(seconds: seconds) }

    mutating func follow(_ intent: Intent, after seconds: Int64 = 10) throws {
        wait(seconds)
        take(try session.decide(intent, at: now))
    }

    mutating func answer(_ text: String) throws { try follow(.answer(.line(text))) }

    mutating func review(_ item: String, by author: Int, _ intent: Intent) throws {
        take(try session.review(BeatID(item), by: author, intent, at: now))
    }

    /// Goes on to a beat: questions get their own id as an answer, the rest is gone through.
    mutating func go(to beat: String) throws {
        for _ in 0..<200 where self.beat != beat { try step() }
        try #require(self.beat == beat)
    }

    mutating func finish() throws {
        for _ in 0..<200 where !session.isFinished { try step() }
        try #require(session.isFinished)
    }

    /// One step: the question gets an answer, the rest is gone through.
    mutating func step() throws {
        guard case .ask(let prompt) = moment.task else { return try follow(.ready) }
        switch prompt.input {
        case .line: try follow(.answer(.line("\(beat) words")))
        case .text: try follow(.answer(.text("\(beat) words")))
        case .lines: try follow(.answer(.lines(["\(beat) words"])))
        case .scale: try follow(.answer(.scale(prompt.scale?.steps.lowerBound ?? 1)))
        case .choice: try follow(.answer(.choice(prompt.options[0].id)))
        case .choices: try follow(.answer(.choices([prompt.options[0].id])))
        case .promise:
            try follow(.answer(.promise(Promise(owner: prompt.people[0], action: "\(beat) do", by: Self.today))))
        }
    }

    /// Why an intent is refused; nil when it is not.
    func refusal(_ intent: Intent) -> String? {
        do throws(Refusal) {
            _ = try session.decide(intent, at: now)
            return nil
        } catch {
            return error.description
        }
    }

    /// The session folded again from what would be stored.
    func folded(_ entries: [Entry]? = nil, _ words: [Int: Words]? = nil, context: SessionContext? = nil) -> Session {
        Session(
            exercise, setup: session.setup, context: context ?? session.context, entries: entries ?? self.entries,
            words: Array((words ?? self.words).values))
    }

    /// Goes on after the power went.
    mutating func crash(context: SessionContext? = nil) throws {
        session = folded(context: context)
        try follow(.resume, after: 3600)
    }

    mutating func replaceSession(with session: Session) { self.session = session }

    private mutating func take(_ decision: Decision) {
        session.apply(decision)
        entries += decision.entries
        for item in decision.words { words[item.number] = item }
        for number in decision.kept { words[number]?.isKept = true }
        for number in decision.unkept { words[number]?.isKept = false }
        for number in decision.deleted { words[number] = nil }
        counts += decision.counts
        promises += decision.promises
        history.append((entries.count, words, session.moment.seen))
    }
}

extension Moment {
    /// Everything in it, as a text to compare.
    var seen: String { "\(self)" }
}
