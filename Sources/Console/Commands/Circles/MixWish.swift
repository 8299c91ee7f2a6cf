import Circles
import Facilitation
import Journal
import Workshop

/// How roles, units or sites are to be mixed in every circle.
struct MixWish: Codable, Equatable {
    /// By what people are told apart.
    enum Trait: String, Codable { case role, unit, site }

    /// A number of people of a role in every circle.
    struct Demand: Codable, Equatable {
        let role: Role
        let share: CircleRequest.Share
    }

    /// What is mixed evenly; nil where only numbers were given.
    private(set) var even: Trait?
    /// The numbers that were given.
    private(set) var demands: [Demand] = []

    /// Whether nothing was asked.
    var isEmpty: Bool { even == nil && demands.isEmpty }

    /// Nothing asked.
    init() {}

    /// Reads what was typed: `role`, `unit`, `site`, `mentor=1`, `protege==2`, `mentor<=2`.
    ///
    /// - Throws: a ``ConsoleError`` of usage.
    init(_ texts: [String], _ vocabulary: Vocabulary) throws {
        for text in texts.flatMap({ $0.split(whereSeparator: { $0 == "," || $0 == ";" }) }).map({ $0.trimmed }) {
            if let trait = Trait(rawValue: text.lowercased()) {
                guard even == nil || even == trait else { throw Self.twoTraits }
                even = trait
            } else {
                demands.append(try Self.demand(text, vocabulary))
            }
        }
        guard demands.isEmpty || even == nil || even == .role else { throw Self.twoTraits }
    }

    private static var twoTraits: ConsoleError {
        .usage(
            "The mix can be by role, by unit or by site, but only by one of them. Units and sites are spread as well as they can be anyway."
        )
    }

    private static func demand(_ text: String, _ vocabulary: Vocabulary) throws -> Demand {
        let name = String(text.prefix { !"=<>".contains($0) })
        let sign = String(text.dropFirst(name.count).prefix { "=<>".contains($0) })
        let digits = text.dropFirst(name.count + sign.count).trimmed
        guard let role = try role(name.trimmed, vocabulary, in: text) else { throw unknown(text, vocabulary) }
        guard let number = Int(digits), (0...CircleOptions.mostPeople).contains(number),
            ["=", "==", ">=", "<="].contains(sign)
        else {
            throw ConsoleError.usage(
                "\"\(text.shownShort)\" says no number. Write \(name.trimmed.shownShort)=1 for at least one in each circle, \(name.trimmed.shownShort)==1 for exactly one."
            )
        }
        switch sign {
        case "==": return Demand(role: role, share: .init(atLeast: number, atMost: number))
        case "<=": return Demand(role: role, share: .init(atMost: number))
        default: return Demand(role: role, share: .init(atLeast: number))
        }
    }

    /// The role of a word in the cohort's language or in ours, one or many.
    private static func role(_ name: String, _ words: Vocabulary, in text: String) throws -> Role? {
        guard !name.isEmpty else { throw unknown(text, words) }
        let name = name.lowercased()
        if [words[.mentors].lowercased(), "mentors"].contains(name) { return .mentor }
        if [words[.proteges].lowercased(), "proteges", "mentees"].contains(name) { return .protege }
        return try? RoleName.role(name, words)
    }

    private static func unknown(_ text: String, _ words: Vocabulary) -> ConsoleError {
        let example = words[.mentor].contains(" ") ? "'\(words[.mentor])=1'" : "\(words[.mentor])=1"
        return .usage(
            "\"\(text.shownShort)\" is nothing that can be mixed. Write --mix role, --mix unit or --mix site for an even mix, or --mix \(example.shownShort)."
        )
    }
}

