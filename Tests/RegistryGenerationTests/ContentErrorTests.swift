import Testing

@testable import RegistryGeneration

struct ContentErrorTests {
    @Test(arguments: [
        ("import Foundation", 1, 8), ("import struct Foundation.Date", 1, 15), ("import func Foundation.exit", 1, 13),
        ("@testable import Foundation", 1, 18), ("@preconcurrency import Foundation", 1, 24),
        ("public import Foundation", 1, 15), ("@_spi(Inner) internal import Foundation", 1, 30),
        ("#if canImport(Foundation)\nimport Foundation\n#endif", 2, 8),
        ("import Workshop; import Foundation", 1, 25), ("import\n  Foundation", 2, 3),
        ("/* a /* b */ */ import Foundation", 1, 24), ("import `Foundation`", 1, 8),
        ("import Foundation.NSObject", 1, 8), ("\u{FEFF}import Foundation", 1, 8),
        ("// a comment\rimport Foundation", 2, 8), ("import\u{A0}Foundation", 1, 9),
        ("let unbalanced = /{/\nimport Foundation", 2, 8),
    ])
    func anImportOfAnythingButWorkshopIsAnError(imports: String, line: Int, column: Int) {
        #expect(
            errors(in: exercise("CheckIn", imports: imports)) == [
                "Exercises/CheckIn/CheckIn.swift:\(line):\(column): error: an exercise may not import `Foundation` — "
                    + "import only `Workshop`; what its language cannot say, an exercise cannot do"
            ])
    }

    @Test(arguments: ["testable", "_exported", "preconcurrency"])
    func anImportOfWorkshopThatReachesPastTheLanguageIsAnError(attribute: String) {
        #expect(
            errors(in: exercise("CheckIn", imports: "@\(attribute) import Workshop")) == [
                "Exercises/CheckIn/CheckIn.swift:1:\(attribute.count + 10): error: "
                    + "an exercise may not import `Workshop` with `@\(attribute)` — write `import Workshop`"
            ])
    }

    @Test(arguments: [
        "import Workshop", "public import Workshop", "import struct Workshop.Card",
        "import Workshop // import Foundation",
        "import Workshop\nlet text = \"import Foundation\"", "import Workshop\nlet item = goods.import\nlet a = 1",
        "import Workshop\nfunc trade(import goods: Int, _ import: Int) {}",
    ])
    func whatOnlyLooksLikeAForbiddenImportIsNone(imports: String) {
        #expect(errors(in: exercise("CheckIn", imports: imports)) == [])
    }

    @Test func theImportsOfAnExercisesFurtherFilesAreReadToo() {
        #expect(errors(in: exercise("CheckIn"), file("CheckIn/More.swift", "import Glibc")).count == 1)
    }

    @Test(arguments: [
        ("Key(\"ID\", of: Line.self)", 5), ("Key( \"ID\", of: Line.self)", 6), ("Key<Line>(\"ID\")", 11),
        ("Key.init(\"ID\", of: Line.self)", 10), ("Ask(\"Why?\", named: \"ID\")", 20),
        ("Key(#\"ID\"#, of: Line.self)", 5),
    ])
    func aReservedIDIsAnError(expression: String, column: Int) {
        for id in ["release", "keep"] {
            let body = "\nlet a = \n\(expression.replacing("ID", with: id))\n"
            #expect(
                errors(in: exercise("CheckIn", body: body)) == [
                    "Exercises/CheckIn/CheckIn.swift:5:\(column): error: "
                        + "the id \"\(id)\" belongs to the console's own questions — give this one another id"
                ])
        }
    }

    @Test(arguments: [
        "let a = Key(\"released\", of: Line.self)", "let a = \"release\"", "let a = \"Key(named: release)\"",
        "// Key(\"keep\")", "let a = Say(\"release\")", "let a = \"\"\"\nKey(\"keep\")\n\"\"\"",
    ])
    func whatOnlyLooksLikeAReservedIDIsNone(body: String) {
        #expect(errors(in: exercise("CheckIn", body: "\n\(body)\n")) == [])
    }
}
