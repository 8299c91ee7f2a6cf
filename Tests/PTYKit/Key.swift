/// Keys as a terminal sends them.
public enum Key {
    /// Return.
    public static let enter = "\r"
    /// Return with the Alt key held.
    public static let altEnter = "\u{1B}\r"
    /// Tab.
    public static let tab = "\t"
    /// Tab with the Shift key held.
    public static let shiftTab = "\u{1B}[Z"
    /// The left arrow.
    public static let left = "\u{1B}[D"
    /// The up arrow.
    public static let up = "\u{1B}[A"
    /// Escape.
    public static let escape = "\u{1B}"
    /// Backspace.
    public static let backspace = "\u{7F}"

    /// A letter, or the underscore, with the Ctrl key held.
    public static func control(_ letter: Character) -> String {
        letter == "_" ? "\u{1F}" : String(Unicode.Scalar((letter.asciiValue ?? 96) & 0x1F))
    }

    /// A text from the clipboard, marked as such.
    public static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
