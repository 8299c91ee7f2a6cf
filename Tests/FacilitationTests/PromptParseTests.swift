import Testing
import Workshop

@testable import Facilitation

struct PromptParseTests {
    private func prompt(_ input: InputKind, atMost: Int? = nil, options: [(String, String)] = []) -> Prompt {
        Prompt(
            key: "k", text: "?", input: input, who: "Amara", readers: "you two",
            options: options.map { (id: $0.0, text: $0.1) }, scale: input == .scale ? (1...5, "low", "high") : nil,
            atMost: atMost, example: nil, hasOthers: false, previous: nil, people: ["Amara", "Joel"],
            today: Table.today)
    }

    private let ways = [
        ("stay", "Stay as we are"), ("stop", "Stop here, kindly"), ("help", "Get some help"), ("4", "Four people"),
    ]

    private func refusal(_ prompt: Prompt, _ text: String) -> String? {
        do throws(Refusal) {
            _ = try prompt.parse(text)
            return nil
        } catch { return error.description }
    }

    @Test func aLineIsTrimmedAndOnOneLine() throws {
        #expect(try prompt(.line).parse("  how \n releases\r\n look  ") == .line("how releases look"))
        #expect(try prompt(.line).parse("/starts with a slash") == .line("/starts with a slash"))
    }

    @Test func aTextKeepsItsLines() throws {
        #expect(try prompt(.text).parse("\n one\n\n two \n") == .text("one\n\n two"))
    }

    @Test(arguments: InputKind.allCases, ["", " ", "\n\t \n"])
    func nothingIsNoAnswer(input: InputKind, text: String) {
        #expect(
            refusal(prompt(input, options: ways), text)
                == "There is nothing to keep yet. Type an answer, or /pass to leave it.")
    }

    @Test func aListHasAnItemALineOrSemicolonsBetween() throws {
        #expect(try prompt(.lines).parse("one; two ;; three") == .lines(["one", "two", "three"]))
        #expect(try prompt(.lines).parse("one; still one\n\n two\n") == .lines(["one; still one", "two"]))
        #expect(try prompt(.lines, atMost: 2).parse("one;two;") == .lines(["one", "two"]))
        #expect(
            refusal(prompt(.lines, atMost: 2), "a;b;c")
                == "That is 3 items; 2 at the most. Leave out the least important.")
        #expect(refusal(prompt(.lines), ";;") == "There is nothing to keep yet. Type an item, or /pass to leave it.")
    }

    @Test(arguments: ["0", "6", "-1", "3.0", "three", "3 of 5", "99999999999999999999", "٣"])
    func aStepOffTheScaleIsRefused(text: String) {
        #expect(refusal(prompt(.scale), text) == "Type a whole number from 1 to 5: 1 is low, 5 is high.")
    }

    @Test func aStepIsAWholeNumber() throws {
        for step in 1...5 { #expect(try prompt(.scale).parse(" \(step) ") == .scale(step)) }
    }

    @Test(arguments: [
        ("stay", "stay"), ("STAY", "stay"), ("Stay as we are", "stay"), ("1", "stay"), ("3", "help"), ("get", "help"),
        ("sta", "stay"), ("4", "4"), ("four", "4"), ("stop here", "stop"),
    ])
    func anOptionIsChosenByNumberIDOrFirstWords(text: String, id: String) throws {
        #expect(try prompt(.choice, options: ways).parse(text) == .choice(id))
    }

    @Test(arguments: ["st", "5", "0", "-1", "elsewhere", "stay or stop"])
    func anOptionThatIsNotClearIsRefused(text: String) {
        #expect(
            refusal(prompt(.choice, options: ways), text)
                == "Choose one by its number, 1 to 4, or by its first words.")
    }

    @Test func severalOptionsAreChosenWithCommasOrSpacesBetween() throws {
        let several = prompt(.choices, atMost: 2, options: ways)
        #expect(try several.parse("1, 3") == .choices(["stay", "help"]))
        #expect(try several.parse("1 3") == .choices(["stay", "help"]))
        #expect(try several.parse("help; stay; help") == .choices(["help", "stay"]))
        #expect(try several.parse("Stop here, kindly") == .choices(["stop"]), "a comma of the option's own")
        #expect(
            refusal(several, "1,2,3")
                == "Choose 2 at the most, by their numbers with commas between, for instance 1, 3.")
        #expect(refusal(several, "1, 9") == "Choose one by its number, 1 to 4, or by its first words.")
        #expect(
            refusal(several, ",,")
                == "There is nothing to keep yet. Type numbers with commas between, or /pass to leave it.")
    }

    @Test(arguments: [
        ("Joel: sit in on one handover, by 20 May", "Joel", "sit in on one handover", "2031-05-20"),
        ("joel :call the depot", "Joel", "call the depot", "2031-05-19"),
        ("call the depot by friday", "Amara", "call the depot", "2031-05-09"),
        ("call the depot BY 2 weeks from now.", "Amara", "call the depot", "2031-05-19"),
        ("stand by the door by the window", "Amara", "stand by the door by the window", "2031-05-19"),
        ("stand by the door,by 2031-06-01", "Amara", "stand by the door", "2031-06-01"),
        ("learn this: by heart, by tomorrow", "Amara", "learn this: by heart", "2031-05-06"),
        ("lobby friday", "Amara", "lobby friday", "2031-05-19"),
        ("Both: meet\nfor lunch, by in 3 weeks", "Amara", "Both: meet for lunch", "2031-05-26"),
        ("Joel: İstanbul by 20 May", "Joel", "İstanbul", "2031-05-20"),
        ("finish by", "Amara", "finish by", "2031-05-19"),
    ])
    func aPromiseIsReadAsPeopleSayIt(text: String, owner: String, action: String, by: String) throws {
        guard case .promise(let promise) = try prompt(.promise).parse(text) else { return }
        #expect((promise.owner, promise.action, promise.by.description) == (owner, action, by))
    }

    @Test(arguments: ["Joel:", "by friday", "Joel: by friday", ", by friday", "Joel: , by friday", "..."])
    func aPromiseWithoutADeedIsRefused(text: String) {
        let name = text.hasPrefix("Joel") ? "Joel" : "Amara"
        #expect(
            refusal(prompt(.promise), text)
                == "Say who will do what, by when, for instance: \(name): call the depot, by friday.")
    }

    @Test func theExampleInARefusalIsUnderstood() throws {
        #expect(
            try prompt(.promise).parse("Joel: call the depot, by friday.")
                == .promise(Promise(owner: "Joel", action: "call the depot", by: Table.today.adding(days: 4))))
    }

    @Test func hugeInputIsRefusedAndNotHeldOnTo() {
        let huge = String(repeating: "by x ", count: 200_000)
        for input in [InputKind.line, .promise] {
            #expect(refusal(prompt(input), huge)?.hasPrefix("That is 999999 characters; at most 2000") == true)
        }
        #expect(refusal(prompt(.text), huge)?.hasPrefix("That is 999999 characters; at most 20000") == true)
        #expect(refusal(prompt(.lines), huge)?.hasPrefix("That is 999999 characters") == true)
        for input in [InputKind.scale, .choice, .choices] {
            #expect(refusal(prompt(input, options: ways), huge) != nil)
        }
        let long = String(repeating: "é", count: 2000)
        #expect(refusal(prompt(.line), long) == nil)
        #expect(refusal(prompt(.promise), String(repeating: "by ", count: 600)) == nil)
    }
}
