import Foundation
import Testing

@testable import RegistryGeneration

struct NameErrorTests {
    @Test(arguments: [
        (
            "shadow-day", "`shadow-day` cannot be the name of a Swift type",
            "use letters and digits in words that begin with a capital, such as `ShadowDay`"
        ),
        (
            "5Whys", "`5Whys` cannot be the name of a Swift type",
            "use letters and digits in words that begin with a capital, such as `ShadowDay`"
        ),
        (
            "__", "`__` cannot be the name of a Swift type",
            "use letters and digits in words that begin with a capital, such as `ShadowDay`"
        ),
        ("class", "`class` is a keyword of Swift", "choose a name in words of your own"),
        ("Self", "`Self` is a keyword of Swift", "choose a name in words of your own"),
        (
            "Stage", "`Stage` already means something where exercises are written",
            "choose another name, such as `StageDay`"
        ),
        (
            "String", "`String` already means something where exercises are written",
            "choose another name, such as `StringDay`"
        ),
    ])
    func aFolderWhoseNameCannotNameATypeIsAnError(name: String, message: String, remedy: String) {
        let contents = "struct `\(name)`: Exercise {}"
        #expect(
            errors(in: file("\(name)/\(name).swift", contents)) == [
                "Exercises/\(name):1:1: error: \(message) — \(remedy)"
            ])
    }

    @Test func foldersThatDifferOnlyInCapitalsAreAnError() {
        #expect(
            errors(in: exercise("CheckIn"), exercise("Checkin")) == [
                "Exercises/Checkin:1:1: error: the folders `CheckIn` and `Checkin` differ in capitals only — "
                    + "rename one of them, because many disks take them for one folder"
            ])
        #expect(errors(in: exercise("HTMLDay"), exercise("HtmlDay")).count == 1)
    }

    @Test func twoExercisesOfOneSlugAreAnError() {
        #expect(
            errors(in: exercise("CheckIn"), exercise("Check_In")) == [
                "Exercises/Check_In/Check_In.swift:3:8: error: `Check_In` and `CheckIn` would both be called `check-in`: "
                    + "Exercises/CheckIn/CheckIn.swift — rename one of them, or leave one out"
            ])
    }

    @Test(arguments: ["Words.swift", "words.swift"])
    func twoFilesOfOneNameInDifferentFoldersAreAnError(name: String) {
        #expect(
            errors(
                in: exercise("CheckIn"), exercise("UpsideDown"), file("CheckIn/\(name)"), file("UpsideDown/Words.swift")
            )
                == [
                    "Exercises/UpsideDown/Words.swift:1:1: error: another file is named `Words.swift` too: "
                        + "Exercises/CheckIn/\(name) — rename one of them, because a module needs every file name once"
                ])
    }

    @Test func twoReadMeFilesAreNoError() {
        #expect(
            errors(
                in: exercise("CheckIn"), exercise("UpsideDown"), file("CheckIn/README.md"), file("UpsideDown/README.md")
            )
                == [])
    }

    @Test func aFileNamedLikeTheGeneratedOneIsAnError() {
        #expect(
            errors(in: exercise("CheckIn"), file("CheckIn/RegisteredExercises.swift")) == [
                "Exercises/CheckIn/RegisteredExercises.swift:1:1: error: "
                    + "`RegisteredExercises.swift` is the name of the file that the build writes — rename this one"
            ])
    }

    @Test func noExerciseCanBeNamedLikeAWordOfTheLanguage() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Workshop").resolvingSymlinksInPath()
        let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
        let files = paths.map { sources.appending(path: $0) }
        let types = try files.filter { $0.pathExtension == "swift" }.flatMap {
            SourceScanner.scan(try String(contentsOf: $0, encoding: .utf8)).types
        }
        let words = types.filter(\.isPublic).map(\.name)
        #expect(words.contains("Exercise"))
        #expect(
            words.filter { ExerciseName.flaw(in: $0) == nil } == [], "add these to ExerciseName's words of the language"
        )
    }
}
