/// What went wrong in a session on a pseudo-terminal, with the screen at that moment.
public struct PTYError: Error, CustomStringConvertible {
    /// The message and the screen.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
