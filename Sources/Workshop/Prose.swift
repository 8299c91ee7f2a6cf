/// Text written by an exercise author, in which words for roles stay open until a vocabulary is chosen.
///
/// A string literal is prose. Interpolate a ``Word`` for a role (`\(.protege)`), with an article (`\(a: .mentor)`),
/// or the name of whoever sits there today (`\(name: .leader)`). A word at the start of a sentence is capitalised.
/// What only makes sense at a keyboard has another wording for print (`\(typed: "or /pass", onPaper: "or pass")`).
public struct Prose: Sendable, Hashable, ExpressibleByStringInterpolation {
    enum Fragment: Sendable, Hashable {
        case text(String)
        case word(Word)
        case wordWithArticle(Word)
        case name(Asked)
        case quotation(String)
        case typed(String, onPaper: String)
    }

    var fragments: [Fragment]

    init(fragments: [Fragment]) {
        self.fragments = fragments
    }

    /// Prose of one fixed text.
    public init(stringLiteral value: String) {
        fragments = [.text(value)]
    }

    /// Prose put together by the compiler from a literal with interpolations.
    public init(stringInterpolation: StringInterpolation) {
        fragments = stringInterpolation.fragments
    }

    /// Whether there is nothing to say.
    public var isEmpty: Bool {
        fragments.allSatisfy { $0 == .text("") }
    }

    /// The words that are spoken about, and so stay the same in every vocabulary.
    package var quotations: [String] {
        fragments.compactMap { if case .quotation(let words) = $0 { words } else { nil } }
    }

    /// The text in the words of one vocabulary.
    ///
    /// - Parameters:
    ///   - vocabulary: the words this cohort uses.
    ///   - name: the name of whoever is meant today; nil where nobody is known, as in an outline.
    /// - Returns: the text with every word filled in.
    public func text(in vocabulary: Vocabulary, name: (Asked) -> String? = { _ in nil }) -> String {
        var result = ""
        for fragment in fragments {
            switch fragment {
            case .text(let text):
                result += text
            case .word(let word):
                result += Self.capitalised(vocabulary[word], after: result)
            case .wordWithArticle(let word):
                result += Self.capitalised(vocabulary.article(for: word) + " " + vocabulary[word], after: result)
            case .name(let asked):
                result += name(asked) ?? Self.capitalised(vocabulary.phrase(for: asked), after: result)
            case .quotation(let words): result += words
            case .typed(let typed, _):
                result += typed
            }
        }
        return result
    }

    /// The text as it is printed for people who write by hand.
    package var onPaper: Prose {
        Prose(
            fragments: fragments.map { fragment in
                guard case .typed(_, let paper) = fragment else { return fragment }
                return .text(paper)
            })
    }

    private static func capitalised(_ word: String, after text: String) -> String {
        let before = text[...].trimmingEnd { " \n\"“”*()".contains($0) }
        let opens = before.isEmpty || before.last == "." || before.last == "!" || before.last == "?"
        // Three dots leave a sentence open.
        guard opens, !before.hasSuffix("..."), let first = word.first else { return word }
        return first.uppercased() + word.dropFirst()
    }

    /// Collects the pieces of an interpolated literal.
    public struct StringInterpolation: StringInterpolationProtocol {
        var fragments: [Fragment] = []

        /// An empty collection; the capacities are hints that are not needed here.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Adds fixed text.
        public mutating func appendLiteral(_ literal: String) {
            fragments.append(.text(literal))
        }

        /// Adds a word that the vocabulary supplies.
        public mutating func appendInterpolation(_ word: Word) {
            fragments.append(.word(word))
        }

        /// Adds a word that the vocabulary supplies, after "a" or "an".
        public mutating func appendInterpolation(a word: Word) {
            fragments.append(.wordWithArticle(word))
        }

        /// Adds the name of the person who is meant today.
        public mutating func appendInterpolation(name asked: Asked) {
            fragments.append(.name(asked))
        }

        /// Adds words that are spoken about, such as a name people could choose; no vocabulary changes them.
        public mutating func appendInterpolation(quoted words: String) {
            fragments.append(.quotation(words))
        }

        /// Adds words that speak of the keyboard, and those that take their place on a printed sheet.
        public mutating func appendInterpolation(typed: String, onPaper paper: String) {
            fragments.append(.typed(typed, onPaper: paper))
        }

        /// Adds a number.
        public mutating func appendInterpolation(_ number: Int) {
            fragments.append(.text(String(number)))
        }

        /// Adds what someone answered earlier; for use inside `With`.
        public mutating func appendInterpolation(_ line: Line) {
            fragments.append(.text(line.text))
        }

        /// Adds other prose.
        public mutating func appendInterpolation(_ prose: Prose) {
            fragments.append(contentsOf: prose.fragments)
        }
    }
}

extension Prose {
    /// Two pieces of prose, one after the other.
    public static func + (left: Prose, right: Prose) -> Prose {
        Prose(fragments: left.fragments + right.fragments)
    }
}

extension Substring {
    fileprivate func trimmingEnd(_ isTrimmed: (Character) -> Bool) -> Substring {
        var view = self
        while let last = view.last, isTrimmed(last) { view.removeLast() }
        return view
    }
}
