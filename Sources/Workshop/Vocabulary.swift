/// The words one cohort uses for its roles, its seats and its practice.
///
/// The default says *reciprocal mentoring*: the help flows both ways, and no word makes one person the lesser (G-13, G-15).
public struct Vocabulary: Sendable, Hashable, Codable {
    /// What the pack is called.
    public var name: String
    private var words: [String: String]

    /// A vocabulary with a word for everything; what is missing is taken from the default.
    public init(name: String, _ words: [Word: String]) {
        self.name = name
        self.words = [:]
        for word in Word.allCases {
            self.words[word.rawValue] = words[word] ?? Self.defaults[word] ?? word.rawValue
        }
    }

    /// The word this cohort uses.
    public subscript(word: Word) -> String {
        words[word.rawValue] ?? Self.defaults[word] ?? word.rawValue
    }

    /// "a" or "an", whichever the word takes.
    public func article(for word: Word) -> String {
        guard let first = self[word].first?.lowercased() else { return "a" }
        return "aeiou".contains(first) ? "an" : "a"
    }

    /// How to speak of someone whose name is not known, such as "the mentor".
    public func phrase(for asked: Asked) -> String {
        switch asked {
        case .everyone: "each of you"
        case .mentor: "the " + self[.mentor]
        case .protege: "the " + self[.protege]
        case .leader: "the " + self[.leader]
        case .learner: "the " + self[.learner]
        case .together: "the two of you"
        case .circle: "the circle"
        case .facilitator: "the facilitator"
        }
    }

    private static let defaults: [Word: String] = [
        .mentor: "mentor", .mentors: "mentors", .protege: "protege", .proteges: "proteges",
        .leader: "leader", .learner: "learner", .practice: "reciprocal mentoring",
    ]

    /// The default: mentor and protege in reciprocal mentoring.
    public static let reciprocal = Vocabulary(name: "reciprocal", [:])

    /// The packs that can be chosen by name.
    public static let packs: [Vocabulary] = [
        reciprocal,
        Vocabulary(
            name: "two-way",
            [
                .practice: "two-way mentoring", .protege: "mentee", .proteges: "mentees",
            ]),
        Vocabulary(
            name: "reverse",
            [
                .practice: "reverse mentoring", .mentor: "junior mentor", .mentors: "junior mentors",
                .protege: "senior protege", .proteges: "senior proteges",
            ]),
        Vocabulary(
            name: "traditional",
            [
                .practice: "mentoring", .protege: "mentee", .proteges: "mentees",
            ]),
    ]

    /// Reads a pack's name, or own words such as `mentor=guide,protege=explorer,practice=paired learning`.
    ///
    /// - Returns: nil when the text names no pack and no known word.
    public init?(_ text: String) {
        if let pack = Self.packs.first(where: { $0.name == text }) {
            self = pack
            return
        }
        var words: [Word: String] = [:]
        for pair in text.split(separator: ",") {
            let halves = pair.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard halves.count == 2, !halves[1].isEmpty, let word = Word(rawValue: halves[0]) else { return nil }
            words[word] = halves[1]
        }
        guard !words.isEmpty else { return nil }
        if let mentor = words[.mentor], words[.mentors] == nil { words[.mentors] = mentor + "s" }
        if let protege = words[.protege], words[.proteges] == nil { words[.proteges] = protege + "s" }
        self.init(name: "custom", words)
    }
}
