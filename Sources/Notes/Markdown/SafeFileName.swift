/// A name for a file or folder that every file system takes, made of any name: `Amara Obi` becomes `amara-obi`.
///
/// Letters and digits of all scripts are kept, in lower case and composed; everything else (dots, slashes, spaces,
/// emoji) becomes a hyphen, never two in a row nor one at an end. A name longer than 80 bytes is cut and gets eight
/// digits of a hash of the whole; a name without letters becomes `unnamed` with such digits. Names that Windows keeps
/// for devices get `-x`. The result stays the same when it is made safe again.
package func safeFileName(_ name: String) -> String {
    let words = name.lowercased().map(Composition.composed).split { !isKept($0) }
    let slug = words.map { SafeName.withoutJoiners($0) }.filter { !$0.isEmpty }.joined(separator: "-")
    if slug.isEmpty { return "unnamed-" + StableHash.digits(of: name) }
    if SafeName.reserved.contains(slug) { return slug + "-x" }
    guard slug.utf8.count > SafeName.longest else { return slug }
    return SafeName.cut(slug) + "-" + StableHash.digits(of: slug)
}

private func isKept(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first?.properties else { return false }
    switch first.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
        return true
    default: return false
    }
}

private enum SafeName {
    static let longest = 80

    static let reserved: Set<String> = {
        let numbered = ["com", "lpt"].flatMap { device in (0...9).map { "\(device)\($0)" } }
        return Set(["con", "prn", "aux", "nul", "conin", "conout"] + numbered)
    }()

    /// The letters with their accents, without joiners and other signs that have no shape of their own.
    static func withoutJoiners(_ word: some Sequence<Character>) -> String {
        var result = String.UnicodeScalarView()
        for scalar in word.lazy.flatMap(\.unicodeScalars) {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .nonspacingMark, .spacingMark:
                if !scalar.properties.isVariationSelector { result.append(scalar) }
            default: break
            }
        }
        return String(result)
    }

    /// As many whole characters as leave room for a hyphen and eight digits.
    static func cut(_ slug: String) -> String {
        var result = ""
        for character in slug {
            guard result.utf8.count + character.utf8.count <= longest - 9 else { break }
            result.append(character)
        }
        while result.last == "-" { result.removeLast() }
        return result
    }
}
