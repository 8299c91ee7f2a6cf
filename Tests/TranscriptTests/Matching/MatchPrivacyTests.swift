import Foundation
import Testing

/// What nobody may find out: who avoided, struck or declined whom, and whose pair ended before its time.
@Suite struct MatchPrivacyTests {
    /// Six people, all of whom might meet: a reason is added for Amara and Joel.
    private static func people(manager: String = "", avoid: String = "") -> String {
        let others = ["Bea", "Cem", "Dai", "Eli"].enumerated().map { index, name in
            "\(name),\(index.isMultiple(of: 2) ? "mentor" : "protege"),,knowledge: thing \(index),wisdom: sense \(index),"
        }
        return """
            name,role,manager,wants,offers,avoid
            Amara,protege,\(manager),knowledge: budgets,experience: nights,
            Joel,mentor,,experience: a night,knowledge: budgets,\(avoid)
            \(others.joined(separator: "\n"))
            """
    }

    private static let everyone = ["Amara", "Joel", "Bea", "Cem", "Dai", "Eli"]

    private static func desk(_ people: String) throws -> Run {
        let run = try Run()
        _ = try run.now(["cohort", "new", "harbour"])
        try run.write(people, to: "people.csv")
        _ = try run.now(["cohort", "import", "people.csv"])
        return run
    }

    /// Everything that matching says of a cohort, whoever asks.
    private static func told(_ run: Run, on day: String = "2031-05-20") throws -> String {
        let today = ["TURNABOUT_NOW": "\(day)T10:00:00Z"]
        var lines = ["shortlist", "shortlist 3 --json"]
        for (index, one) in everyone.enumerated() {
            for other in everyone[(index + 1)...] { lines.append("why \(one) \(other)") }
        }
        lines += ["propose", "propose --weight --json", "propose --json", "list", "list --json"]
        let input = lines.map { "match \($0)\n" }.joined()
        let said = try run.now(["--keep-going"], input: input, environment: today).transcript
        return (said + Folder(run.folder + "/notes").telling).replacing(run.folder, with: "DESK")
    }

    /// What is said of pairs that were.
    private static func pairs(_ run: Run) throws -> String {
        try run.now(["--keep-going"], input: "pairs\npairs --json\npeople\npeople --json\ncohort show\nsuggest\n")
            .transcript
    }

