import Workshop

@testable import Facilitation

/// Plans and wishes drawn from a seed, for what must hold of any workshop.
struct DrawnAgenda {
    var dice: LiveDice

    init(seed: UInt64) { dice = LiveDice(seed: seed) }

    mutating func agenda() -> Agenda {
        var clock = ClockTime(9, 0)
        let blocks = (0..<dice.roll(1...10)).map { number in
            var block = block(number)
            clock = clock + block.time.seconds + block.time.gap
            if block.time.startsAt != nil { block.time.startsAt = clock }
            return block
        }
        return Agenda(title: "Drawn", start: ClockTime(9, 0), blocks: blocks)
    }

    private mutating func block(_ number: Int) -> Agenda.Block {
        let seconds = dice.roll(1...40) * 60
        let time = AgendaBlock(
            "block \(number)", seconds: seconds, least: dice.roll(0...seconds),
            gap: dice.happens(oneIn: 4) ? dice.roll(1...5) * 60 : 0,
            startsAt: dice.happens(oneIn: 5) ? ClockTime(9, 0) : nil, isProtected: dice.happens(oneIn: 4),
            mayBeDropped: dice.happens(oneIn: 3), isBuffer: dice.happens(oneIn: 6))
        let content: Agenda.Content = dice.happens(oneIn: 3) ? .exercise(.init("small")) : .talk
        return Agenda.Block(time: time, content: content)
    }

    mutating func intent(in workshop: LiveWorkshop) -> WorkshopIntent {
        let words = workshop.words.keys.sorted()
        switch dice.roll(1...24) {
        case 1...8: return .next
        case 9: return .skipBlock
        case 10: return .more(seconds: dice.roll(-10...20) * 60)
        case 11...13: return .choose(ReplanOption.Kind.allCases[dice.roll(0...3)])
        case 14...15: return .undo
        case 16: return .clock(ClockTime(seconds: 9 * 3600 + dice.roll(0...36_000)))
        case 17: return .waited(seconds: dice.roll(1...1200))
        case 18: return .slip("slip \(dice.roll(1...1000))")
        case 19:
            let lines = workshop.step.flatMap(workshop.countable)?.count ?? 1
            return .count((0..<lines).map { _ in dice.roll(0...9) })
        case 20: return .pile(lines: [dice.roll(0...3)], under: ["Time", "Own", "Other"][dice.roll(0...2)])
        case 21: return .answer("answer \(dice.roll(1...1000))")
        case 22: return .reveal
        case 23:
            return words.isEmpty ? .ready(dice.roll(0...9)) : .strike(words: words[dice.roll(0...(words.count - 1))])
        default: return [.seat(round: 0, tables: [[1, 2], [3]]), .note("n"), .pause, .resume][dice.roll(0...3)]
        }
    }
}
