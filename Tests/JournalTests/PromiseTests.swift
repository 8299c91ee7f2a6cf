import Facilitation
import Journal
import Testing
import Workshop

@Suite struct PromiseTests {
    let scratch: Scratch
    let pairing: Pairing
    var journal: Journal { pairing.journal }

    init() throws {
        scratch = try Scratch()
        pairing = try Pairing(Journal.open(in: scratch.directory), names: ["Amara", "Joel", "Ife"])
    }

    private func ids(_ places: Int...) -> [PersonID] { places.map { pairing.people[$0].person } }

    private func promise(
        _ action: String, by owner: String, in session: SessionID, number: Int = 1, author: Int? = 0,
        reader: Reader = .pair
    ) throws {
        let promise = Promise(owner: owner, action: action, by: day)
        try journal.store(Decision(Words(number, .promise(promise), author: author, reader: reader)), in: session)
    }

    private func open(_ people: [PersonID], before session: SessionID? = nil) throws -> [String] {
        try journal.openPromises(of: people, before: session).map(\.promise.action)
    }

    @Test func aPromiseComesBackUntilItIsDoneOrLetGo() throws {
        let session = try pairing.begin(people: [0, 1])
        for (number, action) in ["a", "b", "c"].enumerated() {
            try promise(action, by: "joel", in: session, number: number + 1)
        }
        let all = try journal.openPromises(of: ids(0, 1))
        #expect(all.map(\.promise) == ["a", "b", "c"].map { Promise(owner: "joel", action: $0, by: day) })
        let later = day.adding(days: 7)
        try journal.changePromise(all[0].number, to: .done, at: noon)
        try journal.changePromise(all[1].number, to: .moved, by: later, at: noon.adding(seconds: 5))
        #expect(try open(ids(0, 1)) == ["b", "c"])
        let moved = try journal.promises(of: ids(1))[1]
        #expect(moved.by == later && moved.state == .moved && moved.changedAt == noon.adding(seconds: 5))
        #expect(moved.ownerID == ids(1)[0] && moved.session == session)
        try journal.changePromise(all[2].number, to: .dropped, at: noon)
        #expect(try open(ids(0, 1)) == ["b"])
        #expect(try journal.promises(in: pairing.cohort).map(\.state) == [.done, .moved, .dropped])
        let error = #expect(throws: JournalError.self) { try journal.changePromise(99, to: .done, at: noon) }
        #expect(error?.code == .notFound)
    }

    @Test func aReviewInALaterSessionChangesThePromise() throws {
        let first = try pairing.begin(people: [0, 1])
        try promise("a", by: "Joel", in: first)
        let second = try pairing.begin(people: [0, 1])
        let open = try #require(try journal.openPromises(of: ids(0, 1)).first)
        let setup = pairing.setup(people: [0, 1])
        let context = SessionContext(openPromises: [open], today: day)
        var session = Session(Review(), setup: setup, context: context)
        session.apply(Session.start(at: noon))
        while case .some(let beat) = session.current {
            if case .promise = beat.action {
                let decision = try session.decide(.promise(.done, by: nil), at: noon)
                #expect(decision.promises.count == 1)
                try journal.store(decision, in: second)
                break
            }
            session.apply(try session.decide(.ready, at: noon))
        }
        #expect(try journal.promises(in: pairing.cohort).map(\.state) == [.done])
    }

    @Test func aPromiseIsShownOnlyToThoseWhoHeardIt() throws {
        let pair = try pairing.begin(people: [0, 1])
        try promise("ours", by: "Amara", in: pair)
        try promise("secret", by: "Amara", in: pair, number: 2, reader: .author)
        try promise("uncounted", by: "Amara", in: pair, number: 3, reader: .nobody)
        try promise("joels", by: "Joel", in: pair, number: 4)
        try promise("whoever", by: "we two", in: pair, number: 5)
        #expect(try open(ids(0, 1)) == ["ours", "joels", "whoever"])
        #expect(try open(ids(0)) == ["ours", "secret", "whoever"])
        #expect(try open(ids(1)) == ["joels", "whoever"])
        #expect(try open(ids(0, 2)).isEmpty, "Ife was not there")
        #expect(try open(ids(0, 1, 2)).isEmpty, "Ife was not there")
        #expect(try journal.promises(in: pairing.cohort).map(\.action) == ["ours", "joels", "whoever"])
    }

    @Test func aSessionDoesNotReviewWhatWasPromisedInIt() throws {
        let first = try pairing.begin(people: [0, 1])
        try promise("a", by: "Joel", in: first)
        let second = try pairing.begin(people: [0, 1])
        try promise("b", by: "Joel", in: second)
        #expect(try open(ids(0, 1), before: second) == ["a"])
        #expect(try open(ids(0, 1)) == ["a", "b"])
    }

    @Test func aPromiseGoesWithItsWordsAndAnotherWordingMakesNone() throws {
        let session = try pairing.begin(people: [0, 1])
        try promise("a", by: "Joel", in: session)
        let promise = Promise(owner: "Joel", action: "reworded", by: day)
        try journal.store(Decision(Words(2, .promise(promise), kind: .wording)), in: session)
        #expect(try open(ids(0, 1)) == ["a"])
        try journal.store(Decision(Words(3, .promise(promise)), deleting: [1, 2]), in: session)
        #expect(try open(ids(0, 1)) == ["reworded"])
        #expect(try journal.promises(in: pairing.cohort).map(\.number) == [2], "a number is never given twice")
    }
}

private struct Review: Exercise {
    let card = Card(title: "Review", purpose: "Goes through promises.", company: .pair)

    func stages(in setting: Setting) -> [Stage] {
        Stage("Review", minutes: 5) { ReviewPromises() }
    }
}
