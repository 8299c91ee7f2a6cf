import Facilitation
import Testing
import Workshop

@testable import Notes

/// Every word that a room hands in is a word of its own; every document holds exactly those that its readers may see.
struct WorkshopPrivacyTests {
    private static let keys = ["own", "reason", "used", "idea", "obstacle", "next-meeting"]

    @Test func everyDocumentHoldsExactlyWhatItsReadersMaySee() throws {
        let start = UInt64.random(in: .min ... .max)
        var found = 0
        for offset in 0..<40 as Range<UInt64> {
            let seed = start &+ offset
            var random = SplitMix64(state: seed)
            let source = try room(&random)
            let shown = shown(in: source.workshop)
            found += shown.count
            for (name, text) in documents(source) where name != "facilitator" {
                #expect(canaries(text).isSubset(of: shown), "\(name), seed \(seed)")
            }
            let cohort = WorkshopCohortNotes(source).document.rendered()
            #expect(canaries(cohort) == shown, "cohort, seed \(seed)")
            let all = Set(source.workshop.words.values.flatMap { canaries($0.text) })
            let own = canaries(FacilitatorNotes(source).document.rendered())
            #expect(own.isSubset(of: all), "cues are in no document, seed \(seed)")
            let lead = canaries(leadPage(source))
            let told = Set(
                source.workshop.words.values.filter { ["reason", "used", "idea"].contains($0.key) }
                    .flatMap { canaries($0.text) })
            #expect(lead == told, "lead, seed \(seed)")
        }
        #expect(found > 100, "too few words to mean anything, start \(start)")
    }

    /// A room in which some steps are shown, some stop early, and some slips are struck.
    private func room(_ random: inout SplitMix64) throws -> WorkshopSource {
        var player = RoomPlayer()
        var count = 0
        for key in Self.keys {
            let lines = key == "used" || key == "next-meeting" ? 1 : Int.random(in: 0...4, using: &random)
            player.typed[key] = (0..<lines).map { _ in
                count += 1
                return "canary\(count)x"
            }
        }
        let obstacles = player.typed["obstacle"]?.count ?? 0
        if obstacles > 0 {
            player.counts["dots"] = (0..<obstacles).map { _ in Int.random(in: 0...9, using: &random) }
            player.piles = [([0], "canaryheading")]
        }
        player.notes = ["canarynote1", DebriefQuestion.change.note("canarynote2") ?? ""]
        let keys = Self.keys + ["dots", "pile", "name"]
        player.shown = Set(keys.filter { _ in Bool.random(using: &random) })
        var workshop = try player.play(steps: Int.random(in: 3...20, using: &random))
        for number in workshop.words.keys.sorted() where Int.random(in: 0..<5, using: &random) == 0 {
            workshop.apply(try workshop.decide(.strike(words: number), at: RoomPlayer.midnight.adding(seconds: 50_000)))
        }
        return WorkshopSource(
            workshop, number: 1, cohort: "Cohort", names: Examples.names, attendees: [.init(person: 1, isHere: true)])
    }

    private func shown(in workshop: LiveWorkshop) -> Set<String> {
        let results = workshop.program.blocks.joined().compactMap { workshop.result($0.id) }
        return Set(results.flatMap(\.lines).flatMap { canaries($0.text + " " + ($0.heading ?? "")) })
    }

    private func documents(_ source: WorkshopSource) -> [(name: String, text: String)] {
        let counts = WorkshopCounts(source)
        return [
            ("cohort", WorkshopCohortNotes(source).document.rendered()),
            ("circles", WorkshopCircleNotes(source)?.document.rendered() ?? ""),
            ("facilitator", FacilitatorNotes(source).document.rendered()),
            ("csv", counts.csv), ("json", counts.json),
        ]
    }

    private func leadPage(_ source: WorkshopSource) -> String {
        let held = HeldWorkshop(source, cards: ["whole-room": WholeRoom().card], vocabulary: .reciprocal)
        return LeadNotes(
            facts: [.cohort(name: "Cohort", charter: [])] + [held].compactMap(\.self).map(Fact.workshop),
            tallies: WorkshopFigures(source).figures.map { CohortTally($0.metric, of: .people, in: [$0.group]) },
            lines: LeadLine.lines(of: source), on: Player.today
        ).document.rendered()
    }

    private func canaries(_ text: String) -> Set<String> {
        Set(text.split { !($0.isLetter || $0.isNumber) }.map(String.init).filter { $0.hasPrefix("canary") })
    }

    @Test func theLeadReadsWhatMayBeToldOfAWorkshop() throws {
        try Snapshot.expect(leadPage(try Examples.workshop()), matches: "workshop.lead.md")
    }

    @Test func aSlipThatNamesSomeoneStaysInTheRoom() throws {
        let source = try Examples.workshop()
        #expect(WorkshopCohortNotes(source).document.rendered().contains("Ask Noor"))
        #expect(!leadPage(source).contains("Ask Noor"))
        #expect(leadPage(source).contains("To learn"))
    }

    @Test func aStruckSlipIsInNoDocument() throws {
        var source = try Examples.workshop()
        let slip = try #require(source.workshop.words.values.first { $0.text.hasPrefix("I was curious") })
        #expect(leadPage(source).contains("I was curious"))
        source.workshop.apply(
            try source.workshop.decide(.strike(words: slip.number), at: RoomPlayer.midnight.adding(seconds: 50_000)))
        for (name, text) in documents(source) + [("lead", leadPage(source))] {
            #expect(!text.contains("I was curious"), "\(name)")
        }
    }

    @Test func numbersOfFewerThanFiveAreInNoDocument() throws {
        for (numbers, isTold) in [([0, 1, 1, 1, 1], false), ([1, 1, 1, 1, 1], true)] {
            var player = Examples.room
            player.counts["choice"] = numbers
            let source = try Examples.workshop(player)
            for (name, text) in documents(source) where ["facilitator", "csv", "json"].contains(name) {
                #expect(text.contains("by choice") == isTold, "\(name)")
            }
            #expect(leadPage(source).contains("by choice") == isTold)
        }
    }

    @Test func aVoteWithASmallCellShowsTheLeadNoneOfIt() throws {
        #expect(!leadPage(try Examples.workshop()).contains("Two-way"), "5 to 2: the two could be worked out")
        var player = Examples.room
        player.counts["name"] = [9, 5]
        #expect(leadPage(try Examples.workshop(player)).contains("Two-way 9, \\*None\\* 5 (of 14)"))
    }

    @Test func aWorkshopThatIsNotOverIsNotToldToTheLead() throws {
        let source = WorkshopSource(try Examples.room.play(steps: 4), number: 1, cohort: "Cohort")
        #expect(HeldWorkshop(source, cards: [:], vocabulary: .reciprocal) == nil)
    }
}
