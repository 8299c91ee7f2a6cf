import Testing

@testable import Notes

struct TypedTextTests {
    @Test(arguments: [
        ("a\tb", "a b"), ("a\r\nb\rc\u{2028}d\u{2029}e\u{85}f\u{B}g\u{C}h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("\u{1B}[31mred\u{0}\u{7F}\u{9F}", "[31mred"), ("a\u{202E}b\u{2066}c\u{2069}\u{200E}\u{200F}\u{61C}", "abc"),
        ("a\u{200B}b\u{FEFF}c\u{2060}", "abc"), ("🏴\u{E0067}\u{E0041}!", "🏴!"),
    ])
    func whatCannotBeSeenIsTakenOut(_ typed: String, _ expected: String) {
        #expect(Array(TypedText.sanitised(typed).utf8) == Array(expected.utf8))
    }

    @Test(arguments: ["👩‍👩‍👧", "می‌خواهم", "葛\u{E0100}城", "e\u{301}", "\u{A0}x\u{3000}", "\u{FFFD}"])
    func whatAScriptNeedsIsKept(_ typed: String) {
        #expect(Array(TypedText.sanitised(typed).utf8) == Array(typed.utf8))
    }

    @Test func noncharactersOfEveryPlaneAreTakenOut() {
        let values = (0...16).flatMap { [$0 << 16 | 0xFFFE, $0 << 16 | 0xFFFF] } + Array(0xFDD0...0xFDEF)
        let typed = values.compactMap { Unicode.Scalar(UInt32($0)) }.string
        #expect(TypedText.sanitised(typed).isEmpty)
        #expect(typed.unicodeScalars.count == 66)
    }
}