extension MixWish {
    /// The kinds of these people and the share of each kind in a circle, as a request wants them.
    ///
    /// An even mix gives each circle its part of every kind, rounded down or up. Whoever takes either role counts as a
    /// mentor where only mentors are asked for, and as a protege where only proteges are.
    ///
    /// - Parameters:
    ///   - people: who sits.
    ///   - sizes: the people in each circle.
    ///   - vocabulary: the words of the cohort.
    /// - Returns: the number of each person's kind, the share of each kind, and what each kind is called.
    func kinds(
        of people: [Person], sizes: [Int], _ vocabulary: Vocabulary
    ) -> (kinds: [Int], shares: [CircleRequest.Share], names: [String]) {
        guard !isEmpty else { return ([], [], []) }
        let traits = people.map(trait)
        let names = Array(Set(traits)).sorted()
        let kinds = traits.map { trait in names.firstIndex(of: trait) ?? 0 }
        let shares = names.indices.map { kind in
            let count = kinds.count { $0 == kind }
            var share = even == nil ? CircleRequest.Share() : Self.part(of: count, among: people.count, sizes)
            for demand in demands where demand.role.rawValue == names[kind] {
                share.atLeast = max(share.atLeast, demand.share.atLeast)
                share.atMost = min(share.atMost, demand.share.atMost)
            }
            return share
        }
        return (kinds, shares, names.map { name in Self.spoken(name, vocabulary) })
    }

    /// The wish as it can be typed again.
    func typed(_ vocabulary: Vocabulary) -> String {
        let numbers = demands.map { demand -> String in
            let role = demand.role == .both ? "both" : vocabulary[demand.role == .mentor ? .mentor : .protege]
            if demand.share.atLeast == demand.share.atMost { return "\(role)==\(demand.share.atLeast)" }
            return demand.share.atMost == .max ? "\(role)=\(demand.share.atLeast)" : "\(role)<=\(demand.share.atMost)"
        }
        return ((even.map { [$0.rawValue] } ?? []) + numbers).joined(separator: ",")
    }

    /// The wish as far as it can be kept; nothing of an even mix that cannot be even.
    ///
    /// - Parameters:
    ///   - concessions: what cannot be kept.
    ///   - people: who sits.
    ///   - kinds: the number of each one's kind.
    /// - Returns: the wish that is left.
    func conceding(_ concessions: [Concession], among people: [Person], _ kinds: [Int]) -> MixWish {
        var mix = self
        for case .share(let kind, _, let share) in concessions {
            mix.even = nil
            let someone = kinds.firstIndex(of: kind).map { people[$0] }
            guard let someone, let place = demands.firstIndex(where: { $0.role.rawValue == trait(someone) }) else {
                continue
            }
            mix.demands[place] = Demand(role: demands[place].role, share: share)
        }
        mix.demands.removeAll { $0.share == CircleRequest.Share() }
        return mix
    }

    /// The roles that must be there although nobody has them.
    func missing(among people: [Person]) -> [Role] {
        let there = Set(people.map(trait))
        return demands.filter { $0.share.atLeast > 0 && !there.contains($0.role.rawValue) }.map(\.role)
    }

    /// The kind of somebody who comes later: that of someone like them.
    ///
    /// - Parameters:
    ///   - person: who comes.
    ///   - people: who sits already.
    ///   - kinds: the number of each one's kind.
    /// - Returns: the number; below 0 where nobody is like them.
    func kind(of person: Person, like people: [Person?], _ kinds: [Int]) -> Int {
        let own = trait(person)
        return zip(people, kinds).first { other, _ in other.map(trait) == own }?.1 ?? -1
    }

    private func trait(_ person: Person) -> String {
        switch even {
        case .unit: return person.unit.trimmed.lowercased()
        case .site: return person.site.trimmed.lowercased()
        case .role, nil:
            let asked = Set(demands.map(\.role))
            if person.role == .both, even == nil, asked.count == 1, let only = asked.first { return only.rawValue }
            return person.role.rawValue
        }
    }

    private static func spoken(_ trait: String, _ vocabulary: Vocabulary) -> String {
        switch Role(rawValue: trait) {
        case .mentor: vocabulary[.mentors]
        case .protege: vocabulary[.proteges]
        case .both: "people who take either role"
        case nil: trait.isEmpty ? "people of whom it is not known" : "people of \(trait)"
        }
    }

    private static func part(of count: Int, among people: Int, _ sizes: [Int]) -> CircleRequest.Share {
        let smallest = sizes.min() ?? 0
        let largest = sizes.max() ?? 0
        return .init(atLeast: count * smallest / people, atMost: (count * largest + people - 1) / people)
    }
}
