import Foundation
import Testing

/// Sheets of paper, from the command line.
@Suite struct HandoutTests {
    @Test func sheetsNeedNoCohortAndNoDataFolder() async throws {
        let run = try Run()
        let outcome = try await run("handout", "get-to-know-you")
        outcome.expectSuccess()
        #expect(
            outcome.output == """
                handouts/get-to-know-you-pair.html
                handouts/get-to-know-you-pair.md
                handouts/get-to-know-you-facilitator.html
                handouts/get-to-know-you-facilitator.md

                """)
        #expect(!run.data.exists, "printing creates nothing")
        let folder = Folder(run.folder + "/handouts")
        #expect(folder.files.map(\.permissions) == Array(repeating: "600", count: 4))
        #expect(run.all.items.first { $0.name == "handouts" }?.permissions == "700")
        try await run(
            ["handout", "get-to-know-you"], environment: ["HOME": nil, "TURNABOUT_DATA": nil, "XDG_DATA_HOME": nil]
        )
        .expectSuccess()
    }

    @Test func sheetsAreMadeAnewAndNobodyElsesFileIsTouched() async throws {
        let run = try Run()
        try await run("handout", "check-in").expectSuccess()
        let folder = Folder(run.folder + "/handouts")
        let first = folder.telling
        try await run("handout", "check-in").expectSuccess()
        #expect(folder.telling == first)
        for name in ["check-in-pair.html", "check-in-pair.md"] {
            try run.write("<!DOCTYPE html>\n<p>mine</p>\n", to: "handouts/" + name)
        }
        let outcome = try await run("handout", "check-in")
        outcome.expectFailure(
            "handouts/check-in-pair.html is there already and is not an earlier state of this document. Move it away, or name another folder with --to DIR."
        )
        #expect(folder.text("check-in-pair.html") == "<!DOCTYPE html>\n<p>mine</p>\n")
        #expect(folder.text("check-in-pair.md") == "<!DOCTYPE html>\n<p>mine</p>\n")
    }

    @Test func aDashPrintsTheMarkdownAndWritesNothing() async throws {
        let run = try Run()
        let outcome = try await run("handout", "upside-down", "--part", "preparation", "--to", "-")
        outcome.expectSuccess()
        #expect(outcome.output.hasPrefix("# Upside down: preparation\n\n**For the protege.** 15 minutes.\n"))
        #expect(!outcome.output.contains("---\n"))
        #expect(!Folder(run.folder + "/handouts").exists)
    }

    @Test func aCohortLendsItsWordsItsCharterAndItsTables() async throws {
        let room = try await Room(people: 8, pairs: 4)
        try await room.run("circles", "--size", "4", "--rounds", "2").expectSuccess()
        let outcome = try await room.run("handout", "compare-circle")
        outcome.expectSuccess()
        #expect(outcome.output.hasSuffix("handouts/compare-circle-slips.html\nhandouts/compare-circle-slips.md\n"))
        let folder = Folder(room.run.folder + "/handouts")
        let slips = try #require(folder.text("compare-circle-slips.html"))
        for name in room.names { #expect(slips.contains("<h2>\(name)</h2>")) }
        #expect(slips.ranges(of: "<section class=\"slip\">").count == 8)
        #expect(folder.text("compare-circle-circle.md")?.contains("> Stories stay here.") == true)
        let pair = try await room.run("handout", "get-to-know-you")
        #expect(!pair.output.contains("slips"), "pairs need no tables")
    }

    @Test(arguments: [
        (["handout", "up-side"], "There is no exercise called \"up-side\".", 1),
        (["handout", "tour"], "tour is about the keys of this console", 1),
        (["handout", "check-in", "--part", "live"], "check-in has no part called \"live\".", 1),
        (["handout", "compare-circle", "--long"], "compare-circle has no long form.", 1),
        (["handout", "check-in", "--slips"], "No cohort", 1),
        (["handout", "check-in", "--to", ""], "--to needs a folder. Name one, or - to print.", 2),
        (["handout", "check-in", "--to", "/proc/sheets"], "/proc/sheets", 1),
        (["handout"], "", 2),
    ])
    func whatCannotBePrintedIsExplained(words: [String], reason: String, code: Int32) async throws {
        let run = try Run()
        let outcome = try await run(words)
        #expect(outcome.ending == .code(code), "\(outcome.errors)")
        #expect(reason.isEmpty || outcome.errors.contains(reason), "\(outcome.errors)")
        outcome.expectPlain()
        #expect(run.all.files.isEmpty)
    }
}
