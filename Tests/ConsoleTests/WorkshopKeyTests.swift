import Testing

@testable import Console

struct WorkshopKeyTests {
    @Test(arguments: [
        ("", WorkshopKey.whereWeAre), ("n", .next), ("N ", .next), ("u", .undo), ("t", .type), ("r", .reveal),
        ("?", .help), ("+2", .more(seconds: 120)), ("-1", .more(seconds: -60)), ("+0.5", .more(seconds: 30)),
        ("2", .choose(2)), ("12 5 3", .numbers([12, 5, 3])), ("12, 5, 3", .numbers([12, 5, 3])), ("7", .numbers([7])),
        ("arrive Zoe Moyo", .word(.arrive, "Zoe Moyo")), ("LEAVE Zoe", .word(.leave, "Zoe")),
        ("ready", .word(.ready, "")),
        ("quit", .word(.stop, "")), ("/people --json", .command("people --json")),
        ("/arrive Zoe", .word(.arrive, "Zoe")), ("/strike 3", .word(.strike, "3")), ("/next", .next),
        ("/back", .command("back")), ("/show kickoff", .command("show kickoff")), ("/help", .command("help")),
    ])
    func aLineIsAKey(line: String, key: WorkshopKey) {
        #expect(WorkshopKey(line) == key)
    }

    @Test(arguments: ["next please", "+x", "1 two", "noter", "+", "--"])
    func anythingElseIsNotTakenForAKey(line: String) {
        #expect(WorkshopKey(line) == .unknown(line))
    }

    @Test func everyWordSaysWhatItDoes() {
        for word in WorkshopKey.Word.allCases { #expect(word.meaning.hasPrefix(word.rawValue)) }
    }
}
