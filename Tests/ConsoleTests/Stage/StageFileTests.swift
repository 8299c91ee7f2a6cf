import Facilitation
import Foundation
import Journal
import Testing

@testable import Console

@Suite struct StageFileTests {
    private let folder: Folder
    private let file: StageFile

    init() throws {
        folder = try Folder()
        file = StageFile(in: DataDirectory(folder.path))
    }

    private func record(_ moment: PublicMoment = StageMoments.turns) -> StageRecord {
        StageRecord(
            moment: moment, clock: Instant(milliseconds: 100_000), pace: 1, writtenAt: Instant(milliseconds: 7_000_000),
            process: 42)
    }

    @Test(arguments: [StageMoments.turns, StageMoments.hands, StageMoments.piles, StageMoments.tables(3, of: 4)])
    func whatIsWrittenIsRead(_ moment: PublicMoment) throws {
        try file.write(record(moment))
        #expect(file.read() == .record(record(moment)))
    }

    @Test func onlyItsOwnerReadsIt() throws {
        try file.write(record())
        #expect(try folder.mode("stage.json") == 0o600)
        #expect(try folder.names("") == ["stage.json"])
    }

    @Test func aNewMomentHasAnotherMark() throws {
        #expect(file.mark == nil)
        try file.write(record())
        let first = try #require(file.mark)
        #expect(file.mark == first)
        try file.write(record(StageMoments.pause))
        #expect(file.mark != first)
    }

    @Test func whereThereIsNothingTheStageWaits() throws {
        #expect(file.read() == .nothing)
        try file.write(record())
        file.remove()
        #expect(file.read() == .nothing)
        #expect(file.read().message == "Waiting for the workshop to begin.")
    }

    @Test func aFolderThatIsNotThereIsNamed() {
        let missing = StageFile(in: DataDirectory(folder.path + "/gone"))
        #expect(missing.read() == .noFolder(folder.path + "/gone"))
        #expect(missing.read().message?.contains("/gone") == true)
        #expect(!missing.read().isInOrder)
    }

    @Test func aNewerFormatIsToldFromADamagedFile() throws {
        try folder.write(#"{"format": 2, "program": "turnabout", "scene": []}"#, at: "stage.json")
        #expect(file.read() == .otherFormat(2))
        #expect(
            file.read().message == "This stage view is older than the console. Start it from the same program.")
        try folder.write(#"{"format": 0, "program": "turnabout"}"#, at: "stage.json")
        #expect(file.read().message?.contains("newer than the console") == true)
    }

    @Test(arguments: [
        "", "{", "[]", #"{"format": 1, "program": "turnabout"}"#, #"{"format": 1, "program": "other", "moment": {}}"#,
        String(repeating: "x", count: 5 << 20),
    ]) func whatTheConsoleDidNotWriteIsDamaged(_ text: String) throws {
        try folder.write(text, at: "stage.json")
        #expect(file.read() == .damaged(file.path))
    }

    @Test func aPaceThatLeadsNowhereIsDamage() throws {
        var record = record()
        record.pace = 0
        try file.write(record)
        #expect(file.read() == .damaged(file.path))
    }

    @Test func aFolderInItsPlaceCannotBeRead() throws {
        try folder.makeFolder("stage.json")
        guard case .unreadable = file.read() else {
            Issue.record("\(file.read())")
            return
        }
    }

    @Test func theTimeGoesOnByTheClockOfTheSystem() {
        var record = record()
        #expect(record.secondsLeft(at: Instant(milliseconds: 7_000_000)) == 900)
        #expect(record.secondsLeft(at: Instant(milliseconds: 7_010_001)) == 890)
        #expect(record.secondsLeft(at: Instant(milliseconds: 8_000_000)) == -100)
        #expect(record.secondsLeft(at: Instant(milliseconds: 6_000_000)) == 900, "a clock that was set back")
        record.pace = 20
        #expect(record.secondsLeft(at: Instant(milliseconds: 7_010_000)) == 700)
        record.moment.deadline = nil
        #expect(record.secondsLeft(at: Instant(milliseconds: 7_010_000)) == nil)
    }

    @Test func numbersBeyondAllMeasureDoNotEndTheStage() {
        var record = record()
        record.moment.deadline = Instant(milliseconds: .max)
        record.clock = Instant(milliseconds: .min)
        #expect(record.secondsLeft(at: Instant(milliseconds: 0)) == 359_999)
        record.pace = 1e300
        record.writtenAt = Instant(milliseconds: .min)
        #expect(record.secondsLeft(at: Instant(milliseconds: .max)) == -359_999)
    }
}

@MainActor @Suite struct StageWriterTests {
    private let folder: Folder
    private let file: StageFile

    init() throws {
        folder = try Folder()
        file = StageFile(in: DataDirectory(folder.path))
    }

    @Test func theWriterSaysWhatItsClockShowed() throws {
        let variables = ["TURNABOUT_NOW": "2031-05-20T10:00:00Z", "TURNABOUT_PACE": "50"]
        let clock = WallClock { variables[$0] }
        let writer = StageWriter(file: file, clock: clock)
        var moment = StageMoments.running
        moment.deadline = clock.now.adding(seconds: 3000)
        try writer.show(moment)
        guard case .record(let record) = file.read() else {
            Issue.record("\(file.read())")
            return
        }
        #expect(record.pace == 50)
        #expect(record.process == getpid())
        // A minute of the system is fifty of that clock.
        #expect(record.secondsLeft(at: Instant(milliseconds: record.writtenAt.milliseconds + 60_000)) ?? 1 <= 0)
        writer.clear()
        #expect(file.read() == .nothing)
    }

    @Test func whatCannotBeWrittenIsSaid() {
        let writer = StageWriter(
            file: StageFile(in: DataDirectory(folder.path + "/gone")), clock: WallClock { _ in nil })
        let error = #expect(throws: ConsoleError.self) { try writer.show(StageMoments.running) }
        #expect(error?.description.contains("stage.json cannot be written") == true)
    }
}

@Suite struct StageViewTests {
    @Test func whatTheConsoleTellsAgainDoesNotTurnBackThePages() throws {
        let folder = try Folder()
        let file = StageFile(in: DataDirectory(folder.path))
        func write(_ moment: PublicMoment, at time: Int64) throws {
            let now = Instant(milliseconds: time)
            try file.write(StageRecord(moment: moment, clock: now, pace: 1, writtenAt: now, process: 0))
        }
        var view = StageView(file)
        #expect(view.look() == .another)
        #expect(view.look() == .none)
        var moment = StageMoments.tables(25, of: 8)
        try write(moment, at: 1000)
        #expect(view.look() == .another)
        try write(moment, at: 2000)
        #expect(view.look() == .none)
        #expect(view.reading == file.read(), "the clock goes by what was told last")
        moment.next = "Coffee at 10:35"
        moment.deadline = moment.deadline?.adding(seconds: 120)
        try write(moment, at: 3000)
        #expect(view.look() == .detail)
        moment.tables.removeLast()
        try write(moment, at: 4000)
        #expect(view.look() == .another)
        file.remove()
        #expect(view.look() == .another)
    }
}
