package import Workshop

/// Something that may be told, because every author agreed to exactly this.
///
/// It can be had only from a ``Session`` or a ``LiveWorkshop``, which re-derive it from the entries: editing, striking or
/// withdrawing takes it away.
package struct Released<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What may be told.
    package let value: Value

    fileprivate init(_ value: Value) {
        self.value = value
    }
}

/// A text that may be told, with what it answers.
package struct ReleasedText: Sendable, Hashable {
    /// The key of the question it answers.
    package let key: String
    /// The words, exactly as every author agreed to them.
    package let answer: Answer
    /// What it is remembered as.
    package let card: CardKind?
}

/// An answer that its authors may release.
struct ReleaseItem {
    /// The beat that asked for it.
    let beat: BeatID
    /// The answer itself.
    let original: Words
    /// The wording that is proposed.
    let wording: Words

    /// Everyone who has a say: whoever gave the answer, and whoever is named in the words that would be told.
    ///
    /// An own-eyes answer is its author's alone: asking someone named in it would show it to them.
    func authors(among participants: [Participant]) -> [Int] {
        guard let author = original.author else { return Array(participants.indices) }
        if original.reader == .author { return [author] }
        let isNamed = NamedIn(wording.answer.plainText)
        return participants.indices.filter { $0 == author || isNamed(participants[$0].name) }
    }
}

extension SessionState {
    /// What the authors of an answer may release, in the wording that is proposed.
    ///
    /// The wording outlives the answer where only the wording was released and the answer was not to be kept.
    func item(_ beat: BeatID) -> ReleaseItem? {
        let wording = wordings[beat].flatMap { words[$0] }
        guard let original = answer(at: beat) ?? wording else { return nil }
        return ReleaseItem(beat: beat, original: original, wording: wording ?? original)
    }

    /// The item under a beat, if everyone with a say agreed to it in exactly this wording.
    package func released(_ beat: BeatID, among participants: [Participant]) -> Released<ReleasedText>? {
        guard let item = item(beat), let agreed = approvals[beat] else { return nil }
        let everyone = item.authors(among: participants)
        guard !everyone.isEmpty, everyone.allSatisfy({ agreed[$0] == item.wording.number }) else { return nil }
        return Released(
            ReleasedText(key: item.original.key, answer: item.wording.answer, card: item.original.card))
    }
}

extension SessionState {
    /// Everything that was released, in the order of the names of its beats; for lists across sessions.
    package func released(among participants: [Participant]) -> [(beat: BeatID, text: Released<ReleasedText>)] {
        approvals.keys.sorted { $0.description < $1.description }.compactMap { beat in
            released(beat, among: participants).map { (beat, $0) }
        }
    }
}

extension LiveWorkshop {
    /// What was handed in for a step by people who had been told that the programme lead will read it.
    ///
    /// Whoever handed in a slip could not ask the people named in it, so that a text that names one of them is left out.
    ///
    /// - Parameters:
    ///   - step: the step.
    ///   - names: the names of everybody in the cohort.
    /// - Returns: the texts with the numbers of their words, in the order of these, which is no order of typing.
    package func released(
        of step: RoomStep, naming names: [String]
    ) -> [(number: Int, text: Released<ReleasedText>)] {
        guard step.mayReachLead else { return [] }
        var texts = slips(of: step.id)
        if let answer = state.answers[step.id].flatMap({ words[$0] }) { texts.append(answer) }
        var released: [(number: Int, text: Released<ReleasedText>)] = []
        for text in texts where text.mayReachLead {
            let isNamed = NamedIn(text.text)
            if names.contains(where: { isNamed($0) }) { continue }
            let told = ReleasedText(key: step.key, answer: .text(text.text), card: step.card)
            released.append((text.number, Released(told)))
        }
        return released
    }
}

extension Answer {
    /// The words, joined into one text; empty for answers that are not words.
    package var plainText: String {
        switch self {
        case .line(let text), .text(let text): text
        case .lines(let items): items.joined(separator: "\n")
        case .promise(let promise): "\(promise.owner): \(promise.action)"
        case .scale, .choice, .choices: ""
        }
    }
}

/// A text taken apart once, to see who is named in it.
struct NamedIn {
    private let text: String
    private let words: Set<Substring>

    init(_ text: String) {
        self.text = text.lowercased()
        words = Set(self.text.split { !($0.isLetter || $0.isNumber) })
    }

    /// Whether the text names a person: their whole name, or any word of it of at least three letters.
    ///
    /// "Al" is not named in "also". In scripts that put no spaces between words a name counts wherever it stands.
    func callAsFunction(_ name: String) -> Bool {
        let parts = name.lowercased().split { !($0.isLetter || $0.isNumber) }
        return parts.contains { part in
            if part.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) { return text.contains(part) }
            return (part.count > 2 || parts.count == 1) && words.contains(part)
        }
    }
}
