import Foundation
import Testing

/// Places where documents cannot be written, and files that cannot be read.
@Suite struct TargetTests {
    @Test func aForeignFileIsNeverReplaced() async throws {
        let run = try await talked()
        try await run("export", "pair").expectSuccess()
        let name = try #require(run.notes.files.first?.name)
        let path = try run.write("# My own notes\n", to: "notes/\(name)")
        try await run("export", "pair").expectFailure(
            "notes/\(name) is there already and is not an earlier state of this document. Move it away, or name another folder with --to DIR."
        )
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "# My own notes\n")
    }

    @Test func anEarlierStateOfTheSameDocumentIsReplaced() async throws {
        let run = try await talked()
        try await run("export", "pair").expectSuccess()
        let first = run.notes.telling
        try await run("export", "pair").expectSuccess()
        #expect(run.notes.telling == first)
    }

    @Test func aTargetThatIsAFileIsLeftAlone() async throws {
        let run = try await talked()
        try run.write("x", to: "taken")
        try await run("export", "pair", "--to", "taken").expectFailure(
            "taken is a file where a folder is needed. Name another folder with --to DIR.")
        #expect(run.all.text("taken") == "x")
    }

    @Test func aTargetThatCannotBeWrittenIsSaidToBeThat() async throws {
        let run = try await talked()
        let outcome = try await run("export", "pair", "--to", "/proc/notes")
        #expect(outcome.ending == .code(1))
        #expect(outcome.errors.contains("/proc/notes") && outcome.errors.contains("--to DIR"), "\(outcome.errors)")
    }

    @Test func aLinkInTheNotesIsNotFollowed() async throws {
        let run = try await talked()
        mkdir(run.folder + "/notes", 0o700)
        mkdir(run.folder + "/public", 0o755)
        symlink(run.folder + "/public", run.folder + "/notes/our-pair")
        let outcome = try await run("export", "pair")
        outcome.expectFailure(
            "notes/our-pair is a link to another place, and notes are not written through links. Take it away, or name another folder with --to DIR."
        )
        #expect(Folder(run.folder + "/public").items.isEmpty)
    }

    @Test func filesOfLinesThatCannotBeReadAreExplained() async throws {
        let run = try Run()
        try await run("-f", "none.txt").expectFailure(
            "none.txt cannot be opened: no such file or directory. Check the path.")
        try run.write([0x7F, 0x45, 0x4C, 0x46, 0xFF, 0xFE, 0x00], to: "program")
        try await run("-f", "program").expectFailure(
            "program is not UTF-8 text: line 1 holds other bytes. Save it as UTF-8.")
        try await run("-f", run.folder).expectFailure("\(run.folder) is a folder, not a file. Check the path.")
    }

    @Test func binaryOnStandardInputIsNoCommand() async throws {
        let run = try Run()
        let outcome = try await run.shell("head -c 300 /bin/sh | \"$TURNABOUT\"")
        #expect(outcome.ending.status == 2)
        outcome.expectPlain()
        #expect(!run.data.exists)
    }

    @Test func whoAndWhatIsNotThereIsNamed() async throws {
        let run = try await talked()
        try await run("show", "upside-dwon").expectFailure(
            "There is no exercise called \"upside-dwon\". Did you mean upside-down?")
        try await run("run", "chekc-in").expectFailure(
            "There is no exercise called \"chekc-in\". Did you mean check-in?")
        try await run("run", "upside-down", "--part", "liev").expectFailure(
            "upside-down has no part called \"liev\". Its parts are invitation, preparation and live.")
        try await run("run", "tour", "--long").expectFailure(
            "tour has no long form. It has --remote, --short and --triad.")
        try await run("run", "compare-circle", "--with", "A,B").expectFailure(
            "compare-circle is for a circle of 4 to 8; 2 were named. Form several circles, or name others with --with.")
        try await run("export", "personal", "--person", "Amaar").expectFailure(
            "There is nobody called \"Amaar\" in our-pair. Did you mean Amara?")
        try await run("pair", "Amara", "Zoë").expectFailure(
            "There is nobody called \"Zoë\" in our-pair. `people` shows who there is, `person add` adds someone.")
        try await run("export", "pair", "--session", "9").expectFailure(
            "There is no session 9. `sessions` shows what there is.")
        try await run("resume", "9").expectFailure("There is no session 9. `sessions` shows what there is.")
        try await run("resume", "1").expectFailure(
            "Session 1 is finished. `export` writes its notes, `run` begins another.")
        try await run("promise", "done", "9").expectFailure(
            "There is no promise 9. `promises` shows what there is.")
        try await run("cohort", "use", "our-piar").expectFailure(
            "There is no cohort called \"our-piar\". Did you mean \"our-pair\"?")
        try await run("export", "circle").expectFailure(
            "No circle has met in our-pair yet. `sessions` lists what there is.")
    }

    private func talked() async throws -> Run {
        let run = try Run()
        let file = try run.write("{\"soup\": {\"Amara\": \"lentil\"}}", to: "answers.json")
        try await run("run", "tour", "--with", "Amara=protege,Joel=mentor", "--answers", file).expectSuccess()
        return run
    }
}
