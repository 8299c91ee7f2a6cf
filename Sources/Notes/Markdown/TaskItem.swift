/// One thing to do, with who does it and by when.
///
/// It reads `- [ ] Call Joel — Amara, by 2026-03-09`.
package struct TaskItem: Hashable, Sendable {
    /// What is to be done; line breaks and blank lines are kept.
    package var content: [Inline]
    /// Whether it is ticked.
    package var isDone: Bool
    /// Who does it; line breaks in the name become spaces.
    package var owner: String?
    /// The day by which it is done.
    package var due: ISODate?

    /// Makes a task of words; owner and day are left out of the line when they are `nil`.
    package init(_ content: [Inline], isDone: Bool = false, owner: String? = nil, due: ISODate? = nil) {
        self.content = content
        self.isDone = isDone
        self.owner = owner
        self.due = due
    }

    /// Makes a task of plain text.
    package init(_ text: String, isDone: Bool = false, owner: String? = nil, due: ISODate? = nil) {
        self.init([.text(text)], isDone: isDone, owner: owner, due: due)
    }
}

extension TaskItem {
    /// The words, then a dash with owner and day, as styled runs.
    var runs: [Run] {
        let name = owner.map { TypedText.oneLine($0) } ?? ""
        let day = due.map { "by \($0)" } ?? ""
        let signature = [name, day].filter { !$0.isEmpty }.joined(separator: ", ")
        let words = Run.trimmingEnd(Run.flatten(content)).map(Self.withoutTick)
        guard !signature.isEmpty else { return words }
        return words + [Run((words.isEmpty ? "" : " ") + "— " + signature)]
    }

    /// Code as plain text if it holds `[x]`: GitHub's parser ticks an open task that has it anywhere in its line, and in
    /// code it cannot be escaped.
    private static func withoutTick(_ run: Run) -> Run {
        let tick: [Unicode.Scalar] = ["[", "x", "]"]
        let holdsTick = run.scalars.indices.contains { start in
            run.scalars[start...].prefix(3).elementsEqual(tick) { $0 == $1 || ($0 == "X" && $1 == "x") }
        }
        return holdsTick ? Run(run.scalars, style: run.style.subtracting(.code)) : run
    }
}
