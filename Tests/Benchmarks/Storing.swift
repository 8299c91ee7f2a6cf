import Facilitation
import Foundation
import Journal
import Workshop

extension Benchmarks {
    private static let rounds = 9

    /// Decisions made durable, beside the same rows in the `sqlite3` shell: one transaction each, the same pragmas.
    func storing() throws {
        let shell = try Child.path("sqlite3")
        let template = DataDirectory(room + "/template")
        let sessions = try begin(in: template)
        let (ours, theirs, script) = (room + "/journal", room + "/shell.sqlite", room + "/rows.sql")
        var rounds: [(ours: Double, theirs: Double)] = []
        var count = 0
        for round in 0...Self.rounds {
            let journal = {
                let (steps, seconds) = try store(sessions, template, ours)
                count = steps
                return seconds
            }
            let insert = {
                try? FileManager.default.removeItem(atPath: theirs)
                try FileManager.default.copyItem(atPath: template.databasePath, toPath: theirs)
                return try Child.run([shell, "-batch", "-bail", theirs, ".read \(script)"]).wall
            }
            guard round > 0 else {
                // The first round fills the caches and tells which rows there are.
                _ = try journal()
                try Child.run([shell, "-batch", DataDirectory(ours).databasePath, ".output \(script)", Self.rows])
                _ = try insert()
                continue
            }
            if round.isMultiple(of: 2) {
                let first = try journal()
                rounds.append((first, try insert()))
            } else {
                let first = try insert()
                rounds.append((try journal(), first))
            }
        }
        let rates = (rounds.map { Double(count) / $0.ours }, rounds.map { Double(count) / $0.theirs })
        show(
            "Decisions of \(sessions.count) sessions made durable, \(count) in all (medians of \(Self.rounds) rounds)",
            ["way", "per second", "of sqlite3"],
            [
                ["decide and store", rates.0.median.digits(0), zip(rates.0, rates.1).map { $0 / $1 }.median.digits(2)],
                ["the sqlite3 shell", rates.1.median.digits(0), "1.00"],
            ])
    }

    /// A journal with sessions that have just begun.
    private func begin(in directory: DataDirectory) throws -> [(SessionID, Conversation)] {
        let journal = try Journal.open(in: directory)
        let cohort = try journal.addCohort(name: "Harbour", charter: [], createdOn: Conversation.today).id
        return try Conversation.people.dropLast().flatMap { folder, members in
            let people = try members.map {
                try journal.addPerson(NewPerson(name: $0.name, role: $0.role), to: cohort).id
            }
            return try Conversation.all(in: folder, people: people, keepsAll: true).map { conversation in
                (try journal.begin(conversation.setup, in: cohort, Session.start(at: Conversation.start)), conversation)
            }
        }
    }

    /// Goes through the sessions in a copy of that journal, up to their ends, at which words may be deleted.
    private func store(
        _ sessions: [(SessionID, Conversation)], _ template: DataDirectory, _ path: String
    ) throws -> (steps: Int, seconds: Double) {
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.copyItem(atPath: template.path, toPath: path)
        let journal = try Journal.open(in: DataDirectory(path))
        var steps = 0
        let start = ContinuousClock.now
        for (number, conversation) in sessions {
            try conversation.play { decision in
                guard !decision.entries.contains(where: { $0.event == .finished }) else { return false }
                try journal.store(decision, in: number)
                steps += 1
                return true
            }
        }
        return (steps, (ContinuousClock.now - start).seconds)
    }

    /// What makes the shell write the rows of a journal down as statements, a transaction for every decision.
    private static let rows = """
        SELECT '.output /dev/null';
        SELECT 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;';
        SELECT 'PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;';
        WITH step AS (
            SELECT session, seq, at, event,
                coalesce(json_extract(event, '$.answered.words'), json_extract(event, '$.reworded.words')) AS words
            FROM entry WHERE seq > 1)
        SELECT line FROM (
            SELECT DISTINCT session, at, 0 AS place, 0 AS number, 'BEGIN IMMEDIATE;' AS line FROM step
            UNION ALL SELECT session, at, 1, seq,
                format('INSERT INTO entry VALUES (%d, %d, %d, %Q);', session, seq, at, event) FROM step
            UNION ALL SELECT session, at, 2, number, format(
                'INSERT INTO answer VALUES (%d, %d, %Q, %Q, %Q, %d, %s, %Q, %Q, %d, %Q);', session, number, kind, beat,
                key, keyVersion, quote(author), value, reader, isKept, card)
                FROM step JOIN answer USING (session) WHERE number = words
            UNION ALL SELECT session, at, 3, answer, format(
                'INSERT INTO promise VALUES (%d, %d, %d, %s, %Q, %Q, %s);', promise.number, session, answer,
                quote(owner), due, state, quote(changedAt))
                FROM step JOIN promise USING (session) WHERE answer = words
            UNION ALL SELECT DISTINCT session, at, 4, 0, 'COMMIT;' FROM step)
        ORDER BY session, at, place, number;
        """
}
