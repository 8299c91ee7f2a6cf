import Foundation
import Testing

/// Whole meetings as they read on a pipe, and the documents they end in.
@Suite struct SessionTranscriptTests {
    private static let before = [
        "3", "Stories stay here.", "What I learned I may tell.", ".", "We both count things.", "", ".",
        "Joel plans; I mend.", ".", "someone tells me the reason", "/back", "someone tells me the reason early",
        "nobody interrupts", "/who",
    ]
    private static let after = [
        "the plan is on the wall before I saw it", "/pass", "I am thinking, not cross", "ask me, I will laugh",
        "/strike", "ask me again in an hour", "The heron on crane 4", "//the slash// is part of it",
        "the roster", ".", "4", "5", "/pass", "3", "in 3 weeks",
    ]

    @Test func aMeetingThatStopsAndGoesOn() async throws {
        let run = try Run()
        let first = try await run(
            ["run", "get-to-know-you", "--with", "Amara=protege,Joel=mentor"], input: Self.text(Self.before))
        first.expectSuccess()
        try Snapshot.expect(first.transcript, matches: "transcripts/get-to-know-you-1.txt")
        let list = try await run("sessions")
        #expect(list.output.contains("paused"))
        let second = try await run(["resume"], input: Self.text(Self.after))
        second.expectSuccess()
        try Snapshot.expect(second.transcript, matches: "transcripts/get-to-know-you-2.txt")
        try await expectDocuments(run, ["Amara", "Joel"], "transcripts/get-to-know-you.documents.txt")
    }

    @Test func aMeetingThatStopsTellsTheSameAsOneThatDoesNot() async throws {
        let (broken, whole) = (try Run(), try Run())
        let words = ["run", "get-to-know-you", "--with", "Amara=protege,Joel=mentor"]
        try await broken(words, input: Self.text(Self.before)).expectSuccess()
        try await broken(["resume"], input: Self.text(Self.after)).expectSuccess()
        try await whole(words, input: Self.text(Self.before + Self.after)).expectSuccess()
        for run in [broken, whole] { try await export(run, ["Amara", "Joel"]) }
        #expect(broken.notes.telling == whole.notes.telling)
    }

    @Test(arguments: [
        Meeting("upside-down", parts: 3), Meeting("compare-circle", Meeting.circle), Meeting("check-in"),
        Meeting("paired-goals"),
    ])
    func aMeetingFromItsFirstWordToItsLast(_ meeting: Meeting) async throws {
        let (rehearsal, run) = (try Run(), try Run())
        let questions = try await OwnThread.run { try Persistence.undisturbed(rehearsal, meeting) }
        var transcript = ""
        for part in questions {
            let outcome = try await run(meeting.arguments, input: Self.text(part.map(\.reply)))
            outcome.expectSuccess()
            transcript += outcome.transcript + "\n"
        }
        try Snapshot.expect(transcript, matches: "transcripts/\(meeting.exercise).txt")
        let names = meeting.people.split(separator: ",").map { String($0.prefix { $0 != "=" }) }
        try await expectDocuments(run, names, "transcripts/\(meeting.exercise).documents.txt")
    }

    @Test func whatListsPrintForOtherPrograms() async throws {
        let run = try Run()
        for meeting in [Meeting("paired-goals"), Meeting("upside-down")] {
            let rehearsal = try Run()
            let questions = try await OwnThread.run { try Persistence.undisturbed(rehearsal, meeting) }
            try await run(meeting.arguments, input: Self.text(questions[0].map(\.reply))).expectSuccess()
        }
        try await run("pair", "Amara", "Joel").expectSuccess()
        try await run("park", "the", "roster").expectSuccess()
        var text = ""
        for list in ["exercises", "sessions", "promises", "goals", "ideas", "parked", "people", "pairs", "suggest"] {
            let outcome = try await run(list, "--json")
            outcome.expectSuccess()
            let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            #expect(object?["version"] as? Int == 1, "\(list)")
            #expect(object?[list] is [Any], "\(list)")
            text += outcome.output
        }
        try Snapshot.expect(text, matches: "transcripts/lists.json.txt")
    }

    private static func text(_ lines: [String]) -> String {
        lines.map { $0 + "\n" }.joined()
    }

    private func export(_ run: Run, _ names: [String]) async throws {
        if names.count > 3 {
            try await run("export", "circle").expectSuccess()
            try await run("export", "lead", "--session", "1").expectSuccess()
        } else {
            try await run("export", "pair").expectSuccess()
            try await run("export", "lead").expectSuccess()
        }
        for name in names { try await run("export", "personal", "--person", name).expectSuccess() }
    }

    private func expectDocuments(_ run: Run, _ names: [String], _ snapshot: String) async throws {
        try await export(run, names)
        try Snapshot.expect(run.notes.telling, matches: snapshot)
        for item in run.notes.items { #expect(item.permissions == (item.isFolder ? "700" : "600"), "\(item.name)") }
        for item in run.notes.files {
            let printed = try await run.shell("cat \"notes/\(item.name)\"")
            #expect(!printed.outputBytes.contains(0x1B))
        }
    }
}
