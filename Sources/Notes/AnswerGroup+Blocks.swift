import Facilitation
import Workshop

extension AnswerGroup {
    /// The group as blocks.
    ///
    /// - Parameters:
    ///   - noted: what the document may hold.
    ///   - level: the level of a heading in it.
    ///   - title: the heading that stands above; not said twice.
    /// - Returns: a heading or the question, and below it the answers.
    func blocks(in noted: NotedSession, level: Int, below title: String?) -> [Block] {
        switch kind {
        case .question(let text, let isLabel):
            head(text, isLabel, level, below: title) + Self.byAuthor(answers, noted)
        case .heading(let text): head(text, true, level, below: title) + answers.flatMap(\.text.blocks)
        case .nameless(let text, let isLabel):
            head(text, isLabel, level, below: title)
                + [.bullets(answers.flatMap(\.text.items).sorted().map { ListItem($0) })]
        case .names: names(noted, level)
        case .columns(let heading):
            (heading.map { head($0, true, level, below: title) } ?? []) + table(noted)
        case .ideas: [.heading(level: level, "Idea board"), .table(board(noted))]
        }
    }

    /// The group in brief: entries of a list.
    func items(in noted: NotedSession) -> [ListItem] {
        switch kind {
        case .question(let text, _): [Self.item(text, answers, noted)]
        case .heading(let text), .nameless(let text, _): [Self.item(text, answers, noted.nameless, sorts: isNameless)]
        case .names, .columns, .ideas: rows(noted).map { Self.item($0.label, $0.answers, noted) }
        }
    }

    private var isNameless: Bool { if case .nameless = kind { true } else { false } }

    private static func item(
        _ text: String, _ answers: [NotedAnswer], _ noted: NotedSession, sorts: Bool = false
    ) -> ListItem {
        if sorts { return AnswerText.list(answers.flatMap(\.text.items).sorted()).item(after: lead(text)) }
        if answers.count == 1, noted.name(answers[0].author) == nil { return answers[0].text.item(after: lead(text)) }
        let inner = answers.map { $0.text.item(after: noted.name($0.author).map { $0 + ":" }) }
        return ListItem([.strong([.text(lead(text))])], children: [.bullets(inner)])
    }

    private static func lead(_ text: String) -> String {
        guard let last = text.last, last.isLetter || last.isNumber else { return text }
        return text + ":"
    }

    private func head(_ text: String, _ isLabel: Bool, _ level: Int, below title: String?) -> [Block] {
        guard isLabel else { return [.paragraph([.strong([.text(TypedText.oneLine(text))])])] }
        return text.lowercased() == title?.lowercased() ? [] : [.heading(level: level, text)]
    }

    /// Each answer under its author's name; an answer that stands for all has none.
    static func byAuthor(_ answers: [NotedAnswer], _ noted: NotedSession) -> [Block] {
        var blocks: [Block] = []
        var items: [ListItem] = []
        for answer in answers {
            if let name = noted.name(answer.author) {
                items.append(answer.text.item(after: name + ":"))
            } else {
                blocks += answer.text.blocks
            }
        }
        return blocks + (items.isEmpty ? [] : [.bullets(items)])
    }

    private func names(_ noted: NotedSession, _ level: Int) -> [Block] {
        authors.flatMap { author -> [Block] in
            let own = answers.filter { $0.author == author }
            let items = own.map { $0.text.item(after: Self.lead(noted.label($0)?.text ?? $0.prompt)) }
            return [.heading(level: level, noted.name(author) ?? "All of us"), .bullets(items)]
        }
    }

    private var authors: [Int?] {
        var result: [Int?] = []
        for answer in answers where !result.contains(answer.author) { result.append(answer.author) }
        return result.sorted { ($0 ?? .max) < ($1 ?? .max) }
    }

    private func rows(_ noted: NotedSession) -> [(label: String, answers: [NotedAnswer])] {
        var rows: [(label: String, answers: [NotedAnswer])] = []
        for answer in answers {
            let label = kind == .ideas ? "Ideas" : noted.label(answer)?.text ?? answer.prompt
            // A question asked again gets a row of its own.
            let index = rows.firstIndex { row in
                row.label == label && (kind == .ideas || !row.answers.contains { $0.author == answer.author })
            }
            if let index { rows[index].answers.append(answer) } else { rows.append((label, [answer])) }
        }
        return rows
    }

    private func table(_ noted: NotedSession) -> [Block] {
        let shared = answers.filter { $0.author == nil }
        let authors = authors.filter { $0 != nil }
        let rows = AnswerGroup(kind: kind, answers: answers.filter { $0.author != nil }).rows(noted).map {
            row -> [[Inline]] in
            [[.strong([.text(row.label)])]]
                + authors.map { author in row.answers.first { $0.author == author }?.text.cell ?? [] }
        }
        let columns = [Table.Column("")] + authors.map { Table.Column(noted.name($0) ?? "") }
        let below = shared.flatMap { answer -> [Block] in
            let lead: Inline = .strong([.text(Self.lead(noted.label(answer)?.text ?? answer.prompt))])
            if case .running(let text) = answer.text { return [.paragraph([lead, .text(" " + text)])] }
            return [.paragraph([lead])] + answer.text.blocks
        }
        return (rows.isEmpty ? [] : [.table(Table(columns: columns, rows: rows))]) + below
    }

    private func board(_ noted: NotedSession) -> Table {
        let rows = noted.ideas(answers).map { id, answer -> [[Inline]] in
            return [[.text(id.description)], answer.text.cell, [.text(noted.name(answer.author) ?? "")]]
        }
        return Table(columns: [Table.Column("Idea"), Table.Column("What we do"), Table.Column("From")], rows: rows)
    }
}
