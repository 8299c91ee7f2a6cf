/// A file of a module: where it is, and what it says.
package struct SourceFile: Sendable {
    /// The path beginning with the module's folder, such as `Exercises/UpsideDown/UpsideDown.swift`.
    package let path: String
    package let contents: String

    package init(path: String, contents: String) {
        self.path = path
        self.contents = contents
    }

    var isSwift: Bool { path.hasSuffix(".swift") }

    /// The file's name without its folders.
    var name: String { components.last ?? path }

    /// The parts of the path, the module's folder first.
    var components: [String] { path.split(separator: "/").map(String.init) }
}
