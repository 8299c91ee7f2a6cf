/// Who may be matched with whom, by the parts people wish to play.
package struct MatchSides: Hashable, Sendable {
    /// Where a person stands.
    package enum Side: Hashable, Sendable { case mentors, proteges }

    /// The side of each person; empty where all are one pool.
    package let sides: [Side]

    /// Whether everybody takes either part, so that anybody may be matched with anybody.
    package var isOnePool: Bool { sides.isEmpty }

    /// Sides for people, or one pool where all of them take either part.
    ///
    /// Whoever takes either part fills the side that is short of room: those who offer more things than they want come
    /// first to the mentors' side.
    init(_ applicants: [Applicant]) {
        let either = applicants.indices.filter { applicants[$0].role == .both }
        guard either.count < applicants.count else {
            sides = []
            return
        }
        var sides = applicants.map { $0.role == .mentor ? Side.mentors : .proteges }
        func room(_ role: Applicant.Role) -> Int {
            applicants.reduce(0) { $0 + ($1.role == role ? $1.capacity : 0) }
        }
        let order = either.sorted { (surplus(applicants[$1]), $0) < (surplus(applicants[$0]), $1) }
        let free = order.reduce(0) { $0 + applicants[$1].capacity }
        // As many as bring the mentors' side nearest to half of everybody.
        var mentors = room(.mentor)
        let half = (mentors + room(.protege) + free + 1) / 2
        for person in order where mentors < half {
            sides[person] = .mentors
            mentors += applicants[person].capacity
        }
        self.sides = sides
    }

    /// Whether two people stand where they can be matched.
    package func allow(_ a: Int, _ b: Int) -> Bool {
        a != b && (sides.isEmpty || sides[a] != sides[b])
    }

    /// The people of a side, in ascending order; nobody where all are one pool.
    package func people(of side: Side) -> [Int] {
        sides.indices.filter { sides[$0] == side }
    }
}

private func surplus(_ person: Applicant) -> Int {
    person.offers.count - person.wants.count
}
