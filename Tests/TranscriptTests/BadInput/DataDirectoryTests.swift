import Foundation
import Testing

/// Places where nothing can be kept, or should not be.
@Suite struct DataDirectoryTests {
    @Test func theDirectoryAndItsFilesAreForTheirOwnerAlone() async throws {
        let run = try Run()
        let outcome = try await run.shell("umask 000; \"$TURNABOUT\" run tour --with Amara,Joel < /dev/null")
        outcome.expectSuccess()
        for item in run.data.items { #expect(item.permissions == (item.isFolder ? "700" : "600"), "\(item.name)") }
        #expect(run.all.items.first { $0.name == "data" }?.permissions == "700")
    }

    @Test func aDirectoryThatIsAFileIsLeftAlone() async throws {
        let run = try Run()
        let path = try run.write("shopping list", to: "data")
        for words in [["cohort", "new", "x"], ["sessions"], ["run", "tour", "--with", "A,B"], ["doctor"]] {
            let outcome = try await run(words)
            let text = outcome.errors + outcome.output
            #expect(text.unwrapped.contains("\(path) is not a directory."), "\(words): \(text)")
            #expect(outcome.ending == .code(1), "\(words)")
        }
        #expect(run.all.text("data") == "shopping list")
    }

    @Test func aDirectoryOpenToOthersIsRefusedUnlessThatIsWanted() async throws {
        let run = try Run()
        mkdir(run.data.path, 0o755)
        chmod(run.data.path, 0o755)
        try await run("cohort", "new", "x").expectFailure(
            "Other people on this machine can look into \(run.data.path). Close it with `chmod 700 '\(run.data.path)'`, or name another place with --data DIR."
        )
        #expect(run.data.items.isEmpty)
        try await run("--allow-others", "cohort", "new", "x").expectSuccess()
        #expect(run.data.files.allSatisfy { $0.permissions == "600" })
    }

    @Test(.enabled(if: canMount, "no file system can be made here"))
    func aDirectoryThatCannotBeWrittenToIsSaidToBeThat() async throws {
        let run = try Run()
        let outcome = try await run.shell(
            """
            mkdir -m 700 data && exec unshare -rm sh -c '
            mount -t tmpfs -o size=64k,mode=700,ro tmpfs data || exit 99
            "$TURNABOUT" cohort new harbour; echo "code $?"
            "$TURNABOUT" sessions; echo "code $?"'
            """)
        #expect(
            outcome.errors
                == "turnabout: Nothing can be written to \(run.data.path). Make it writable, or name another place with --data DIR.\n"
        )
        #expect(outcome.output == "code 1\nNo sessions yet. `run EXERCISE` begins one.\ncode 0\n")
    }

    @Test func aPlaceWhereNoDirectoryCanBeIsSaidToBeThat() async throws {
        let run = try Run()
        let outcome = try await run("--data", "/proc/nothing/here", "cohort", "new", "x")
        #expect(outcome.ending == .code(1))
        #expect(outcome.errors.contains("/proc/nothing"), "\(outcome.errors)")
        #expect(outcome.errors.contains("--data DIR"), "\(outcome.errors)")
        outcome.expectPlain()
    }

    @Test func aLinkToADirectoryIsFollowed() async throws {
        let run = try Run()
        mkdir(run.folder + "/elsewhere", 0o700)
        symlink(run.folder + "/elsewhere", run.data.path)
        try await run("cohort", "new", "harbour").expectSuccess()
        #expect(Folder(run.folder + "/elsewhere").files.contains { $0.name == "turnabout.sqlite" })
        #expect(try await run("cohort", "list").output.contains("harbour"))
    }

    @Test func withoutAHomeAPlaceIsAskedFor() async throws {
        let run = try Run()
        let nowhere: [String: String?] = [
            "HOME": nil, "TURNABOUT_DATA": nil, "XDG_DATA_HOME": nil, "XDG_STATE_HOME": nil,
        ]
        try await run(["cohort", "new", "x"], environment: nowhere).expectFailure(
            "There is no home folder to keep things in. Name a folder with --data DIR, or set TURNABOUT_DATA.")
        try await run(["exercises"], environment: nowhere).expectSuccess()
        try await run(["--data", run.data.path, "cohort", "new", "x"], environment: nowhere).expectSuccess()
    }

    @Test func withoutAnythingElseItIsKeptUnderTheHome() async throws {
        let run = try Run()
        try await run(["cohort", "new", "x"], environment: ["TURNABOUT_DATA": nil, "XDG_DATA_HOME": nil])
            .expectSuccess()
        #expect(Folder(run.folder + "/home/.local/share/turnabout").files.contains { $0.name == "turnabout.sqlite" })
        try await run(["cohort", "new", "y"], environment: ["TURNABOUT_DATA": nil]).expectSuccess()
        #expect(Folder(run.folder + "/home/share/turnabout").files.contains { $0.name == "turnabout.sqlite" })
    }

