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
    /// Whether the whole cohort is in the room, led by a facilitator; questions are then answered on paper.
    public var isCohort: Bool

    /// A setting; the defaults are the full form, in one room, for two.
    public init(
        length: Length = .full, isRemote: Bool = false, people: Int = 2, partnerIsAway: Bool = false,
        isCohort: Bool = false
    ) {
        self.length = length
        self.isRemote = isRemote
        self.people = people
        self.partnerIsAway = partnerIsAway
        self.isCohort = isCohort
    }

    /// Decodes a setting; one that was kept before cohorts had forms of their own is not for a cohort.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        length = try values.decode(Length.self, forKey: .length)
        isRemote = try values.decode(Bool.self, forKey: .isRemote)
        people = try values.decode(Int.self, forKey: .people)
        partnerIsAway = try values.decode(Bool.self, forKey: .partnerIsAway)
        isCohort = try values.decodeIfPresent(Bool.self, forKey: .isCohort) ?? false
    }

    /// Whether the short form was chosen.
    public var isShort: Bool { length == .short }
    /// Whether the long form was chosen.
    public var isLong: Bool { length == .long }
    /// Whether three people share the time of two.
    public var isTriad: Bool { people == 3 }
}
