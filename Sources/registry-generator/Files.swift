import Foundation

/// Reads a text file.
///
/// - Parameter path: Its path.
/// - Returns: Its text.
/// - Throws: A ``ToolError`` that names the file and says what to do.
func readText(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
        throw ToolError("\(path):1:1: error: this file cannot be read — check that it exists and that you may read it")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
        throw ToolError("\(path):1:1: error: this file is not UTF-8 text — save it in that encoding")
    }
    return text
}

/// Writes a text file, unless it says the same already, so that nothing is compiled again without need.
func writeIfChanged(_ text: String, to path: String) throws {
    let data = Data(text.utf8)
    if FileManager.default.contents(atPath: path) == data { return }
    do {
        try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
        throw ToolError("\(path):1:1: error: this file cannot be written — check the folder's permissions and the disk")
    }
}