    @Test func aFileThatIsNoJournalIsLeftAsItIs() async throws {
        let run = try Run()
        mkdir(run.data.path, 0o700)
        let path = try run.write(String(repeating: "not a database. ", count: 500), to: "data/turnabout.sqlite")
        for words in [["cohort", "new", "x"], ["sessions"], ["export", "pair"]] {
            try await run(words).expectFailure(
                "\(path) is not a journal of this program; it was left as it is. Move it aside with `mv '\(path)' '\(path).aside'` and start again."
            )
        }
        #expect(run.data.text("turnabout.sqlite")?.hasPrefix("not a database. ") == true)
    }

    @Test func aJournalOfALaterVersionIsLeftAsItIs() async throws {
        let run = try Run()
        try await run("cohort", "new", "x").expectSuccess()
        let path = run.data.path + "/turnabout.sqlite"
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        bytes[63] = 99
        try run.write(bytes, to: "data/turnabout.sqlite")
        try await run("sessions").expectFailure(
            "\(path) was written by a newer version of this program (format 99; this one knows 3). Update the program; the file was not touched."
        )
        #expect([UInt8](try Data(contentsOf: URL(filePath: path))) == bytes)
    }

    @Test func aDamagedJournalIsSaidToBeThat() async throws {
        let run = try Run()
        try await run("run", "tour", "--with", "Amara,Joel").expectSuccess()
        let path = run.data.path + "/turnabout.sqlite"
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        for place in 4096..<bytes.count { bytes[place] = UInt8(truncatingIfNeeded: place &* 31) }
        try run.write(bytes, to: "data/turnabout.sqlite")
        for words in [["sessions"], ["cohort", "new", "y"]] {
            try await run(words).expectFailure(
                "\(path) is damaged; it was left as it is. Run `doctor`, put a backup in its place, or move it aside with `mv '\(path)' '\(path).aside'`."
            )
        }
        let doctor = try await run("doctor")
        #expect(doctor.ending == .code(1))
        #expect((doctor.output + doctor.errors).contains("damaged"))
    }

    /// Whether a small file system can be made for a test, as in most containers and on most desktops.
    private static let canMount: Bool = {
        let child = try? Child(
            "/bin/sh", ["-c", "unshare -rm mount -t tmpfs -o size=64k tmpfs /mnt"],
            environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"], in: "/")
        return (try? child?.waitForEnd()) == .code(0)
    }()

    @Test(.enabled(if: canMount, "no file system can be made here"))
    func aFullDiskLosesNothingThatWasAcknowledged() async throws {
        let run = try Run()
        let long = String(repeating: "a long answer ", count: 140)
        try run.write("3\n" + String(repeating: long + "\n.\n", count: 100), to: "typed")
        let outcome = try await run.shell(
            """
            mkdir -m 700 data && exec unshare -rm sh -c '
            mount -t tmpfs -o size=800k,mode=700 tmpfs data || exit 99
            "$TURNABOUT" cohort new harbour
            head -c 330k /dev/zero > data/filler
            "$TURNABOUT" run get-to-know-you --with Amara=protege,Joel=mentor < typed > before; echo "code $?"
            "$TURNABOUT" export pair --to data/notes; echo "code $?"
            rm data/filler
            "$TURNABOUT" resume < /dev/null > after; echo "code $?"
            "$TURNABOUT" doctor > doctor; echo "code $?"'
            """)
        let remedy = "Free some space and answer again; everything stored before is safe."
        #expect(
            outcome.errors.hasPrefix(
                "turnabout: The disk is full: there is no space left for \(run.data.path)/turnabout.sqlite, and this was not stored. \(remedy)\n"
            ), "\(outcome.errors)")
        #expect(!outcome.errors.contains("a long answer"), "no word of an answer in an error")
        #expect(outcome.output.hasSuffix("code 1\ncode 1\ncode 0\ncode 0\n"), "\(outcome.output)")
        let last = try #require(run.all.text("before")?.paragraphs.last)
        let after = try #require(run.all.text("after")?.paragraphs.last)
        #expect(after.hasPrefix(last), "it goes on with the question whose answer was not stored")
        #expect(last.contains("..."), "some answers were stored before: \(last)")
    }

    @Test(arguments: ["C", "POSIX", "", "nonsense", "de_DE.UTF-8", "en_US.ISO-8859-1"])
    func theLanguageOfTheMachineDoesNotMatter(_ locale: String) async throws {
        let run = try Run()
        let changes: [String: String?] = ["LC_ALL": locale.isEmpty ? nil : locale]
        let file = try run.write("{\"soup\": {\"Nguyệt\": \"żurek 汤\"}}", to: "answers.json")
        try await run(["run", "tour", "--with", "Nguyệt,Joel", "--answers", file], environment: changes).expectSuccess()
        let printed = try await run(["export", "pair", "--to", "-"], environment: changes)
        #expect(printed.output.contains("żurek 汤"))
        let listed = try await run(["exercises"], environment: changes)
        #expect(listed.output == (try await run("exercises")).output)
    }
}

extension String {
    fileprivate var paragraphs: [String] {
        split(separator: "\n\n").map { $0.hasSuffix("\n") ? String($0.dropLast()) : String($0) }
    }

    fileprivate var unwrapped: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
