import Testing

@testable import RegistryGeneration

struct RegistryTextTests {
    @Test func theRegistryListsEveryFolderInTheOrderOfSlugs() throws {
        let text = try registry(of: exercise("UpsideDown"), exercise("CheckIn"), file("CheckIn/README.md", "Why."))
        #expect(
            text == """
                public import Workshop

                /// Every exercise in this module, in the order of their slugs; written by the RegisterExercises plugin at build time.
                public let registeredExercises: [RegisteredExercise] = [
                    RegisteredExercise(slug: "check-in", module: "Exercises", CheckIn.self),  // from Exercises/CheckIn/CheckIn.swift
                    RegisteredExercise(slug: "upside-down", module: "Exercises", UpsideDown.self),  // from Exercises/UpsideDown/UpsideDown.swift
                ]

                """)
    }

    @Test func aModuleWithoutFoldersHasAnEmptyRegistry() throws {
        #expect(
            try registry(of: file("README.md", "Nothing yet.")) == """
                public import Workshop

                /// Every exercise in this module, in the order of their slugs; written by the RegisterExercises plugin at build time.
                public let registeredExercises: [RegisteredExercise] = []

                """)
    }

    @Test func theOrderInWhichFilesAreListedChangesNothing() throws {
        let files = ["UpsideDown", "CheckIn", "ShadowDay", "Take5"].map { exercise($0) }
        let expected = try RegistryGenerator.registry(of: module(files, folders: ["Take5", "CheckIn"]))
        for rotation in files.indices {
            let rotated = Array(files[rotation...] + files[..<rotation])
            #expect(try RegistryGenerator.registry(of: module(rotated, folders: ["CheckIn", "Take5"])) == expected)
        }
    }

    @Test func theOrderInWhichFilesAreListedChangesNoErrors() {
        let one = file("A.swift")
        let two = exercise("CheckIn", imports: "import Foundation\nimport Glibc")
        #expect(errors(in: one, two, folders: ["B", "C"]) == errors(in: two, one, folders: ["C", "B"]))
        #expect(errors(in: one, two, folders: ["B", "C"]).count == 5)
    }

    @Test(arguments: [
        "struct UpsideDown: Exercise {}",
        "enum UpsideDown: Exercise {}",
        "public struct UpsideDown: Sendable, Workshop.Exercise {}",
        "struct UpsideDown: @MainActor Exercise & Sendable {}",
        "struct UpsideDown\n    :\n    Hashable, // not this one\n    Exercise\n{}",
        "@available(macOS 15, *) package struct UpsideDown: Exercise {}",
        "#if DEBUG\nstruct UpsideDown: Exercise {}\n#else\nstruct UpsideDown: Exercise { let a = 1 }\n#endif",
    ])
    func theConformanceMayBeWrittenInAnyOfSwiftsWays(declaration: String) {
        #expect(errors(in: file("UpsideDown/UpsideDown.swift", "import Workshop\n\(declaration)\n")) == [])
    }

    @Test func anExerciseMayHaveFurtherFilesAndNestedTypes() {
        let helper = file("UpsideDown/Deeper/UpsideDown+Words.swift", "import Workshop\nextension UpsideDown {}\n")
        #expect(errors(in: exercise("UpsideDown", body: " struct Inner: Exercise {} "), helper) == [])
    }

    private func module(_ files: [SourceFile], folders: [String]) -> SourceModule {
        SourceModule(name: "Exercises", folder: "Exercises", files: files, folders: folders)
    }
}
