import LineEditing
import Workshop

/// The facts at the head of a document, as far as they say which document it is.
struct DocumentHead: Equatable {
    private let facts: [String: String]

    /// Reads the lines between the fences at the head of a text; there are none where it is not one of our documents.
    init(_ text: String) {
        let lines = text.split(maxSplits: 200, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var facts: [String: String] = [:]
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

    /// Whether both are states of one document: written by this program, of one kind, about one session and cohort.
    ///
    /// In a calendar file that is its event.
    func isSameDocument(as other: DocumentHead) -> Bool {
        guard facts["generator"] != nil || facts["PRODID"] != nil else { return false }
        return Self.telling.allSatisfy { facts[$0] == other.facts[$0] }
    }

    private static let telling = ["generator", "document", "session", "cohort", "exercise", "PRODID", "UID"]
}

extension String {
    /// The path as it may stand in a message: whole, with nothing in it that a terminal would obey.
    var shownPath: String { sanitizedForTerminal(self, keepsLineBreaks: false) }
}
