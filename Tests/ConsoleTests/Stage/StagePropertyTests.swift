import Facilitation
import LineEditing
import Testing

@testable import Console

@Suite struct StagePropertyTests {
    @Test func noDrawingIsLargerThanItsScreen() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = Numbers(state: seed)
        for _ in 0..<400 {
            let moment = Self.moment(&random)
            let columns = Int.random(in: 1...170, using: &random)
            let rows = Int.random(in: 1...60, using: &random)
            let left = Bool.random(using: &random) ? Int.random(in: -50...20_000, using: &random) : nil
            let style = StageStyle(isASCII: Bool.random(using: &random))
            let notice = Bool.random(using: &random) ? Self.text(&random) : ""
            let drawing = StageDrawing(
                moment, left: left, notice: sanitizedForTerminal(notice, keepsLineBreaks: false), columns: columns,
                rows: rows, style: style)
            for page in 0..<min(4, drawing.pageCount) {
                let lines = drawing.lines(left: left, page: page)
                #expect(lines.count <= rows, "seed \(seed)")
                for line in lines {
                    #expect(displayWidth(of: line) <= columns, "seed \(seed), \(columns) by \(rows): \(line)")
                    let controls = line.unicodeScalars.filter { $0.properties.generalCategory == .control }
                    #expect(controls.isEmpty, "seed \(seed): \(line.debugDescription)")
                }
            }
        }
    }

    private static func moment(_ random: inout Numbers) -> PublicMoment {
        let states: [PublicMoment.State] = [.before, .running, .pause, .stopped, .over]
        var moment = PublicMoment(workshop: text(&random), state: states.randomElement(using: &random) ?? .over)
        (moment.title, moment.place) = (text(&random), text(&random))
        (moment.speaks, moment.next) = (text(&random), text(&random))
        moment.prompt = many(6, &random) { text(&$0) }
        moment.seconds = Bool.random(using: &random) ? Int.random(in: -5...20_000, using: &random) : nil
        moment.tables = many(30, &random) { .init(name: text(&$0), people: many(9, &$0) { text(&$0) }) }
        moment.results = many(3, &random) { random in
            .init(
                question: text(&random),
                lines: many(20, &random) { random in
                    .init(
                        text: text(&random), count: [nil, 0, 3, .max, .min].randomElement(using: &random) ?? nil,
                        heading: [nil, "", text(&random)].randomElement(using: &random) ?? nil)
                })
        }
        return moment
    }

    private static func many<Value>(
        _ most: Int, _ random: inout Numbers, _ make: (inout Numbers) -> Value
    ) -> [Value] {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in make(&random) }
    }

    private static func text(_ random: inout Numbers) -> String {
        let pieces = [
            "a", "word", " ", " ", "12", "\n", "日本語", "e\u{301}", "👩‍👩‍👧", "🇸🇪", "\u{1B}[31m", "\t", "\u{7}", "مرحبا",
            "\u{202E}", "Donaudampfschifffahrtsgesellschaft", "-", "\u{9B}",
        ]
        return many(12, &random) { pieces.randomElement(using: &$0) ?? "" }.joined()
    }

    /// Numbers that a seed brings back (SplitMix64, https://prng.di.unimi.it/splitmix64.c).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
