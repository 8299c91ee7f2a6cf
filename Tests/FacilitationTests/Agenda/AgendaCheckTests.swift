import Facilitation
import Testing

struct AgendaCheckTests {
    private let exercises = [
        "tour": AgendaCheck.Exercise(minutes: 5, isForPairs: true),
        "circle": AgendaCheck.Exercise(minutes: 60, shortMinutes: 36, parts: ["one", "two"]),
    ]

    private func findings(
        _ blocks: [Agenda.Block], end: ClockTime? = nil, people: Int? = nil, rooms: [Agenda.Room] = []
    ) -> [String] {
        let closing = Agenda.Block(line: 99, time: AgendaBlock("Closing", seconds: 300, isProtected: true))
        let agenda = Agenda(
            title: "Day", start: ClockTime(9, 0), end: end, people: people, rooms: rooms, blocks: blocks + [closing])
        return AgendaCheck.findings(in: agenda, exercises: exercises).map { "\($0.line): \($0.text)" }
    }

    private func block(_ title: String, _ minutes: Int, _ content: Agenda.Content = .talk) -> Agenda.Block {
        Agenda.Block(line: 7, time: AgendaBlock(title, seconds: minutes * 60), content: content)
    }

    @Test func aGoodPlanNeedsNothing() {
        #expect(
            findings([block("Talk", 20), block("Tour", 5, .exercise(.init("tour")))], end: ClockTime(9, 30)).isEmpty)
    }

    @Test func theBlocksMustAddUp() {
        #expect(
            findings([block("Talk", 20)], end: ClockTime(9, 20)) == [
                "0: the blocks end at 9:25, 5 minutes later than end: 9:20. Shorten or drop a block, or change end."
            ])
    }

    @Test func aPlanIsForOneDay() {
        let days = Array(repeating: block("Talk", 720), count: 3)
        #expect(
            findings(days).first == "0: the blocks take 37 hours, and a plan is for one day. Make a plan for each day.")
    }

    @Test func nothingBeginsBeforeTheStart() {
        var early = block("Talk", 20)
        early.time.startsAt = ClockTime(8, 30)
        #expect(
            findings([early]) == ["7: \"Talk\" is to begin at 8:30, before the start at 9:00. Change at, or start."])
    }

    @Test func peopleNeedABreakWithinNinetyMinutes() {
        #expect(findings([block("Talk", 80), block("More", 20)]).count == 1)
        #expect(findings([block("Talk", 80), block("Coffee", 10, .pause), block("More", 20)]).isEmpty)
    }

    @Test func twoFixedTimesMustNotOverlap() {
        var second = block("Lunch", 30, .pause)
        second.time.startsAt = ClockTime(9, 10)
        #expect(findings([block("Talk", 20), second]).first?.contains("is to begin at 9:10") == true)
    }

    @Test func aHoleInTheDayIsNamed() {
        var lunch = block("Lunch", 30, .pause)
        lunch.time.startsAt = ClockTime(10, 0)
        #expect(findings([block("Talk", 20), lunch]).first?.contains("nothing is planned for the 40 minutes") == true)
    }

    @Test func anUnknownExerciseIsNamedWithTheNearest() {
        #expect(findings([block("Tour", 5, .exercise(.init("tuor")))]).first?.hasSuffix("Did you mean tour?") == true)
        #expect(findings([block("C", 60, .exercise(.init("circle", part: "three")))]).count == 1)
        #expect(findings([block("C", 60, .exercise(.init("tour", isShort: true)))]).count == 1)
    }

    @Test func anExerciseNeedsItsMinutes() {
        #expect(findings([block("C", 40, .exercise(.init("circle")))]).first?.contains("(form: short)") == true)
        #expect(findings([block("C", 40, .exercise(.init("circle", isShort: true)))]).isEmpty)
    }

    @Test func anOddNumberNeedsTheTimeOfATrio() {
        #expect(findings([block("Tour", 5, .exercise(.init("tour")))], people: 9).first?.contains("trio") == true)
        #expect(findings([block("Tour", 7, .exercise(.init("tour")))], people: 9).isEmpty)
    }

    @Test func theClosingIsToBeProtected() {
        let agenda = Agenda(title: "Day", start: ClockTime(9, 0), blocks: [block("Talk", 20)])
        #expect(AgendaCheck.findings(in: agenda, exercises: [:]).first?.text.contains("not protected") == true)
    }

    @Test func circlesNeedRooms() {
        let circles = block("C", 60, .exercise(.init("circle", circles: .init(size: 5, rounds: 1))))
        #expect(findings([circles], people: 12, rooms: [.init(name: "A"), .init(name: "B")]).count == 1)
        #expect(
            findings([circles], people: 10, rooms: [.init(name: "A", seats: 4), .init(name: "B", seats: 5)]).count == 1)
        #expect(
            findings([circles], people: 10, rooms: [.init(name: "A", seats: 5), .init(name: "B", seats: 5)]).isEmpty)
    }

    @Test func aLeaderIsToBeInTheCohort() {
        var talk = block("Talk", 20)
        talk.leader = "Joel"
        let agenda = Agenda(title: "Day", start: ClockTime(9, 0), blocks: [talk])
        func said(_ people: [String]?) -> String? {
            AgendaCheck.findings(in: agenda, exercises: [:], people: people).map(\.text).first { $0.contains("led by") }
        }
        #expect(said(["Amara Okafor", "Joel Chen"])?.hasSuffix("Did you mean Joel Chen?") == true)
        #expect(said(["Amara", "joel"]) == nil)
        #expect(said(nil) == nil, "no cohort, nobody to compare with")
    }

    @Test func everyRoundOfCirclesNeedsTheMinutesOfTheExercise() {
        let wish = Agenda.ExerciseWish("circle", circles: .init(size: 5, rounds: 2))
        #expect(findings([block("C", 100, .exercise(wish))]).contains { $0.contains("takes 120 minutes in 2 rounds") })
        #expect(!findings([block("C", 120, .exercise(wish))]).contains { $0.contains("takes") })
    }

    @Test func anExerciseForACohortSaysHowLargeARoomMayBe() {
        let agenda = Agenda(
            title: "Day", start: ClockTime(9, 0), people: 61, blocks: [block("K", 60, .exercise(.init("kickoff")))])
        let known = ["kickoff": AgendaCheck.Exercise(minutes: 60, cohort: 6...40)]
        let said = AgendaCheck.findings(in: agenda, exercises: known).map(\.text)
        #expect(said.contains { $0.hasPrefix("kickoff is for 6 to 40 people, and 61 are expected.") })
    }
}
