/// The name people type for an exercise: the words of its type's name, in lower case, joined by hyphens.
///
/// A word ends before a capital (`CheckIn` is `check-in`), a run of capitals keeps together up to the last one that begins a
/// word (`HTMLDay` is `html-day`), a number is a word (`Take5` is `take-5`), and an underscore only separates.
///
/// - Parameter name: The name of a type, as Swift spells it.
/// - Returns: The slug, empty if the name holds neither letter nor digit.
package func slug(forTypeNamed name: String) -> String {
    let characters = Array(name)
    var words: [String] = []
    var word = ""
    for (index, character) in characters.enumerated() {
        let next = index + 1 < characters.count ? characters[index + 1] : nil
        if character == "_" || startsWord(character, after: word.last, before: next) {
            words.append(word)
            word = ""
        }
        if character != "_" {
            word.append(character)
        }
    }
    words.append(word)
    return words.filter { !$0.isEmpty }.joined(separator: "-").lowercased()
}

private func startsWord(_ character: Character, after previous: Character?, before next: Character?) -> Bool {
    guard let previous else { return false }
    if character.isNumber != previous.isNumber { return true }
    guard character.isUppercase else { return false }
    return !previous.isUppercase || next?.isLowercase == true
}
