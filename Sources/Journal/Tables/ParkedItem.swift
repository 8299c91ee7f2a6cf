import GRDB

/// Something that was put aside to come back to.
///
/// The table `parked`.
package struct ParkedItem: Sendable, Hashable {
    /// Its number, by which people speak of it.
    package var number: Int64
    /// The session in which it was parked.
    package var session: SessionID?
    /// Who parked it, where that is known.
    package var person: PersonID?
    /// The words.
    package var text: String
}

extension ParkedItem: FetchableRecord {
    init(row: Row) {
        number = row["number"]
        session = (row["session"] as Int64?).map(SessionID.init(rawValue:))
        person = row["person"]
        text = row["text"]
    }
}
