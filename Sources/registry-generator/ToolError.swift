/// A reason to stop, worded for whoever reads the build's output.
struct ToolError: Error {
    let line: String

    init(_ line: String) {
        self.line = line
    }
}
