import Foundation
import RegistryGeneration

/// Run by the plugins: writes the registry of a module, or the first file of a new exercise.
@main
enum RegistryGeneratorTool {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch let error as ToolError {
            fail(error.line)
        } catch {
            fail("error: \(error.localizedDescription)")
        }
    }

    private static func run(_ arguments: [String]) throws {
        switch arguments.first {
        case "--registry"? where arguments.count == 3:
            try writeRegistry(listing: arguments[1], output: arguments[2])
        case "--template"? where arguments.count == 3:
            try writeTemplate(name: arguments[1], into: arguments[2])
        default:
            throw ToolError(
                "usage: registry-generator --registry LISTING OUTPUT\n       registry-generator --template NAME FOLDER")
        }
    }

    private static func fail(_ lines: String) -> Never {
        FileHandle.standardError.write(Data((lines + "\n").utf8))
        exit(1)
    }

    // MARK: The registry

    private static func writeRegistry(listing path: String, output: String) throws {
        let listing = try Listing(contentsOf: path)
        let modules = try listing.sources()
        guard let first = modules.first else {
            throw ToolError("\(path):1:1: error: the listing names no module — update the plugin and the tool together")
        }
        do {
            let text =
                listing.kind == "folders"
                ? try RegistryGenerator.registry(of: first)
                : try RegistryGenerator.registry(of: first, dependencies: Array(modules.dropFirst()))
            try writeIfChanged(text, to: output)
        } catch let problems as RegistrationProblems {
            throw ToolError(problems.diagnostics.map { $0.line { listing.location(of: $0) } }.joined(separator: "\n"))
        }
    }

    // MARK: A new exercise

    private static func writeTemplate(name: String, into folder: String) throws {
        let existing = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        if let refusal = ExerciseTemplate.refusal(of: name, among: existing) {
            throw ToolError("error: \(refusal)")
        }
        let directory = "\(folder)/\(name)"
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        } catch {
            throw ToolError("error: the folder \(directory) cannot be created — check the permissions of \(folder)")
        }
        try writeIfChanged(ExerciseTemplate.source(named: name), to: "\(directory)/\(name).swift")
        print("Created \(directory)/\(name).swift: build, and it is in the list as `\(slug(forTypeNamed: name))`.")
    }
}
