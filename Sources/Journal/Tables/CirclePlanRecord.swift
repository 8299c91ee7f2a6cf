import GRDB
package import Workshop

/// The number of a plan of circles in the journal; never given twice.
package typealias CirclePlanID = Int64

/// A plan of circles as it was stored, in numbers of people.
///
/// The tables `circlePlan` and `circlePlanPerson`.
package struct CirclePlanRecord: Sendable, Hashable {
    /// Its number in the journal.
    package var id: CirclePlanID
    /// Its cohort.
    package var cohort: CohortID
    /// The day on which it was made.
    package var plannedOn: CivilDate
    /// Who is who: the person of each number in the plan; nil for someone who was forgotten, whose seat is empty.
    package var people: [PersonID?]
    /// The plan as JSON; ``plan(as:)`` reads it.
    package var json: String

    /// The plan as the value that was stored.
    ///
    /// - Throws: when another version of the program wrote something else.
    package func plan<Plan: Decodable>(as type: Plan.Type = Plan.self) throws(JournalError) -> Plan {
        do { return try JSON.value(type, from: json) } catch {
            throw .unreadablePlan
        }
    }
}

extension JournalError {
    static let unreadablePlan = JournalError(
        .damaged, "The plan of circles cannot be read by this version of the program.",
        "Update the program, or make a new plan with `circles`.")
}

extension CirclePlanRecord {
    static func fetchAll(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws
        -> [CirclePlanRecord]
    {
        try Row.fetchAll(db, sql: "SELECT * FROM circlePlan WHERE \(condition)", arguments: arguments).map { row in
            let id = row["id"] as CirclePlanID
            let seats = try Row.fetchAll(
                db.cachedStatement(sql: "SELECT number, person FROM circlePlanPerson WHERE plan = ? ORDER BY number"),
                arguments: [id])
            var people = [PersonID?](repeating: nil, count: row["seats"])
            for seat in seats where people.indices.contains(seat["number"]) { people[seat["number"]] = seat["person"] }
            return CirclePlanRecord(
                id: id, cohort: CohortID(rawValue: row["cohort"]), plannedOn: try CivilDate(column: row["plannedOn"]),
                people: people, json: row["plan"])
        }
    }
}

/// A round of a plan that was begun: who really sat with whom.
///
/// The tables `circleRound` and `circleSeat`.
package struct BegunRound: Sendable, Hashable {
    /// Which round of the plan, from 0.
    package var number: Int
    /// The day on which it began.
    package var begunOn: CivilDate
    /// The people of each circle, in the order of their numbers; without those who were forgotten.
    package var circles: [[PersonID]]
}

/// Two people who sat in one circle before.
package struct PastMeeting: Sendable, Hashable {
    /// The one with the lower number.
    package var person: PersonID
    /// The other.
    package var other: PersonID
    /// How often.
    package var times: Int

    /// Two people who met that often.
    package init(person: PersonID, other: PersonID, times: Int) {
        self.person = person
        self.other = other
        self.times = times
    }
}
