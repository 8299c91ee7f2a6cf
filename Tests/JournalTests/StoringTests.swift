import Facilitation
import Foundation
import Journal
import Testing
import Workshop

@Suite struct StoringTests {
    let scratch: Scratch
    let pairing: Pairing
    var journal: Journal { pairing.journal }

    init() throws {
        scratch = try Scratch()
        pairing = try Pairing(Journal.open(in: scratch.directory))
    }

    @Test func aSessionIsRebuiltFromExactlyWhatWasStored() throws {
        let session = try pairing.begin(part: "live")
        let answers: [Answer] = [
            .line("one \"line\" \\ ñ 🐦"), .text("two\nlines"), .lines(["a", "b"]), .scale(-3), .choice("yes"),
            .choices(["x", "y"]), .promise(Promise(owner: "Joel", action: "sit in", by: day)),
        ]
        var stored: [Words] = []
        var events: [Event] = [.started]
        for (index, answer) in answers.enumerated() {
            let words = Words(
                index + 1, answer, key: "k\(index)", author: index % 3 == 2 ? nil : index % 3,
                reader: Reader.allCases[index % 4], isKept: index % 2 == 0, card: index == 1 ? .goal : nil)
            stored.append(words)
            try journal.store(Decision(words), in: session)
            events.append(.answered(beat: words.beat, words: words.number))
        }
        let others: [Event] = [
            .moved(beat: BeatID("a", occurrence: 2, author: 1)), .passed(beat: BeatID("b")),
            .reopened(beat: BeatID("b")),
            .another(beat: BeatID("b")), .extended(stage: "s", seconds: 120), .keeping(false), .kept(author: 1, true),
            .approved(item: BeatID("a"), words: 1, author: 0), .withdrew(item: BeatID("a"), author: 0),
            .reworded(item: BeatID("a"), words: 2), .drew(beat: BeatID("d"), order: [1, 0]), .paused, .resumed,
            .finished,
        ]
        for event in others { try journal.store(Decision(event), in: session) }
        let record = try journal.record(session)
        #expect(record.words == stored)
        #expect(record.entries.map(\.event) == events + others)
        #expect(record.entries.allSatisfy { $0.at == noon })
        #expect(record.setup == pairing.setup(part: "live"))
        #expect(record.state == .finished && record.finishedAt == noon)
    }
}
