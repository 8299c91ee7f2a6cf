import Journal
import LineEditing
import Workshop

/// What Tab may finish at the present place.
enum CompletionPlace {
    /// A console line.
    case commands
    /// A line while an exercise runs: only commands that begin with a slash.
    case session
    /// Names of people with commas between.
    case names
    /// Keys and words while a workshop is on, and names after some of them.
    case workshop
    /// Nothing at all.
    case nothing
}

extension Console {
    /// Lets Tab finish one kind of thing while something is done.
    func completing<Result>(_ place: CompletionPlace, _ body: () throws -> Result) rethrows -> Result {
        let before = completionPlace
        completionPlace = place
        defer { completionPlace = before }
        return try body()
    }

    /// What the word before the cursor may become.
    ///
    /// Names are those of the cohort in use; words that anybody typed as an answer are never offered. The journal is
    /// read only where a name, a number of a session or a cohort is wanted.
    ///
    /// - Parameters:
    ///   - line: the text before the cursor.
    ///   - wordStart: where the word begins, in characters.
    /// - Returns: what may stand there; the editor leaves out what does not go on from the word.
    func completions(_ line: String, _ wordStart: Int) -> [Completion] {
        let word = String(line.dropFirst(wordStart))
        switch completionPlace {
        case .nothing: return []
        case .names: return CompletionRequest.names(line, wordStart, of: offered(.person))
        case .session:
            guard wordStart == 0, word.hasPrefix("/") else { return [] }
            return SessionCommands.known.map { Completion("/" + $0.name, note: $0.note) }
        case .workshop:
            guard wordStart > 0 else { return WorkshopKey.Word.allCases.map { Completion($0.rawValue) } }
            guard ["arrive ", "leave ", "ready "].contains(where: line.hasPrefix) else { return [] }
            return people()
        case .commands:
            let request = CompletionRequest(
                before: String(line.prefix(wordStart)), word: word, commands: GrammarTree.shared)
            switch request.wanted {
            case .ready(let completions): return completions
            case .value(let kind): return kind.isList ? CompletionRequest.list(word, of: offered(kind)) : offered(kind)
            case .file: return FileCompletion.completions(for: word)
            }
        }
    }

    private func offered(_ kind: CompletionRequest.Value) -> [Completion] {
        switch kind {
        case .exercise:
            let words = (try? vocabulary()) ?? .reciprocal
            return registry.map { Completion($0.slug, note: $0.make().card.title.text(in: words)) }
        case .part:
            return ["invitation", "preparation", "live"].map { Completion($0) }
        case .person, .people: return people()
        case .roles: return people() + [Completion("mentor"), Completion("protege"), Completion("both")]
        case .role: return [Completion("mentor"), Completion("protege"), Completion("both", note: "takes either part")]
        case .cohort:
            let cohorts = (try? journalIfPresent()?.cohorts()) ?? nil
            return (cohorts ?? []).map { Completion($0.name) }
        case .session:
            guard let cohort = try? currentCohort(), let journal = try? journalIfPresent() else { return [] }
            return ((try? journal.sessions(in: cohort.id)) ?? []).map { session in
                Completion(session.id.description, note: "\(session.slug), \(session.people.joined(separator: ", "))")
            }
        case .workshop:
            guard let cohort = try? currentCohort(), let journal = try? journalIfPresent() else { return [] }
            return ((try? journal.workshops(in: cohort.id)) ?? []).map { workshop in
                Completion(workshop.id.description, note: "\(workshop.title), \(workshop.day)")
            }
        case .vocabulary: return Vocabulary.packs.map { Completion($0.name, note: $0[.mentor] + ", " + $0[.protege]) }
        case .topic:
            return HelpTopic.allCases.map { Completion($0.rawValue, note: $0.summary) } + GrammarTree.shared.completions
        }
    }

    private func people() -> [Completion] {
        guard let cohort = try? currentCohort(), let journal = try? journalIfPresent() else { return [] }
        return ((try? journal.people(in: cohort.id)) ?? []).map { Completion($0.name, note: $0.unit) }
    }
}
