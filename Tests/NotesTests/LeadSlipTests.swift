import Facilitation
import Testing
import Workshop

@testable import Notes

struct LeadSlipTests {
    @Test func aSlipSaysEverythingThatIsInIt() throws {
        try Snapshot.expect(try Examples.slip().rendered(), matches: "lead-slip.md")
        let circle = try #require(
            LeadSlip(
                ofCircle: try Examples.releasedCircle(), charter: Examples.charter, at: Examples.now, on: Player.today))
        try Snapshot.expect(circle.rendered(), matches: "lead-slip.circle.md")
        let message = try #require(
            LeadSlip(
                messageOf: 1, in: try Examples.releasedMeeting(), charter: Examples.charter, at: Examples.now,
                on: Player.today))
        try Snapshot.expect(message.rendered(), matches: "lead-message.md")
        #expect(
            LeadSlip(
                messageOf: 2, in: try Examples.releasedMeeting(), charter: Examples.charter, at: Examples.now,
                on: Player.today) == nil)
    }

    @Test func aMessageToTheLeadIsNotInThePairsSlip() throws {
        let slip = try Examples.slip().rendered()
        #expect(!slip.contains("ten minutes"))
        #expect(slip.contains("Two alerts I designed are ignored by everyone"))
    }

    @Test func aSlipReadBackIsTheSameSlip() throws {
        let slip = try Examples.slip()
        #expect(try LeadSlip.parse(slip.rendered()) == slip)
    }

    @Test func lineEndsMarksAndTrailingSpacesDoNotDamageASlip() throws {
        let slip = try Examples.slip()
        let text = slip.rendered()
        let windows =
            "\u{FEFF}" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(try LeadSlip.parse(windows) == slip)
        #expect(
            try LeadSlip.parse(
                "\n" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "  \n") + "\n\n")
                == slip)
    }

    @Test(arguments: NastyText.corpus) func typedTextCannotBreakOut(_ text: String) throws {
        let player = Player(answers: ["one@0": .line(text)], releases: [("one@0", 0)])
        let session = try player.play(Player.session(OneLine(), people: ["A`\n```turnabout-slip", "B"]))
        let source = NotesSource(session, number: 1, cohort: "```\n---\nslip: \"9\"")
        let slip = LeadSlip(
            of: session.setup.participants.map(\.name), since: Player.today, [source], cohort: source.cohort,
            charter: [text], at: Examples.now, on: Player.today)
        #expect(try LeadSlip.parse(slip.rendered()) == slip)
    }

    @Test func aChangedSlipIsRefusedInWords() throws {
        let text = try Examples.slip().rendered()
        #expect(reason(text.replacing("The budget rule", with: "The new rule")) == .damaged)
        #expect(reason(text.replacing("slip: \"1\"", with: "slip: \"2\"")) == .newer)
        #expect(reason(text.replacing("slip: \"1\"", with: "slip: \"x\"")) == .damaged)
        #expect(reason(text.replacing("\nslip: \"1\"", with: "")) == .notASlip)
        #expect(reason("") == .empty)
        #expect(reason(" \n\r\n\u{FEFF}") == .empty)
        #expect(reason("# Notes\n") == .notASlip)
        let pair = try #require(PairNotes(try Examples.pairMeeting()))
        #expect(reason(pair.document.rendered()) == .notASlip)
        for reason in [SlipError.Reason.empty, .notASlip, .damaged, .newer, .duplicate, .outdated, .otherCohort] {
            let words = SlipError(reason, "Other").description
            #expect(words.split(separator: ".").count >= 2 && words.hasSuffix("."), "\(words)")
        }
    }

    @Test func aDamagedSlipIsNeverTakenForAnother() throws {
        let slip = try Examples.slip()
        let bytes = Array(slip.rendered().utf8)
        let seed = UInt64.random(in: .min ... .max)
        var random = SplitMix64(state: seed)
        for _ in 0..<400 {
            var damaged = bytes
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
            case 1: damaged.remove(at: place)
            case 2: damaged = Array(damaged[..<place])
            case 3: damaged.insert(contentsOf: damaged[..<min(place, 40)], at: place)
            default: damaged.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
            }
            guard let found = try? LeadSlip.parse(String(decoding: damaged, as: UTF8.self)) else { continue }
            #expect(found == slip, "seed \(seed), place \(place)")
        }
    }

    private func reason(_ text: String) -> SlipError.Reason? {
        do {
            _ = try LeadSlip.parse(text)
            return nil
        } catch {
            return error.reason
        }
    }
}
