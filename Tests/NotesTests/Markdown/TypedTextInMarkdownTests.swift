import Testing

@testable import Notes

struct TypedTextInMarkdownTests {
    @Test(arguments: Place.allCases)
    func nastyTextComesBackAsItWasAndChangesNoStructure(in place: Place) throws {
        try check(NastyText.corpus, in: place, note: "corpus")
    }

    @Test(arguments: Place.allCases)
    func randomTextComesBackAsItWasAndChangesNoStructure(in place: Place) throws {
        let seed = UInt64.random(in: .min ... .max)
        try check(NastyText.random(count: 2000, seed: seed), in: place, note: "seed \(seed)")
    }

    @Test func aFixedSequenceOfRandomTextsHoldsInEveryPlace() throws {
        for place in Place.allCases {
            try check(NastyText.random(count: 300, seed: 2026), in: place, note: "seed 2026")
        }
    }

    private func check(_ texts: [String], in place: Place, note: String) throws {
        let documents = texts.map { MarkdownDocument(blocks: place.blocks($0)).rendered() }
        let found = try MarkdownJudge.outlines(of: documents)
        try #require(found.count == texts.count, "a document swallowed its neighbour; \(note)")
        var reported = 0
        for (index, text) in texts.enumerated() where reported < 5 {
            let expected = place.outlines(text)
            // Bytes, since two strings that differ only in composition are equal to Swift.
            if expected.map({ Array($0.utf8) }) != found[index].map({ Array($0.utf8) }) {
                reported += 1
                Issue.record(
                    """
                    \(place), \(note), text \(text.debugDescription)
                    written:  \(documents[index].debugDescription)
                    expected: \(expected)
                    found:    \(found[index])
                    """)
            }
            let lines = documents[index].split(separator: "\n", omittingEmptySubsequences: false)
            if lines.contains(where: { $0.unicodeScalars.last?.isSpace == true }) {
                reported += 1
                Issue.record("\(place), \(note): white space ends a line of \(documents[index].debugDescription)")
            }
        }
    }
}
