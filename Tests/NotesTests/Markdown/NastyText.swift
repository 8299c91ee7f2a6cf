/// Text that people could type, by accident or on purpose, to turn a note into something else.
enum NastyText {
    static let corpus: [String] =
        fragments + [
            "", " ", "\n", "\n\n\n", "a\nb", "a\n\nb", "a\n\n\n\nb\n", "a  \nb", "a\\\nb", "a\\", "\\\\", "\\|",
            "a\\|b\\",
            "    indented\n\ttabbed", "Title\n===", "Title\n---", "Title\n- - -", "a | b\n--|--\n1 | 2", "a\n:-:",
            "|a|\n|-|\n|b|",
            "| - |", "---\ntitle: x\n---", "*** ***", "** **\n*a", "*a\n** **", "# ###", "x #", "x ###  ", "#",
            "####### 7",
            "1. a\n2) b", "123456789. a", "1986\\. A year", "1.", "- ", "-", "+\n*", "> > q", "```\ncode\n```",
            "~~~ sh", "`` ` ``",
            "<script>alert(1)</script>", "<!-- x", "<?php", "<a href='x'>", "</div>", "< 3 <3", "<http://a.bc>",
            "<a@b.cd>", "<=@b>", "<7@b>",
            "&copy; &#35; &#x23; &amp;amp; AT&T; &", "&#0;", "[a](b)", "![a](b \"c\")", "[a][b]\n\n[b]: http://c.de",
            "[^1]\n\n[^1]: note",
            "[ ] task", "[x] task", "[X]", "[sic]", "https://a.bc/d_e_f", "see http://a.bc, ftp://x.yz", "www.a.bc",
            "WWW.a.bc (www.d.ef)",
            "Joel@Example.com.", "a.b+c-d_e@f-g.hi-_", "@@b.com", "@a@b.com", "a@b@c.de", "mailto:a@b.cd",
            "xmpp:a@b.cd/e",
            "*a@b.cd*", "a@b.cd`c", "\\a@b.cd", "_a@b.cd_", "a@b", "a@b.", "*a*_b_**c**__d__~~e~~~f~",
            "snake_case_name", "_a", "a_",
            "2*3*4", "5* hotel", "a * b * c", "~5 or ~6", "*\u{301}a*", "«*a*»", "—_a_—", "\u{A0}*a\u{A0}*", "日本_語_",
            "**日本「語」**語",
            "\u{1B}[31mred", "a\u{0}b\u{7F}\u{85}c\u{9F}", "\u{202E}abc\u{2066}", "a\u{2028}b\u{2029}c",
            "a\r\nb\rc\u{B}d\u{C}e",
            "\u{200B}#\u{FEFF} a", "👩‍👩‍👧 می‌خواهم", [0xFFFE, 0x1FFFF, 0xFDD0].compactMap(Unicode.Scalar.init).string + "a",
            "🏴\u{E0067}\u{E0062}\u{E007F}", "葛\u{E0100}城", "\u{3000}a\u{3000}",
            "It's 3-4 people, e.g. Joel & Amara (50% of us): \"why not?\"", "{{ x }} $a$ :smile: #1 @joel", "...", "--",
            "a--b", "\"", "'",
            String(repeating: "[", count: 300), String(repeating: "*a ", count: 300),
            String(repeating: "`", count: 99) + "x`",
            String(repeating: "> ", count: 200), String(repeating: "a@", count: 300), "| | |\n|-|-|", "\u{301}",
            "\u{200D}", "x\u{FE0F}",
        ]

    /// Pieces from which random texts are put together: every sign that Markdown knows, and neighbours to try them with.
    static let fragments: [String] =
        [
            "*", "**", "***", "_", "__", "~", "~~", "~~~", "`", "``", "```", "[", "]", "(", ")", "](", "![", "[^1]",
            "[^1]: ",
            "[a]: b", "<", ">", "<b>", "</b>", "<!--", "-->", "<http://", "&", "&amp;", "&#42;", ";", "#", "##", "# ",
            "-", "- ", "--",
            "---", "+ ", "=", "===", "|", "|-|", " | ", "--|--", ":-", "-:", ":", "1. ", "2) ", "1.", "\\", "\\\\",
            "\\|", "/", "//",
            "http://", "https://", "ftp://", "www.", "www", "mailto:", "xmpp:", "@", "a@b.cd", "@b.cd", ".com", ".",
            ",", "!", "?", "\"",
            "'", "$", "%", "^", "{", "}", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "  \n", "a", "b", "x", "Joel",
            "Amara", "7", "10",
            "é", "ß", "語", "—", "…", "’", "«", "€", "\u{A0}", "\u{3000}", "\u{301}", "\u{200D}", "\u{200C}", "😀",
            "\u{200B}", "\u{202E}",
            "\u{2028}", "\u{85}", "\u{0}", "\u{1B}", "\u{E0041}", "[ ] ", "[x] ",
        ]

    static func random(count: Int, seed: UInt64) -> [String] {
        var generator = SplitMix64(state: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 1...14, using: &generator)).map { _ in
                fragments.randomElement(using: &generator) ?? ""
            }.joined()
        }
    }
}

/// A small generator whose sequence depends on its seed alone.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
