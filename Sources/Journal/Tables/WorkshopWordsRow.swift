import Facilitation
import GRDB
import Workshop

/// Words that were typed in a workshop.
///
/// The table `workshopWords`, which has no author and no order.
enum WorkshopWordsRow {
    static let columns = "workshop, number, kind, step, key, text, reader, mayReachLead"

    static func insert(_ words: WorkshopWords, _ workshop: WorkshopID, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO workshopWords (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .execute(arguments: [
                workshop.rawValue, words.number, words.kind.rawValue, words.step, words.key, words.text,
                words.reader.rawValue, words.mayReachLead,
            ])
    }

    static func delete(_ number: Int, _ workshop: WorkshopID, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM workshopWords WHERE workshop = ? AND number = ?")
            .execute(arguments: [workshop.rawValue, number])
    }

    static func fetchAll(_ workshop: WorkshopID, _ db: Database) throws -> [WorkshopWords] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT \(columns) FROM workshopWords WHERE workshop = ? ORDER BY number"),
            arguments: [workshop.rawValue]
        ).map { row in
            try WorkshopWords(
                number: row["number"], kind: WorkshopWords.Kind(column: row["kind"]), step: row["step"],
                key: row["key"], text: row["text"], reader: Reader(column: row["reader"]),
                mayReachLead: row["mayReachLead"])
        }
    }
}
