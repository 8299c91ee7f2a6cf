import Foundation
import Testing

@testable import Notes

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Documents as pages of HTML.
struct HTMLPageTests {
    @Test func everyKindOfBlockIsAnElementOfItsOwn() throws {
        let page = try read(Self.document("word"))
        #expect(
            page.names.filter { !["span", "li", "p"].contains($0) } == [
                "html", "head", "meta", "meta", "meta", "meta", "title", "style", "body", "main", "h1", "blockquote",
                "ul",
                "ol", "ul", "table", "thead", "tr", "th", "tbody", "tr", "td", "strong", "pre", "code", "hr", "section",
                "h2", "div", "div", "ol", "ul", "div", "ol",
            ])
    }

    @Test func typedTextComesBackAsItWasAndChangesNothing() throws {
        let seed = UInt64.random(in: .min ... .max)
        let plain = try read(Self.document("word")).names
        for text in NastyText.corpus + NastyText.random(count: 50, seed: seed) {
            let word = TypedText.oneLine(text)
            // Addresses are set as code, which is an element more.
            guard !word.isEmpty, !word.contains("@") else { continue }
            let page = try read(Self.document(word))
            #expect(page.names == plain, "seed \(seed), text \(text.debugDescription)")
            #expect(page.title == word, "seed \(seed), text \(text.debugDescription)")
        }
    }

    @Test func aPageFetchesNothingAndRunsNothing() {
        let text = HTMLPage(Self.document("word")).rendered().lowercased()
        for sign in ["<script", "http", "url(", "@import", "src=", "href=", "javascript", "onload"] {
            #expect(!text.contains(sign), "\(sign)")
        }
        #expect(text.hasPrefix("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>"))
    }

    @Test func roomToWriteIsNamedForScreenReaders() {
        let text = HTMLPage(MarkdownDocument(blocks: [.writing(.lines(3)), .writing(.lines(1))])).rendered()
        #expect(text.contains("role=\"img\" aria-label=\"3 lines to write on\""))
        #expect(text.contains("role=\"img\" aria-label=\"1 line to write on\""))
    }

    @Test func roomToWriteIsRulesInMarkdownThatFitANarrowScreen() throws {
        let blocks: [Block] = [
            .paragraph("Question"), .writing(.lines(2)), .writing(.numbered(2)),
            .writing(.boxes([["yes"], ["no *way*"]])),
            .writing(.scale(1...3, low: ["low"], high: ["high"])), .writing(.fields(["Who"])),
        ]
        let text = MarkdownDocument(blocks: blocks).rendered()
        let rule = String(repeating: "_", count: 36)
        #expect(
            text == """
                Question

                \(rule)

                \(rule)

                1. \(rule)

                2. \(rule)

                - [ ] yes
                - [ ] no \\*way\\*

                low  ( 1 ) ( 2 ) ( 3 )  high

                Who: \(rule.dropLast(5))

                """)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 40 })
        let outline = try MarkdownJudge.read(text).children.map(\.name)
        #expect(
            outline == [
                "paragraph", "thematic_break", "thematic_break", "list", "list", "paragraph", "paragraph",
            ])
    }

    private static func document(_ word: String) -> MarkdownDocument {
        let words: [Inline] = [.text(word)]
        let table = Table(columns: [.init(words, alignment: .right)], rows: [[words]])
        return MarkdownDocument(
            frontMatter: ["title": .text(word), "cohort": .text(word), "for": .list([word])],
            blocks: [
                .heading(level: 1, words), .paragraph(words), .quote([.paragraph(words)]), .bullets([ListItem(words)]),
                .numbered([ListItem(words)]), .tasks([TaskItem(words)]), .table(table),
                .answer(to: words, words), .fenced(info: word, word), .thematicBreak,
                .section(
                    [
                        .heading(level: 2, words),
                        .section(
                            [.writing(.lines(2)), .writing(.numbered(1)), .writing(.boxes([words]))], as: .question),
                        .writing(.scale(1...2, low: words, high: words)), .writing(.fields([word])),
                    ], as: .stage),
            ])
    }

    private func read(_ document: MarkdownDocument) throws -> Elements {
        let parser = XMLParser(data: Data(HTMLPage(document).rendered().utf8))
        let elements = Elements()
        parser.delegate = elements
        try #require(parser.parse(), "\(String(describing: parser.parserError))")
        return elements
    }
}

/// The elements of a page in the order in which they begin, and its title.
private final class Elements: NSObject, XMLParserDelegate {
    var names: [String] = []
    var title = ""
    private var isTitle = false

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        names.append(name)
        isTitle = name == "title"
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        isTitle = false
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isTitle { title += string }
    }
}
