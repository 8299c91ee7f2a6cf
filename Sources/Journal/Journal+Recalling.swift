package import Facilitation
import GRDB
package import Workshop

extension Journal {
    /// What the people at the keyboard said of themselves earlier, as far as every one of them may read it.
    ///
    /// That is: what was said for a pair or a circle, in sessions in which all of them took part. What was for its
    /// author's eyes alone is never brought back. Of answers to one question of one exercise, the latest counts.
    ///
    /// - Parameters:
    ///   - participants: everyone at the keyboard.
    ///   - kinds: what is wanted.
    ///   - session: the session that is run; only what was said before it is returned.
    /// - Returns: the cards, oldest first.
    /// - Throws: when the journal cannot be read.
    package func recalled(
        for participants: [Participant], among kinds: [CardKind], before session: SessionID? = nil
    ) throws(JournalError) -> [RecalledCard] {
        try cards(readBy: participants.map(\.person), among: kinds, before: session)
    }

    /// The goals of the people at the keyboard, as far as every one of them may read them, oldest first.
    package func goals(of people: [PersonID]) throws(JournalError) -> [RecalledCard] {
        try cards(readBy: people, among: [.goal], before: nil)
    }

    /// The ideas of a cohort that its people may copy: only those whose authors all released them, oldest first.
    package func releasedIdeas(in cohort: CohortID) throws(JournalError) -> [RecalledCard] {
        var ideas: [RecalledCard] = []
        for id in try sessions(in: cohort, holding: .idea) {
            let record = try record(id)
            var state = SessionState(
                words: Dictionary(record.words.map { ($0.number, $0) }, uniquingKeysWith: { $1 }))
            for entry in record.entries { state.apply(entry) }
            let people = record.setup.participants
            for (beat, text) in state.released(among: people) where text.value.card == .idea {
                let author = state.answer(at: beat)?.author.flatMap { people.indices.contains($0) ? [$0] : nil }
                let names = (author ?? Array(people.indices)).map { people[$0].name }
                ideas.append(
                    RecalledCard(
                        name: names.joined(separator: " and "), kind: .idea, text: text.value.answer.plainText))
            }
        }
        return ideas
    }

    private func sessions(in cohort: CohortID, holding kind: CardKind) throws(JournalError) -> [SessionID] {
        try read { db in
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT session FROM answer JOIN session ON session.id = session
                    WHERE cohort = ? AND card = ? ORDER BY session
                    """, arguments: [cohort.rawValue, kind.rawValue]
            ).map { SessionID($0) }
        }
    }

    private func cards(
        readBy people: [PersonID], among kinds: [CardKind], before session: SessionID?
    ) throws(JournalError) -> [RecalledCard] {
        try read { db in
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT slug, setup, key, author, card, value FROM answer JOIN session ON session.id = session
                        WHERE kind = 'answer' AND isKept AND reader IN ('pair', 'circle') AND session < ?3
                            AND card IN (SELECT value FROM json_each(?4))
                            AND session IN (\(Self.sessions(people: "?1", atLeast: "?2")))
                        ORDER BY session, number
                        """),
                arguments: [
                    JSON.text(people), people.count, session?.rawValue ?? .max, JSON.text(kinds.map(\.rawValue)),
                ])
            var latest: [CardOrigin: Int] = [:]
            var cards: [(index: Int, card: RecalledCard)] = []
            for (index, row) in rows.enumerated() {
                let setup = try JSON.value(SessionSetup.self, from: row["setup"])
                let author = (row["author"] as Int?).map { [setup.participants[$0]] } ?? setup.participants
                let authors = author.map(\.person)
                guard authors.contains(where: people.contains) else { continue }
                latest[CardOrigin(slug: row["slug"], key: row["key"], authors: authors)] = index
                let answer = try JSON.value(Answer.self, from: row["value"])
                let card = RecalledCard(
                    name: author.map(\.name).joined(separator: " and "), kind: try CardKind(column: row["card"]),
                    text: answer.plainText)
                cards.append((index, card))
            }
            let wanted = Set(latest.values)
            return cards.filter { wanted.contains($0.index) }.map(\.card)
        }
    }
}

/// The question that a card answers, and who answered.
private struct CardOrigin: Hashable {
    var slug: String
    var key: String
    var authors: [PersonID]
}
