import LineEditing

/// Characters that cannot be seen, and so have no place in a name.
enum HiddenCharacters {
    /// Whether every character of a name can be seen; joiners are allowed between those that can.
    static func areNone(in name: String) -> Bool {
        !name.unicodeScalars.contains(where: isHidden) && name.unicodeScalars.contains { !isJoiner($0) }
    }

    /// The name with a mark wherever something cannot be seen.
    static func shown(in name: String) -> String {
        name.unicodeScalars.prefix(60).map { scalar in
            guard isHidden(scalar) || isJoiner(scalar) else { return String(scalar) }
            let safe = sanitizedForTerminal(String(scalar), keepsLineBreaks: false)
            return safe == String(scalar) ? "‹U+\(String(scalar.value, radix: 16, uppercase: true))›" : safe
        }.joined()
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
        case .format: !isJoiner(scalar)
        default: false
        }
    }

    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x200C || scalar.value == 0x200D
    }
}
