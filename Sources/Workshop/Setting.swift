/// How an exercise is run today.
public struct Setting: Sendable, Hashable, Codable {
    /// How much time people take.
    public enum Length: String, Sendable, Hashable, Codable {
        /// The short form.
        case short
        /// The form described on the card.
        case full
        /// The form with more in it.
        case long
    }

    /// How much time people take.
    public var length: Length
    /// Whether people are in different places.
    public var isRemote: Bool
    /// How many people take part.
    public var people: Int
    /// Whether the partner is away.
    public var partnerIsAway: Bool

    /// A setting; the defaults are the full form, in one room, for two.
    public init(length: Length = .full, isRemote: Bool = false, people: Int = 2, partnerIsAway: Bool = false) {
        self.length = length
        self.isRemote = isRemote
        self.people = people
        self.partnerIsAway = partnerIsAway
    }

    /// Whether the short form was chosen.
    public var isShort: Bool { length == .short }
    /// Whether the long form was chosen.
    public var isLong: Bool { length == .long }
    /// Whether three people share the time of two.
    public var isTriad: Bool { people == 3 }
}
