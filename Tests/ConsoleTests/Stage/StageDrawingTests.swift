import Facilitation
import Foundation
import LineEditing
import Testing

@testable import Console

@Suite struct StageDrawingTests {
    private struct Scene: CustomTestStringConvertible, Sendable {
        let name: String
        let moment: PublicMoment
        var left: Int? = 754
        var testDescription: String { name }
    }

    private static let scenes = [
        Scene(name: "before", moment: StageMoments.before, left: nil),
        Scene(name: "running", moment: StageMoments.running),
        Scene(name: "turns", moment: StageMoments.turns, left: 45),
        Scene(name: "tables-6", moment: StageMoments.tables(6, of: 4)),
        Scene(name: "tables-25", moment: StageMoments.tables(25, of: 8)),
        Scene(name: "hands", moment: StageMoments.hands, left: nil),
        Scene(name: "dots", moment: StageMoments.dots), Scene(name: "piles", moment: StageMoments.piles, left: nil),
        Scene(name: "time", moment: StageMoments.running, left: 0), Scene(name: "pause", moment: StageMoments.pause),
        Scene(name: "stopped", moment: StageMoments.stopped, left: nil),
        Scene(name: "over", moment: StageMoments.over, left: nil),
    ]
    private static let sizes = [(40, 12), (80, 24), (160, 50)]

    /// A drawing of a scene for a screen of 80 by 24, as one text.
    private func text(_ moment: PublicMoment, left: Int? = 754, notice: String = "", ascii: Bool = false) -> String {
        StageDrawing(
            moment, left: left, notice: notice, columns: 80, rows: 24, style: StageStyle(isASCII: ascii)
        ).lines(left: left).joined(separator: "\n")
    }

    @Test(arguments: scenes) private func aSceneIsDrawnForEverySize(_ scene: Scene) throws {
        var text = ""
        for (columns, rows) in Self.sizes {
            let drawing = StageDrawing(
                scene.moment, left: scene.left, columns: columns, rows: rows, style: StageStyle())
            for page in Set([0, drawing.pageCount - 1]).sorted() {
                let edge = "+" + String(repeating: "-", count: columns) + "+\n"
                let lines = drawing.lines(left: scene.left, page: page).map { line in
                    "|" + line + String(repeating: " ", count: max(0, columns - displayWidth(of: line))) + "|\n"
                }
                text += edge + lines.joined() + edge
            }
        }
        try StageSnapshot.expect(text, matches: "\(scene.name).txt")
    }

    @Test func whatWasShownComesBeforeWherePeopleSit() {
        var moment = StageMoments.tables(25, of: 8)
        moment.results = StageMoments.dots.results
        for (columns, rows) in Self.sizes {
            let drawing = StageDrawing(moment, left: 754, columns: columns, rows: rows, style: StageStyle())
            let all = (0..<drawing.pageCount).map { drawing.lines(left: 754, page: $0).joined(separator: " ") }
            let result = all.firstIndex { $0.contains("17") } ?? .max
            #expect(result <= all.firstIndex { $0.contains("Table 1") } ?? .max, "\(columns) by \(rows)")
        }
    }

    @Test func everyPersonStandsOnOneOfThePages() {
        let moment = StageMoments.tables(25, of: 8)
        for (columns, rows) in Self.sizes {
            let drawing = StageDrawing(moment, left: 754, columns: columns, rows: rows, style: StageStyle())
            let all = (0..<drawing.pageCount).map { page in
                drawing.lines(left: 754, page: page).joined(separator: " ").split(separator: " ").joined(separator: " ")
            }
            for table in moment.tables { #expect(all.contains { $0.contains(table.name) }, "\(columns)") }
            let words = Set(all.flatMap { $0.split { " ,".contains($0) } }.map(String.init))
            #expect(
                Set(moment.tables.flatMap(\.people).flatMap { $0.split(separator: " ").map(String.init) }).isSubset(
                    of: words))
        }
    }

    @Test func theTimeIsAsLargeWhenItRunsShort() {
        let moment = StageMoments.running
        let drawing = StageDrawing(moment, left: 601, columns: 80, rows: 24, style: StageStyle())
        let heights = [601, 599, 5].map { left in drawing.lines(left: left).count { $0.contains("█") } }
        #expect(Set(heights).count == 1, "\(heights)")
    }

    @Test func withoutUTF8OnlyASCIIIsDrawn() {
        #expect(text(StageMoments.turns, ascii: true).allSatisfy { $0.isASCII })
        #expect(text(StageMoments.dots, ascii: true).allSatisfy { $0.isASCII })
        #expect(text(StageMoments.turns, ascii: true).contains("######"))
        #expect(StageStyle(environment: { ["LC_ALL": "C", "LANG": "de_DE.UTF-8"][$0] }).isASCII)
        #expect(!StageStyle(environment: { ["LC_ALL": "", "LANG": "de_DE.utf8"][$0] }).isASCII)
        #expect(!StageStyle(environment: { _ in nil }).isASCII)
    }

    @Test func nothingIsSaidByColourAlone() {
        for scene in Self.scenes {
            func drawn(_ colour: Bool) -> [String] {
                StageDrawing(
                    scene.moment, left: scene.left, columns: 80, rows: 24, style: StageStyle(colour: colour)
                ).lines(left: scene.left)
            }
            #expect(!drawn(false).joined().contains("\u{1B}"))
            #expect(drawn(true).joined().contains("\u{1B}["))
            let bare = drawn(true).map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
            #expect(bare == drawn(false), "\(scene.name)")
        }
    }

    @Test func aStoppedConsoleIsSaidAtTheBottom() {
        let lines = text(StageMoments.running, notice: "The console has stopped.").split(separator: "\n")
        #expect(lines.suffix(2) == ["   The console has stopped.", "   Next: Coffee at 10:30"])
    }

    @Test func whatPeopleTypedCannotMoveTheCursor() {
        var moment = StageMoments.running
        moment.title = "Hello\u{1B}[2J"
        moment.prompt = ["One\u{07}\ntwo \u{202E}back"]
        moment.tables = [.init(name: "T\r", people: ["A\u{9B}2J"])]
        moment.results = [.init(question: "Q\u{0}", lines: [.init(text: "a\tb", count: -3, heading: "x\u{1B}")])]
        let drawn = text(moment)
        #expect(!drawn.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        #expect(drawn.contains("Hello␛[2J"))
        #expect(drawn.contains("‹U+202E›"))
    }
}

/// Whole drawings, compared with files in `Tests/Fixtures/stage`.
enum StageSnapshot {
    /// Compares a drawing with the recorded one; with RECORD_SNAPSHOTS=1 it is recorded, and the test fails.
    static func expect(_ text: String, matches name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/stage")
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("\(name) was recorded. Read it, then run again without RECORD_SNAPSHOTS.")
            return
        }
        let recorded = try #require(
            try? String(contentsOf: file, encoding: .utf8), "There is no \(name). RECORD_SNAPSHOTS=1 records it.")
        #expect(text == recorded, "\(name) differs:\n\(text)")
    }
}
