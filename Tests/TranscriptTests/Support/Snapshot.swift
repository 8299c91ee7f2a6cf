import Foundation
import Testing

/// Whole texts, compared with files below `Tests/Fixtures`.
enum Snapshot {
    /// Where fixtures are.
    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures")

    /// Compares a text with the recorded one; with RECORD_SNAPSHOTS=1 it is recorded, and the test fails.
    static func expect(
        _ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = fixtures.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record(
                "\(name) was recorded. Read it, then run again without RECORD_SNAPSHOTS.",
                sourceLocation: sourceLocation)
            return
        }
        let recorded = try #require(
            try? String(contentsOf: file, encoding: .utf8), "There is no \(name). RECORD_SNAPSHOTS=1 records it.",
            sourceLocation: sourceLocation)
        guard text != recorded else { return }
        Issue.record("\(name) differs:\n\(firstDifference(text, recorded))", sourceLocation: sourceLocation)
    }

    private static func firstDifference(_ text: String, _ recorded: String) -> String {
        let (now, then) = (lines(text), lines(recorded))
        let index = zip(now, then).enumerated().first { $1.0 != $1.1 }?.offset ?? min(now.count, then.count)
        func shown(_ lines: [Substring]) -> String {
            lines[min(index, lines.count)..<min(index + 3, lines.count)].joined(separator: "\n")
        }
        return "line \(index + 1) was\n\(shown(then))\nand is\n\(shown(now))"
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
