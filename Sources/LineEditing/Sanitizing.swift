/// Makes text typed by people safe to print: nothing in it can move the cursor, restyle or reorder the screen.
///
/// Control characters appear as their Unicode pictures (`␛`), direction overrides and other invisible controls as
/// `‹U+202E›`. Tabs become spaces. Letters, emoji and right-to-left marks are left alone.
///
/// - Parameters:
///   - text: A name, an answer, anything from outside.
///   - keepsLineBreaks: Whether line breaks stay; otherwise each becomes a space.
/// - Returns: The text to print.
package func sanitizedForTerminal(_ text: String, keepsLineBreaks: Bool = true) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
        defer { previous = scalar }
        switch scalar.value {
        case 0x0A where previous == "\r": continue
        case 0x0A, 0x0D: result.append(keepsLineBreaks ? "\n" : " ")
        case 0x09: result.append(contentsOf: "    ".unicodeScalars)
        case 0x00..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
        case 0x7F: result.append("\u{2421}")
        case 0x80..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB:
            result.append(contentsOf: codePointName(scalar).unicodeScalars)
        default: result.append(scalar)
        }
    }
    return String(result)
}

private func codePointName(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
}
