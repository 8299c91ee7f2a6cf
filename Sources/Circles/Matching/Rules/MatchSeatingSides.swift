/// The two sides of a pool, in the numbers that the solvers use.
struct MatchSeatingSides {
    /// The people of each side, by their number on it.
    let proteges, mentors: [Int]
    /// Whom each would take.
    let profile: PreferenceProfile
    private let place: [Int]

    /// The sides of a pool that is not one.
    init(_ pool: MatchPool, _ wishes: Wishes) {
        let (proteges, mentors) = (pool.sides.people(of: .proteges), pool.sides.people(of: .mentors))
        var place = pool.applicants.map { _ in 0 }
        for side in [proteges, mentors] {
            for (index, person) in side.enumerated() { place[person] = index }
        }
        func lists(_ people: [Int]) -> [[[Int]]] { people.map { wishes.tiers[$0].map { $0.map { place[$0] } } } }
        profile = PreferenceProfile(
            proposerLists: lists(proteges), receiverLists: lists(mentors),
            proposerCapacities: proteges.map { pool.applicants[$0].room },
            receiverCapacities: mentors.map { pool.applicants[$0].room })
        (self.proteges, self.mentors, self.place) = (proteges, mentors, place)
    }

    /// What has been proposed, in those numbers.
    func matching(_ partners: [[Int]]) -> Matching {
        Matching(
            pairs: proteges.enumerated().flatMap { number, person in
                partners[person].map { Matching.Pair(number, place[$0]) }
            })
    }
}
