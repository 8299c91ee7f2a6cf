import Facilitation

/// Finds the name that a misspelt one probably stands for, however many names there are.
struct NearNames {
    /// The names by every text that is left when one letter is taken out; two names one letter apart share one.
    private var names: [String: [String]] = [:]

    init(_ names: [String]) {
        for name in names {
            for text in Self.shortened(name) { self.names[text, default: []].append(name) }
        }
    }

    /// A name with one word in which one letter is missing, too much, different or swapped with its neighbour.
    ///
    /// Words of up to three letters and words with digits tell people apart, as in Maria K and Maria S.
    func near(_ name: String) -> String? {
        Self.shortened(name).flatMap { names[$0] ?? [] }.filter { Self.isSlip(name, $0) }.min()
    }

    private static func shortened(_ name: String) -> Set<String> {
        let letters = Array(name.lowercased())
        return Set(
            [String(letters)] + letters.indices.map { String(letters[..<$0]) + String(letters[($0 + 1)...]) })
    }

    private static func isSlip(_ typed: String, _ known: String) -> Bool {
        let (one, other) = (words(typed), words(known))
        guard one.count == other.count else { return false }
        let pairs = zip(one, other).filter { $0 != $1 }
        guard pairs.count == 1, let (slip, word) = pairs.first else { return false }
        return min(slip.count, word.count) > 3 && !(slip + word).contains(where: \.isNumber)
            && slip.distance(to: word) == 1
    }

    private static func words(_ name: String) -> [String] {
        name.lowercased().split(separator: " ").map(String.init)
    }
}
