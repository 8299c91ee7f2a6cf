import Foundation
import PackagePlugin

/// Writes `registeredExercises` for the target that uses this plugin.
///
/// A library target registers itself: every folder in it is an exercise, and its types may be internal. An executable registers
/// the public exercises of the modules it depends on, whatever package they are in; if it also uses a module's own list by name,
/// as in `Exercises.registeredExercises + registeredExercises`, that module is left to its own list.
@main
struct RegisterExercises: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target.sourceModule else { return [] }
        let registersItself = module.kind == .generic
        if registersItself { reportClashes(in: module) }
        let modules = registersItself ? [module] : [module] + dependencies(of: target)
        let listing = context.pluginWorkDirectoryURL.appending(path: "exercises.txt")
        let output = context.pluginWorkDirectoryURL.appending(path: "RegisteredExercises.swift")
        let lines = try [registersItself ? "folders" : "dependencies"] + modules.flatMap(lines(for:))
        try write(lines.joined(separator: "\n") + "\n", to: listing)
        return [
            .buildCommand(
                displayName: "Registering the exercises of \(target.name)",
                executable: try context.tool(named: "registry-generator").url,
                arguments: ["--registry", path(listing), path(output)],
                inputFiles: [listing] + modules.flatMap { $0.sourceFiles.map(\.url) },
                outputFiles: [output])
        ]
    }

    /// Reports files of one name here, because the build would stop at them before the tool runs.
    private func reportClashes(in module: any SourceModuleTarget) {
        let parent = path(module.directoryURL.deletingLastPathComponent()) + "/"
        let paths = module.sourceFiles.filter { $0.type == .source }.map {
            String(path($0.url).dropFirst(parent.count))
        }
        for clash in FileNameClash.all(among: paths, output: "RegisteredExercises.swift") {
            // The place is part of the message because SwiftPM prints nothing else.
            Diagnostics.error("\(parent)\(clash.path):1:1: \(clash.message) — \(clash.remedy)")
        }
    }

    /// The Swift modules that a target names as its dependencies, in this package and in others.
    private func dependencies(of target: any Target) -> [any SourceModuleTarget] {
        let targets = target.dependencies.flatMap { dependency -> [any Target] in
            switch dependency {
            case .target(let target): [target]
            case .product(let product): product.targets
            @unknown default: []
            }
        }
        return targets.compactMap { $0 as? SwiftSourceModuleTarget }
    }

    /// What the tool is told of a module; a folder without files is in no list of files, and yet is a mistake to report.
    private func lines(for module: any SourceModuleTarget) throws -> [String] {
        let entries = try FileManager.default.contentsOfDirectory(
            at: module.directoryURL, includingPropertiesForKeys: [.isDirectoryKey], options: .skipsHiddenFiles)
        let folders = try entries.filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
        return ["module \(module.moduleName)", "directory \(path(module.directoryURL))"]
            + folders.map { "folder \($0.lastPathComponent)" }.sorted()
            + module.sourceFiles.map { "file \(path($0.url))" }.sorted()
    }

    private func write(_ text: String, to url: URL) throws {
        let data = Data(text.utf8)
        if (try? Data(contentsOf: url)) == data { return }
        try data.write(to: url, options: .atomic)
    }

    private func path(_ url: URL) -> String {
        let path = url.path(percentEncoded: false)
        return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
