/// Puts letters and their accents together as Unicode's normalisation form C does, for the scripts of Europe, kana and
/// Hangul.
///
/// The standard library normalises only inwardly, for comparing: two characters are equal if their composed forms are.
/// A set of the composed letters therefore answers for every way in which one of them can be typed.
enum Composition {
    /// The letter in its composed form, or the character as it is when it has none here.
    static func composed(_ character: Character) -> Character {
        guard character.unicodeScalars.count > 1 else { return character }
        if let syllable = hangul(Array(character.unicodeScalars)) { return syllable }
        guard let index = letters.firstIndex(of: character) else { return character }
        return letters[index]
    }

    private static let letters: Set<Character> = {
        let ranges: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF, 0x3041...0x30FF]
        var result: Set<Character> = []
        for scalar in ranges.joined().compactMap(Unicode.Scalar.init) where scalar.properties.isAlphabetic {
            result.insert(Character(scalar))
        }
        return result
    }()

    /// A syllable of Hangul put together from two or three of its letters, by the formula of the Unicode Standard, 3.12.
    private static func hangul(_ letters: [Unicode.Scalar]) -> Character? {
        guard letters.count == 2 || letters.count == 3, (0x1100...0x1112).contains(letters[0].value),
            (0x1161...0x1175).contains(letters[1].value),
            letters.count == 2 || (0x11A8...0x11C2).contains(letters[2].value)
        else { return nil }
        let tail = letters.count == 3 ? letters[2].value - 0x11A7 : 0
        let syllable = 0xAC00 + ((letters[0].value - 0x1100) * 21 + (letters[1].value - 0x1161)) * 28 + tail
        return Unicode.Scalar(syllable).map(Character.init)
    }
}
