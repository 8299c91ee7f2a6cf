/// One line that says how far some work has come, and is gone when the work is done.
///
/// Where nothing may be repainted, the first text stays as a line of its own; where nobody looks, nothing is shown.
@MainActor
package struct ProgressLine {
    private let terminal = Terminal.shared
    private var shown: String?

    /// A line that shows nothing yet.
    package init() {}

    /// Shows a text in the place of the one before.
    ///
    /// - Parameter text: Text safe to print; it is cut where the window ends.
    package mutating func show(_ text: String) {
        guard terminal.isInteractive, text != shown else { return }
        let isFirst = shown == nil
        shown = text
        if terminal.policy.repaints {
            terminal.write("\r" + text.truncated(to: terminal.size.columns - 1) + "\u{1B}[K")
        } else if isFirst {
            terminal.write(text + "\n")
        }
    }

    /// Takes the line away, with whatever the terminal itself wrote behind it.
    package mutating func clear() {
        guard shown != nil else { return }
        shown = nil
        if terminal.policy.repaints { terminal.write("\r\u{1B}[K") }
    }
}
