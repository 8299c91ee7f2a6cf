import Testing
import Workshop

@testable import Facilitation

struct RevocationTests {
    private static let ownEyes = Small {
        Stage("One", minutes: 5) {
            Ask("Which way?", for: Keys.way, Keys.ways, of: .everyone, readBy: .author)
            Ask("Your message?", for: Keys.secret, of: .everyone, readBy: .author, mayReach: .lead)
                .onlyIf(Keys.way, is: "help")
            Ask("Learned?", for: Keys.learned, of: .everyone, readBy: .pair).remembered(as: .learning)
        }
    }

    private func told(_ table: Table) -> [String] { table.session.released.map(\.text.value.answer.plainText) }

    /// Everything released, before the end.
    private func released() throws -> Table {
        var table = Table(ReleaseTests.exercise)
        try table.go(to: "release.hand-over@0")
        while table.beat != "next-meeting" {
            if case .release = table.moment.task { try table.follow(.release(true)) } else { try table.step() }
        }
        try #require(told(table) == ["learned@0 words", "learned@1 words", "plan words"])
        return table
    }

    /// Amara asked for help, said how, and released it; Joel stays.
    private func helped(_ intent: Intent) throws -> Table {
        var table = Table(Self.ownEyes)
        try table.go(to: "way@0")
        try table.follow(.answer(.choice("help")))
        try table.answer("Joel talks a lot. Please call me.")
        try table.go(to: "release:secret@0@0")
        try table.follow(intent)
        return table
    }

