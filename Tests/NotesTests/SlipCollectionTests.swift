import Facilitation
import Testing
import Workshop

@testable import Notes

struct SlipCollectionTests {
    @Test func slipsOfSeveralMachinesMakeOnePage() throws {
        var collection = SlipCollection()
        for slip in try slips() { try collection.add(slip) }
        let page = collection.notes(on: Player.today).document.rendered()
        try Snapshot.expect(page, matches: "collected.lead.md")
    }

    @Test func theOrderOfTheSlipsMakesNoDifference() throws {
        let slips = try slips() + [try Examples.slip(at: Examples.now.adding(seconds: -60))]
        var pages: Set<String> = []
        for seed in 0..<12 {
            var collection = SlipCollection()
            for index in Draw.order(slips.count, seed: UInt64(seed)) { _ = try? collection.add(slips[index]) }
            #expect(collection.count == 3)
            pages.insert(collection.notes(on: Player.today).document.rendered())
        }
        #expect(pages.count == 1)
    }

    @Test func aSlipCountsOnceAndTheNewestOfAPairCounts() throws {
        let (old, new) = (try Examples.slip(), try Examples.slip(at: Examples.now.adding(seconds: 60)))
        var collection = SlipCollection()
        #expect(try collection.add(old) == .added)
        #expect(throws: SlipError(.duplicate)) { try collection.add(old) }
        #expect(try collection.add(new) == .replaced)
        #expect(throws: SlipError(.outdated)) { try collection.add(old) }
        #expect(collection.count == 1)
        let other = LeadSlip(
            of: ["A", "B"], since: Player.today, [], cohort: "Another", charter: [], at: Examples.now, on: Player.today)
        #expect(throws: SlipError(.otherCohort, "Another")) { try collection.add(other) }
    }

    @Test func aLineTakenBackIsGoneWithTheNewerSlip() throws {
        var collection = SlipCollection()
        try collection.add(try Examples.slip())
        #expect(collection.notes(on: Player.today).document.rendered().contains("budget rule"))
        let bare = LeadSlip(
            of: ["Joel", "Amara"], since: Player.today, [], cohort: "Harbour, spring", charter: [],
            at: Examples.now.adding(seconds: 1), on: Player.today)
        try collection.add(bare)
        #expect(!collection.notes(on: Player.today).document.rendered().contains("budget rule"))
    }

    private func slips() throws -> [LeadSlip] {
        let circle = LeadSlip(
            ofCircle: try Examples.releasedCircle(), charter: Examples.charter, at: Examples.now, on: Player.today)
        let message = LeadSlip(
            messageOf: 1, in: try Examples.releasedMeeting(), charter: Examples.charter, at: Examples.now,
            on: Player.today)
        return [try Examples.slip(), try #require(circle), try #require(message)]
    }
}
