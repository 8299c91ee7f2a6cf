import GRDB
package import Workshop

extension Journal {
    /// Who was said to be in the room on a day, or to have left it, by name; nobody else is listed.
    package func attendance(in cohort: CohortID, on day: CivilDate) throws(JournalError) -> [Attendance] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT person.*, isHere FROM attendance JOIN person ON person.id = person
                    WHERE day = ?2 AND cohort = ?1 AND foldedName IS NOT NULL ORDER BY foldedName
                    """, arguments: [cohort.rawValue, day.description]
            ).map { Attendance(person: try Person(row: $0), isHere: $0["isHere"]) }
        }
    }

    /// Notes that people are in the room on a day, or have left it.
    ///
    /// - Parameters:
    ///   - isHere: whether they are here.
    ///   - people: who.
    ///   - day: today.
    /// - Throws: when one of them is not in the journal any more; then nothing is noted.
    package func setAttendance(_ isHere: Bool, of people: [PersonID], on day: CivilDate) throws(JournalError) {
        try write { db in
            for person in people {
                try db.cachedStatement(
                    sql: """
                        INSERT INTO attendance (day, person, isHere)
                        SELECT ?1, id, ?3 FROM person WHERE id = ?2 AND foldedName IS NOT NULL
                        ON CONFLICT DO UPDATE SET isHere = excluded.isHere
                        """
                ).execute(arguments: [day.description, person, isHere])
                guard db.changesCount > 0 else { throw JournalError.gone }
            }
        }
    }
}
