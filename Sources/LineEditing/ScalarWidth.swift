extension Unicode.Scalar {
    /// The terminal columns of a single code point: 0 for marks and controls, 2 for wide ones, otherwise 1.
    var displayWidth: Int {
        if value < 0x300 { return hasNoWidthInLatin ? 0 : 1 }
        if hasNoWidth { return 0 }
        return isWide ? 2 : 1
    }

    private var hasNoWidthInLatin: Bool {
        value < 0x20 || (0x7F..<0xA0).contains(value)
    }

    private var hasNoWidth: Bool {
        // Vowels and final consonants of decomposed Hangul join the leading consonant, which has the full width.
        if (0x1160...0x11FF).contains(value) { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator, .control: return true
        default: return false
        }
    }

    private var isWide: Bool {
        if value < 0x1100 { return false }
        return Self.wideRanges.contains { $0.contains(value) } || properties.isEmojiPresentation
    }

    /// Wide and full-width blocks of Unicode Standard Annex 11; the wide emoji come from `isEmojiPresentation`.
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F251, 0x20000...0x2FFFD,
        0x30000...0x3FFFD,
    ]
}
