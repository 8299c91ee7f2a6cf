/// Something that went wrong, said to the person who meets it: what is wrong, and what to do.
package struct ConsoleError: Error, Sendable, CustomStringConvertible {
    /// One sentence on what is wrong, one on what to do.
    package let description: String
    /// The exit code it leads to: 1 for a command that failed, 2 for wrong usage.
    package let exitCode: Int32

    /// A command that failed.
    package init(_ description: String) {
        self.init(description, exitCode: 1)
    }

    private init(_ description: String, exitCode: Int32) {
        self.description = description
        self.exitCode = exitCode
    }

    /// A command that was typed wrongly.
    package static func usage(_ description: String) -> ConsoleError {
        ConsoleError(description, exitCode: 2)
    }
}

/// The people left, or a signal came: everything that was acknowledged is stored, and the process should end.
struct Departure: Error {
    /// The exit code.
    let exitCode: Int32
}
