import LineEditing
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("né", 2), ("ne\u{301}", 2), ("日本語", 6), ("한글", 4), ("ｆｕ", 4), ("👍", 2), ("👍🏽", 2),
        ("👨‍👩‍👧", 2), ("🇫🇷", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("שלום", 4), ("a\u{200B}b", 2),
        ("\u{1B}[1;33mab\u{1B}[0m", 2),
        ("\r\n", 0),
    ])
    func widthCountsTheColumnsThatATerminalUses(_ text: String, _ width: Int) {
        #expect(displayWidth(of: text) == width)
    }

    @Test func widthDoesNotDependOnHowAnAccentIsWritten() {
        #expect(displayWidth(of: "\u{C5}") == displayWidth(of: "A\u{30A}"))
    }

    @Test(arguments: 1...40)
    func noWrappedLineIsWiderThanAskedFor(_ width: Int) {
        let text = "Ada asked: 日本語の質問 and then 👨‍👩‍👧 unpronounceablyLongWord\n\n  said né"
        for line in text.wrapped(to: max(2, width)) { #expect(displayWidth(of: line) <= max(2, width)) }
    }

    @Test func wrappingBreaksAtSpacesAndKeepsLineBreaks() {
        #expect("one two three\nfour".wrapped(to: 8) == ["one two", "three", "four"])
        #expect("".wrapped(to: 8) == [""])
        #expect("a\n\nb".wrapped(to: 8) == ["a", "", "b"])
    }

    @Test func wrappingIndentsTheFollowingLinesWhenAsked() {
        #expect("- one two three".wrapped(to: 8, hangingIndent: 2) == ["- one", "  two", "  three"])
    }

    @Test func wrappingDividesAWordOnlyIfItFillsMoreThanALine() {
        #expect("ab abcdefghij".wrapped(to: 5) == ["ab", "abcde", "fghij"])
    }

    @Test func wrappingNeverSeparatesALetterFromItsAccent() {
        #expect("e\u{301}e\u{301}e\u{301}".wrapped(to: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    }

    @Test func wrappedWordsAreAllOfTheText() {
        let text = "the quick brown 狐 jumps over the lazy dog"
        let words = text.wrapped(to: 9).joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(words == text)
    }

    @Test func truncationMarksTheCutAndFits() {
        #expect("日本語".truncated(to: 6) == "日本語")
        #expect("日本語".truncated(to: 5) == "日本…")
        #expect("日本語".truncated(to: 4) == "日…")
    }
}
