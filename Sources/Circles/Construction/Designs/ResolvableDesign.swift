/// Rounds of circles of one size in which no two people meet twice.
struct ResolvableDesign: Sendable {
    /// How many people sit.
    let people: Int
    /// Round by round, circle by circle, who sits there.
    let rounds: [[[Int]]]
    /// The rule it comes from, in words for the person who reads the plan.
    let name: String

    /// The designs known for so many circles of one size with at least so many rounds.
    ///
    /// - Parameters:
    ///   - circles: how many circles each round has.
    ///   - size: how many people sit in each.
    ///   - rounds: how many rounds there are at least.
    /// - Returns: the designs, each built when it is asked for.
    static func known(circles: Int, size: Int, rounds: Int) -> some Sequence<ResolvableDesign> {
        [stored, layered].lazy.compactMap { $0(circles, size, rounds) }.filter { $0.rounds.count >= rounds }
    }

    private static func stored(circles: Int, size: Int, rounds: Int) -> ResolvableDesign? {
        stored(circles: circles, size: size)
    }

    /// A transversal design whose columns, where circles fill them, sit among themselves in further rounds.
    ///
    /// With as many circles as seats this is the affine plane; columns that are planes again make affine spaces.
    static func layered(circles: Int, size: Int, rounds: Int) -> ResolvableDesign? {
        let rules = DifferenceMatrix.Rule.allCases
        for rule in rules {
            if let design = across(circles: circles, size: size, rounds: rounds, by: rule) { return design.design }
        }
        guard let inner = columnRounds(circles: circles, size: size) else { return nil }
        let left = max(1, rounds - inner.rounds.count)
        for rule in rules {
            if let design = across(circles: circles, size: size, rounds: left, by: rule) {
                return design.design(with: inner)
            }
        }
        return nil
    }

    /// Rounds across columns: a few more than asked for where they cost nothing, which leaves a choice of seats.
    private static func across(
        circles: Int, size: Int, rounds: Int, by rule: DifferenceMatrix.Rule
    ) -> TransversalDesign? {
        let most = rule.rows(order: circles, columns: size)
        let count = max(rounds, min(rounds + 8, most ?? 0))
        return TransversalDesign(circles: circles, size: size, rounds: count, by: rule)
    }

    /// What the people of one column can do among themselves.
    private static func columnRounds(circles: Int, size: Int) -> ResolvableDesign? {
        guard size > 1, circles % size == 0 else { return nil }
        let within = circles / size
        if within == 1 { return ResolvableDesign(people: size, rounds: [[Array(0..<size)]], name: "") }
        if let stored = stored(circles: within, size: size) { return stored }
        let certain = DifferenceMatrix.Rule.allCases.compactMap { $0.rows(order: within, columns: size) }.max() ?? 1
        return layered(circles: within, size: size, rounds: (circles - 1) / (size - 1))
            ?? layered(circles: within, size: size, rounds: max(1, certain))
    }
}

extension TransversalDesign {
    /// Its rounds alone.
    fileprivate var design: ResolvableDesign {
        ResolvableDesign(people: circles * size, rounds: rounds, name: name)
    }

    /// Its rounds, and rounds in which each column sits among itself.
    fileprivate func design(with inner: ResolvableDesign) -> ResolvableDesign {
        let within = inner.rounds.map { round in
            (0..<size).flatMap { column in round.map { circle in circle.map { column * circles + $0 } } }
        }
        return ResolvableDesign(people: circles * size, rounds: rounds + within, name: name(with: inner))
    }

    private func name(with inner: ResolvableDesign) -> String {
        if rule == .fields, circles == size { return "affine plane of order \(size) (Bose, 1938)" }
        return inner.people == size ? "\(name) and its columns" : "\(name), its columns by \(inner.name)"
    }

    private var name: String {
        switch rule {
        case _ where rounds.count == 1: "one round"
        case .fields where FiniteField(order: circles) != nil:
            "transversal design over the field of \(circles) (Bose, 1938)"
        case .fields: "transversal design over a product of fields of order \(circles) (MacNeish, 1922)"
        case .multiples: "transversal design of multiples modulo \(circles)"
        case .search: "transversal design from a difference matrix over a group of \(circles)"
        }
    }
}