    @Test func whateverKeepsTwoPeopleApartLooksLikeTheReportingLine() async throws {
        let (told, ended) = try await OwnThread.run {
            var ended: [String] = []
            let told = try ["line", "avoid", "ended", "ended early", "not agreed", "declined"].map { reason in
                let run = try Self.desk(
                    Self.people(manager: reason == "line" ? "Joel" : "", avoid: reason == "avoid" ? "Amara" : ""))
                if reason.hasPrefix("ended") {
                    _ = try run.now(["pair", "Amara", "Joel"])
                    _ = try run.now(["unpair", "Amara", "Joel"] + (reason == "ended early" ? ["--early"] : []))
                }
                if reason == "not agreed" || reason == "declined" {
                    let then = ["TURNABOUT_NOW": "2031-04-01T10:00:00Z"]
                    let proposed = try run.now(["match", "propose"], environment: then).output
                    #expect(proposed.contains("Amara and Joel  "))
                    let answer = reason == "declined" ? ["decline", "Joel"] : ["accept", "Amara"]
                    _ = try run.now(["match"] + answer, environment: then)
                }
                if reason.hasPrefix("ended") { ended.append(try Self.pairs(run)) }
                return try Self.told(run)
            }
            return (told, ended)
        }
        #expect(ended[0] == ended[1], "the pair is told of, and not how it ended")
        #expect(told[0].contains("Amara and Joel are not on each other's lists."))
        for other in told { #expect(firstDifference(other, told[0]) == nil) }
    }

    @Test func aStrikeChangesNoListAndNoExplanation() async throws {
        let told = try await OwnThread.run {
            try ["", "name,ranks\nJoel,not Amara\n", "name,ranks\nAmara,not Joel\n"].map { ranks -> [String] in
                let run = try Self.desk(Self.people())
                if !ranks.isEmpty {
                    try run.write(ranks, to: "ranks.csv")
                    _ = try run.now(["cohort", "import", "ranks.csv"])
                }
                let why = try run.now(["match", "why", "Amara", "Joel"]).output
                let lists = try run.now(["match", "shortlist"]).transcript + Folder(run.folder + "/notes").telling
                return [why + lists, try run.now(["match", "propose"]).transcript]
            }
        }
        #expect(told[0][0].contains("Amara wants budgets (knowledge), Joel offers budgets"))
        #expect(told[1][0] == told[0][0] && told[2][0] == told[0][0])
        #expect(told[0][1].contains("Amara and Joel  "))
        #expect(!told[1][1].contains("Amara and Joel  "))
        #expect(told[1][1] == told[2][1], "whoever of the two it was")
    }

    @Test func aNoLooksLikeNoAnswerUntilTheDayAndAfterIt() async throws {
        let told = try await OwnThread.run {
            try ["", "decline", "accept and decline"].map { answer in
                let run = try Self.desk(Self.people())
                _ = try run.now(["match", "propose"])
                var said = try run.now(["match", "accept", "Amara"]).transcript
                if answer.hasPrefix("accept") {
                    _ = try run.now(["match", "decline", "Amara"])
                    _ = try run.now(["match", "accept", "Amara"])
                }
                if !answer.isEmpty { _ = try run.now(["match", "decline", "Joel"]) }
                said += try run.now(["match", "accept", "Amara"]).transcript
                said += try run.now(["match", "accept", "--all"]).transcript
                for day in ["2031-05-21", "2031-06-10", "2031-06-11"] { said += try Self.told(run, on: day) }
                return said
            }
        }
        #expect(told[0].contains("Amara and Joel  not agreed yet  2031-06-10"))
        for other in told { #expect(firstDifference(other, told[0]) == nil) }
    }

    @Test func decliningSaysTheSameEveryTimeAndNeedsAProposal() async throws {
        let run = try await OwnThread.run { try Self.desk(Self.people()) }
        try await run("match", "decline", "Joel").expectFailure(
            "Joel has no proposal to answer. `match` lists what waits.")
        try await run("match", "propose").expectSuccess()
        for _ in 0..<2 { #expect(try await run("match", "decline", "Joel").output == "Noted, and nobody is told.\n") }
        let yes = try await run("match", "accept", "Joel")
        #expect(yes.output.hasPrefix("Joel says yes to Amara."), "people may think better of it")
    }

    @Test func twoWhoFoundEachOtherAreAskedNothingPrivate() async throws {
        let (plain, avoided, line) = try await OwnThread.run {
            let plain = try Self.desk(Self.people()).now(["pair", "Amara", "Joel"])
            let avoided = try Self.desk(Self.people(avoid: "Amara")).now(["pair", "Amara", "Joel"])
            return (plain, avoided, try Self.desk(Self.people(manager: "Joel")).now(["pair", "Amara", "Joel"]))
        }
        #expect(avoided.transcript == plain.transcript)
        line.expectSuccess()
        #expect(
            line.output.hasPrefix("Amara and Joel stand in one reporting line, where it is hard to speak freely.\n"))
    }

    @Test func nothingTypedForTheMatchingStandsWhereNobodyWasToldThatItWould() async throws {
        let run = try await OwnThread.run {
            try Self.desk(
                Self.people().replacing(
                    "knowledge: budgets,experience: nights", with: "knowledge: zqwantqz,wisdom: zqofferqz"))
        }
        try await run("match", "shortlist").expectSuccess()
        try await run("match", "propose").expectSuccess()
        let sheets = run.notes.files.filter { $0.text.contains("zqofferqz") }.map(\.name)
        let lists = try JSONDecoder().decode(
            Lists.self, from: Data(try await run("match", "shortlist", "--json").output.utf8))
        let readers = lists.shortlists.filter { $0.list.contains { $0.name == "Amara" } }.map(\.person)
        #expect(
            sheets.filter { !$0.contains("/amara/") }
                == readers.map { "harbour/people/\($0.lowercased())/shortlist-2031-05-20.md" }.sorted())
        for words in [
            ["people"], ["people", "--json"], ["cohort", "show"], ["pairs"], ["doctor"], ["suggest"], ["match"],
        ] {
            let told = try await run(words).transcript
            #expect(!told.contains("zqwantqz") && !told.contains("zqofferqz"), "\(words)")
        }
    }

    private struct Lists: Decodable {
        struct List: Decodable {
            struct Entry: Decodable { let name: String }
            let person: String
            let list: [Entry]
        }
        let shortlists: [List]
    }

    /// The first lines in which two texts differ.
    private func firstDifference(_ one: String, _ other: String) -> String? {
        let lines = [one, other].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        if let pair = zip(lines[0], lines[1]).first(where: { $0 != $1 }) { return "\(pair.0) / \(pair.1)" }
        return lines[0].count == lines[1].count ? nil : "\(lines[0].count) / \(lines[1].count) lines"
    }
}
