import GRDB
import Workshop

extension Database {
    /// Writes down a new plan of circles, given as JSON.
    func insertCirclePlan(
        _ plan: String, _ people: [PersonID?], _ cohort: CohortID, _ day: CivilDate
    ) throws -> CirclePlanID {
        try execute(
            sql: "INSERT INTO circlePlan (cohort, plannedOn, seats, plan) VALUES (?, ?, 0, ?)",
            arguments: [cohort.rawValue, day.description, plan])
        let id = lastInsertedRowID
        try seat(people, in: id)
        return id
    }

    /// Writes down what became of a plan of circles.
    func updateCirclePlan(_ id: CirclePlanID, _ plan: String, _ people: [PersonID?]) throws {
        try execute(sql: "UPDATE circlePlan SET plan = ? WHERE id = ?", arguments: [plan, id])
        guard changesCount > 0 else { throw JournalError.gone }
        try execute(sql: "DELETE FROM circlePlanPerson WHERE plan = ?", arguments: [id])
        try seat(people, in: id)
    }

    /// Writes down that a round began, in the place of what was written of it before.
    func insertRound(_ number: Int, _ plan: CirclePlanID, _ circles: [[PersonID]], _ day: CivilDate) throws {
        try execute(sql: "DELETE FROM circleRound WHERE plan = ? AND number = ?", arguments: [plan, number])
        try execute(
            sql: "INSERT INTO circleRound (plan, number, begunOn) VALUES (?, ?, ?)",
            arguments: [plan, number, day.description])
        let round = lastInsertedRowID
        for (circle, people) in circles.enumerated() {
            for person in people {
                try cachedStatement(
                    sql: """
                        INSERT INTO circleSeat (round, circle, person)
                        SELECT ?1, ?2, id FROM person WHERE id = ?3 AND foldedName IS NOT NULL
                            AND cohort = (SELECT cohort FROM circlePlan WHERE id = ?4)
                        """
                ).execute(arguments: [round, circle, person, plan])
                guard changesCount > 0 else { throw JournalError.gone }
            }
        }
    }

    /// The rounds of a plan that were begun, in order.
    func begunRounds(of plan: CirclePlanID) throws -> [BegunRound] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT number, begunOn, circle, person FROM circleRound JOIN circleSeat ON round = circleRound.id
                WHERE plan = ? ORDER BY number, circle, person
                """, arguments: [plan])
        var rounds: [BegunRound] = []
        var circle: Int?
        for row in rows {
            if rounds.last?.number != row["number"] {
                let day = try CivilDate(column: row["begunOn"])
                rounds.append(BegunRound(number: row["number"], begunOn: day, circles: []))
                circle = nil
            }
            let last = rounds.count - 1
            if circle != row["circle"] { rounds[last].circles.append([]) }
            circle = row["circle"]
            rounds[last].circles[rounds[last].circles.count - 1].append(row["person"])
        }
        return rounds
    }

    /// Writes down who each number of a plan is.
    private func seat(_ people: [PersonID?], in plan: CirclePlanID) throws {
        try execute(sql: "UPDATE circlePlan SET seats = ? WHERE id = ?", arguments: [people.count, plan])
        for (number, person) in people.enumerated() {
            guard let person else { continue }
            try cachedStatement(
                sql: """
                    INSERT INTO circlePlanPerson (plan, number, person)
                    SELECT ?1, ?2, id FROM person WHERE id = ?3 AND foldedName IS NOT NULL
                        AND cohort = (SELECT cohort FROM circlePlan WHERE id = ?1)
                    """
            ).execute(arguments: [plan, number, person])
            guard changesCount > 0 else { throw JournalError.gone }
        }
    }
}
