import Facilitation
import Testing
import Workshop

@testable import Notes

/// Whole documents as GitHub's own parser reads them.
struct WholeDocumentTests {
    @Test func theSameSourceGivesTheSameBytes() throws {
        let first = try documents(NastyText.corpus[3])
        #expect(try documents(NastyText.corpus[3]) == first)
    }

    @Test func typedTextChangesNoStructureOfAnyDocument() throws {
        let seed = UInt64.random(in: .min ... .max)
        let plain = try skeletons(try documents("plain words"))
        var texts: [String] = []
        var written: [String] = []
        // Every text of the corpus is tested in every place of the tree; here a quarter of them is enough.
        let some = NastyText.corpus.enumerated().filter { ($0.offset + Int(seed % 4)) % 4 == 0 }.map(\.element)
        for text in some + NastyText.random(count: 25, seed: seed) {
            // Text of several paragraphs may have several; a text that leaves nothing over is left out.
            let word = TypedText.oneLine(text)
            guard !word.trimmed.isEmpty else { continue }
            texts.append(word)
            written += try documents(word)
        }
        let found = try skeletons(written)
        try #require(found.count == written.count, "a document swallowed its neighbour; seed \(seed)")
        for (index, skeleton) in found.enumerated() {
            let (text, kind) = (texts[index / plain.count], index % plain.count)
            #expect(skeleton == plain[kind], "document \(kind), seed \(seed), text \(text.debugDescription)")
        }
    }

    /// Pair, personal and lead notes and a slip, with one text in every place.
    private func documents(_ text: String) throws -> [String] {
        var answers = Examples.answers
        for (key, answer) in answers {
            switch answer {
            case .line where key != "next-meeting": answers[key] = .line(text)
            case .text: answers[key] = .text(text)
            case .lines: answers[key] = .lines([text, text])
            case .promise(let promise):
                answers[key] = .promise(Promise(owner: promise.owner, action: text, by: promise.by))
            default: break
            }
        }
        let releases = ["learned@0", "learned@1", "goal@0", "help@0"].flatMap { item in [(item, 0), (item, 1)] }
        let player = Player(answers: answers, keepers: [0, 1], releases: releases.map { (item: $0.0, author: $0.1) })
        let session = try player.play(Player.session(Everything(), slug: "everything", charter: [text, text]))
        let record = PromiseOnRecord(Promise(owner: text, action: text, by: Player.today), state: .done)
        let source = NotesSource(
            session, number: 1, cohort: text, reviewed: [record], parked: [ParkedTopic(text)], help: text)
        let slip = LeadSlip(
            of: ["Amara", "Joel"], since: Player.today, [source], cohort: text, charter: [text], at: Examples.now,
            on: Player.today)
        var collection = SlipCollection()
        try collection.add(try LeadSlip.parse(slip.rendered()))
        return [
            try #require(PairNotes(source)).document.rendered(),
            try #require(PersonalNotes(source, for: 1)).document.rendered(),
            collection.notes(on: Player.today).document.rendered(), slip.rendered(),
        ]
    }

    /// How each document is built, without its words; the judge is asked once.
    private func skeletons(_ documents: [String]) throws -> [String] {
        let bodies = documents.map { document -> String in
            let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
            let end = lines.dropFirst().firstIndex(of: "---") ?? 0
            return lines[(end + 1)...].joined(separator: "\n")
        }
        let divided = bodies.map { "# next-document\n\n" + $0 }.joined(separator: "\n")
        var found: [String] = []
        for block in try MarkdownJudge.read(divided).children {
            if block.outline == "heading1{next-document}" {
                found.append("")
            } else if !found.isEmpty {
                found[found.count - 1] += shape(block)
            }
        }
        return found
    }

    private func shape(_ node: MarkdownNode) -> String {
        let blocks: Set<String> = [
            "document", "heading", "paragraph", "block_quote", "list", "item", "tasklist", "taskitem", "table",
            "table_row",
            "table_header", "table_cell", "code_block", "thematic_break", "html_block", "footnote_definition",
        ]
        guard blocks.contains(node.name) else { return "" }
        return node.name + "(" + node.children.map(shape).joined() + ")"
    }
}
