import Testing

@testable import Notes

struct SafeFileNameTests {
    @Test(arguments: [
        ("Amara Obi", "amara-obi"), ("  Amara   Obi  ", "amara-obi"), ("../../etc/passwd", "etc-passwd"),
        ("a/b\\c:d", "a-b-c-d"),
        ("CON", "con-x"), ("com1", "com1-x"), ("Lpt9.txt", "lpt9-txt"), ("name. . .", "name"), ("-rf", "rf"),
        ("José Ñandú", "josé-ñandú"),
        ("Jose\u{301}", "jos\u{E9}"), ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("李小龍", "李小龍"),
        ("Зоя Ёлкина", "зоя-ёлкина"),
        ("Joel 🎉", "joel"), ("a\u{202E}b\u{200D}c\u{0}d", "a-bc-d"), ("O'Brien", "o-brien"), ("नमस्ते", "नमस्ते"),
    ])
    func aNameBecomesLowerCaseWordsWithHyphens(_ name: String, _ expected: String) {
        #expect(Array(safeFileName(name).utf8) == Array(expected.utf8))
    }

    @Test func everyNameIsBoundedPlainAndStable() {
        let seed = UInt64.random(in: .min ... .max)
        let long = ["x", "é", "語", "a ", "🎉", "e\u{301}"].map { String(repeating: $0, count: 10_000) }
        for name in NastyText.corpus + long + NastyText.random(count: 2000, seed: seed) {
            let safe = safeFileName(name)
            #expect((1...80).contains(safe.utf8.count), "seed \(seed): \(safe)")
            #expect(safeFileName(safe) == safe, "seed \(seed)")
            #expect(!safe.hasPrefix("-") && !safe.hasSuffix("-") && !safe.contains("--"), "seed \(seed): \(safe)")
            #expect(
                safe.unicodeScalars.allSatisfy { !$0.isASCIIPunctuation || $0 == "-" }
                    && safe.unicodeScalars.allSatisfy { !$0.isSpace && $0.properties.generalCategory != .control },
                "seed \(seed): \(safe.debugDescription)")
            #expect(safe == safe.lowercased(), "seed \(seed)")
        }
    }

    @Test func longNamesThatDifferOnlyAtTheirEndStayApart() {
        let start = String(repeating: "x", count: 10_000)
        #expect(safeFileName(start + "a") != safeFileName(start + "b"))
        #expect(safeFileName("🎉") != safeFileName("🎂"))
        #expect(safeFileName("🎉") == "unnamed-8a09eb11")
    }

    @Test func noTwoIdentitiesShareAName() {
        var names = FileNames()
        #expect(names.name("Amara Obi", for: "1") == "amara-obi")
        let second = names.name("amara OBI", for: "2")
        #expect(second.hasPrefix("amara-obi-") && second.count == 18)
        #expect(names.name("Amara Obi", for: "1") == "amara-obi")
        #expect(names.name("Amara Obi", for: "2") == second)
        #expect(names.name("Straße", for: "3") == "straße")
        #expect(names.name("Strasse", for: "4") != "strasse")

        var others = FileNames()
        _ = others.name("Amara Obi", for: "7")
        _ = others.name("Amara Obi", for: "8")
        #expect(others.name("Amara Obi", for: "2") == second)
    }
}
