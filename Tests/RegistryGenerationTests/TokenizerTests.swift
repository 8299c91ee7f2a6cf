import Testing

@testable import RegistryGeneration

struct TokenizerTests {
    /// Each contains one word `code` that is code, and others that are not.
    @Test(arguments: [
        "// no\ncode", "/* no /* no */ no */ code", "/** no\n * no */\ncode /* no", "\"no\" code",
        "\"no \\\" no\" code",
        "\"\\\\\" code \"no\"", "#\"no \" no \\\" no\"# code", "##\"no \"# no\"## code", "#\"no \\\"# code",
        "\"\"\"\nno \" \"\" no\n\"\"\" code",
        "#\"\"\"\nno \"\"\" no\n\"\"\"# code", "#\"\"\"# code", "\"no \\(code) no\"", "#\"no \\(no) \\#(code) no\"#",
        "\"no \\(\"no \\(\"no)\") no\") no\" code", "\"\"\"\nno \\(\n(code)\n) no\n\"\"\"", "\"no\ncode",
        "let a = /no/; code", "f(/no\\/no/, code)", "[/no \"no/] + code", "#/no \" no/# code", "#/\nno / no\n/# code",
        "a / code / a", "a! / 1; code; a /2", "a /1; code; 2 / 3", "a!/1; code; 2/3", "a/code", "(a)/code/a",
        "a[0] /code", "\"\\u{6E6F}\" code", "\"/*no\" code \"*/no\"",
        "/* no // */ code",
        "/\"no/ code", "x = 1 / 2 // no\ncode",
    ])
    func commentsAndLiteralsAreNoCode(source: String) {
        let words = Tokenizer.tokens(in: source).filter { $0.kind == .word }.map(\.text)
        #expect(words.filter { $0 == "code" } == ["code"])
        #expect(!words.contains("no"))
    }

    @Test func placesAreCountedAsTheCompilerCounts() {
        let tokens = Tokenizer.tokens(in: "é a\r\n\tb\r\n\"\"\"\n\n\"\"\" c /*\n*/ d")
        let places = tokens.filter { $0.kind == .word }.map { "\($0.text) \($0.position.line):\($0.position.column)" }
        #expect(places == ["é 1:1", "a 1:4", "b 2:2", "c 5:5", "d 6:4"])
    }

    @Test func aNameInBackticksIsNoKeyword() {
        let scan = SourceScanner.scan("let `import` = 1\nlet `struct` = 2\nstruct `Odd One`: Exercise {}")
        #expect(scan.imports.isEmpty)
        #expect(scan.types.map(\.name) == ["Odd One"])
    }

    @Test func anInterpreterLineIsPassedOver() {
        #expect(Tokenizer.tokens(in: "#!/usr/bin/env swift /*\ncode").map(\.text) == ["code"])
    }

    /// Source that stops anywhere, as it does while someone types, must neither crash nor hang.
    @Test func sourceThatStopsAnywhereIsRead() {
        let source = """
            #if a\nimport /* /* */ */ struct Workshop.Card\n#endif
            @a(b) public struct C<D: E<F>>: @unchecked G & H, Exercise where D: I { let a = #"\\#(b("c"))"# + /d(e)/ }
            let a = Key<Line>.init("b"), c = \"\"\"\n\\(d)\n\"\"\", `e` = #/f/#, g = named: "h"
            """
        for end in source.indices {
            _ = SourceScanner.scan(String(source[..<end]))
            _ = SourceScanner.scan(String(source[end...]))
        }
    }
}
