import Facilitation
import Workshop

extension NotedSession {
    /// Whether promises of other meetings belong here: they are the pair's, not a circle's.
    var readsPromises: Bool { !session.isCircle }

    /// The promises made in this session, each with what has become of it.
    var promises: [PromiseOnRecord] {
        var records = source.promises
        return answers.compactMap { answer in
            guard case .promise(let promise) = answer.words.answer else { return nil }
            let number = answer.words.number
            let index =
                records.firstIndex { $0.words == number }
                ?? records.firstIndex { $0.words == nil && $0.isAbout(promise) }
            guard let record = index.map({ records.remove(at: $0) }) else {
                return PromiseOnRecord(words: number, promise)
            }
            let day = record.movedTo ?? (record.promise.by == promise.by ? nil : record.promise.by)
            return PromiseOnRecord(words: number, promise, state: record.state, movedTo: day)
        }
    }

    /// Promises as a list of tasks, and below it what was let go.
    ///
    /// - Parameters:
    ///   - promises: which promises.
    ///   - title: the heading above them.
    /// - Returns: the section, or nothing where there is no promise.
    static func section(_ promises: [PromiseOnRecord], title: String) -> [Block] {
        guard !promises.isEmpty else { return [] }
        let (gone, standing) = (promises.filter { $0.state == .dropped }, promises.filter { $0.state != .dropped })
        var blocks: [Block] = [.heading(level: 2, title)]
        if !standing.isEmpty {
            blocks.append(.tasks(standing.map { TaskItem($0.line, isDone: $0.state == .done) }))
        }
        if !gone.isEmpty {
            blocks.append(.paragraph("Let go, to make room:"))
            blocks.append(.bullets(gone.map { ListItem("\($0.promise.owner): \($0.promise.action.trimmed)") }))
        }
        return blocks
    }

    /// The promises that were gone through, as a table with what became of each.
    var reviewedPromises: [Block] {
        guard !source.reviewed.isEmpty else { return [] }
        let rows = source.reviewed.map { record -> [[Inline]] in
            [
                [.text(record.promise.owner)], [.text(record.promise.action)], [.text("\(record.promise.by)")],
                [.text(record.status)],
            ]
        }
        let columns = ["Who", "Promise", "By", "Now"].map { Table.Column($0) }
        return [.table(Table(columns: columns, rows: rows))]
    }

    /// Whether open promises are gone through in this stage.
    func reviewsPromises(at stage: Int) -> Bool {
        session.program.stages[stage].steps.flatMap(\.flattened).contains { step in
            if case .reviewPromises = step.action { true } else { false }
        }
    }
}

extension PromiseOnRecord {
    /// "Joel: sit in on one handover, by 2031-05-20", with the new day where it was moved.
    fileprivate var line: String {
        let start = "\(promise.owner): \(promise.action.trimmed), by "
        guard let movedTo, movedTo != promise.by else { return start + "\(promise.by)" }
        return start + "\(movedTo) (moved from \(promise.by))"
    }

    fileprivate func isAbout(_ other: Promise) -> Bool {
        promise.owner == other.owner && promise.action == other.action
    }

    /// What has become of it, in a word or two.
    fileprivate var status: String {
        switch state {
        case .done: "done"
        case .dropped: "let go"
        case .open: "open"
        case .moved: movedTo.map { "moved to \($0)" } ?? "moved"
        }
    }
}
