import LineEditing

/// With what signs a stage is drawn.
struct StageStyle: Hashable, Sendable {
    /// Whether bold and colour are used; they never say anything that words and shapes do not.
    var colour = false
    /// Whether only ASCII is used for what is drawn, as terminals without UTF-8 need it.
    var isASCII = false

    /// The filled part of a bar.
    var full: String { isASCII ? "#" : "█" }
    /// The empty part of a bar.
    var empty: String { isASCII ? "-" : "░" }
    /// What stands before a line of a list.
    var bullet: String { isASCII ? "- " : "• " }
    /// What stands before who speaks.
    var pointer: String { isASCII ? "> " : "▸ " }

    /// The style for this terminal.
    ///
    /// - Parameters:
    ///   - colour: whether styles are shown.
    ///   - environment: looks a variable up; without a locale UTF-8 is taken, as everywhere in this program.
    init(colour: Bool = false, environment: (String) -> String?) {
        self.colour = colour
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(environment).first { !$0.isEmpty } ?? "UTF-8"
        let name = locale.uppercased()
        isASCII = !(name.contains("UTF-8") || name.contains("UTF8"))
    }

    /// A style.
    init(colour: Bool = false, isASCII: Bool = false) {
        self.colour = colour
        self.isASCII = isASCII
    }
}