    @Test func strikingRevokes() throws {
        var table = try released()
        try table.follow(.strike)
        #expect(
            told(table) == ["learned@0 words", "learned@1 words", "plan words"], "the last answer was a private one")
        for _ in 0..<2 { try table.follow(.strike) }
        #expect(told(table) == ["learned@0 words", "learned@1 words"])
    }

    @Test func withdrawingRevokesAtAnyTime() throws {
        var table = try released()
        try table.finish()
        try table.review("plan", by: 1, .release(false))
        #expect(told(table) == ["learned@0 words", "learned@1 words"])
        #expect(table.answers["plan"] == "plan words")
        let count = table.entries.count
        try table.review("plan", by: 1, .release(false))
        #expect(table.entries.count == count, "there is nothing to withdraw twice")
        try table.review("plan", by: 1, .release(true))
        #expect(told(table).count == 3)
        try table.review("plan", by: 1, .release(true))
        #expect(table.entries.count == count + 1)
    }

    @Test func aYesToOtherWordsIsNotRevivedWhenTheWordsAreBackToWhatTheyWere() throws {
        var table = try released()
        try table.finish()
        try table.review("plan", by: 1, .releaseAs("another plan"))
        try table.review("plan", by: 1, .release(false))
        #expect(!table.words.values.contains { $0.kind == .wording })
        try table.review("plan", by: 1, .release(true))
        #expect(told(table) == ["learned@0 words", "learned@1 words"], "Amara has not been asked again")
        try table.review("plan", by: 0, .release(true))
        #expect(told(table).last == "plan words")
    }

    @Test func changingTheAnswerRevokes() throws {
        let exercise = Small(.solo) {
            Stage("One", minutes: 5) {
                Ask("Learned?", for: Keys.learned, of: .everyone, readBy: .pair, mayReach: .lead)
                    .remembered(as: .learning)
            }
        }
        var table = Table(exercise, [Table.pair[0]])
        try table.go(to: "release:learned@0@0")
        try table.follow(.releaseAs("In other words."))
        #expect(told(table) == ["In other words."])
        for _ in 0..<2 { try table.follow(.back) }
        try table.answer("Something else.")
        #expect(told(table).isEmpty)
        #expect(table.words.values.map(\.answer) == [.line("Something else.")], "the other wording is gone, too")
        let ever = table.history.reduce(into: [Int: Words]()) { $0.merge($1.words) { $1 } }
        #expect(table.folded(nil, ever).released.isEmpty, "even if its words were left behind")
        #expect(table.beat == "release:learned@0@0")
    }

    @Test func ofSeveralWordingsOnlyTheLastIsThere() throws {
        var table = Table(ReleaseTests.exercise)
        try table.go(to: "release:plan@0")
        try table.follow(.releaseAs("a first wording"))
        try table.follow(.ready)
        try table.go(to: "release:plan@1")
        try table.follow(.releaseAs("a second wording"))
        #expect(table.words.values.filter { $0.kind == .wording }.map(\.answer) == [.line("a second wording")])
    }

    @Test func goingBackToAReleaseAndSayingNothingTakesItBack() throws {
        var table = Table(ReleaseTests.exercise)
        try table.go(to: "release:learned@0@0")
        try table.follow(.release(true))
        try table.follow(.back)
        #expect(table.beat == "release:learned@0@0")
        try table.follow(.ready)
        #expect(told(table).isEmpty)
    }

    @Test func anOwnEyesMessageIsAskedOfItsAuthorAloneAndOutlivesTheSession() throws {
        var table = try helped(.release(true))
        #expect(told(table) == ["Joel talks a lot. Please call me."], "Joel is named, and not asked")
        #expect(!table.plan.contains("release:secret@0@1"))
        try table.finish()
        #expect(table.answers["secret@0"] == "Joel talks a lot. Please call me.")
        #expect(table.answers["way@0"] == nil)
        #expect(told(table) == ["Joel talks a lot. Please call me."])
        #expect(told(Table(table)) == told(table), "and is found again from what is stored")
    }

    @Test func ofARewordedOwnEyesMessageOnlyTheReleasedWordsStay() throws {
        var table = try helped(.releaseAs("Please call me."))
        try table.finish()
        #expect(table.words.values.filter { $0.key == "secret" }.map(\.answer) == [.line("Please call me.")])
        #expect(told(table) == ["Please call me."])
        #expect(told(Table(table)) == ["Please call me."])
        try table.review("secret@0", by: 0, .release(false))
        #expect(told(table).isEmpty)
        #expect(!table.words.values.contains { $0.key == "secret" }, "what was only there to be told is gone")
    }

    @Test func nobodySeesWhoHasAMessageToRelease() throws {
        var asked = try helped(.release(true))
        var quiet = Table(Self.ownEyes)
        try quiet.go(to: "way@0")
        try quiet.follow(.answer(.choice("stay")))
        try asked.finish()
        try quiet.finish()
        func shown(_ table: Table) -> [String] { table.plan.filter { $0.contains("hand-") } }
        #expect(shown(asked) == shown(quiet))
        #expect(shown(quiet).suffix(3) == ["release.hand-over@0", "release.hand-over@1", "release.hand-back"])
    }

    @Test func onlyWhoHasASayMayReviewAnItem() throws {
        var table = try helped(.release(false))
        try table.finish()
        #expect(table.session.releaseItems(of: 1).isEmpty)
        #expect(throws: Refusal("There is no such item to share. `release` lists what there is.")) {
            try table.session.review(BeatID("secret", author: 0), by: 0, .release(true), at: table.now)
        }
        var pair = Table(ReleaseTests.exercise)
        try pair.finish()
        #expect(throws: Refusal("Joel neither wrote this nor is named in it. Ask whoever wrote it.")) {
            try pair.session.review(BeatID("learned", author: 0), by: 1, .release(true), at: pair.now)
        }
        for item in ["topic@0", "opening", "nonsense"] {
            #expect(throws: Refusal.self, "\(item)") {
                try pair.session.review(BeatID(item), by: 0, .release(true), at: pair.now)
            }
        }
        #expect(pair.session.releaseItems(of: 0).map(\.beat.description) == ["learned@0", "plan"])
        #expect(pair.session.releaseItems(of: 0).allSatisfy { !$0.agrees })
    }

    @Test func anAnswerThatNoLongerConcernsAnyoneCannotBeReleased() throws {
        var table = Table(Self.ownEyes)
        try table.go(to: "way@0")
        try table.follow(.answer(.choice("help")))
        try table.answer("Please call me.")
        for _ in 0..<2 { try table.follow(.back) }
        try table.follow(.answer(.choice("stay")))
        try table.go(to: "release.hand-over@0")
        #expect(!table.plan.contains("release:secret@0@0"))
        try table.finish()
        #expect(table.answers["secret@0"] == nil)
    }
}

extension Table {
    /// The same session, folded again from what is stored.
    fileprivate init(_ other: Table) {
        self = other
        replaceSession(with: other.folded())
    }
}
