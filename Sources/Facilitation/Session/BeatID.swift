/// The name of one beat: a step's id, which time it is done, and for whom; never its place in the exercise.
///
/// Written `topic`, `topic#2` for the second time, `topic@1` for the second participant.
package struct BeatID: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The name.
    package var description: String

    /// A name.
    package init(_ step: String, occurrence: Int = 1, author: Int? = nil) {
        description = step + (occurrence > 1 ? "#\(occurrence)" : "") + (author.map { "@\($0)" } ?? "")
    }

    /// Decodes the name.
    package init(from decoder: any Decoder) throws {
        description = try decoder.singleValueContainer().decode(String.self)
    }

    /// Encodes the name.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// The step's id with its occurrence, without the person: what an answers file calls it.
    package var question: String {
        guard let at = description.lastIndex(of: "@") else { return description }
        return String(description[..<at])
    }
}
