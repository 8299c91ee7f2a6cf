import Foundation
import Testing

/// Whatever is typed in a workshop is found exactly where its readers are, and in no byte anywhere else.
@Suite struct WorkshopCanaryTests {
    private static let plan = """
        title: Spring kick-off
        start: 10:00
        blocks:
          - title: Welcome
            minutes: 10
            cue: canary-cue
            by: canary-leader
          - title: Why we are here
            minutes: 60
            exercise: kickoff
          - title: In pairs
            minutes: 15
            exercise: check-in
          - title: Compare
            minutes: 75
            exercise: compare-circle
          - title: Closing
            minutes: 10

        """

    /// Where a canary has to be found, and where it may be besides.
    private static let places: [String: (must: Set<String>, may: Set<String>)] = [
        "canary-cue": (["said", "data", "bundle"], []), "canary-leader": (["said", "data", "bundle"], []),
        "canary-reason": (["told", "data", "bundle", "cohort", "lead"], ["wall", "said"]),
        "canary-named": (["told", "data", "bundle", "cohort"], ["wall", "said"]),
        "canary-struck-at-once": ([], []),
        "canary-struck-later": (["told"], ["wall", "said"]),
        "canary-called": (["told", "data", "bundle", "cohort", "lead"], ["wall"]),
        "canary-room-struck": ([], ["said"]),
        "canary-note-kept": (["data", "bundle", "facilitator"], []), "canary-note-struck": ([], []),
        "canary-parked": (["data", "bundle", "cohort", "facilitator", "parked"], []),
        "canary-practice": (["told", "data", "cohort", "circles", "lead", "ideas"], ["wall"]),
        "canary-change": (["data", "facilitator", "lead"], []),
        "canary-session": (["data", "sessions"], []),
        // Hands that were shown and hidden, and numbers on slips.
        "6007": (["told", "data", "bundle", "cohort", "counts"], ["wall", "said", "lead"]),
        "8191": (["data", "bundle", "facilitator"], ["said", "lead"]),
        "3119": (["data", "bundle"], []),
    ]

    @Test func everyWordIsFoundExactlyWhereItsReadersAre() async throws {
        let run = try Run()
        let surfaces = try await OwnThread.run { try Self.play(run) }
        for (canary, places) in Self.places {
            let found = Set(surfaces.filter { $0.value.holds(Array(canary.utf8)) }.keys)
            let tooMany = found.subtracting(places.must).subtracting(places.may)
            #expect(tooMany == [], "\(canary) is where it must not be")
            #expect(places.must.subtracting(found) == [], "\(canary) is missing")
        }
        let own = String(decoding: surfaces["facilitator"] ?? [], as: UTF8.self)
        #expect(own.contains("**Change** (the programme lead reads what names nobody)"))
        try await run("forget", "--workshop", "1", "--yes").expectSuccess()
        for canary in Self.places.keys where canary.hasPrefix("canary") {
            let stays = ["canary-parked", "canary-session"].contains(canary)
            #expect(run.data.files(holding: canary).isEmpty != stays, "\(canary) after the workshop was forgotten")
        }
    }

