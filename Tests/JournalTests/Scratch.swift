import Facilitation
import Foundation
import Journal
import Workshop

/// A data directory of its own for one test, removed afterwards.
final class Scratch {
    let path: String
    var directory: DataDirectory { DataDirectory(path) }

    init() throws {
        path = NSTemporaryDirectory() + "journal-\(UUID().uuidString)"
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Every byte of every file in the directory, by name.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            var isDirectory = ObjCBool(false)
            let file = path + "/" + name
            guard FileManager.default.fileExists(atPath: file, isDirectory: &isDirectory), !isDirectory.boolValue
            else { continue }
            files[name] = try Data(contentsOf: URL(fileURLWithPath: file))
        }
        return files
    }

    /// The names of the files in which some bytes stand.
    func filesHolding(_ text: String) throws -> [String] {
        try files().filter { $0.value.range(of: Data(text.utf8)) != nil }.keys.sorted()
    }
}

let day = CivilDate(dayNumber: 22_000)
let noon = Instant(milliseconds: 22_000 * 86_400_000 + 12 * 3_600_000)

/// A cohort of two people, and what their sessions are made of.
struct Pairing {
    let journal: Journal
    let cohort: CohortID
    var people: [Participant]

    init(_ journal: Journal, names: [String] = ["Amara", "Joel"], cohort name: String = "our-pair") throws {
        self.journal = journal
        cohort =
            try journal.cohort(named: name)?.id
            ?? journal.addCohort(name: name, charter: ["What is said here stays here."], createdOn: day).id
        people = []
        for (index, name) in names.enumerated() {
            let role: Role = index == 0 ? .protege : .mentor
            let person =
                try journal.person(named: name, in: cohort)
                ?? journal.addPerson(NewPerson(name: name, role: role), to: cohort)
            people.append(Participant(person: person.id, name: person.name, role: role))
        }
    }

    func setup(slug: String = "upside-down", part: String? = nil, people some: [Int]? = nil) -> SessionSetup {
        let people = some.map { $0.map { self.people[$0] } } ?? people
        return SessionSetup(
            slug: slug, version: 1, part: part, setting: Setting(people: people.count), participants: people,
            seed: .max, startedOn: day)
    }

    func begin(slug: String = "upside-down", part: String? = nil, people: [Int]? = nil) throws -> SessionID {
        try journal.begin(setup(slug: slug, part: part, people: people), in: cohort, Session.start(at: noon))
    }

    func beginWorkshop(_ agenda: Agenda = .small) throws -> WorkshopID {
        let setup = WorkshopSetup(agenda: agenda, day: day, midnight: noon, seed: .max, people: people.count)
        return try journal.beginWorkshop(setup, in: cohort, WorkshopDecision(.began))
    }
}

extension Words {
    /// Words with everything but what matters filled in.
    init(
        _ number: Int, _ answer: Answer, key: String = "learned", author: Int? = 0, reader: Reader = .pair,
        isKept: Bool = true, card: CardKind? = nil, kind: Kind = .answer
    ) {
        self.init(
            number: number, kind: kind, beat: BeatID(key, author: author), key: key, keyVersion: 1, author: author,
            answer: answer, reader: reader, isKept: isKept, card: card)
    }
}

extension Decision {
    /// A decision that stores words, and an entry that points to each.
    init(_ words: Words..., deleting deleted: [Int] = [], at now: Instant = noon) {
        self.init()
        self.words = words
        self.deleted = deleted
        entries =
            words.map { Entry(at: now, event: .answered(beat: $0.beat, words: $0.number)) }
            + deleted.map { Entry(at: now, event: .struck(words: $0)) }
    }

    /// A decision that is nothing but what happened.
    init(_ events: Event..., at now: Instant = noon) {
        self.init()
        entries = events.map { Entry(at: now, event: $0) }
    }
}

extension Agenda {
    /// A plan of one block.
    static let small = Agenda(
        title: "Kick-off", start: ClockTime(12, 0), rooms: [Room(name: "Hall")],
        blocks: [Block(line: 3, time: AgendaBlock("Hopes", seconds: 600), cue: "Speak slowly.")])
}

extension WorkshopWords {
    /// Words with everything but what matters filled in.
    init(_ number: Int, _ text: String, kind: Kind = .slip, mayReachLead: Bool = false) {
        let isNote = kind == .note
        self.init(
            number: number, kind: kind, step: isNote ? "" : "0.hopes", key: isNote ? "" : "hope", text: text,
            reader: isNote ? .author : .circle, mayReachLead: mayReachLead)
    }
}

extension WorkshopDecision {
    /// A decision that is nothing but what happened.
    init(_ events: WorkshopEvent..., at now: Instant = noon) {
        self.init()
        entries = events.map { WorkshopEntry(at: now, event: $0) }
    }

    /// A decision that stores words, and an entry for each.
    init(_ words: WorkshopWords..., deleting deleted: [Int] = [], at now: Instant = noon) {
        self.init()
        self.words = words
        self.deleted = deleted
        entries =
            words.map {
                WorkshopEntry(at: now, event: $0.kind == .slip ? .collected(step: $0.step) : .noted(words: $0.number))
            }
            + deleted.map { WorkshopEntry(at: now, event: .struck(words: $0)) }
    }
}
