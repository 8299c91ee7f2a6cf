import LineEditing
import Workshop

/// What a console line wants at the cursor, found from the grammar alone.
struct CompletionRequest {
    /// Something that has to be looked up.
    enum Value: Equatable {
        case exercise, part, person, people, roles, role, cohort, session, workshop, vocabulary, topic

        /// Whether several stand in one word, with commas between.
        var isList: Bool { self == .people || self == .roles }
    }

    /// What is wanted.
    enum Wanted: Equatable {
        case ready([Completion])
        case value(Value)
        case file
    }

    let wanted: Wanted

    /// Looks what may stand at the cursor.
    ///
    /// - Parameters:
    ///   - before: the line before the word.
    ///   - word: the beginning of the word.
    ///   - commands: every command with its options.
    init(before: String, word: String, commands: GrammarTree) {
        // An open quotation mark belongs to the word itself.
        let line = before.last == "\"" ? String(before.dropLast()) : before
        let words = (try? Wording.words(of: line)) ?? []
        guard let (node, rest) = commands.node(at: words) else {
            wanted = .ready([])
            return
        }
        if rest.isEmpty, !node.children.isEmpty {
            wanted = .ready(node.completions)
        } else if let option = rest.last, option.hasPrefix("--"), let value = node.value(of: option) {
            wanted = value
        } else if word.hasPrefix("-") {
            wanted = .ready(node.options(without: rest))
        } else {
            wanted = node.argument
        }
    }

    /// Completions of the last name in a list such as `Amara=protege,Jo` or `Amara,Joel;In`.
    static func list(_ word: String, of all: [Completion]) -> [Completion] {
        let cut = word.lastIndex(where: ",;=".contains).map { word.index(after: $0) } ?? word.startIndex
        let head = String(word[..<cut])
        let taken = Set(head.split(whereSeparator: ",;=".contains).map { $0.lowercased() })
        let wantsRole = head.last == "="
        let roles: Set<String> = ["mentor", "protege", "both"]
        return all.filter { completion in
            roles.contains(completion.text) == wantsRole && (wantsRole || !taken.contains(completion.text.lowercased()))
        }.map { Completion(head + $0.text, note: $0.note, goesOn: true) }
    }

    /// Completions of the last name in a line of names, such as `Amara Obi, Jo`, where spaces belong to the names.
    static func names(_ line: String, _ wordStart: Int, of all: [Completion]) -> [Completion] {
        let characters = Array(line)
        var start = characters.lastIndex(of: ",").map { $0 + 1 } ?? 0
        while start < characters.count, characters[start] == " " { start += 1 }
        let typed = String(characters[start...]).lowercased()
        let taken = Set(line.prefix(start).split(separator: ",").map { $0.lowercased().trimmed })
        let head = wordStart < start ? String(characters[wordStart..<start]) : ""
        return all.filter { completion in
            let name = completion.text.lowercased()
            return name.hasPrefix(typed) && !taken.contains(name)
        }.map { completion in
            let rest = completion.text.dropFirst(max(0, wordStart - start))
            return Completion(head + rest, note: completion.note, goesOn: true, isPlain: true)
        }
    }
}
