/// What may be sent to the terminal: colour, repainting, other screens.
package struct TerminalPolicy: Sendable, Equatable {
    /// The wish expressed by `--color`.
    package enum ColourWish: String, Sendable, CaseIterable { case auto, always, never }

    /// Whether styles and colours are shown.
    package var colour: Bool
    /// Whether a line may be repainted while it is edited; off for screen readers and dumb terminals.
    package var repaints: Bool
    /// Whether the terminal understands cursor movement, the alternate screen and the window title.
    package var controls: Bool

    /// Decides from the options, the environment and the output.
    ///
    /// - Parameters:
    ///   - colour: The value of `--color`.
    ///   - plain: Whether `--plain` was given.
    ///   - isTerminal: Whether standard output is a terminal.
    ///   - environment: Looks an environment variable up.
    package init(
        colour: ColourWish = .auto, plain: Bool = false, isTerminal: Bool, environment: (String) -> String?
    ) {
        let terminal = environment("TERM") ?? ""
        let isDumb = terminal.isEmpty || terminal == "dumb"
        let isPlain = plain || !["", "0"].contains(environment("ACCESSIBLE") ?? "")
        let isUnwanted = !(environment("NO_COLOR") ?? "").isEmpty || isPlain || isDumb
        switch colour {
        case .always: self.colour = true
        case .never: self.colour = false
        case .auto: self.colour = isTerminal && !isUnwanted
        }
        controls = isTerminal && !isDumb
        repaints = isTerminal && !isDumb && !isPlain
    }
}
