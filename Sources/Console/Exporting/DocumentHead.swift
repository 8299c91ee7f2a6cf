import LineEditing
import Notes
import Workshop

/// The facts at the head of a document, as far as they say which document it is.
struct DocumentHead: Equatable {
    private let facts: [String: String]

    /// Reads the lines between the fences at the head of a text, or the `meta` elements of a page; there are none where it
    /// is not one of our documents.
    init(_ text: String) {
        let lines = text.split(maxSplits: 200, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var facts: [String: String] = [:]
        if lines.first?.trimmed == "<!DOCTYPE html>" {
            self.facts = Self.page(lines)
            return
        }
        if let counts = Self.counts(lines) {
            self.facts = counts
            return
        }
        let isCalendar = lines.first?.trimmed == "BEGIN:VCALENDAR"
        guard isCalendar || lines.first?.trimmed == "---" else {
            self.facts = [:]
            return
        }
        for line in lines.dropFirst() {
            if line.trimmed == "---" { break }
            guard let colon = line.firstIndex(of: ":"), line.first?.isLetter == true else { continue }
            facts[String(line[..<colon])] = line[line.index(after: colon)...].trimmed
        }
        self.facts = facts
    }

    /// The facts of a page, as this program writes them: an element a line.
    private static func page(_ lines: [Substring]) -> [String: String] {
        let (before, between, after) = ("<meta name=\"", "\" content=\"", "\"/>")
        var facts: [String: String] = [:]
        for line in lines where line.hasPrefix(before) && line.hasSuffix(after) {
            let inner = line.dropFirst(before.count).dropLast(after.count)
            guard let range = inner.firstRange(of: between) else { continue }
            facts[String(inner[..<range.lowerBound])] = String(inner[range.upperBound...])
        }
        return facts
    }

    /// Whether both are states of one document: written by this program, of one kind, about one session and cohort.
    ///
    /// In a calendar file that is its event.
    func isSameDocument(as other: DocumentHead) -> Bool {
        guard facts["generator"] != nil || facts["PRODID"] != nil else { return false }
        return Self.telling.allSatisfy { facts[$0] == other.facts[$0] }
    }

    private static let telling = [
        "generator", "document", "session", "workshop", "cohort", "exercise", "PRODID", "UID",
    ]

    /// The facts of a file of counts: the first cells of its rows, or what its JSON says about itself.
    private static func counts(_ lines: [Substring]) -> [String: String]? {
        if lines.first?.trimmed == WorkshopCounts.csvHeader, lines.count > 1 {
            // The first row tells how many people there were; before that stand cohort, number and day.
            let head = lines[1].split(separator: ",\"people\",", maxSplits: 1).first ?? ""
            return ["generator": "Turnabout", "document": "workshop-counts", "workshop": String(head)]
        }
        guard lines.first?.trimmed == "{", lines.dropFirst().first?.trimmed == "\"about\" : {" else { return nil }
        var facts: [String: String] = [:]
        for line in lines.dropFirst(2) {
            let line = line.trimmed
            guard !line.hasPrefix("}"), let colon = line.firstIndex(of: ":") else { break }
            let key = line[..<colon].filter { $0 != "\"" }.trimmed
            facts[key] = line[line.index(after: colon)...].trimmed
        }
        return facts
    }
}

extension String {
    /// The path as it may stand in a message: whole, with nothing in it that a terminal would obey.
    var shownPath: String { sanitizedForTerminal(self, keepsLineBreaks: false) }
}
