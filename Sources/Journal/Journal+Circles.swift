import GRDB
package import Workshop

extension Journal {
    /// The plan of circles that holds in a cohort: its latest one; nil where there is none.
    package func currentCirclePlan(in cohort: CohortID) throws(JournalError) -> CirclePlanRecord? {
        try read { db in
            try CirclePlanRecord.fetchAll(db, "cohort = ? ORDER BY id DESC LIMIT 1", [cohort.rawValue]).first
        }
    }

    /// All plans of circles of a cohort, oldest first; the last one is the current one.
    package func circlePlans(in cohort: CohortID) throws(JournalError) -> [CirclePlanRecord] {
        try read { db in try CirclePlanRecord.fetchAll(db, "cohort = ? ORDER BY id", [cohort.rawValue]) }
    }

    /// Stores a new plan of circles, which is the current one of the cohort from now on.
    ///
    /// - Parameters:
    ///   - plan: the plan, in numbers of people.
    ///   - people: the person of each number, from 0.
    ///   - cohort: the cohort.
    ///   - day: today.
    /// - Returns: the plan's number.
    /// - Throws: when a person is not in the cohort, or stands twice.
    @discardableResult
    package func addCirclePlan(
        _ plan: some Encodable, of people: [PersonID], in cohort: CohortID, on day: CivilDate
    ) throws(JournalError) -> CirclePlanID {
        try write { db in try db.insertCirclePlan(JSON.text(plan), people, cohort, day) }
    }

    /// Changes a plan of circles after someone arrived or left, or a round began.
    ///
    /// - Parameters:
    ///   - id: the plan.
    ///   - plan: the plan as it is now.
    ///   - people: the person of each number, from 0; nil for numbers of people who were forgotten.
    /// - Throws: when there is no such plan, or a person is not in its cohort or stands twice.
    package func updateCirclePlan(
        _ id: CirclePlanID, to plan: some Encodable, of people: [PersonID?]
    ) throws(JournalError) {
        try write { db in try db.updateCirclePlan(id, JSON.text(plan), people) }
    }

    /// Notes that a round began: who sits with whom from now on counts as having met.
    ///
    /// - Parameters:
    ///   - number: which round of the plan, from 0; begun again, the circles given last hold.
    ///   - plan: the plan.
    ///   - circles: the people of each circle.
    ///   - day: today.
    /// - Throws: when there is no such plan, or someone sits twice.
    package func beginRound(
        _ number: Int, of plan: CirclePlanID, circles: [[PersonID]], on day: CivilDate
    ) throws(JournalError) {
        try write { db in try db.insertRound(number, plan, circles, day) }
    }

    /// Takes back that a round began: who sat in it does not count as having met there.
    ///
    /// - Parameters:
    ///   - number: which round of the plan, from 0; nothing changes where it has not begun.
    ///   - plan: the plan.
    /// - Throws: when the journal cannot be written.
    package func takeBackRound(_ number: Int, of plan: CirclePlanID) throws(JournalError) {
        try write { db in
            try db.execute(sql: "DELETE FROM circleRound WHERE plan = ? AND number = ?", arguments: [plan, number])
        }
    }

    /// The rounds of a plan that were begun, in order.
    package func begunRounds(of plan: CirclePlanID) throws(JournalError) -> [BegunRound] {
        try read { db in try db.begunRounds(of: plan) }
    }

    /// Who has sat in a circle with whom, over all plans and all finished sessions of a cohort, and how often.
    ///
    /// A session of at least four people is a circle, unless a whole cohort held it in one room. Whoever was forgotten
    /// drops out.
    ///
    /// - Parameters:
    ///   - cohort: the cohort.
    ///   - plan: a plan whose rounds do not count, because it holds them itself.
    /// - Returns: each two people once, in the order of their numbers.
    /// - Throws: when the journal cannot be read.
    package func pastMeetings(
        in cohort: CohortID, besides plan: CirclePlanID? = nil
    ) throws(JournalError) -> [PastMeeting] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    WITH meeting (person, other) AS (
                        SELECT one.person, two.person FROM circlePlan
                        JOIN circleRound ON circleRound.plan = circlePlan.id
                        JOIN circleSeat AS one ON one.round = circleRound.id
                        JOIN circleSeat AS two ON two.round = one.round AND two.circle = one.circle
                            AND two.person > one.person
                        WHERE cohort = ?1 AND circlePlan.id IS NOT ?2
                        UNION ALL
                        SELECT one.person, two.person FROM session
                        JOIN sessionPerson AS one ON one.session = session.id
                        JOIN sessionPerson AS two ON two.session = one.session AND two.person > one.person
                        WHERE cohort = ?1 AND state = 'finished'
                            AND coalesce(json_extract(setup, '$.setting.isCohort'), 0) = 0
                            AND (SELECT count(*) FROM sessionPerson WHERE session = session.id) >= 4
                    )
                    SELECT person, other, count(*) AS times FROM meeting
                    JOIN person AS one ON one.id = person AND one.foldedName IS NOT NULL
                    JOIN person AS two ON two.id = other AND two.foldedName IS NOT NULL
                    GROUP BY person, other ORDER BY person, other
                    """, arguments: [cohort.rawValue, plan]
            ).map { PastMeeting(person: $0["person"], other: $0["other"], times: $0["times"]) }
        }
    }
}
