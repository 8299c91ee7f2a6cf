import Facilitation
import Foundation

/// A file of prepared answers.
enum AnswersFile {
    /// The JSON of a file.
    ///
    /// - Throws: a ``ConsoleError`` that says where the JSON is broken.
    static func read(_ path: String) throws -> JSONValue {
        let text = try TextFile.read(path, limit: 8 << 20)
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw ConsoleError(
                "\(path.shownShort) is empty. Write {\"question id\": answer, ...}; `show` lists the questions.")
        }
        do {
            return try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        } catch {
            let fault = JSONFault.found(in: text).map { ": \($0)" } ?? ""
            throw ConsoleError("\(path.shownShort) is not valid JSON\(fault). Check brackets, commas and quotes.")
        }
    }
}
