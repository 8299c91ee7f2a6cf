import Testing

@testable import RegistryGeneration

struct FolderErrorTests {
    @Test func aFolderWithoutFilesIsAnError() {
        #expect(
            errors(in: exercise("CheckIn"), folders: ["CheckIn", "Empty"]) == [
                "Exercises/Empty:1:1: error: the folder `Empty` holds no exercise — "
                    + "declare `struct Empty: Exercise` in Exercises/Empty/Empty.swift, or delete the folder"
            ])
    }

    @Test func aFolderWithoutSwiftFilesIsAnError() {
        #expect(
            errors(in: file("Plans/README.md", "struct Plans: Exercise {}")) == [
                "Exercises/Plans:1:1: error: the folder `Plans` holds no exercise — "
                    + "declare `struct Plans: Exercise` in Exercises/Plans/Plans.swift, or delete the folder"
            ])
    }

    @Test(arguments: ["Other.swift", "upsideDown.swift", "Deeper/UpsideDown.swift"])
    func aFolderWithoutTheFileOfItsNameIsAnError(name: String) {
        #expect(
            errors(in: file("UpsideDown/\(name)", "struct UpsideDown: Exercise {}")) == [
                "Exercises/UpsideDown:1:1: error: the folder `UpsideDown` has no file `UpsideDown.swift` — declare "
                    + "`struct UpsideDown: Exercise` in Exercises/UpsideDown/UpsideDown.swift; folder, file and type have one name"
            ])
    }

    @Test(arguments: [
        "", "struct Other {}", "struct Outer { struct UpsideDown: Exercise {} }",
        "func make() { struct UpsideDown: Exercise {} }", "let make = { struct UpsideDown: Exercise {} }",
        "// struct UpsideDown: Exercise {}", "let text = \"struct UpsideDown: Exercise {}\"",
        "extension UpsideDown: Exercise {}",
    ])
    func aFileThatDeclaresNoTypeOfItsNameIsAnError(contents: String) {
        #expect(
            errors(in: file("UpsideDown/UpsideDown.swift", contents)) == [
                "Exercises/UpsideDown/UpsideDown.swift:1:1: error: no type `UpsideDown` at the top level of this file — "
                    + "declare `struct UpsideDown: Exercise`; folder, file and type have one name"
            ])
    }

    @Test(arguments: [
        "struct UpsideDown {}", "struct UpsideDown: Sendable {}", "struct UpsideDown: Other.Exercise {}",
        "struct UpsideDown: List<Exercise> {}", "struct UpsideDown: Holder where Self: Exercise {}",
        "struct UpsideDown: ~Exercise {}", "struct UpsideDown {}; extension UpsideDown: Exercise {}",
    ])
    func aTypeThatDoesNotSayItIsAnExerciseIsAnError(contents: String) {
        #expect(
            errors(in: file("UpsideDown/UpsideDown.swift", contents)) == [
                "Exercises/UpsideDown/UpsideDown.swift:1:8: error: `UpsideDown` does not say that it is an exercise — "
                    + "write `struct UpsideDown: Exercise`, on the type itself and not in an extension"
            ])
    }

    @Test(arguments: [
        (
            "final class Chat: Exercise {}", 13, "is declared with `class`, but an exercise is a plain value",
            "write `struct Chat: Exercise` (an enum will do as well)"
        ),
        (
            "actor Chat: Exercise {}", 7, "is declared with `actor`, but an exercise is a plain value",
            "write `struct Chat: Exercise` (an enum will do as well)"
        ),
        (
            "struct Chat<T: Sequence<Int>>: Exercise {}", 8, "is generic, and the registry cannot choose its types",
            "write `struct Chat: Exercise` without type parameters"
        ),
        (
            "private struct Chat: Exercise {}", 16, "is private, so that the registry cannot see it",
            "remove `private`"
        ),
        (
            "fileprivate enum Chat: Exercise {}", 18, "is fileprivate, so that the registry cannot see it",
            "remove `fileprivate`"
        ),
    ])
    func aTypeThatCannotBeRegisteredIsAnError(contents: String, column: Int, message: String, remedy: String) {
        #expect(
            errors(in: file("Chat/Chat.swift", contents)) == [
                "Exercises/Chat/Chat.swift:1:\(column): error: `Chat` \(message) — \(remedy)"
            ])
    }

    @Test func aSecondExerciseInAFolderIsAnError() {
        let second = file("CheckIn/More.swift", "import Workshop\nstruct CheckOut: Exercise {}\n")
        #expect(
            errors(in: exercise("CheckIn"), second) == [
                "Exercises/CheckIn/More.swift:2:8: error: `CheckOut` is an exercise, but not the one of the folder `CheckIn` — "
                    + "give it a folder: Exercises/CheckOut/CheckOut.swift"
            ])
    }

    @Test func aSwiftFileOutsideAFolderIsAnError() {
        #expect(
            errors(in: file("CheckIn.swift", "import Workshop\nstruct CheckIn: Exercise {}\n")) == [
                "Exercises/CheckIn.swift:1:1: error: a Swift file directly in `Exercises` belongs to no exercise — "
                    + "make a folder for it: Exercises/CheckIn/CheckIn.swift"
            ])
    }
}
