import Facilitation
import Testing

@testable import Console

@Suite struct AgendaTextTests {
    private func agenda(_ text: String) throws -> Agenda {
        try AgendaText.agenda(text, called: "day.yaml")
    }

    private func error(_ text: String) -> String? {
        #expect(throws: ConsoleError.self) { try agenda(text) }?.description
    }

    @Test func everyKeyOfTheHelpPageIsUnderstood() throws {
        let sample = HelpTopic.agendaText.split(separator: "\n").dropFirst().prefix { !$0.hasPrefix("`") }
            .map { line in String(line).replacing(/(\S)[ ]{3,}[a-z].*$/) { $0.output.1 } }
        let agenda = try agenda(sample.joined(separator: "\n"))
        #expect(agenda.title == "Kick-off")
        #expect(agenda.people == 24)
        #expect(agenda.rooms == [.init(name: "Library", seats: 12)])
        #expect(agenda.blocks.map(\.time.title) == ["Welcome", "Meet", "Coffee", "Buffer", "Closing"])
        #expect(agenda.blocks.map(\.time.seconds) == [600, 1800, 900, 600, 600])
        #expect(agenda.blocks.map(\.time.least) == [300, 1800, 600, 0, 600])
        #expect(agenda.blocks[1].content == .exercise(.init("tour", circles: .init(size: 4, rounds: 2))))
        #expect(agenda.blocks[2].time.startsAt == ClockTime(10, 30))
        #expect(agenda.blocks[4].time.isProtected)
    }

    @Test(arguments: [
        ("title: x\nblocks: []\n", "day.yaml line 1: there is no start."),
        ("title: x\nstart: 25:00\nblocks:\n  - {title: a, minutes: 1}\n", "day.yaml line 2: start is a time of day"),
        ("start: 9:00\nblocks:\n  - {title: a, minutes: -3}\n", "day.yaml line 3: minutes is a number of minutes"),
        ("start: 9:00\nblocks:\n  - {title: a, minutes: 0}\n", "day.yaml line 3: minutes is a number of minutes"),
        ("start: 9:00\nblocks:\n  - title: a\n", "day.yaml line 3: a block has no minutes."),
        ("start: 9:00\nblocks:\n  - minutes: 4\n", "day.yaml line 3: a block has no title."),
        ("start: 9:00\nblocks:\n  - {title: a, minuts: 4}\n", "Did you mean minutes?"),
        ("start: 9:00\nblocks:\n\t- title: a\n", "day.yaml line 3 begins with a tab."),
        ("start: 9:00\nblocks:\n  - title: a\n   minutes: 4\n", "day.yaml line 4: the text cannot be read here"),
        ("start: 9:00\nstart: 9:30\nblocks: []\n", "stands twice"),
        ("start: 9:00\nblocks: {a: 1}\n", "day.yaml line 2: blocks is a list."),
        ("start: 9:00\nblocks:\n  - {title: a, minutes: 4, least: 5}\n", "least is longer than the block."),
        ("start: 9:00\nblocks:\n  - {title: a, minutes: 4, protected: maybe}\n", "protected is yes or no."),
        ("start: 9:00\nblocks:\n  - {title: a, minutes: 4, part: live}\n", "part belongs to an exercise."),
        ("", "day.yaml is empty."), ("- a\n- b\n", "does not begin with a key"), ("just words", "does not begin with"),
        ("start: 9:00\nblocks: &a\n  - *a\n", "day.yaml"),
        (
            "start: 9:00\nblocks:\n  - title: a\n    minutes: 4\n    minutes: 5\n",
            "day.yaml line 5: minutes stands twice."
        ),
        ("title: \"x\nstart: 9:00\nblocks: []\n", "day.yaml line 1: a quotation mark opens here and is never closed."),
        ("title: x\nstart: \u{1B}[31m9:00\n", "day.yaml line 2 holds a character that cannot be seen (␛)."),
        ("title: x\r\nstart: 9:00\r\nblocks:\r\n\t- title: a\r\n", "day.yaml line 4 begins with a tab."),
        (
            "start: 9:00\nblocks:\n  - {title: a, minutes: 1e9}\n",
            "minutes is a number of minutes from 1 to 1440, such as"
        ),
    ])
    func whatIsWrongIsNamedWithItsLine(_ text: String, _ message: String) {
        #expect(error(text)?.contains(message) == true, "\(error(text) ?? "")")
    }

    @Test func everythingToMendIsNamedAtOnceAndInTheOrderOfTheLines() {
        #expect(
            error("titel: x\nblocks:\n  - title: a\n    minutes: -1\n  - title: b\n    minutes: 1\n    gap: x\n")
                == """
                day.yaml line 1: a plan has no "titel". Did you mean title?
                day.yaml line 1: there is no start. Write a line such as start: 10:00 at the top.
                day.yaml line 4: minutes is a number of minutes from 1 to 1440, such as 15, or 13:20 for 13 minutes and 20 seconds.
                day.yaml line 7: gap is a number of minutes up to 1440, such as 15, or 13:20 for 13 minutes and 20 seconds.
                """)
    }

    @Test func timesAfterMidnightBelongToTheNextDay() throws {
        let plan =
            "start: 23:00\nend: 1:00\nblocks:\n  - {title: a, minutes: 60}\n  - {title: b, minutes: 60, at: 0:00}\n"
        let agenda = try agenda(plan)
        #expect(AgendaCheck.findings(in: agenda, exercises: [:]).allSatisfy { !$0.text.contains("than end:") })
        #expect(agenda.blocks[1].time.startsAt == ClockTime(seconds: 24 * 3600))
        let early = try self.agenda("start: 9:30\nblocks:\n  - {title: a, minutes: 60, at: 9:00}\n")
        #expect(early.blocks[0].time.startsAt == ClockTime(9, 0))
    }

    @Test(.timeLimit(.minutes(1))) func aliasesThatMultiplyAreRefused() {
        var plan = "start: 9:00\na: &a [x, x, x, x, x, x, x, x, x, x]\n"
        for (before, name) in zip("abcdefgh", "bcdefghi") {
            let many = Array(repeating: "*\(before)", count: 10).joined(separator: ", ")
            plan += "\(name): &\(name) [\(many)]\n"
        }
        #expect(error(plan + "? *i\n: x\n? *h\n: x\n")?.contains("refers 82 times to other places") == true)
    }

    @Test func aPlanOfTenThousandBlocksIsRefused() {
        let blocks = String(repeating: "  - {title: a, minutes: 1}\n", count: 10_000)
        #expect(error("start: 9:00\nblocks:\n" + blocks)?.contains("500 are the most") == true)
    }

    @Test(arguments: [5, 24, 25, 61], [["tour"], ["tour", "upside-down", "check-in"], ["paired-goals", "check-in"]])
    func whatTheFiveQuestionsMakeNeedsNoMending(people: Int, exercises: [String]) throws {
        let minutes = ["tour": 5, "upside-down": 60, "check-in": 15, "paired-goals": 62]
        let draft = AgendaDraft(
            title: "Kick-off: \"one\" # two", start: ClockTime(9, 30), minutes: 240, people: people,
            exercises: exercises.map { ($0, minutes[$0] ?? 30) })
        let agenda = try agenda(draft.text)
        #expect(agenda.title == "Kick-off: \"one\" # two")
        let known = minutes.mapValues { AgendaCheck.Exercise(minutes: $0, isForPairs: true) }
        #expect(AgendaCheck.findings(in: agenda, exercises: known).isEmpty)
    }
}
