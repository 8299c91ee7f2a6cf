import Testing

@testable import RegistryGeneration

/// The second use of the plugin: a program that takes exercises from other packages.
struct HostTests {
    private let host = SourceModule(name: "my_workshop", folder: "my-workshop", files: [])

    @Test func aProgramRegistersThePublicExercisesOfItsDependencies() throws {
        let text = try RegistryGenerator.registry(
            of: host,
            dependencies: [
                module("Extra", ["World.swift": "public import Workshop\npublic struct WorldCafe: Exercise {}"]),
                module("Plain", ["Plain.swift": "public struct Plain {}"]),
                module(
                    "Circle", ["Circle/Fishbowl.swift": "public import Workshop\npublic enum Fishbowl: Exercise {}"]),
            ])
        #expect(
            text == """
                public import Workshop
                import Circle
                import Extra

                /// Every exercise in the modules this program depends on, in the order of their slugs; written by the RegisterExercises plugin at build time.
                public let registeredExercises: [RegisteredExercise] = [
                    RegisteredExercise(slug: "fishbowl", module: "Circle", Circle.Fishbowl.self),  // from Circle/Circle/Fishbowl.swift
                    RegisteredExercise(slug: "world-cafe", module: "Extra", Extra.WorldCafe.self),  // from Extra/World.swift
                ]

                """)
    }

    @Test func anExerciseThatIsNotPublicIsAnError() {
        let extra = module("Extra", ["World.swift": "import Workshop\nstruct WorldCafe: Exercise {}"])
        #expect(
            errors(of: host, in: [extra]) == [
                "Extra/World.swift:2:8: error: `WorldCafe` conforms to Exercise but is not public — write `public struct "
                    + "WorldCafe`, or, if `Extra` registers its own exercises, add `Extra.registeredExercises` to the host's "
                    + "list by hand"
            ])
    }

    @Test func aModuleWhoseOwnListTheProgramUsesIsNotRegisteredTwice() throws {
        let main = SourceFile(
            path: "my-workshop/main.swift", contents: "run(Exercises.registeredExercises + registeredExercises)")
        let host = SourceModule(name: "my_workshop", folder: "my-workshop", files: [main])
        let text = try RegistryGenerator.registry(
            of: host,
            dependencies: [
                module("Exercises", ["A/A.swift": "import Workshop\nstruct A: Exercise {}"]),
                module("Extra", ["B.swift": "import Workshop\npublic struct B: Exercise {}"]),
            ])
        #expect(text.contains("Extra.B.self"))
        #expect(!text.contains("Exercises.A") && !text.contains("import Exercises"))
    }

    @Test func twoModulesWithExercisesOfOneSlugAreAnError() {
        let one = module("One", ["A.swift": "import Workshop\npublic struct WorldCafe: Exercise {}"])
        let two = module("Two", ["B.swift": "import Workshop\npublic struct WorldCafe: Exercise {}"])
        #expect(
            errors(of: host, in: [two, one]) == [
                "Two/B.swift:2:15: error: `WorldCafe` and `WorldCafe` would both be called `world-cafe`: One/A.swift — "
                    + "rename one of them, or leave one out"
            ])
    }

    @Test func exercisesOfOtherPackagesMayImportOnlyWorkshopToo() {
        let extra = module(
            "Extra",
            [
                "A.swift": "import Workshop\npublic struct WorldCafe: Exercise {}", "B.swift": "import Glibc",
            ])
        #expect(
            errors(of: host, in: [extra]) == [
                "Extra/B.swift:1:8: error: an exercise may not import `Glibc` — "
                    + "import only `Workshop`; what its language cannot say, an exercise cannot do"
            ])
    }

    @Test func aModuleThatHasAnotherKindOfExerciseIsPassedOver() throws {
        let gym = module("Gym", ["Squat.swift": "import Foundation\nstruct Squat: Exercise {}"])
        #expect(try RegistryGenerator.registry(of: host, dependencies: [gym]).contains("[RegisteredExercise] = []\n"))
    }

    private func module(_ name: String, _ files: [String: String]) -> SourceModule {
        SourceModule(
            name: name, folder: name, files: files.map { SourceFile(path: "\(name)/\($0.key)", contents: $0.value) })
    }

    private func errors(of host: SourceModule, in dependencies: [SourceModule]) -> [String] {
        do throws(RegistrationProblems) {
            _ = try RegistryGenerator.registry(of: host, dependencies: dependencies)
            return []
        } catch {
            return error.diagnostics.map { $0.line() }
        }
    }
}
