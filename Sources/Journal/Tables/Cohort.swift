import GRDB
package import Workshop

/// A programme, or a group within it: people who share a charter and words for their roles.
///
/// The table `cohort`.
package struct Cohort: Sendable, Hashable {
    /// Its number in the journal.
    package var id: CohortID
    /// What people call it.
    package var name: String
    /// The lines of its charter.
    package var charter: [String]
    /// The words it uses.
    package var vocabulary: Vocabulary
    /// The day on which it was made.
    package var createdOn: CivilDate
}

extension Cohort: FetchableRecord {
    init(row: Row) throws {
        id = CohortID(rawValue: row["id"])
        name = row["name"]
        charter = try JSON.value(from: row["charter"])
        vocabulary = try JSON.value(from: row["vocabulary"])
        createdOn = try CivilDate(column: row["createdOn"])
    }
}

extension CivilDate {
    init(column text: String) throws {
        guard let date = CivilDate(iso: text) else { throw RowValueError() }
        self = date
    }
}

/// A column holds what no version of this program wrote there.
struct RowValueError: Error {}

extension RawRepresentable where RawValue == String {
    init(column text: String) throws {
        guard let value = Self(rawValue: text) else { throw RowValueError() }
        self = value
    }
}
