import Testing
import Workshop

@testable import Facilitation

struct PromiseReviewTests {
    private static let exercise = Small(mayBeReleased: false) {
        Stage("One", minutes: 5) {
            ReviewPromises()
            Talk("On.")
            Ask("Who does what?", for: Keys.deed, of: .together, readBy: .pair)
        }
    }

    private static func open(_ numbers: Int64...) -> SessionContext {
        SessionContext(
            openPromises: numbers.map {
                OpenPromise(number: $0, promise: Promise(owner: "Joel", action: "call \($0)", by: Table.today))
            }, today: Table.today)
    }

    @Test func everyOpenPromiseIsGoneThrough() throws {
        var table = Table(Self.exercise, context: Self.open(4, 7, 9))
        guard case .opening(_, let promises) = table.moment.task else { return }
        #expect(promises.map(\.number) == [4, 7, 9])
        try table.go(to: "one.promises.4")
        guard case .promise(let open) = table.moment.task else { return }
        #expect(open.promise.action == "call 4")
        try table.follow(.promise(.done, by: nil))
        #expect(table.refusal(.promise(.moved, by: nil))?.hasPrefix("Moved to when?") == true)
        let later = Table.today.adding(days: 14)
        try table.follow(.promise(.moved, by: later))
        try table.follow(.promise(.open, by: nil))
        #expect(table.beat == "one.talk")
        #expect(
            table.promises == [
                PromiseChange(number: 4, state: .done, by: nil), PromiseChange(number: 7, state: .moved, by: later),
            ])
        try table.follow(.back)
        try table.follow(.promise(.dropped, by: later))
        #expect(table.promises.last == PromiseChange(number: 9, state: .dropped, by: nil))
        try table.follow(.back)
        try table.follow(.promise(.open, by: nil))
        #expect(table.promises.last == PromiseChange(number: 9, state: .open, by: nil), "what was said is taken back")
    }

    @Test func aPromiseClosedMeanwhileDoesNotMoveThePosition() throws {
        var table = Table(Self.exercise, context: Self.open(4, 7, 9))
        try table.go(to: "one.promises.7")
        try table.follow(.pause)
        #expect(table.folded(context: Self.open(7, 9)).current?.id == table.session.current?.id)
        #expect(table.folded(context: Self.open(9)).current?.id.description == "one.promises.9")
        #expect(table.folded(context: Self.open()).current?.id.description == "one.talk")
        try table.go(to: "deed")
        for context in [Self.open(), Self.open(4), Self.open(4, 7, 9, 12)] {
            #expect(table.folded(context: context).current?.id.description == "deed")
        }
    }

    @Test func aPromiseMadeSinceDoesNotCallPeopleBack() throws {
        var table = Table(Self.exercise, context: Self.open(4))
        try table.go(to: "learned-here@0")
        try table.crash(context: Self.open(21))
        #expect(table.beat == "learned-here@0")
    }

    @Test func withNothingOpenThereIsNothingToGoThrough() throws {
        var table = Table(Self.exercise)
        try table.follow(.ready)
        #expect(table.beat == "one.talk")
    }

    @Test func whereTheLastPromiseWasAllThatWasLeftTheSessionEnds() throws {
        let exercise = Small(.circle(1...8), parts: ["before", "live"]) {
            Stage("One", minutes: 5, part: "before") { ReviewPromises() }
            Stage("Two", minutes: 5) { Say("On.") }
        }
        var table = Table(exercise, part: "before", context: Self.open(4))
        try table.go(to: "one.promises.4")
        try table.crash(context: Self.open())
        #expect(table.session.isFinished)
    }
}