    private static func play(_ run: Run) throws -> [String: [UInt8]] {
        try run.write(plan, to: "plan.yaml")
        let people = ["Amara", "Ben", "Chloe", "Dev", "Ife", "Joel", "Kofi", "Mei"]
        try run.write(
            "name,role,pair\n" + people.enumerated().map { "\($1),both,\($0 / 2)\n" }.joined(), to: "people.csv")
        try run.write(#"{"learned": {"Amara": "canary-session"}}"#, to: "answers.json")
        _ = try run.now(["cohort", "new", "harbour"])
        _ = try run.now(["cohort", "import", "people.csv"])
        _ = try run.now([
            "run", "upside-down", "--part", "live", "--with", "Amara=protege,Ben=mentor", "--answers", "answers.json",
        ])
        try FileManager.default.removeItem(atPath: run.folder + "/answers.json")

        var surfaces: [String: [UInt8]] = [:]
        let room = try WorkshopSitting(run, ["plan.yaml", "--begin-now", "--missing", "Kofi"])
        try kickOff(room)
        try room.pause { surfaces["bundle"] = try handOverAndBack(run) }
        try compare(room)
        try room.finish()
        (surfaces["said"], surfaces["wall"], surfaces["told"]) = (room.said, room.wall, room.told)
        try read(run, into: &surfaces)
        return surfaces
    }

    private static func kickOff(_ room: WorkshopSitting) throws {
        try room.type("n", "note canary-note-kept", "note canary-note-struck", "strike note 2", "park canary-parked")
        try room.goOn(to: "put your sentence")
        try room.type(
            "t", "canary-reason", "canary-named Joel", "canary-struck-at-once", "/strike", "canary-struck-later", "")
        try room.type("r")
        let lines = try room.type("slips").split(separator: "\n")
        let line = try #require(lines.first { $0.contains("canary-struck-later") })
        try room.type("strike \(line.prefix { $0.isNumber })")
        try room.goOn(to: "which name would you happily say")
        try room.type("6007 6 5", "r")
        try room.goOn(to: "What do we call it")
        try room.type("t", "canary-called", "r")
        try room.goOn(to: "what you would borrow")
        try room.type("8191 5 5 5")
        try room.goOn(to: "Threes")
        try room.type("arrive Kofi", "leave Mei")
        try room.goOn(to: "here by your own choice")
        try room.type("0 1 3119 2 1")
        try room.goOn(to: "When do you meet next?")
        try room.type("t", "canary-room-struck", "slips", "strike 1")
    }

    private static func compare(_ room: WorkshopSitting) throws {
        try room.goOn(to: "In pairs")
        try room.type("ready Amara", "skip")
        try room.goOn(to: "For the board")
        try room.type("t", "canary-practice", "")
        try room.goOn(to: "And on another slip")
        try room.type("t", "canary-change", "")
    }

    /// - Returns: the bundle, and whatever was said over it.
    private static func handOverAndBack(_ run: Run) throws -> [UInt8] {
        let gone = try run.now(["handover", "k.handover"])
        let bundle = Folder(run.folder).text("k.handover") ?? ""
        let back = try run.now(["takeover", "k.handover"])
        try FileManager.default.removeItem(atPath: run.folder + "/k.handover")
        return [gone, back].flatMap { Array(($0.output + $0.errors).utf8) } + Array(bundle.utf8)
    }

    private static func read(_ run: Run, into surfaces: inout [String: [UInt8]]) throws {
        func say(_ surface: String, _ words: String...) throws {
            let outcome = try run.now(words)
            surfaces[surface, default: []] += outcome.outputBytes + Array(outcome.errors.utf8)
        }
        let notes = run.folder + "/notes/harbour/workshops/2031-05-20-1-spring-kick-off."
        for (surface, name) in [
            ("cohort", "cohort.md"), ("circles", "circles.md"), ("facilitator", "facilitator.md"),
            ("counts", "counts.csv"), ("counts", "counts.json"),
        ] { surfaces[surface, default: []] += Array(try String(contentsOfFile: notes + name, encoding: .utf8).utf8) }
        try say("lead", "export", "lead", "--to", "-")
        for list in ["ideas", "parked"] { try say(list, list) }
        for list in ["sessions", "workshops", "people", "pairs", "goals", "promises", "suggest", "doctor"] {
            try say("lists", list)
        }
        try say("lists", "sessions", "--json")
        try say("lists", "workshops", "--json")
        try say("sessions", "export", "pair", "--pair", "Amara,Ben", "--to", "out")
        try say("sessions", "export", "circle", "--to", "out")
        for name in ["Amara", "Joel"] { try say("sessions", "export", "personal", "--person", name, "--to", "out") }
        for (surface, folder) in [("sessions", "out"), ("data", "data"), ("desk", "home"), ("desk", "tmp")] {
            let files = Folder(run.folder + "/" + folder).files
            surfaces[surface, default: []] += files.flatMap { Array($0.name.utf8) + $0.bytes }
        }
    }
}
