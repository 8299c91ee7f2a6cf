import Circles
import Foundation
import Testing
import Workshop

@testable import Facilitation

/// A session is the fold of its entries over the words still there, at every moment and whatever is missing.
struct FoldingTests {
    private static let exercise = Small {
        Stage("One", minutes: 5) {
            Say("Hello.")
            Ask("Topic?", for: Keys.topic, of: .everyone, readBy: .pair, mayReach: .lead).another("Or this?")
            With(Keys.topic, or: "that") { Talk("About \($0).") }
            ReviewPromises()
            SwapSeats()
            Ask("A secret?", for: Keys.secret, of: .everyone, readBy: .author, mayReach: .lead)
            Ask("How is it?", for: Keys.pulse, ScaleRange(low: "low", high: "high"), of: .everyone, readBy: .nobody)
        }
        Stage("Two", minutes: 6) {
            TakeTurns("Go.", first: .opener)
            Rounds(2) {
                Ask("Blind?", for: Keys.plan, of: .everyone, readBy: .pair).blind()
                Reveal(Keys.plan)
            }
            EachPerson { Ask("List?", for: Keys.list, of: .everyone, readBy: .pair, mayReach: .lead) }
            Ask("Who?", for: Keys.deed, of: .leader, readBy: .pair)
        }
    }
    private static let context = SessionContext(
        charter: ["It stays here."],
        openPromises: [3, 5].map {
            OpenPromise(number: $0, promise: Promise(owner: "Joel", action: "call", by: Table.today))
        }, today: Table.today)

    /// People who wander: answers, back, strike, off and on, pauses, more time, other wordings.
    private func wander(_ generator: inout SplitMix64, steps: Int = 400) -> Table {
        var table = Table(
            Self.exercise, Bool.random(using: &generator) ? Table.pair : Table.three, context: Self.context)
        for _ in 0..<steps where !table.session.isFinished {
            let intent: Intent? =
                switch Int.random(in: 0..<16, using: &generator) {
                case 0: .back
                case 1: .strike
                case 2: .another
                case 3: .keeping(Bool.random(using: &generator))
                case 4: .more(minutes: 2)
                case 5: .pause
                case 6: .resume
                case 7: .pass
                case 8: .keep(Bool.random(using: &generator))
                case 9: .release(true)
                case 10: .releaseAs("Amara and I know \(Int.random(in: 0..<5, using: &generator)) things")
                case 11: Int.random(in: 0..<4, using: &generator) == 0 ? .skipStage : nil
                default: nil
                }
            if let intent { try? table.follow(intent) } else { try? table.step() }
        }
        return table
    }

    @Test(arguments: 0..<12)
    func foldedAgainAtEveryPointItIsTheSessionItWas(run: Int) {
        let seed = UInt64(run) &* 7919 + 1
        var generator = SplitMix64(seed: seed)
        let table = wander(&generator)
        for point in table.history {
            let folded = table.folded(Array(table.entries.prefix(point.entries)), point.words)
            guard folded.moment.seen == point.seen else {
                Issue.record("seed \(seed), after \(point.entries) entries: \(folded.moment.seen) is not \(point.seen)")
                return
            }
        }
    }

    @Test(arguments: 0..<12)
    func missingWordsNeverMoveThePosition(run: Int) {
        let seed = UInt64(run) &* 104_729 + 3
        var generator = SplitMix64(seed: seed)
        let table = wander(&generator)
        for point in table.history {
            let entries = Array(table.entries.prefix(point.entries))
            let whole = table.folded(entries, point.words)
            // Who opens is itself an answer: without it the first in the list does.
            let left = point.words.filter { $0.value.key == "opener" || Bool.random(using: &generator) }
            let folded = table.folded(entries, left)
            guard let beat = whole.current, !beat.isSupplied else { continue }
            if case .handBack = beat.action, beat.id.description.hasPrefix("release") { continue }
            guard folded.current?.id == beat.id else {
                Issue.record(
                    "seed \(seed), \(entries.count) entries: \(folded.current?.id.description ?? "end") is not \(beat.id)"
                )
                return
            }
        }
    }

    @Test(arguments: 0..<12)
    func whateverPeopleDoOwnEyesScreensMeetTheRightEyes(run: Int) {
        let seed = UInt64(run) &* 15_485_863 + 5
        var generator = SplitMix64(seed: seed)
        let table = wander(&generator)
        for point in table.history {
            let folded = table.folded(Array(table.entries.prefix(point.entries)), point.words)
            guard let eyes = folded.current?.ownEyes, !folded.state.isPaused else { continue }
            #expect(folded.holder == eyes, "seed \(seed), after \(point.entries) entries")
        }
    }

