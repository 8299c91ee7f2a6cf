import Facilitation
import Journal
import LineEditing
import Workshop

/// The people whose words a command shows, and how they came to be meant.
struct MeantPeople {
    /// The people.
    let people: [Person]
    /// Whether others meet in this cohort too, so that it should be said whose words are shown.
    let areOthers: Bool
}

extension Console {
    /// The cohort of a name, or the one in use.
    ///
    /// - Throws: a ``ConsoleError`` when there is none.
    func chosenCohort(_ name: String? = nil) throws -> Cohort {
        guard let name else {
            if let cohort = try currentCohort() { return cohort }
            throw ConsoleError(
                "No cohort is in use. Make one with `cohort new NAME`, or begin with `run get-to-know-you`.")
        }
        if let cohort = try journalIfPresent()?.cohort(named: name) { return cohort }
        let known = try journalIfPresent()?.cohorts().map(\.name) ?? []
        let hint = Nearest.word(to: name, among: known).map { "Did you mean \"\($0)\"?" } ?? "`cohort list` shows them."
        throw ConsoleError("There is no cohort called \"\(name.shownShort)\". \(hint)")
    }

    /// The person of a name in a cohort.
    ///
    /// - Throws: a ``ConsoleError`` that proposes the nearest name.
    func person(_ name: String, in cohort: Cohort) throws -> Person {
        let journal = try journal()
        if let person = try journal.person(named: name, in: cohort.id) { return person }
        let known = try journal.people(in: cohort.id).map(\.name)
        let hint =
            Nearest.word(to: name, among: known).map { "Did you mean \($0.shownShort)?" }
            ?? "`people` shows who there is, `person add` adds someone."
        throw ConsoleError("There is nobody called \"\(name.shownShort)\" in \(cohort.name.shownShort). \(hint)")
    }

    /// The people named with commas between them, or those whom the cohort makes obvious.
    ///
    /// Those are its only pair, or the people of the latest session. Never everybody: what one pair wrote is not for
    /// another.
    ///
    /// - Parameters:
    ///   - names: `Amara,Joel`, or nil where nobody was named.
    ///   - cohort: where to look.
    ///   - command: what was typed, for the remedy.
    /// - Returns: the people, and whether others meet here too.
    /// - Throws: a ``ConsoleError`` that says how to name a pair.
    func meantPeople(_ names: String?, in cohort: Cohort, for command: String) throws -> MeantPeople {
        let journal = try journal()
        if let names {
            let wanted = names.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
            guard (2...3).contains(wanted.count) else {
                throw ConsoleError.usage(
                    "A pair is two people, or three. Name them with a comma between: --pair Amara,Joel")
            }
            let people = try wanted.map { try person($0, in: cohort) }
            guard Set(people.map(\.id)).count == people.count else {
                throw ConsoleError.usage("One person stands twice in --pair. Name two different people.")
            }
            return MeantPeople(people: people, areOthers: false)
        }
        let pairs = try journal.pairs(in: cohort.id)
        let everyone = try journal.people(in: cohort.id)
        // Whoever was forgotten is not there any more; the other keeps their meetings.
        let here = Set(everyone.map(\.id))
        let sessions = try journal.sessions(in: cohort.id).filter { session in
            (2...3).contains(session.people.count) && session.setup.participants.contains { here.contains($0.person) }
        }
        let met = Set(sessions.map { here.intersection($0.setup.participants.map(\.person)) })
        let all = met.union(pairs.map { Set($0.people.map(\.id)) })
        if all.count == 1, let only = all.first {
            return MeantPeople(people: everyone.filter { only.contains($0.id) }, areOthers: false)
        }
        if let latest = sessions.last?.setup.participants.map(\.person) {
            return MeantPeople(people: latest.compactMap { id in everyone.first { $0.id == id } }, areOthers: true)
        }
        if all.isEmpty, (1...3).contains(everyone.count) { return MeantPeople(people: everyone, areOthers: false) }
        guard !all.isEmpty else {
            throw ConsoleError("No pair has met in \(cohort.name.shownShort) yet. `run EXERCISE` begins a session.")
        }
        throw ConsoleError(
            "\(cohort.name.shownShort) has \(all.count) pairs, and each reads its own words only. Name one: \(command) --pair \(example(pairs))"
        )
    }

    private func example(_ pairs: [Pair]) -> String {
        pairs.first.map { pair in Wording.quoted(pair.people.map(\.name.shownShort).joined(separator: ",")) } ?? "A,B"
    }

    /// Says whose words follow, where others meet in the cohort too.
    func say(whose meant: MeantPeople, _ what: String) {
        guard meant.areOthers else { return }
        let names = meant.people.map(\.name.shownShort).spoken
        sayWrapped(terminal.styled("\(what) \(names). --pair A,B is for others.", .dim))
    }

    /// Prints a table.
    func say(_ table: TextTable) {
        for line in table.lines(width: width, colour: terminal.policy.colour) { say(line) }
    }

    /// Prints a question that is too long for one line, as far as its last line.
    ///
    /// - Parameter question: the question, without a sign of a prompt.
    /// - Returns: the prompt; the editor would break a long one within words.
    func promptLine(asking question: String) -> String {
        guard isInteractive else { return question + "> " }
        let lines = (question + ">").wrapped(to: max(20, width - 4))
        for line in lines.dropLast() { say(line) }
        return (lines.last ?? ">").trimmed + " "
    }

    /// Asks for a yes at a terminal.
    ///
    /// - Returns: whether the word was typed; for y, also yes.
    func confirms(_ prompt: String, word: String) throws -> Bool {
        let last = promptLine(asking: prompt)
        while true {
            switch lines.read(LineEditing.Prompt(last), ReadOptions(kind: .answer)) {
            case .line(let line):
                let answer = line.trimmed.lowercased()
                return answer == word || (word == "y" && answer == "yes")
            case .deadline, .resized: continue
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .endOfInput, .interrupted, .back: return false
            }
        }
    }
}

extension String {
    /// The text as it may stand in a cell or a sentence on the screen.
    var shown: String { sanitizedForTerminal(self, keepsLineBreaks: false) }
}
