import GRDB
package import Workshop

/// The number of a proposal in the journal; never given twice.
package typealias ProposalID = Int64

/// What becomes of a proposal.
package enum ProposalState: String, Sendable, Hashable, Codable, CaseIterable {
    /// Not everyone has said yes yet.
    case open
    /// Everyone said yes, and it is a pair.
    case agreed
    /// Its time went by without everyone's yes; nobody is told why.
    case lapsed
    /// It was taken back, for instance to propose anew.
    case withdrawn
}

/// What one member says to a proposal; for the matching alone.
package enum ProposalAnswer: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nothing yet.
    case none
    /// They would like to meet.
    case yes
    /// They would not.
    case no
}

/// Two or three people who could be a pair once each of them has said yes.
///
/// The tables `proposal` and `proposalMember`.
package struct Proposal: Sendable, Hashable {
    /// Someone in it.
    package struct Member: Sendable, Hashable {
        /// Who.
        package var person: Person
        /// What they said.
        package var answer: ProposalAnswer
    }

    /// Its number, by which people speak of it.
    package var id: ProposalID
    /// Its cohort.
    package var cohort: CohortID
    /// The day on which it was made.
    package var madeOn: CivilDate
    /// The last day on which it can be agreed to.
    package var lapsesOn: CivilDate
    /// How it was found, in the words of whoever found it.
    package var method: String
    /// What has become of it.
    package var state: ProposalState
    /// Two people, or three, in the order in which they were proposed.
    package var members: [Member]
}

extension Proposal {
    static func fetchAll(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [Proposal] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT proposal.id AS proposal, proposal.cohort AS proposedIn, madeOn, lapsesOn, method, state, answer,
                        person.* FROM proposal
                    JOIN proposalMember ON proposal = proposal.id JOIN person ON person.id = person
                    WHERE \(condition) ORDER BY proposal.id, place
                    """), arguments: arguments)
        var proposals: [Proposal] = []
        for row in rows {
            let member = Member(person: try Person(row: row), answer: try ProposalAnswer(column: row["answer"]))
            if proposals.last?.id == row["proposal"] {
                proposals[proposals.count - 1].members.append(member)
            } else {
                proposals.append(
                    Proposal(
                        id: row["proposal"], cohort: CohortID(rawValue: row["proposedIn"]),
                        madeOn: try CivilDate(column: row["madeOn"]),
                        lapsesOn: try CivilDate(column: row["lapsesOn"]), method: row["method"],
                        state: try ProposalState(column: row["state"]), members: [member]))
            }
        }
        return proposals
    }
}
