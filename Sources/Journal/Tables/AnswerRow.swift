import Facilitation
import GRDB
import Workshop

/// Words that someone typed.
///
/// The table `answer`: the only one, beside `parked`, that holds any.
struct AnswerRow: FetchableRecord {
    var session: Int64
    var value: String
    private var words: (Answer) -> Words

    static let columns = "session, number, kind, beat, key, keyVersion, author, value, reader, isKept, card"

    init(row: Row) throws {
        session = row["session"]
        value = row["value"]
        let number: Int = row["number"]
        let kind = try Words.Kind(column: row["kind"])
        let beat = BeatID(row["beat"])
        let (key, keyVersion, author): (String, Int, Int?) = (row["key"], row["keyVersion"], row["author"])
        let reader = try Reader(column: row["reader"])
        let isKept: Bool = row["isKept"]
        let card = try (row["card"] as String?).map(CardKind.init(column:))
        words = { answer in
            Words(
                number: number, kind: kind, beat: beat, key: key, keyVersion: keyVersion, author: author,
                answer: answer, reader: reader, isKept: isKept, card: card)
        }
    }

    static func insert(_ words: Words, _ session: SessionID, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO answer (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try statement.execute(arguments: [
            session.rawValue, words.number, words.kind.rawValue, words.beat.description, words.key, words.keyVersion,
            words.author, JSON.text(words.answer), words.reader.rawValue, words.isKept, words.card?.rawValue,
        ])
    }

    static func keep(_ number: Int, _ isKept: Bool, _ session: SessionID, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE answer SET isKept = ? WHERE session = ? AND number = ?")
            .execute(arguments: [isKept, session.rawValue, number])
    }

    /// Deletes the row; promises made in it go with it.
    static func delete(_ number: Int, _ session: SessionID, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM answer WHERE session = ? AND number = ?")
            .execute(arguments: [session.rawValue, number])
    }

    static func words(_ rows: [AnswerRow]) throws -> [Words] {
        try zip(rows, JSON.values(Answer.self, from: rows.map(\.value))).map { $0.words($1) }
    }
}
