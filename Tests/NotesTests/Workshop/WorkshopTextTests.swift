import Facilitation
import Testing
import Workshop

@testable import Notes

/// Typed text in the documents of a workshop, as GitHub's own parser and a reader of CSV see it.
struct WorkshopTextTests {
    @Test func typedTextChangesNoStructureOfAnyDocument() throws {
        let seed = UInt64.random(in: .min ... .max)
        let some = NastyText.corpus.enumerated().filter { ($0.offset + Int(seed % 4)) % 4 == 0 }.map(\.element)
        let texts = (some + NastyText.random(count: 20, seed: seed)).map(TypedText.oneLine).filter {
            !$0.trimmed.isEmpty
        }
        let documents = try (["plain words"] + texts).flatMap(documents)
        let shapes = try shapes(documents)
        try #require(shapes.count == documents.count, "a document swallowed its neighbour; seed \(seed)")
        for (index, text) in texts.enumerated() {
            let own = Array(shapes[(3 * index + 3)..<(3 * index + 6)])
            #expect(own == Array(shapes[..<3]), "seed \(seed), text \(text.debugDescription)")
        }
    }

    private func documents(_ text: String) throws -> [MarkdownDocument] {
        var player = Examples.room
        player.typed = player.typed.mapValues { $0.map { _ in text } }
        player.typed["next-meeting"] = ["in 2 weeks"]
        player.piles = [([0, 2], "time"), ([1], text)]
        player.notes = [text, DebriefQuestion.worked.note(text) ?? ""]
        let source = WorkshopSource(
            try player.play(RoomPlayer.workshop(text)), number: 3, cohort: text, charter: [text],
            names: Examples.names.mapValues { _ in text }, attendees: [.init(person: 1, isHere: true)],
            parked: [ParkedTopic(text)], help: text)
        return [
            WorkshopCohortNotes(source).document, try #require(WorkshopCircleNotes(source)).document,
            FacilitatorNotes(source).document,
        ]
    }

    /// How each document is built, without its words; the judge is asked once.
    private func shapes(_ documents: [MarkdownDocument]) throws -> [[String]] {
        let bodies = documents.map { "# next-document\n\n" + MarkdownDocument(blocks: $0.blocks).rendered() }
        var shapes: [[String]] = []
        for block in try MarkdownJudge.read(bodies.joined(separator: "\n")).children {
            if block.outline == "heading1{next-document}" {
                shapes.append([])
            } else if !shapes.isEmpty {
                shapes[shapes.count - 1].append("\(block.name) \(block.name == "paragraph" ? 0 : block.children.count)")
            }
        }
        // Within a heading the judge counts stretches of words, which are the text's own.
        return shapes.map { $0.map { $0.hasPrefix("heading") ? "heading" : $0 } }
    }

    @Test func aReaderOfCSVGetsBackWhatWasWritten() throws {
        let seed = UInt64.random(in: .min ... .max)
        for text in (NastyText.corpus + NastyText.random(count: 40, seed: seed)).map(TypedText.oneLine)
        where !text.trimmed.isEmpty {
            var player = Examples.room
            player.typed["obstacle"] = [text, "b", "c"]
            let counts = WorkshopCounts(try Examples.workshop(player))
            let rows = read(counts.csv)
            #expect(rows.allSatisfy { $0.count == 8 }, "seed \(seed), \(text.debugDescription)")
            let dots = rows.filter { $0[3] == "dots" }.map { $0[6] }
            let item = try #require(counts.tallies.first { $0.kind == "dots" }).items.map(\.text)
            let expected = item.map { text in text.first.map("=+-@".contains) == true ? "'" + text : text }
            #expect(dots == expected, "seed \(seed)")
        }
    }

    /// Reads CSV as RFC 4180 has it.
    private func read(_ csv: String) -> [[String]] {
        var (rows, row, cell, isQuoted) = ([[String]](), [String](), "", false)
        var rest = Array(csv.unicodeScalars)[...]
        while let next = rest.popFirst() {
            switch next {
            case "\"" where isQuoted && rest.first == "\"":
                cell.unicodeScalars.append("\"")
                rest.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: (row, cell) = (row + [cell], "")
            case "\n" where !isQuoted: (rows, row, cell) = (rows + [row + [cell]], [], "")
            default: cell.unicodeScalars.append(next)
            }
        }
        return rows
    }

    @Test func anAnswerOfTheDebriefIsFoundAgain() throws {
        for question in DebriefQuestion.allCases {
            let accent = try #require(question.note("\u{301}").map(\.trimmed))
            #expect(DebriefQuestion.answer(in: accent)?.text == "\u{301}")
            let note = try #require(question.note("  Two lines\n[debrief: worked] x "))
            let answer = try #require(DebriefQuestion.answer(in: note))
            #expect(answer.question == question)
            #expect(answer.text == "Two lines\n[debrief: worked] x")
            #expect(question.note("  ") == nil)
        }
        #expect(DebriefQuestion.answer(in: "a plain note") == nil)
    }
}
