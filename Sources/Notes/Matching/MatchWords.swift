package import Circles
import Workshop

/// Says why people could be good for each other, by name and in no other way.
package struct MatchWords: Sendable {
    private let names: [String]
    private let reader: Int?

    /// Words for people.
    ///
    /// - Parameters:
    ///   - names: their names, by number.
    ///   - reader: who reads them, and is addressed.
    package init(names: [String], reader: Int? = nil) {
        self.names = names
        self.reader = reader
    }

    /// Everything that speaks for two people, as one sentence.
    package func sentence(_ explanation: Explanation) -> String {
        (exchange(explanation) + circumstances(explanation)).joined(separator: "; ").capitalisedFirst + "."
    }

    /// What speaks for each two of three people, with their names where the sentence would not say them.
    package func sentences(_ explanations: [(people: (Int, Int), explanation: Explanation)]) -> String {
        explanations.map { people, explanation in
            let named = explanation.gifts.isEmpty ? "\(names[people.0]) and \(names[people.1]): " : ""
            return named + (named.isEmpty ? sentence(explanation) : sentence(explanation).uncapitalisedFirst)
        }.joined(separator: " ")
    }

    private func exchange(_ explanation: Explanation) -> [String] {
        guard explanation.gifts.isEmpty else { return explanation.gifts.map(gift) }
        return [
            explanation.isOneSilent
                ? "not both have said yet what they want and offer" : "neither offers yet what the other wants"
        ]
    }

    private func gift(_ gift: Explanation.Gift) -> String {
        let want = "\(verb(gift.taker, "want")) \(Self.topic(gift.want))"
        guard !gift.sharesWords, gift.want.kind == gift.offer.kind, !Self.words(gift.offer).isEmpty else {
            return "\(want), \(verb(gift.giver, "offer")) \(Self.topic(gift.offer))"
        }
        return "\(want), \(verb(gift.giver, "offer")) other \(gift.offer.kind.rawValue): \(Self.words(gift.offer))"
    }

    private func circumstances(_ explanation: Explanation) -> [String] {
        var parts: [String] = []
        switch (explanation.differentUnits, explanation.differentSites) {
        case (true, true): parts.append("different units and sites")
        case (true, false): parts.append("different units")
        case (false, true): parts.append("different sites")
        case (false, false): break
        }
        if explanation.workAlike { parts.append("a similar way of working") }
        if explanation.sameRhythm { parts.append("the same rhythm of meetings") }
        return parts
    }

    /// A want or an offer, in the person's own words with the kind behind them.
    package static func topic(_ topic: Topic) -> String {
        let words = words(topic)
        return words.isEmpty ? topic.kind.rawValue : "\(words) (\(topic.kind.rawValue))"
    }

    private static func words(_ topic: Topic) -> String { TypedText.oneLine(topic.text).withoutEnd }

    private func verb(_ person: Int, _ verb: String) -> String {
        person == reader ? "you \(verb)" : "\(names[person]) \(verb)s"
    }
}

extension String {
    /// The text with its first letter a capital.
    fileprivate var capitalisedFirst: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }

    /// The text with its first letter a small one.
    fileprivate var uncapitalisedFirst: String {
        guard let first else { return self }
        return first.lowercased() + dropFirst()
    }

    /// The text without the sign that ends a sentence, or the signs that would look as if it went on.
    fileprivate var withoutEnd: String {
        var text = trimmed
        while let last = text.last, ".;,:".contains(last) { text.removeLast() }
        return text
    }
}
