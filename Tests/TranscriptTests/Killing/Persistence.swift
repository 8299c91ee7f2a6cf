#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Someone who answers whatever happens: the program is killed at random moments and gone on with, until it is done.
struct Persistence {
    let run: Run
    let meeting: Meeting
    /// The questions of an undisturbed run, part by part.
    let expected: [[Sitting.Asked]]
    var generator: SeededGenerator
    private(set) var kills = 0
    private var part = 0
    /// How many answers of this part are known to be on the disk.
    private var acknowledged = 0
    /// Whether the answer after those was sent without waiting for what becomes of it.
    private var isInDoubt = false

    init(_ run: Run, _ meeting: Meeting, expecting expected: [[Sitting.Asked]], seed: UInt64) {
        (self.run, self.meeting, self.expected) = (run, meeting, expected)
        generator = SeededGenerator(seed: seed)
    }

    /// Plays a meeting undisturbed.
    ///
    /// - Returns: the questions, part by part.
    static func undisturbed(_ run: Run, _ meeting: Meeting) throws -> [[Sitting.Asked]] {
        try (0..<meeting.parts).map { _ in
            let sitting = Sitting(try run.start(meeting.arguments))
            var questions: [Sitting.Asked] = []
            var question = try sitting.question()
            while let asked = question {
                questions.append(asked)
                question = try sitting.answer(asked.reply)
            }
            let ending = try sitting.child.waitForEnd()
            try demand(ending == .code(0), "an undisturbed run ended with: \(sitting.child.complaint)")
            return questions
        }
    }

    /// Plays the meeting to its end, killing the program a number of times on the way.
    mutating func play(kills wanted: Int) throws {
        var schedule = expected.map { [Int](repeating: 0, count: $0.count) }
        for _ in 0..<wanted {
            let part = schedule.indices.randomElement(using: &generator) ?? 0
            let place = schedule[part].indices.randomElement(using: &generator) ?? 0
            schedule[part][place] += 1
        }
        while part < expected.count {
            guard let sitting = try open(&schedule) else { continue }
            try goOn(sitting, &schedule)
        }
    }

    /// Goes on with the session, or begins one where the last was finished or there is none.
    ///
    /// - Returns: nil where the program was killed while it started, or the part was done already.
    private mutating func open(_ schedule: inout [[Int]]) throws -> Sitting? {
        let isEarly = acknowledged < schedule[part].count && schedule[part][acknowledged] > 0
        if isEarly, UInt8.random(in: 0..<4, using: &generator) == 0 {
            schedule[part][acknowledged] -= 1
            try kill(Sitting(try run.start(acknowledged == 0 ? meeting.arguments : ["resume"])), within: 40_000)
            if acknowledged == 0 { return nil }
        }
        let sitting = Sitting(try run.start(["resume"]))
        guard let asked = try sitting.question() else {
            let isDone = try sitting.child.waitForEnd() == .code(0)
            return try begin(isDone, sitting.child.complaint)
        }
        try check(asked)
        return sitting
    }

    /// Begins the session, after `resume` had no question to ask: the last answer was stored after all, or none ever.
    private mutating func begin(_ isDone: Bool, _ complaint: String) throws -> Sitting? {
        if acknowledged == expected[part].count - 1, isInDoubt, isDone || complaint.contains("is finished") {
            nextPart()
            return nil
        }
        try demand(acknowledged == 0 && !isDone, "After \(acknowledged) answers, `resume` said: \(complaint)")
        let sitting = Sitting(try run.start(meeting.arguments))
        guard let asked = try sitting.question() else {
            throw Child.Failure(description: "`run` asked nothing: \(sitting.child.complaint)")
        }
        try check(asked)
        return sitting
    }

    /// The question must be the one after the last answer that is known to be on the disk; or, where another was sent,
    /// the one after that.
    private mutating func check(_ asked: Sitting.Asked) throws {
        let questions = expected[part]
        if isInDoubt, asked != questions[acknowledged], acknowledged + 1 < questions.count { acknowledged += 1 }
        isInDoubt = false
        try demand(
            asked == questions[acknowledged],
            "After \(acknowledged) answers and \(kills) kills it asks \(asked), not \(questions[acknowledged])")
    }

    private mutating func goOn(_ sitting: Sitting, _ schedule: inout [[Int]]) throws {
        while true {
            let asked = expected[part][acknowledged]
            if schedule[part][acknowledged] > 0 {
                schedule[part][acknowledged] -= 1
                if schedule[part][acknowledged] == 0, Bool.random(using: &generator) {
                    try sitting.child.write(asked.reply + "\n")
                    isInDoubt = true
                }
                return try kill(sitting, within: isInDoubt ? 6_000 : 1)
            }
            guard let next = try sitting.answer(asked.reply) else {
                let ending = try sitting.child.waitForEnd()
                try demand(ending == .code(0), "It ended with: \(sitting.child.complaint)")
                try demand(acknowledged == expected[part].count - 1, "It ended after \(acknowledged + 1) answers")
                return nextPart()
            }
            acknowledged += 1
            try check(next)
        }
    }

    /// Kills the program at a random moment, so many microseconds from now at the most.
    private mutating func kill(_ sitting: Sitting, within microseconds: Int) throws {
        let moment = ContinuousClock.now + .microseconds(Int.random(in: 0..<microseconds, using: &generator))
        while ContinuousClock.now < moment {}
        sitting.child.signal(SIGKILL)
        let ending = try sitting.child.waitForEnd()
        kills += 1
        try demand(
            ending == .signal(SIGKILL) || ending == .code(0), "It ended with: \(sitting.child.complaint)")
    }

    private mutating func nextPart() {
        part += 1
        (acknowledged, isInDoubt) = (0, false)
    }
}

/// Throws a complaint unless a condition is fulfilled.
private func demand(_ isFulfilled: Bool, _ complaint: @autoclosure () -> String) throws {
    if !isFulfilled { throw Child.Failure(description: complaint()) }
}

extension Child {
    /// What it printed on standard error.
    fileprivate var complaint: String { String(decoding: errors, as: UTF8.self) }
}
