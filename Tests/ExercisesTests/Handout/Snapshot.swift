import Foundation
import Testing

/// Whole texts, compared with files in `Tests/Fixtures/handouts`.
enum Snapshot {
    /// Compares a text with the recorded one; with RECORD_SNAPSHOTS=1 it is recorded, and the test fails.
    static func expect(
        _ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record(
                "\(name) was recorded. Read it, then run again without RECORD_SNAPSHOTS.",
                sourceLocation: sourceLocation)
            return
        }
        let recorded = try #require(
            try? String(contentsOf: file, encoding: .utf8), "There is no \(name). RECORD_SNAPSHOTS=1 records it.",
            sourceLocation: sourceLocation)
        #expect(text == recorded, "\(name) differs", sourceLocation: sourceLocation)
    }

    private static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/handouts")
    }
}
