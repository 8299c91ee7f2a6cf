import Foundation
import Journal
import Testing

@Suite struct DataDirectoryTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    @Test func theDirectoryAndItsFilesAreForTheirOwnerAlone() throws {
        let directory = DataDirectory(scratch.path + "/deep/er")
        let pairing = try Pairing(Journal.open(in: directory))
        let lock = try pairing.journal.lock(pairing.begin())
        #expect(try mode(scratch.path) == 0o700)
        #expect(try mode(scratch.path + "/deep") == 0o700)
        #expect(try mode(directory.path) == 0o700)
        try CurrentCohort.write("our-pair", in: directory)
        let files = try scratch.files().keys.sorted().filter { !$0.hasSuffix("-shm") }
        #expect(
            files == ["cohort", "locks/1.lock", "turnabout.sqlite", "turnabout.sqlite-wal"].map { "deep/er/" + $0 })
        for file in try scratch.files().keys { #expect(try mode(scratch.path + "/" + file) == 0o600, "\(file)") }
        withExtendedLifetime(lock) {}
    }

    @Test func filesThatOthersMayReadAreClosedToThem() throws {
        _ = try Journal.open(in: scratch.directory)
        #expect(chmod(scratch.directory.databasePath, 0o644) == 0)
        let journal = try Journal.open(in: scratch.directory)
        #expect(try mode(journal.directory.databasePath) == 0o600)
    }

    @Test(arguments: [0o750, 0o705, 0o701, 0o720])
    func aDirectoryThatOthersCanEnterIsRefused(mode: Int) throws {
        try FileManager.default.createDirectory(atPath: scratch.path, withIntermediateDirectories: true)
        #expect(chmod(scratch.path, mode_t(mode)) == 0)
        let error = #expect(throws: JournalError.self) { try Journal.open(in: scratch.directory) }
        #expect(error?.code == .openToOthers)
        #expect(error?.description.contains("chmod 700 '\(scratch.path)'") == true)
        #expect(throws: JournalError.self) { try Journal.openIfPresent(in: scratch.directory) }
        #expect(throws: JournalError.self) { try CurrentCohort.write("x", in: scratch.directory) }
        #expect(try scratch.files().isEmpty)
        _ = try Journal.open(in: DataDirectory(scratch.path, allowingOthers: true))
    }

    @Test func aFileInThePlaceOfTheDirectoryIsNamed() throws {
        try Data("notes".utf8).write(to: URL(fileURLWithPath: scratch.path))
        for path in [scratch.path, scratch.path + "/inside"] {
            let error = #expect(throws: JournalError.self) { try Journal.open(in: DataDirectory(path)) }
            #expect(error?.code == .notADirectory)
            #expect(error?.description.contains(scratch.path) == true)
        }
    }

    @Test func aPlaceWhereNothingCanBeWrittenIsNamed() {
        let error = #expect(throws: JournalError.self) { try Journal.open(in: DataDirectory("/proc/turnabout")) }
        #expect(error?.description.contains("/proc/turnabout") == true)
        #expect(error?.remedy.isEmpty == false)
    }

    @Test func lookingCreatesNothing() throws {
        #expect(try Journal.openIfPresent(in: scratch.directory) == nil)
        #expect(CurrentCohort.read(in: scratch.directory) == nil)
        #expect(Journal.doctor(scratch.directory).allSatisfy { $0.severity == .fine })
        #expect(!FileManager.default.fileExists(atPath: scratch.path))
        try CurrentCohort.write("our-pair", in: scratch.directory)
        #expect(try Journal.openIfPresent(in: scratch.directory) == nil)
        #expect(try Array(scratch.files().keys) == ["cohort"])
    }

    @Test func theStandardDirectoryFollowsTheEnvironment() throws {
        let cases: [([String: String], String)] = [
            (["TURNABOUT_DATA": "/d/", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/d"),
            (["XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/turnabout"),
            (["XDG_DATA_HOME": "relative", "HOME": "/h/"], "/h/.local/share/turnabout"),
            (["TURNABOUT_DATA": "", "HOME": "/h"], "/h/.local/share/turnabout"),
        ]
        for (environment, path) in cases {
            #expect(try DataDirectory.standard(in: environment).path == path)
        }
        let error = #expect(throws: JournalError.self) { try DataDirectory.standard(in: ["PATH": "/bin"]) }
        #expect(error?.code == .noHome)
    }

    @Test func theCohortInUseIsOneLineThatSurvives() throws {
        try CurrentCohort.write("Été 2031", in: scratch.directory)
        #expect(CurrentCohort.read(in: scratch.directory) == "Été 2031")
        try CurrentCohort.write("two\nlines", in: scratch.directory)
        #expect(CurrentCohort.read(in: scratch.directory) == "two lines")
        #expect(try Array(scratch.files().keys) == ["cohort"])
        CurrentCohort.clear(in: scratch.directory)
        #expect(CurrentCohort.read(in: scratch.directory) == nil)
    }
}
