import Workshop

/// What a lead may know of a pair: who, since when, how often and when last they met.
struct PairStanding {
    let names: [String]
    let since: CivilDate
    private let days: [HeldSession]

    init(names: [String], since: CivilDate, held: [HeldSession]) {
        let names = names.map(TypedText.oneLine)
        self.names = names
        self.since = since
        days = held.filter { $0.pair.sorted() == names.sorted() }
            .sorted { ($0.on, $0.length.rawValue) < ($1.on, $1.length.rawValue) }
    }

    var key: [String] { names.sorted() }
    var meetings: Int { days.count }
    var first: CivilDate? { days.first?.on }
    var last: HeldSession? { days.last }
}

extension LeadLine {
    /// By what unsigned lines are put in order.
    var sortKey: String { items.joined(separator: "\n") }
}
