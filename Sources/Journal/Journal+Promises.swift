package import Facilitation
import GRDB
package import Workshop

extension Journal {
    /// The promises to go through with the people at the keyboard: theirs, neither done nor let go.
    ///
    /// Only promises from sessions in which all of these people took part are shown to them; a promise that was for
    /// its author's eyes alone is shown to its author alone.
    ///
    /// - Parameters:
    ///   - people: everyone at the keyboard.
    ///   - session: the session that is run; only promises made before it are returned.
    /// - Returns: the promises, in the order of their numbers.
    /// - Throws: when the journal cannot be read.
    package func openPromises(
        of people: [PersonID], before session: SessionID? = nil
    ) throws(JournalError) -> [OpenPromise] {
        try promises(of: people, before: session).filter(\.isOpen).map { record in
            OpenPromise(
                number: record.number, promise: Promise(owner: record.owner, action: record.action, by: record.by))
        }
    }

    /// The promises of the people at the keyboard, in the order of their numbers, as far as all of them may read them.
    ///
    /// - Parameters:
    ///   - people: everyone at the keyboard.
    ///   - session: the session that is run; only promises made before it are returned.
    /// - Returns: the promises, in the order of their numbers.
    /// - Throws: when the journal cannot be read.
    package func promises(
        of people: [PersonID], before session: SessionID? = nil
    ) throws(JournalError) -> [PromiseRecord] {
        try read { db in
            try PromiseRecord.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT promise.*, value FROM promise
                        JOIN answer ON answer.session = promise.session AND answer.number = promise.answer
                        WHERE promise.session < ?3
                            AND promise.session IN (\(Self.sessions(people: "?1", atLeast: "?2")))
                            AND (promise.owner IS NULL OR promise.owner IN (SELECT value FROM json_each(?1)))
                            AND (reader IN ('pair', 'circle') OR reader = 'self' AND ?2 = 1
                                AND (SELECT person FROM sessionPerson WHERE session = promise.session
                                    AND place = author) IN (SELECT value FROM json_each(?1)))
                        ORDER BY promise.number
                        """), arguments: [JSON.text(people), people.count, session?.rawValue ?? .max])
        }
    }

    /// The promises made in a cohort, in the order of their numbers, without those for their author's eyes alone.
    package func promises(in cohort: CohortID) throws(JournalError) -> [PromiseRecord] {
        try read { db in
            try PromiseRecord.fetchAll(
                db,
                sql: """
                    SELECT promise.*, value FROM promise
                    JOIN answer ON answer.session = promise.session AND answer.number = promise.answer
                    JOIN session ON session.id = promise.session
                    WHERE cohort = ? AND reader IN ('pair', 'circle') ORDER BY promise.number
                    """, arguments: [cohort.rawValue])
        }
    }

    /// Writes down what has become of a promise.
    ///
    /// - Parameters:
    ///   - number: the promise's number.
    ///   - state: its state from now on.
    ///   - by: its date from now on, where it was moved.
    ///   - now: the time.
    /// - Throws: when there is no such promise.
    package func changePromise(
        _ number: Int64, to state: PromiseState, by: CivilDate? = nil, at now: Instant
    ) throws(JournalError) {
        try write { db in
            guard try PromiseRecord.change(number, to: state, by: by, at: now, db) else {
                throw JournalError(
                    .notFound, "There is no promise \(number).", "`promises` shows what there is.")
            }
        }
    }
}
