/// The words of a want or an offer, as far as they tell what it is about.
///
/// Lower case, without the commonest English words, and with light stemming so that "budgets", "budget" and
/// "budgeting" are one: the S-stemmer (Harman 1991, "How effective is suffixing?"), then without -ing, -ed and a last e.
/// In other languages words must be the same to count as shared.
struct TopicWords: Hashable, Sendable {
    /// Each stem once.
    let stems: [String]

    /// The words of a text.
    init(_ text: String) {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        var stems: [String] = []
        for stem in words.filter({ !Self.common.contains($0) }).map(Self.stem).sorted() where stems.last != stem {
            stems.append(stem)
        }
        self.stems = stems
    }

    /// The word without the endings that only bend it.
    static func stem(_ word: String) -> String {
        var stem = singular(word)
        for ending in ["ing", "ed"] where stem.hasSuffix(ending) && stem.count - ending.count >= 4 {
            stem.removeLast(ending.count)
            let last = stem.suffix(2)
            if last.count == 2, last.first == last.last, let letter = last.last, !"lsz".contains(letter) {
                stem.removeLast()
            }
            break
        }
        if stem.count > 3, stem.last == "e" { stem.removeLast() }
        return stem
    }

    private static func singular(_ word: String) -> String {
        guard word.count > 3 else { return word }
        func ends(_ endings: String...) -> Bool { endings.contains { word.hasSuffix($0) } }
        if ends("ies"), !ends("eies", "aies") { return word.dropLast(3) + "y" }
        if ends("es"), !ends("aes", "ees", "oes") { return String(word.dropLast()) }
        if ends("s"), !ends("us", "ss") { return String(word.dropLast()) }
        return word
    }

    private static let common: Set<String> = [
        "a", "about", "after", "all", "am", "an", "and", "any", "are", "as", "at", "be", "been", "before", "better",
        "but", "by", "can", "do", "does", "for", "from", "get", "gets", "getting", "good", "great", "had", "has",
        "have", "how", "i", "in", "into", "is", "it", "its", "know", "learn", "learning", "like", "made", "make",
        "makes", "making", "many", "me", "more", "most", "my", "new", "no", "not", "of", "on", "one", "or", "other",
        "others", "our", "out", "own", "people", "person", "really", "s", "so", "some", "somebody", "someone", "than",
        "that", "the", "their", "them", "there", "these", "they", "thing", "things", "this", "to", "under",
        "understand", "understanding", "up", "us", "use", "want", "was", "we", "were", "what", "when", "where",
        "which", "who", "why", "will", "with", "without", "work", "works", "would", "you", "your",
    ]
}
