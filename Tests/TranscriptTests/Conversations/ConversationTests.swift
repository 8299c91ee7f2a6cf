import Foundation
import Testing

/// The notes of every conversation in `Tests/Fixtures/conversations`, to be read by whoever changes how they are told.
@Suite struct ConversationTests {
    @Test(arguments: Conversation.all)
    func theNotesOf(_ conversation: Conversation) async throws {
        let run = try Run()
        let told = try await OwnThread.run { try conversation.play(run) }
        try Snapshot.expect(told, matches: "notes-of-conversations/\(conversation.name).txt")
        var documents: [String] = []
        for item in run.notes.files {
            let name = "notes-of-conversations/\(conversation.name)/\(item.name)"
            documents.append(name)
            #expect(item.permissions == "600", "\(item.name)")
            try Snapshot.expect(item.text, matches: name)
        }
        #expect(run.notes.items.allSatisfy { !$0.isFolder || $0.permissions == "700" })
        #expect(
            Folder(Snapshot.fixtures.path + "/notes-of-conversations/\(conversation.name)").files.count
                == documents.count)
    }
}

/// A file of answers, and who gives them.
struct Conversation: Sendable, CustomTestStringConvertible {
    let folder: String
    let file: String

    var name: String { "\(folder)/\(file)" }
    var testDescription: String { name }

    /// Every conversation there is.
    static let all: [Conversation] = Folder(Snapshot.fixtures.path + "/conversations").files.compactMap { item in
        let parts = item.name.split(separator: "/").map(String.init)
        guard parts.count == 2, parts[1].hasSuffix(".json") else { return nil }
        return Conversation(folder: parts[0], file: String(parts[1].dropLast(5)))
    }

    /// Runs all parts and exports everything.
    ///
    /// - Returns: what the program said.
    func play(_ run: Run) throws -> String {
        let words = file.split(separator: ".").map(String.init)
        let exercise = words[0]
        let form = words.dropFirst().map { "--\($0)" }
        let answers = Snapshot.fixtures.path + "/conversations/\(name).json"
        var told = ""
        func tell(_ arguments: [String]) throws {
            let outcome = try run.now(arguments, environment: ["TURNABOUT_NOW": "2027-01-14T09:00:00Z"])
            let shown = arguments.map { $0 == answers ? "\(file).json" : $0 }.joined(separator: " ")
            told += "$ turnabout \(shown)\n\(outcome.transcript)\n"
        }
        try tell([
            "cohort", "new", cohort, "--charter",
            "What is said here stays here.|We may speak of our own learning, never of the other's words.",
        ])
        for _ in 0..<(exercise == "upside-down" ? 3 : 1) {
            try tell(["run", exercise, "--with", people.joined(separator: ","), "--answers", answers] + form)
        }
        try tell(["export", folder == "circle" ? "circle" : "pair"])
        for person in people { try tell(["export", "personal", "--person", Self.name(person)]) }
        try tell(["export", "lead"] + (folder == "circle" ? ["--session", "1"] : []))
        for person in people where folder != "circle" { try tell(["export", "lead", "--person", Self.name(person)]) }
        for list in ["sessions", "promises", "goals", "ideas", "suggest"] { try tell([list]) }
        try tell(["calendar"] + (folder == "circle" ? ["--session", "1"] : []))
        return told
    }

    private static func name(_ person: String) -> String { String(person.prefix { $0 != "=" }) }

    private var cohort: String { folder == "priya-tomasz" ? "museum" : "harbour" }

    private var people: [String] {
        switch folder {
        case "amara-joel": ["Amara=protege", "Joel=mentor"]
        case "priya-tomasz": ["Priya=mentor", "Tomasz=protege"]
        default: ["Amara", "Priya", "Søren", "Zoë", "Nguyệt", "Mateo"]
        }
    }
}
