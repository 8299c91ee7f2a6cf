import Foundation
import Testing

@testable import Console

@Suite struct ExportFolderTests {
    let scratch: Folder
    let folder: ExportFolder

    init() throws {
        scratch = try Folder()
        folder = ExportFolder(path: scratch.path + "/notes")
    }

    private static func document(_ body: String, session: Int = 4, kind: String = "pair") -> String {
        """
        ---
        title: "Upside down"
        cohort: "harbour"
        generator: "Turnabout"
        document: "\(kind)"
        session: "\(session)"
        ---

        \(body)
        """
    }

    private func error(_ text: String = document("New."), at place: String = "a/b.md") -> String? {
        #expect(throws: ConsoleError.self) { try folder.write(text, to: place) }?.description
    }

    @Test func aDocumentIsItsOwnersAlone() throws {
        let path = try folder.write(Self.document("Words."), to: "harbour/amara-joel/one.pair.md")
        #expect(path == scratch.path + "/notes/harbour/amara-joel/one.pair.md")
        #expect(try scratch.mode("notes/harbour/amara-joel/one.pair.md") == 0o600)
        for directory in ["notes", "notes/harbour", "notes/harbour/amara-joel"] {
            #expect(try scratch.mode(directory) == 0o700)
        }
        #expect(try scratch.names("notes/harbour/amara-joel") == ["one.pair.md"])
    }

    @Test func aNewerStateTakesThePlaceOfTheSameDocument() throws {
        try _ = folder.write(Self.document("Old."), to: "a/b.md")
        try _ = folder.write(Self.document("New."), to: "a/b.md")
        #expect(try scratch.text("notes/a/b.md") == Self.document("New."))
        #expect(try scratch.names("notes/a") == ["b.md"])
    }

    @Test(arguments: [
        "Notes of my own.\n", "", document("Another session.", session: 5), document("Another kind.", kind: "personal"),
        "---\ntitle: \"Upside down\"\n---\nNot ours.\n",
    ]) func anotherFileIsLeftAlone(_ other: String) throws {
        try scratch.write(other, at: "notes/a/b.md")
        #expect(
            error()
                == "\(scratch.path)/notes/a/b.md is there already and is not an earlier state of this document. Move it away, or name another folder with --to DIR."
        )
        #expect(try scratch.text("notes/a/b.md") == other)
        #expect(try scratch.names("notes/a") == ["b.md"])
    }

    @Test func aLinkIsNotFollowedOutOfTheFolder() throws {
        try scratch.makeFolder("elsewhere")
        try scratch.makeFolder("notes")
        try scratch.link("notes/a", to: scratch.path + "/elsewhere")
        #expect(
            error()
                == "\(scratch.path)/notes/a is a link to another place, and notes are not written through links. Take it away, or name another folder with --to DIR."
        )
        #expect(try scratch.names("elsewhere").isEmpty)
    }

    @Test func aLinkInThePlaceOfADocumentIsNotFollowed() throws {
        try scratch.write(Self.document("Elsewhere."), at: "elsewhere.md")
        try scratch.makeFolder("notes/a")
        try scratch.link("notes/a/b.md", to: scratch.path + "/elsewhere.md")
        #expect(error()?.contains("is there already and is not an earlier state") == true)
        #expect(try scratch.text("elsewhere.md") == Self.document("Elsewhere."))
    }

    @Test(arguments: ["../b.md", "a/../../b.md", "", "."]) func noPlaceIsOutsideTheFolder(_ place: String) throws {
        #expect(throws: ConsoleError.self) { try folder.write(Self.document("Words."), to: place) }
        #expect(try scratch.names("").filter { $0 != "notes" }.isEmpty)
    }

    @Test func aFileWhereAFolderIsNeededIsNamed() throws {
        try scratch.write("A file.", at: "notes")
        #expect(
            error() == "\(scratch.path)/notes is a file where a folder is needed. Name another folder with --to DIR.")
    }

    @Test func aCalendarFileIsReplacedByItsOwnEventOnly() throws {
        func event(_ identity: String, on day: String) -> String {
            "BEGIN:VCALENDAR\r\nPRODID:-//Turnabout//EN\r\nUID:\(identity)\r\nDTSTART:\(day)\r\nEND:VCALENDAR\r\n"
        }
        try _ = folder.write(event("one", on: "20310520"), to: "next.ics")
        try _ = folder.write(event("one", on: "20310527"), to: "next.ics")
        #expect(try scratch.text("notes/next.ics") == event("one", on: "20310527"))
        #expect(throws: ConsoleError.self) { try folder.write(event("two", on: "20310527"), to: "next.ics") }
    }
}

/// A folder of its own for one test, removed afterwards.
final class Folder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "console-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func mode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.posixPermissions] as? Int
    }

    func names(_ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + name)
    }

    func text(_ name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    func write(_ text: String, at name: String) throws {
        let folder = name.split(separator: "/").dropLast().joined(separator: "/")
        if !folder.isEmpty { try makeFolder(folder) }
        try text.write(toFile: path + "/" + name, atomically: false, encoding: .utf8)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }
}
