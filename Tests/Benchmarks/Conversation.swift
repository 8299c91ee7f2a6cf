import Facilitation
import Foundation
import Workshop

/// A session that people could have had, from the prepared answers in `Tests/Fixtures/conversations`.
struct Conversation {
    let slug: String
    let exercise: any Exercise
    let setup: SessionSetup
    let sheet: AnswerSheet

    /// The names and roles of the people whose answers are in a folder.
    static let people: [(folder: String, people: [(name: String, role: Role)])] = [
        ("amara-joel", [("Amara", .protege), ("Joel", .mentor)]),
        ("priya-tomasz", [("Priya", .mentor), ("Tomasz", .protege)]),
        (
            "circle",
            [
                ("Amara", .protege), ("Priya", .mentor), ("Søren", .mentor), ("Zoë", .protege), ("Nguyệt", .protege),
                ("Mateo", .mentor),
            ]
        ),
    ]
    static let today = CivilDate(dayNumber: 22_405)  // 2031-05-06
    static let context = SessionContext(charter: ["What is said here stays here."], today: today)

    /// Every part of every conversation in a folder.
    ///
    /// - Parameters:
    ///   - folder: the folder's name.
    ///   - people: the numbers of its people in the journal.
    ///   - keepsAll: whether everyone keeps what is for their own eyes, so that nothing is deleted on the way.
    /// - Returns: the conversations, by name.
    /// - Throws: what is wrong with a file.
    @MainActor
    static func all(in folder: String, people: [Int64], keepsAll: Bool = false) throws -> [Conversation] {
        let path = "Tests/Fixtures/conversations/\(folder)"
        guard let members = self.people.first(where: { $0.folder == folder })?.people else { return [] }
        let participants = zip(members, people).map { member, number in
            Participant(person: number, name: member.name, role: member.role)
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".json") }.sorted()
        return try files.flatMap { file in
            let words = file.split(separator: ".").map(String.init)
            let exercise = try Benchmarks.exercise(words[0])
            var setting = Setting(people: participants.count)
            if words.count == 3 { setting.length = words[1] == "short" ? .short : .long }
            let parts = StagePlan(exercise, in: setting).parts
            var json = try JSONDecoder().decode(
                [String: JSONValue].self, from: Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)")))
            if keepsAll { json["keep"] = .array(members.map { .string($0.name) }) }
            return try (parts.isEmpty ? [nil] : parts.map(Optional.some)).map { part in
                let setup = SessionSetup(
                    slug: words[0], version: exercise.card.version, part: part, setting: setting,
                    participants: participants, seed: 7, startedOn: today)
                return Conversation(
                    slug: words[0], exercise: exercise, setup: setup,
                    sheet: try AnswerSheet(.object(json), for: exercise, setup: setup, context: context))
            }
        }
    }

    /// When a session begins.
    static let start = Instant(milliseconds: Int64(today.dayNumber) * 86_400_000 + 36_000_000)

    /// The session before anything but its beginning.
    var session: Session {
        var session = Session(exercise, setup: setup, context: Self.context)
        session.apply(Session.start(at: Self.start))
        return session
    }

    /// Goes through the session, a minute for every step.
    ///
    /// - Parameter take: what is done with every decision before it is taken in; false ends it there.
    /// - Throws: what `take` throws, or what a step is refused with.
    func play(_ take: (Decision) throws -> Bool) throws {
        var session = session
        var now = Self.start
        while let intent = sheet.intent(in: session) {
            now = now.adding(seconds: 60)
            let decision = try session.decide(intent, at: now)
            guard try take(decision) else { return }
            session.apply(decision)
        }
    }

    /// The whole session as one decision.
    func whole() throws -> Decision {
        var whole = Session.start(at: Self.start)
        try play { decision in
            whole.entries += decision.entries
            whole.words += decision.words
            whole.deleted += decision.deleted
            whole.kept += decision.kept
            whole.counts += decision.counts
            return true
        }
        return whole
    }
}
