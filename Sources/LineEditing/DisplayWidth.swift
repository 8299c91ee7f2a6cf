/// The number of terminal columns a text takes, counted over grapheme clusters without asking the locale.
///
/// Colour and style sequences (`ESC [ … letter`) take none; neither do other control characters.
///
/// - Parameter text: One line of text.
/// - Returns: The width in columns.
package func displayWidth(of text: some StringProtocol) -> Int {
    let text = String(text)
    return text.isPlain ? text.utf8.count : DisplayElement.elements(of: text).reduce(0) { $0 + $1.width }
}

extension String {
    /// Whether there is nothing but printable ASCII in it, which need not be taken apart to be measured.
    var isPlain: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}

/// A piece of text that is never divided when lines are broken: a grapheme cluster or a style sequence.
struct DisplayElement: Equatable {
    var text: String
    var width: Int

    var isSpace: Bool { text == " " || text == "\t" }
    var isStyle: Bool { text.utf8.first == 0x1B }

    static func elements(of text: some StringProtocol) -> [DisplayElement] {
        var elements: [DisplayElement] = []
        var rest = text[...]
        while let character = rest.first {
            if character == "\u{1B}", let sequence = styleSequence(at: rest) {
                elements.append(DisplayElement(text: sequence, width: 0))
                rest = rest.dropFirst(sequence.count)
            } else {
                elements.append(DisplayElement(text: String(character), width: character.displayWidth))
                rest = rest.dropFirst()
            }
        }
        return elements
    }

    private static func styleSequence(at text: some StringProtocol) -> String? {
        guard text.hasPrefix("\u{1B}[") else { return nil }
        let parameters = text.dropFirst(2).prefix { ("\u{20}"..."\u{3F}").contains($0) }
        guard let final = text.dropFirst(2 + parameters.count).first, ("@"..."~").contains(final) else { return nil }
        return "\u{1B}[\(parameters)\(final)"
    }
}

extension Character {
    /// The terminal columns of this grapheme cluster: 0, 1 or 2, more only for clusters of several spacing characters.
    var displayWidth: Int {
        let scalars = unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.count == 1 { return first.displayWidth }
        if isEmojiSequence(scalars) { return 2 }
        return scalars.reduce(0) { $0 + $1.displayWidth }
    }

    private func isEmojiSequence(_ scalars: UnicodeScalarView) -> Bool {
        guard let first = scalars.first else { return false }
        let isFlag = scalars.count == 2 && scalars.allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) }
        let hasEmojiStyle = first.properties.isEmoji && scalars.contains { $0.value == 0xFE0F }
        return isFlag || hasEmojiStyle || first.properties.isEmojiPresentation
    }
}
