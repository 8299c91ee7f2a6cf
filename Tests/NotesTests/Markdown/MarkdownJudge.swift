import Foundation

/// The independent judge: GitHub's own Markdown parser, asked what it reads in a text.
enum MarkdownJudge {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The tree that cmark-gfm reads, with every extension on that could find structure in typed text.
    static func read(_ markdown: String) throws -> MarkdownNode {
        let folder = FileManager.default.temporaryDirectory.appending(path: "judge-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "in.md")
        let output = folder.appending(path: "out.xml")
        try Data(markdown.utf8).write(to: input)
        try Data().write(to: output)

        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let extensions = ["table", "tasklist", "strikethrough", "autolink", "footnotes"].flatMap { ["-e", $0] }
        process.arguments = ["cmark-gfm"] + extensions + ["-t", "xml", input.path]
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "cmark-gfm did not run (status \(process.terminationStatus)); is it installed?")
        }
        return try MarkdownNode(xml: Array(Data(contentsOf: output)))
    }

    /// What the judge reads in each of several documents, asked in one go; a heading of its own divides them.
    static func outlines(of documents: [String]) throws -> [[String]] {
        let divided = documents.map { "# next-document\n\n\($0)" }.joined(separator: "\n")
        var outlines: [[String]] = []
        for block in try read(divided).children {
            if block.outline == "heading1{next-document}" {
                outlines.append([])
            } else if outlines.isEmpty {
                throw Failure(description: "something stands before the first divider: \(block.outline)")
            } else {
                outlines[outlines.count - 1].append(block.outline)
            }
        }
        return outlines
    }
}
