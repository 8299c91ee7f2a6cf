import Facilitation
public import Workshop

/// One run of an exercise in a test: people type lines, the clock moves when it is told to, nothing is stored.
///
/// The transcript has one line for everything that happens, so that a test can compare it whole:
///
/// ```
/// = 1 of 2  Say something, take it back, 2 minutes
/// | Which soup would you never say no to?
/// [you two] Amara> Lentil
/// +0:30
/// /back
/// ```
///
/// `=` opens a stage, `|` is what the host shows, `>` is what somebody typed at a question, `/` a command, `+` how far the
/// clock moved and `!` what the host refused and why.
public struct ScriptedSession: Sendable {
    /// Everything that happened, line by line.
    public private(set) var transcript: [String] = []
    /// The clock by which the host reckons.
    public var clock = ManualClock()
    /// The seed of generated answers and of draws.
    public let seed: UInt64

    let exercise: any Exercise
    private(set) var session: Session
    private(set) var entries: [Entry] = []
    private(set) var words: [Int: Words] = [:]
    private var answers: GeneratedAnswers
    private var shown: [String] = []
    private var shownStage: Int?

    /// A session that has begun.
    ///
    /// - Parameters:
    ///   - exercise: what is run.
    ///   - setting: how it is run; it also says how many people take part.
    ///   - part: the part that is run, where the exercise has parts.
    ///   - vocabulary: the words for roles.
    ///   - seed: from which answers and draws are made; print it when a test fails.
    public init(
        _ exercise: RegisteredExercise, in setting: Setting = Setting(), part: String? = nil,
        vocabulary: Vocabulary = .reciprocal, seed: UInt64 = 1
    ) {
        let made = exercise.make()
        let today = CivilDate(dayNumber: Int(ManualClock().milliseconds / 86_400_000))
        let setup = SessionSetup(
            slug: exercise.slug, version: made.card.version, part: part, setting: setting,
            participants: Self.people(setting, made.card), seed: seed, startedOn: today)
        let context = SessionContext(
            charter: ["What is said here stays here."], vocabulary: vocabulary,
            openPromises: Self.promises(setup.participants, today), today: today)
        self.exercise = made
        self.seed = seed
        answers = GeneratedAnswers(seed: seed)
        session = Session(made, setup: setup, context: context)
        take(Session.start(at: clock.now))
        show()
    }

    /// Whether everything is done.
    public var isFinished: Bool { session.isFinished }

    /// The names of the people who take part, in the order in which they answer.
    public var people: [String] { session.setup.participants.map(\.name) }

    /// Lets time pass; nothing moves on by itself.
    public mutating func wait(minutes: Int = 0, seconds: Int = 0) {
        clock.advance(minutes: minutes, seconds: seconds)
        let total = minutes * 60 + seconds
        transcript.append("+\(total / 60):\(total % 60 < 10 ? "0" : "")\(total % 60)")
    }

    /// Types a line: an answer, a command that begins with a slash, or nothing, which means ready.
    ///
    /// - Parameter line: the line, without its end.
    public mutating func type(_ line: String) {
        do throws(Refusal) {
            let intent = try ScriptedLine(line).intent(in: session)
            let isCommand = line.hasPrefix("/") && !line.hasPrefix("//")
            transcript.append(isCommand ? line : "\(tag)> \(line)".trimmed)
            try follow(intent)
        } catch {
            transcript.append("! \(error.description)")
        }
        show()
    }

    /// Plays to the end: every question gets an answer made from the seed, everything else is gone through.
    ///
    /// - Parameter steps: the most lines that are typed before it gives up.
    public mutating func play(atMost steps: Int = 2_000) {
        for _ in 0..<steps where !isFinished {
            wait(seconds: 20)
            do throws(Refusal) {
                let intent = generatedIntent()
                transcript.append(ScriptedLine(intent, tag: tag).text)
                try follow(intent)
            } catch {
                transcript.append("! \(error.description)")
                return
            }
            show()
        }
    }

    mutating func follow(_ intent: Intent) throws(Refusal) {
        take(try session.decide(intent, at: clock.now))
    }

    /// What a person who answers everything would do now; of release items it shares about half.
    mutating func generatedIntent() -> Intent {
        switch session.moment.task {
        case .ask(let prompt): .answer(answers.answer(to: prompt))
        case .keep: .keep(answers.below(2) == 1)
        case .promise: .promise(.done, by: nil)
        case .release: .release(answers.below(2) == 1)
        default: .ready
        }
    }

    /// A whole number from 1 to `most`, from the seed.
    mutating func pick(_ most: Int) -> Int { answers.below(most) }

    /// The session as it would be after the power went: folded again from its entries and the words still there.
    var rebuilt: Session {
        Session(
            exercise, setup: session.setup, context: session.context, entries: entries,
            words: words.values.sorted { $0.number < $1.number })
    }

    private mutating func take(_ decision: Decision) {
        session.apply(decision)
        entries += decision.entries
        for item in decision.words { words[item.number] = item }
        for number in decision.kept { words[number]?.isKept = true }
        for number in decision.unkept { words[number]?.isKept = false }
        for number in decision.deleted { words[number] = nil }
    }

    private var tag: String {
        switch session.moment.task {
        case .ask(let prompt): "[\(prompt.readers)]" + (prompt.who.map { " " + $0 } ?? "")
        case .release(let item): item.who
        case .keep(let name): name
        default: ""
        }
    }

    private mutating func show() {
        let moment = session.moment
        let now = [moment.beat?.description ?? ""] + moment.lines
        guard now != shown else { return }
        shown = now
        if moment.stageNumber != shownStage, moment.beat != nil {
            shownStage = moment.stageNumber
            let minutes = moment.stageMinutes == 1 ? "1 minute" : "\(moment.stageMinutes) minutes"
            transcript.append("= \(moment.stageNumber) of \(moment.stageCount)  \(moment.stage), \(minutes)")
        }
        transcript += moment.lines.map { "| \($0)".trimmed }
    }
}
