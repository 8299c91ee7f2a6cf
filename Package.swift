// swift-tools-version: 6.2
import PackageDescription

// On Linux the module map links by itself; Debian's readline.pc carries flags that make SwiftPM warn on every build.
#if os(macOS)
    let readlinePkgConfig: String? = "readline"
#else
    let readlinePkgConfig: String? = nil
#endif

let package = Package(
    name: "turnabout",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "turnabout", targets: ["turnabout"]),
        .library(name: "Workshop", targets: ["Workshop"]),
        .library(name: "WorkshopTesting", targets: ["WorkshopTesting"]),
        .library(name: "Exercises", targets: ["Exercises"]),
        .library(name: "Console", targets: ["Console"]),
        .plugin(name: "RegisterExercises", targets: ["RegisterExercises"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "Workshop"),
        .target(name: "Circles"),
        .target(name: "Facilitation", dependencies: ["Workshop", "Circles"]),
        .target(
            name: "Journal",
            dependencies: ["Workshop", "Circles", "Facilitation", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(name: "Notes", dependencies: ["Workshop", "Circles", "Facilitation"]),
        .systemLibrary(
            name: "CReadline", pkgConfig: readlinePkgConfig,
            providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
        .target(name: "LineEditing", dependencies: ["CReadline"]),
        .target(
            name: "Console",
            dependencies: [
                "Workshop", "Circles", "Facilitation", "Journal", "Notes", "LineEditing", "CReadline",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "SwiftCSV", package: "SwiftCSV"),
                .product(name: "Yams", package: "Yams"),
            ]),
        .target(name: "WorkshopTesting", dependencies: ["Workshop", "Circles", "Facilitation", "Notes"]),
        .target(name: "RegistryGeneration"),
        .executableTarget(name: "registry-generator", dependencies: ["RegistryGeneration"]),
        .plugin(name: "RegisterExercises", capability: .buildTool(), dependencies: ["registry-generator"]),
        .plugin(
            name: "NewExercise",
            capability: .command(
                intent: .custom(verb: "new-exercise", description: "Creates Exercises/NAME/NAME.swift to start from."),
                permissions: [.writeToPackageDirectory(reason: "Creates a folder for the new exercise.")]),
            dependencies: ["registry-generator"]),
        .target(
            name: "Exercises", dependencies: ["Workshop"], path: "Exercises", plugins: ["RegisterExercises"]),
        .executableTarget(name: "turnabout", dependencies: ["Console", "Exercises"]),

        .target(name: "PTYKit", dependencies: ["CReadline"], path: "Tests/PTYKit"),
        .executableTarget(
            name: "line-editor-probe", dependencies: ["LineEditing"], path: "Tests/LineEditorProbe"),
        .testTarget(name: "LineEditingTests", dependencies: ["LineEditing", "PTYKit", "line-editor-probe"]),
        .testTarget(name: "WorkshopTests", dependencies: ["Workshop"]),
        .executableTarget(name: "circle-hashes", dependencies: ["Circles"], path: "Tests/CircleHashes"),
        .testTarget(name: "CirclesTests", dependencies: ["Circles", "circle-hashes"]),
        .testTarget(name: "FacilitationTests", dependencies: ["Facilitation", "Circles", "Workshop"]),
        .executableTarget(
            name: "journal-writer", dependencies: ["Journal", "Facilitation", "Workshop"], path: "Tests/JournalWriter"),
        .testTarget(
            name: "JournalTests",
            dependencies: [
                "Journal", "Facilitation", "Circles", "Workshop", "PTYKit", "journal-writer",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(name: "NotesTests", dependencies: ["Notes", "Facilitation", "Circles", "Workshop"]),
        .testTarget(name: "ConsoleTests", dependencies: ["Console", "Circles", "Facilitation", "Workshop"]),
        .testTarget(name: "RegistryGenerationTests", dependencies: ["RegistryGeneration"]),
        .testTarget(name: "ExercisesTests", dependencies: ["Exercises", "WorkshopTesting", "Facilitation", "Notes"]),
        .testTarget(name: "TranscriptTests", dependencies: ["PTYKit", "turnabout"]),
        .testTarget(name: "TerminalTests", dependencies: ["PTYKit", "turnabout"]),
        // Here and not in a package of its own, so that it reaches what the package keeps to itself.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "Exercises", "Circles", "Facilitation", "Journal", "LineEditing", "PTYKit", "CReadline", "Workshop",
            ],
            path: "Tests/Benchmarks", exclude: ["run", "peers"]),
    ]
)

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
for target in package.targets where target.type != .plugin && target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + settings
}
