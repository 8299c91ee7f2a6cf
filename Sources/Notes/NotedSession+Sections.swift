import Facilitation
import Workshop

extension NotedSession {
    /// The title of the notes: the exercise's, and what it was about where it says so.
    var title: String {
        let title = session.text(session.card.title, at: nil)
        let topics = answers.filter { $0.question.noting.form == .inTitle }.flatMap(\.text.items)
        return topics.isEmpty ? title : title + ": " + topics.map { TypedText.oneLine($0) }.joined(separator: ", ")
    }

    /// Answers that stand in the stages: all but those with a place of their own.
    var staged: [NotedAnswer] {
        answers.filter { answer in
            answer.question.input != .promise && !Self.hostKeys.contains(answer.question.key)
                && answer.question.noting.form != .inTitle && answer.question.noting.form != .parked
        }
    }

    private static let nextMeetingKey = "next-meeting"
    private static let learnedKey = "learned-here"
    private static let hostKeys: Set<String> = [nextMeetingKey, learnedKey]

    /// What the host asks at the end of every meeting that does not ask it by itself.
    var learned: [NotedAnswer] {
        answers.filter { $0.question.key == Self.learnedKey }
    }

    private func learnedSection(level: Int) -> [Block] {
        let groups = AnswerGroup.groups(of: learned, in: self)
        guard !groups.isEmpty else { return [] }
        return [.heading(level: level, "What each of us learned")]
            + groups.flatMap { $0.blocks(in: self, level: level + 1, below: nil) }
    }

    /// A section for each stage that has something in it.
    ///
    /// - Parameter level: the level of the stages' headings.
    /// - Returns: the sections, one after the other.
    func stageSections(level: Int) -> [Block] {
        var rest = staged
        return session.program.stages.indices.flatMap { index -> [Block] in
            let titles = Set(rest.filter { $0.beat.stage == index }.compactMap(\.tableTitle))
            // A table with a title takes in its rows from later stages, too.
            let here = rest.filter { $0.beat.stage == index || $0.tableTitle.map(titles.contains) == true }
            rest.removeAll { answer in here.contains { $0.beat.id == answer.beat.id } }
            let reviewed = readsPromises && reviewsPromises(at: index) ? reviewedPromises : []
            return section(here, at: index, level: level, opening: reviewed + votes(at: index, level: level + 1))
        } + learnedSection(level: level) + retiredSection(level: level)
    }

    private func section(_ answers: [NotedAnswer], at index: Int, level: Int, opening: [Block]) -> [Block] {
        let all = AnswerGroup.groups(of: answers, in: self)
        let groups = all.filter { !$0.isTitledTable }
        let tables = all.filter(\.isTitledTable).flatMap { $0.blocks(in: self, level: level, below: nil) }
        guard !groups.isEmpty || !opening.isEmpty else { return tables }
        let title = session.text(session.program.stages[index].title, at: answers.first?.beat)
        return tables + [.heading(level: level, title)] + opening
            + groups.flatMap { $0.blocks(in: self, level: level + 1, below: title) }
    }

    /// What came out of the votes of a stage, as everybody saw it.
    private func votes(at index: Int, level: Int) -> [Block] {
        guard readership == .circle else { return [] }
        var told: Set<String> = []
        return session.program.beats.filter { $0.stage == index }.flatMap { beat -> [Block] in
            guard case .ask(let question, _) = beat.action, question.isVote, told.insert(question.key).inserted,
                let times = source.votes[question.key]
            else { return [] }
            let rows = question.options.map { option -> [[Inline]] in
                [[.text(session.text(option.text, at: beat))], [.text(String(times[option.id] ?? 0))]]
            }
            let label = session.text(question.noting.label ?? question.text, at: beat)
            let columns = [Table.Column(""), Table.Column("Votes")]
            return [.heading(level: level, label), .table(Table(columns: columns, rows: rows))]
        }
    }

    private func retiredSection(level: Int) -> [Block] {
        guard !retired.isEmpty else { return [] }
        return [.heading(level: level, "Also written down")]
            + [.bullets(retired.map { $0.text.item(after: name($0.author).map { $0 + ":" }) })]
    }

    /// When people meet next, as a day where the words can be read as one.
    var nextMeeting: [Block] {
        let words = answers.filter { $0.question.key == Self.nextMeetingKey }.flatMap(\.text.items)
        guard !words.isEmpty else { return [] }
        let lines = words.map { word in
            CivilDate(spoken: word, today: session.setup.startedOn).map { "\($0.weekdayName) \($0)" } ?? word
        }
        return [.heading(level: 2, "Next meeting"), .paragraph(lines.joined(separator: "\n"))]
    }

    /// Topics that wait for another day, as tasks.
    var parkedTopics: [Block] {
        let typed = answers.filter { $0.question.noting.form == .parked }.flatMap(\.text.items)
        let topics = typed.map { TaskItem($0) } + source.parked.map { TaskItem($0.text, isDone: $0.isDone) }
        return topics.isEmpty ? [] : [.heading(level: 2, "Parked for another day"), .tasks(topics)]
    }
}

extension NotedAnswer {
    fileprivate var tableTitle: Prose? {
        if case .inColumns(let title) = question.noting.form { title } else { nil }
    }
}

extension CivilDate {
    /// The name of the day of the week.
    var weekdayName: String {
        let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        return names[(weekday - 1) % 7]
    }
}
