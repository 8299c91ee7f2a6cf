/// What is better mended in a plan before anybody sits down to it.
package struct AgendaCheck {
    /// Something to mend.
    package struct Finding: Hashable, Sendable {
        /// The line of the file; 0 for the plan as a whole.
        package let line: Int
        /// What is wrong, and what to do.
        package let text: String
        /// Whether the plan cannot be run like this; everything else can be lived with.
        package let stopsARun: Bool
    }

    /// What a plan may lean on.
    package struct Exercise: Hashable, Sendable {
        /// The minutes of the full and the short form; nil where it has no short form.
        package var minutes: Int
        package var shortMinutes: Int?
        /// The parts it has.
        package var parts: [String]
        /// Whether two people sit down to it.
        package var isForPairs: Bool
        /// How many people it is for, where it is for a whole cohort; nil for any other.
        package var cohort: ClosedRange<Int>?

        /// An exercise with so many minutes.
        package init(
            minutes: Int, shortMinutes: Int? = nil, parts: [String] = [], isForPairs: Bool = false,
            cohort: ClosedRange<Int>? = nil
        ) {
            self.minutes = minutes
            self.shortMinutes = shortMinutes
            self.parts = parts
            self.isForPairs = isForPairs
            self.cohort = cohort
        }
    }

    /// People are asked to sit no longer than this without a break, in seconds.
    static let longestStretch = 90 * 60
    /// A plan is for one day, in seconds.
    static let longestPlan = 24 * 3600

    private let agenda: Agenda
    private let exercises: [String: Exercise]
    private let people: [String]?
    private var findings: [Finding] = []

    /// Checks a plan.
    ///
    /// - Parameters:
    ///   - agenda: the plan.
    ///   - exercises: what can be run, by name.
    ///   - people: the names of the cohort; nil where none is in use, and names cannot be checked.
    /// - Returns: what to mend, in the order of the lines.
    package static func findings(
        in agenda: Agenda, exercises: [String: Exercise], people: [String]? = nil
    ) -> [Finding] {
        var check = AgendaCheck(agenda: agenda, exercises: exercises, people: people)
        check.checkSums()
        check.checkFixedTimes()
        check.checkBreaks()
        check.checkExercises()
        check.checkClosing()
        check.checkRooms()
        check.checkLeaders()
        return check.findings.sorted { $0.line < $1.line }
    }

    private init(agenda: Agenda, exercises: [String: Exercise], people: [String]?) {
        self.agenda = agenda
        self.exercises = exercises
        self.people = people
    }

    private mutating func add(_ text: String, line: Int = 0, stopsARun: Bool = false) {
        findings.append(Finding(line: line, text: text, stopsARun: stopsARun))
    }

    private mutating func checkSums() {
        let timeline = agenda.running.timeline()
        if timeline.end - agenda.start > Self.longestPlan {
            let hours = (timeline.end - agenda.start + 3599) / 3600
            add("the blocks take \(hours) hours, and a plan is for one day. Make a plan for each day.", stopsARun: true)
        }
        guard let end = agenda.end else { return }
        let difference = timeline.end - end
        guard difference != 0 else { return }
        let way = difference > 0 ? "later" : "earlier"
        let remedy =
            difference > 0
            ? "Shorten or drop a block, or change end." : "Lengthen a block, add a buffer, or change end."
        add(
            "the blocks end at \(timeline.end.short), \(abs(difference).spokenMinutes) \(way) than end: \(end.short). \(remedy)"
        )
    }

    private mutating func checkFixedTimes() {
        for row in agenda.running.timeline().rows {
            let block = agenda.blocks[row.block]
            guard let fixed = block.time.startsAt else { continue }
            if row.block == 0, row.start > fixed {
                add(
                    "\"\(block.time.title)\" is to begin at \(fixed.short), before the start at \(agenda.start.short). Change at, or start.",
                    line: block.line)
            } else if row.start > fixed {
                add(
                    "\"\(block.time.title)\" is to begin at \(fixed.short), but what comes before it ends at \(row.start.short). Shorten what comes before, or move it.",
                    line: block.line)
            }
            let before = row.block == 0 ? agenda.start : agenda.running.timeline().rows[row.block - 1].end
            if fixed - before > block.time.gap, row.block > 0 {
                add(
                    "nothing is planned for the \((fixed - before).spokenMinutes) before \"\(block.time.title)\" at \(fixed.short). Add a buffer there.",
                    line: block.line)
            }
        }
    }

    private mutating func checkBreaks() {
        var sittingSince = agenda.start
        var told = false
        for row in agenda.running.timeline().rows {
            let block = agenda.blocks[row.block]
            if block.content == .pause {
                sittingSince = row.end
                told = false
            } else if row.end - sittingSince > Self.longestStretch, !told {
                let isAlone = row.start == sittingSince
                let remedy = isAlone ? "Make it two blocks, with a break between." : "Put a break before it."
                add(
                    "by the end of \"\(block.time.title)\" people have sat for \((row.end - sittingSince).spokenMinutes) without a break. \(remedy)",
                    line: block.line)
                told = true
            }
        }
    }

    private mutating func checkExercises() {
        for block in agenda.blocks {
            guard case .exercise(let wish) = block.content else { continue }
            guard let exercise = exercises[wish.slug] else {
                let near = exercises.keys.sorted().first { $0.distance(to: wish.slug) <= 2 }
                let hint = near.map { "Did you mean \($0)?" } ?? "`exercises` lists what can be run."
                add("there is no exercise called \"\(wish.slug)\". \(hint)", line: block.line, stopsARun: true)
                continue
            }
            check(wish, exercise, block)
        }
    }

    private mutating func check(_ wish: Agenda.ExerciseWish, _ exercise: Exercise, _ block: Agenda.Block) {
        if let part = wish.part, !exercise.parts.contains(part) {
            let remedy =
                exercise.parts.isEmpty
                ? "It has no parts; leave part out." : "It has \(exercise.parts.joined(separator: ", "))."
            add("\(wish.slug) has no part called \"\(part)\". \(remedy)", line: block.line)
        }
        if wish.isShort, exercise.shortMinutes == nil {
            add("\(wish.slug) has no short form. Leave form out.", line: block.line)
        }
        let rounds = max(1, wish.circles?.rounds ?? 1)
        let needed = ((wish.isShort ? exercise.shortMinutes : nil) ?? exercise.minutes) * rounds
        if wish.part == nil, block.time.seconds < needed * 60 {
            let short = wish.isShort ? nil : exercise.shortMinutes
            let remedy = short.map { " or take its short form of \($0 * rounds) minutes (form: short)" } ?? ""
            let often = rounds == 1 ? "" : " in \(rounds) rounds"
            add(
                "\(wish.slug) takes \(needed) minutes\(often), and \"\(block.time.title)\" has \(block.time.seconds.spokenMinutes). Give it more\(remedy).",
                line: block.line)
        }
        if let range = exercise.cohort, let people = agenda.people, !range.contains(people) {
            add(
                "\(wish.slug) is for \(range.lowerBound) to \(range.upperBound) people, and \(people) are expected. Divide the room, or choose another exercise.",
                line: block.line)
        }
        let isOdd = agenda.people.map { !$0.isMultiple(of: 2) } ?? false
        if exercise.isForPairs, isOdd, wish.part == nil, block.time.seconds < needed * 60 * 13 / 10 {
            add(
                "with \(agenda.people ?? 0) people one pair is a trio, which needs about a third more time than \(needed) minutes. Give \"\(block.time.title)\" \((needed * 13 + 9) / 10) minutes.",
                line: block.line)
        }
    }

    private mutating func checkClosing() {
        let last = agenda.blocks.last { $0.content != .buffer && $0.content != .pause }
        guard let last, !last.time.isProtected else { return }
        add(
            "\"\(last.time.title)\" closes the workshop and is not protected; what comes last is what gets cut. Write protected: yes.",
            line: last.line)
    }

    private mutating func checkRooms() {
        guard !agenda.rooms.isEmpty, let people = agenda.people else { return }
        for block in agenda.blocks {
            guard let circles = Agenda.circles(of: block.content) else { continue }
            let needed = (people + circles.size - 1) / max(1, circles.size)
            if needed > agenda.rooms.count {
                add(
                    "\(people) people in circles of \(circles.size) need \(needed) rooms or tables, and \(agenda.rooms.count) are named. Name more under rooms, or make the circles larger.",
                    line: block.line)
            } else if let seats = seats, seats < people {
                add(
                    "the rooms have \(seats) seats for \(people) people. Name more under rooms.", line: block.line)
            }
        }
    }

    private mutating func checkLeaders() {
        guard let people, !people.isEmpty else { return }
        let known = people.map { $0.lowercased() }
        for block in agenda.blocks where !block.leader.isEmpty {
            let name = block.leader.lowercased()
            guard !known.contains(name) else { continue }
            let near = people.first { $0.lowercased().hasPrefix(name) || $0.lowercased().distance(to: name) <= 2 }
            let hint = near.map { "Did you mean \($0)?" } ?? "`people` lists the cohort, `person add` adds someone."
            add(
                "\"\(block.time.title)\" is led by \(block.leader), who is not in the cohort in use. \(hint)",
                line: block.line)
        }
    }

    private var seats: Int? {
        let known = agenda.rooms.compactMap(\.seats)
        return known.count == agenda.rooms.count ? known.reduce(0, +) : nil
    }
}