    @Test(arguments: 0..<12)
    func aSessionThatIsOverHoldsNothingThatWasNotToBeKept(run: Int) {
        let seed = UInt64(run) &* 32_452_843 + 7
        var generator = SplitMix64(seed: seed)
        let table = wander(&generator, steps: 2_000)
        guard table.session.isFinished else { return }
        let told = Set(table.session.released.map(\.beat))
        for words in table.words.values {
            #expect(words.reader != .nobody, "seed \(seed)")
            if words.kind == .wording {
                #expect(table.session.state.approvals[words.beat]?.isEmpty == false, "seed \(seed)")
            }
            if words.reader == .author, !told.contains(words.beat) {
                #expect(table.session.state.keeps[words.author ?? 0] == true, "seed \(seed)")
            }
        }
    }

    @Test(arguments: 0..<12)
    func whatWasTakenBackIsTakenBackByTheEntriesThoughItsWordsWereLeftBehind(run: Int) {
        let seed = UInt64(run) &* 49_979_687 + 9
        var generator = SplitMix64(seed: seed)
        let table = wander(&generator, steps: 2_000)
        let ever = table.history.reduce(into: [Int: Words]()) { $0.merge($1.words) { $1 } }
        let folded = table.folded(nil, ever)
        for beat in folded.program.beats {
            let released = folded.state.released(beat.id, among: folded.setup.participants)
            #expect(released == table.session.state.released(beat.id, among: folded.setup.participants), "seed \(seed)")
        }
        #expect(folded.state.answers == table.session.state.answers, "seed \(seed)")
        for number in table.session.state.answers.values where table.words[number] == nil && !table.session.isFinished {
            #expect(ever[number]?.reader == .author, "seed \(seed): words \(number) are gone, but were not taken back")
        }
    }

    @Test func aQuestionThatComesUpWhileAnotherHasTheKeyboardWaitsForItsOwner() throws {
        let exercise = Small {
            Stage("One", minutes: 5) { Ask("A secret?", for: Keys.secret, of: .everyone, readBy: .author) }
        }
        var table = Table(exercise)
        let beats = ["opening", "secret.hand-over@0", "secret.hand-over@1"]
        let entries = [Event.started] + beats.map { .moved(beat: BeatID($0)) }
        table.replaceSession(with: table.folded(entries.map { Entry(at: table.now, event: $0) }))
        #expect(table.beat == "secret@0")
        try table.follow(.more(minutes: 1))
        #expect(table.beat == "secret.hand-over@0", "Joel sits there")
        try table.follow(.ready)
        #expect(table.beat == "secret@0")
    }

    @Test func entriesHoldNoWordsAndAreStoredAsTheyAre() throws {
        var generator = SplitMix64(seed: 99)
        let table = wander(&generator)
        let json = try JSONEncoder().encode(table.entries)
        #expect(try JSONDecoder().decode([Entry].self, from: json) == table.entries)
        #expect(!String(decoding: json, as: UTF8.self).contains("words\":\""))
        #expect(!String(decoding: json, as: UTF8.self).contains("things"))
    }

    @Test func anEntryIsStoredInTheseWords() throws {
        let events: [Event] = [
            .started, .moved(beat: BeatID("a", author: 1)), .answered(beat: BeatID("a"), words: 3),
            .kept(author: 0, true), .approved(item: BeatID("a"), words: 3, author: 0), .keeping(false),
            .extended(stage: "one", seconds: 60), .drew(beat: BeatID("a"), order: [1, 0]),
        ]
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = try events.map {
            String(decoding: try encoder.encode(Entry(at: Instant(milliseconds: 5), event: $0)), as: UTF8.self)
        }
        #expect(
            text == [
                #"{"at":5,"event":{"started":{}}}"#, #"{"at":5,"event":{"moved":{"beat":"a@1"}}}"#,
                #"{"at":5,"event":{"answered":{"beat":"a","words":3}}}"#,
                #"{"at":5,"event":{"kept":{"_1":true,"author":0}}}"#,
                #"{"at":5,"event":{"approved":{"author":0,"item":"a","words":3}}}"#,
                #"{"at":5,"event":{"keeping":{"_0":false}}}"#,
                #"{"at":5,"event":{"extended":{"seconds":60,"stage":"one"}}}"#,
                #"{"at":5,"event":{"drew":{"beat":"a","order":[1,0]}}}"#,
            ])
    }

    @Test func numbersOfDeletedWordsAreNeverUsedAgain() throws {
        var table = Table(Self.exercise, context: Self.context)
        try table.go(to: "topic@1")
        try table.follow(.strike)
        try table.crash()
        try table.step()
        #expect(table.words.keys.sorted() == [1, 3], "1 is who opens, 2 was struck")
    }
}
