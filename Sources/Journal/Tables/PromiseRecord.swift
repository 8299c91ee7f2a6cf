package import Facilitation
import GRDB
package import Workshop

/// A promise, with what has become of it.
///
/// The table `promise`; what was promised stands in `answer` alone.
package struct PromiseRecord: Sendable, Hashable {
    /// Its number, by which people speak of it.
    package var number: Int64
    /// The session in which it was made.
    package var session: SessionID
    /// Who will do it, as it was said.
    package var owner: String
    /// Their number, where the owner took part in that session.
    package var ownerID: PersonID?
    /// What they will do.
    package var action: String
    /// The day by which it will be done, as last agreed.
    package var by: CivilDate
    /// What has become of it.
    package var state: PromiseState
    /// When that last changed.
    package var changedAt: Instant?

    /// Whether it is neither done nor let go.
    package var isOpen: Bool { state == .open || state == .moved }
}

extension PromiseRecord: FetchableRecord {
    init(row: Row) throws {
        guard case .promise(let promise) = try JSON.value(Answer.self, from: row["value"]) else {
            throw RowValueError()
        }
        number = row["number"]
        session = SessionID(row["session"])
        owner = promise.owner
        ownerID = row["owner"]
        action = promise.action
        by = try CivilDate(column: row["due"])
        state = try PromiseState(column: row["state"])
        changedAt = (row["changedAt"] as Int64?).map(Instant.init(milliseconds:))
    }

    static func insert(_ promise: Promise, answer: Int, _ session: SessionID, _ db: Database) throws {
        let participants = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT id, foldedName FROM person JOIN sessionPerson ON person = id WHERE session = ?"),
            arguments: [session.rawValue])
        let owner = participants.first { $0["foldedName"] == promise.owner.folded }?["id"] as Int64?
        try db.cachedStatement(
            sql: "INSERT INTO promise (session, answer, owner, due, state) VALUES (?, ?, ?, ?, 'open')"
        ).execute(arguments: [session.rawValue, answer, owner, promise.by.description])
    }

    /// Writes down what has become of a promise.
    ///
    /// - Returns: whether there is a promise of that number.
    static func change(
        _ number: Int64, to state: PromiseState, by: CivilDate?, at now: Instant, _ db: Database
    ) throws -> Bool {
        try db.cachedStatement(
            sql: "UPDATE promise SET state = ?, due = coalesce(?, due), changedAt = ? WHERE number = ?"
        ).execute(arguments: [state.rawValue, by?.description, now.milliseconds, number])
        return db.changesCount > 0
    }
}
