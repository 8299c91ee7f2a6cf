import Facilitation
import Foundation
import GRDB
import Testing
import Workshop

@testable import Journal

@Suite struct FullDiskTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// Stores answers until one does not fit, then expects that everything before it is there, and nothing of it.
    private func fill(_ pairing: Pairing, _ session: SessionID) throws -> Int {
        let text = String(repeating: "All work and no play. ", count: 400)
        for number in 1...1000 {
            do {
                try pairing.journal.store(Decision(Words(number, .text(text)), at: noon), in: session)
            } catch {
                #expect(error.code == .diskFull)
                #expect(error.description.contains("The disk is full"))
                #expect(error.description.contains(pairing.journal.directory.path))
                #expect(!error.description.contains("work"))
                let record = try pairing.journal.record(session)
                #expect(record.words.map(\.number) == Array(1..<number))
                #expect(record.entries.count == number)
                return number
            }
        }
        Issue.record("the disk was never full")
        return 0
    }

    @Test func aFullDatabaseIsSaidToBeFullAndNothingIsHalfWritten() throws {
        let pairing = try Pairing(Journal.open(in: scratch.directory))
        let session = try pairing.begin()
        func limit(_ pages: String) throws {
            try pairing.journal.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
        }
        try limit("60")
        let number = try fill(pairing, session)
        try limit("1000000")
        try pairing.journal.store(Decision(Words(number, .line("again"))), in: session)
        #expect(Journal.doctor(scratch.directory).allSatisfy { $0.severity == .fine })
    }

    @Test func aSlipThatDoesNotFitIsNotHalfWritten() throws {
        let pairing = try Pairing(Journal.open(in: scratch.directory))
        let workshop = try pairing.beginWorkshop()
        try pairing.journal.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 80") }
        let text = String(repeating: "All work and no play. ", count: 400)
        let error = #expect(throws: JournalError.self) {
            for number in 1...1000 {
                try pairing.journal.store(WorkshopDecision(WorkshopWords(number, text)), in: workshop)
            }
        }
        #expect(error?.code == .diskFull && error?.description.contains("work and") == false)
        let record = try pairing.journal.workshopRecord(workshop)
        #expect(!record.words.isEmpty && record.entries.count == record.words.count + 1)
        #expect(record.words.map(\.number) == Array(1...record.words.count))
        #expect(throws: JournalError.self) {
            try pairing.journal.recordHeld(
                (0..<200).map { _ in HeldExercise(pairing.setup(slug: text), from: noon, to: noon) },
                in: pairing.cohort)
        }
        #expect(try pairing.journal.sessions(in: pairing.cohort).isEmpty)
    }
}

#if os(Linux)
    extension FullDiskTests {
        /// The same on a disk that is really full; mounting one takes the rights of an administrator.
        @Test(.enabled(if: SmallDisk.canBeMade, "no small disk can be mounted here"))
        func aFullDiskIsSaidToBeFullAndNothingIsHalfWritten() throws {
            let disk = try #require(SmallDisk(kibibytes: 1024))
            let directory = DataDirectory(disk.path + "/data")
            do {
                let pairing = try Pairing(Journal.open(in: directory))
                let session = try pairing.begin()
                let number = try fill(pairing, session)
                #expect(number > 1)
            }
            // What cannot even be created says why, too.
            try? Data(repeating: 1, count: 1_000_000).write(to: URL(fileURLWithPath: disk.path + "/filler"))
            let other = #expect(throws: JournalError.self) { try Journal.open(in: DataDirectory(disk.path + "/other")) }
            #expect(other?.code == .diskFull)
            try? FileManager.default.removeItem(atPath: disk.path + "/filler")
            let journal = try Journal.open(in: directory)
            #expect(try !journal.record(SessionID(1)).words.isEmpty)
            #expect(Journal.doctor(directory).allSatisfy { $0.severity == .fine })
        }

        @Test(.enabled(if: SmallDisk.canBeMade, "no small disk can be mounted here"))
        func aDiskThatCannotBeWrittenIsSaidToBeReadOnly() throws {
            let disk = try #require(SmallDisk(kibibytes: 1024))
            let directory = DataDirectory(disk.path + "/data")
            do { _ = try Pairing(Journal.open(in: directory)) }
            #expect(disk.makeReadOnly())
            for path in [directory.path, disk.path + "/other"] {
                let error = #expect(throws: JournalError.self) { try Journal.open(in: DataDirectory(path)) }
                #expect(error?.code == .readOnly)
                #expect(error?.description.contains(path) == true)
            }
            let error = #expect(throws: JournalError.self) { try CurrentCohort.write("x", in: directory) }
            #expect(error?.code == .readOnly)
        }
    }

    /// A file system of a few hundred kibibytes.
    private final class SmallDisk {
        let path: String

        static var canBeMade: Bool { geteuid() == 0 && SmallDisk(kibibytes: 64) != nil }

        init?(kibibytes: Int) {
            path = NSTemporaryDirectory() + "small-disk-\(UUID().uuidString)"
            mkdir(path, 0o700)
            guard mount("tmpfs", path, "tmpfs", 0, "size=\(kibibytes)k,mode=700") == 0 else {
                rmdir(path)
                return nil
            }
        }

        func makeReadOnly() -> Bool {
            mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), "") == 0
        }

        deinit {
            umount2(path, Int32(MNT_DETACH))
            rmdir(path)
        }
    }
#endif
