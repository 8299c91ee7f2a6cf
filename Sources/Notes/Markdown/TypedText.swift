/// What is left of typed text before it may stand in a file: letters, signs, spaces and line breaks.
///
/// Every line separator becomes a line feed and every tab a space. Taken out are control characters, marks that turn
/// the reading direction, characters without width (but not the joiners that emoji and Persian need), noncharacters
/// and the tag characters in which text can be hidden. Variation selectors stay: some Japanese names need them.
package enum TypedText {
    /// The text with nothing invisible or directing in it; this is what the reader of a document gets back.
    package static func sanitised(_ text: String) -> String {
        String(String.UnicodeScalarView(scalars(of: text)))
    }

    /// The sanitised text with its lines joined by spaces, and none at the ends.
    package static func oneLine(_ text: String) -> String {
        lines(of: text).joined(separator: " ")
    }

    /// The sanitised text with every line break made a space, and the spaces at its ends left alone.
    static func joiningLines(_ text: String) -> String {
        String(String.UnicodeScalarView(scalars(of: text).map { $0 == "\n" ? " " : $0 }))
    }

    /// The sanitised lines that are not blank, each without white space at its ends.
    static func lines(of text: String) -> [String] {
        scalars(of: text).split(separator: "\n")
            .map { $0.trimming(\.isSpace) }
            .filter { !$0.isEmpty }
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// The sanitised scalars.
    ///
    /// All escaping looks at scalars, since that is what a Markdown parser sees: to Swift, an
    /// asterisk with an accent on it is one character and not an asterisk.
    static func scalars(of text: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar.value {
            case 0x0A where previous == "\r": continue
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
            case 0x09: result.append(" ")
            default: if !scalar.isUnwanted { result.append(scalar) }
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    /// Whether it is white space of any script, line feeds included.
    var isSpace: Bool { properties.isWhitespace }

    /// Whether it is one of the ASCII signs that a backslash can escape.
    var isASCIIPunctuation: Bool {
        switch value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// Whether it is an ASCII letter or digit.
    var isASCIIWord: Bool { isASCIILetter || isASCIIDigit }

    /// Whether it is one of `A` to `Z`, great or small.
    var isASCIILetter: Bool { ("A"..."Z").contains(self) || ("a"..."z").contains(self) }

    /// Whether it is one of `0` to `9`.
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }

    fileprivate var isUnwanted: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F: true  // controls
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // direction
        case 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true  // no width
        case 0xE0000...0xE007F: true  // tags
        case 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE  // the two noncharacters at the end of every plane
        }
    }
}

extension RandomAccessCollection where Self: BidirectionalCollection {
    /// The part between the first and the last element that the condition does not hold for.
    func trimming(_ condition: (Element) -> Bool) -> SubSequence {
        let rest = drop(while: condition)
        guard let last = rest.lastIndex(where: { !condition($0) }) else { return rest[rest.endIndex...] }
        return rest[...last]
    }
}
