import Facilitation
import Workshop

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension WorkshopCounts {
    /// The counts for another program, version 1: fields are added, never renamed.
    package var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        // Encoding plain values in memory cannot fail.
        guard let bytes = try? encoder.encode(CountsWire(self)) else { return "{}\n" }
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }
}

/// What stands in the JSON of a workshop's counts, version 1.
private struct CountsWire: Encodable {
    struct About: Encodable {
        let cohort: String
        let date: String
        let document = "workshop-counts"
        let generator = "Turnabout"
        let title: String
        let workshop: Int64
    }

    struct Seated: Encodable {
        let at: String
        let people: Int
    }

    struct Block: Encodable {
        let title: String
        let plannedStart: String
        let plannedMinutes: Double
        let start: String?
        let minutes: Double?
        let state: String
    }

    struct Item: Encodable {
        let text: String
        let count: Int
    }

    struct Tally: Encodable {
        let kind: String
        let block: String
        let question: String
        let items: [Item]
    }

    struct Scale: Encodable {
        let question: String
        let steps: [Int]
        let low: String
        let high: String
        let median: Double
        let answers: Int
    }

    let about: About
    let people: Int
    let seated: [Seated]
    let blocks: [Block]
    let counts: [Tally]
    let numbers: [Scale]
    let version = 1

    init(_ counts: WorkshopCounts) {
        about = About(cohort: counts.cohort, date: "\(counts.day)", title: counts.title, workshop: counts.number)
        people = counts.people
        seated = counts.seated.map { Seated(at: "\($0.at)", people: $0.people) }
        blocks = counts.blocks.map { block in
            Block(
                title: block.title, plannedStart: "\(block.plannedStart)", plannedMinutes: block.plannedSeconds.minutes,
                start: block.start.map { "\($0)" }, minutes: block.seconds.map(\.minutes), state: block.state.rawValue)
        }
        self.counts = counts.tallies.map { tally in
            Tally(
                kind: tally.kind, block: tally.block, question: tally.question,
                items: tally.items.map { Item(text: $0.text, count: $0.count) })
        }
        numbers = counts.scales.map { scale in
            Scale(
                question: scale.question, steps: Array(scale.steps), low: scale.low, high: scale.high,
                median: Double(scale.doubledMedian) / 2, answers: scale.answers)
        }
    }
}

extension Int {
    /// This many seconds in minutes, to the hundredth.
    fileprivate var minutes: Double { Double((self * 100 + 30) / 60) / 100 }
}
