import LineEditing
import Testing

@Suite struct SanitizingTests {
    @Test(arguments: [
        ("Joel", "Joel"), ("\u{1B}[2J", "␛[2J"), ("a\u{7}b", "a␇b"), ("a\r\nb\rc", "a\nb\nc"), ("a\tb", "a    b"),
        ("\u{7F}", "␡"), ("a\u{9B}2Jb", "a‹U+009B›2Jb"), ("a\u{202E}b", "a‹U+202E›b"), ("a\u{2066}b", "a‹U+2066›b"),
        ("👨‍👩‍👧 né 日本 שלום\u{200F}", "👨‍👩‍👧 né 日本 שלום\u{200F}"), ("\0", "␀"),
    ])
    func controlsBecomeVisibleAndTextStays(_ text: String, _ expected: String) {
        #expect(sanitizedForTerminal(text) == expected)
    }

    @Test func lineBreaksBecomeSpacesWhereOneLineIsWanted() {
        #expect(sanitizedForTerminal("a\nb", keepsLineBreaks: false) == "a b")
    }

    @Test func everyControlCharacterIsNeutralised() {
        for value in UInt32(0)..<0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let shown = sanitizedForTerminal(String(scalar), keepsLineBreaks: false).unicodeScalars
            #expect(shown.allSatisfy { $0.properties.generalCategory != .control }, "U+\(String(value, radix: 16))")
        }
    }

    @Test func sanitisingTwiceChangesNothingMore() {
        let once = sanitizedForTerminal("\u{1B}]0;x\u{7}\u{202E}\n\t")
        #expect(sanitizedForTerminal(once) == once)
    }
}
