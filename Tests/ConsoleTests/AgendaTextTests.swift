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
        ("title: x\nblocks: []\n", "There is no start."),
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
    ])
    func whatIsWrongIsNamedWithItsLine(_ text: String, _ message: String) {
        #expect(error(text)?.contains(message) == true, "\(error(text) ?? "")")
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
