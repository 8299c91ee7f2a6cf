import Facilitation
import Foundation
import Workshop

/// What a facilitator types while a workshop is on: single keys, numbers, or a word and what belongs to it.
enum WorkshopKey: Equatable {
    /// Return: where we are.
    case whereWeAre
    /// Go on.
    case next
    /// Take back.
    case undo
    /// More minutes, or fewer, in seconds.
    case more(seconds: Int)
    /// One of the ways offered, counted from 1.
    case choose(Int)
    /// Type what the room gave.
    case type
    /// Show the room what was gathered.
    case reveal
    /// What can be typed.
    case help
    /// Counts, one for each line.
    case numbers([Int])
    /// A word such as `arrive`, and what follows it.
    case word(Word, String)
    /// A console command after a slash.
    case command(String)
    /// Nothing of that.
    case unknown(String)

    /// The words that can be typed while a workshop is on.
    enum Word: String, CaseIterable {
        case arrive, leave, people, ready, note, park, slips, strike, tables, plan, clock, skip, screen, stage, stop
        case handover, end

        /// How it is written, such as `arrive NAME`.
        var form: String { meaning.components(separatedBy: "  ").first ?? rawValue }

        /// What it does, for the list of keys.
        var meaning: String {
            switch self {
            case .arrive: "arrive NAME    someone came; says how to bring them in"
            case .leave: "leave NAME     someone left"
            case .people: "people         who is here, and who is not"
            case .ready: "ready 7        so many are ready; names with commas tick them off"
            case .note: "note TEXT      for you alone, in your debrief"
            case .park: "park TEXT      the parking lot, for the next session too"
            case .slips: "slips          what was typed here, with numbers, for you"
            case .strike: "strike 3       delete a slip for good; note 2: strike note 2"
            case .tables: "tables         who sits where"
            case .plan: "plan           the whole plan as it stands"
            case .clock: "clock 9:32     the clock in the room shows this"
            case .skip: "skip           the next block, whatever steps are left"
            case .screen: "screen         the room sees this screen now, or does not any more"
            case .stage: "stage          what the projector shows"
            case .handover: "handover FILE  another facilitator goes on, on another machine"
            case .stop: "stop           stop for now; `agenda run` goes on"
            case .end: "end            end the workshop here"
            }
        }
    }

    /// Reads a line.
    init(_ line: String) {
        let text = line.trimmed
        switch text.lowercased() {
        case "": self = .whereWeAre
        case "n", "next": self = .next
        case "u", "undo", "back": self = .undo
        case "t", "type": self = .type
        case "r", "reveal", "show": self = .reveal
        case "?", "help", "h": self = .help
        case "quit", "q", "exit", "pause": self = .word(.stop, "")
        default: self = Self.longer(text)
        }
    }

    /// A word after a slash is the key where it does more than the command of its name: it knows of the workshop.
    private static func slashed(_ text: String) -> WorkshopKey {
        switch WorkshopKey(text) {
        case .next: .next
        case .undo where text != "back": .undo
        case .word(let word, let rest) where word != .people: .word(word, rest)
        default: .command(text)
        }
    }

    private static func longer(_ text: String) -> WorkshopKey {
        if text.hasPrefix("/") { return slashed(String(text.dropFirst()).trimmed) }
        if let first = text.first, first == "+" || first == "-", let minutes = Double(text), minutes.isFinite,
            abs(minutes) < 10_000
        {
            return .more(seconds: Int((minutes * 60).rounded()))
        }
        let parts = text.split { $0 == " " || $0 == "," }
        let numbers = parts.compactMap { Int($0) }
        if numbers.count == parts.count {
            if numbers.count == 1, (1...4).contains(numbers[0]) { return .choose(numbers[0]) }
            return .numbers(numbers)
        }
        let split = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard let first = split.first, let word = Word(rawValue: first.lowercased()) else { return .unknown(text) }
        return .word(word, split.count > 1 ? String(split[1]).trimmed : "")
    }
}
