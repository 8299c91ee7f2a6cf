import Foundation
import PackagePlugin

/// Creates the folder and the first file of an exercise: `swift package new-exercise ShadowDay`.
@main
struct NewExercise: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        guard arguments.count == 1, let name = arguments.first, !name.hasPrefix("-") else {
            return Diagnostics.error("give the new exercise one name, such as: swift package new-exercise ShadowDay")
        }
        let tool = Process()
        tool.executableURL = try context.tool(named: "registry-generator").url
        tool.currentDirectoryURL = context.package.directoryURL
        tool.arguments = ["--template", name, "Exercises"]
        let errors = Pipe()
        tool.standardError = errors
        try tool.run()
        let message = errors.fileHandleForReading.readDataToEndOfFile()
        tool.waitUntilExit()
        if tool.terminationStatus != 0 {
            let text = String(decoding: message, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            Diagnostics.error(text.hasPrefix("error: ") ? String(text.dropFirst("error: ".count)) : text)
        }
    }
}
