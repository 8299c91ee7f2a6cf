import Facilitation
import Journal
import Testing
import Workshop

@Suite struct RecallTests {
    let scratch: Scratch
    let pairing: Pairing
    var journal: Journal { pairing.journal }

    init() throws {
        scratch = try Scratch()
        pairing = try Pairing(Journal.open(in: scratch.directory), names: ["Amara", "Joel", "Ife"])
    }

    private func say(
        _ text: String, in session: SessionID, number: Int = 1, key: String = "goal", author: Int? = 0,
        reader: Reader = .pair, isKept: Bool = true, card: CardKind? = .goal
    ) throws {
        let words = Words(number, .line(text), key: key, author: author, reader: reader, isKept: isKept, card: card)
        try journal.store(Decision(words), in: session)
    }

    private func recalled(_ places: Int..., before session: SessionID? = nil) throws -> [String] {
        try journal.recalled(
            for: places.map { pairing.people[$0] }, among: [.goal, .offer], before: session
        ).map { "\($0.name) \($0.kind): \($0.text)" }
    }

    @Test func onlyWhatEveryoneAtTheKeyboardMayReadComesBack() throws {
        let pair = try pairing.begin(people: [0, 1])
        try say("lead a team", in: pair)
        try say("teach", in: pair, number: 2, key: "offer", author: 1, card: .offer)
        try say("secret", in: pair, number: 3, key: "own", reader: .author)
        try say("counted", in: pair, number: 4, key: "count", reader: .nobody)
        try say("not kept", in: pair, number: 5, key: "loose", isKept: false)
        try say("no card", in: pair, number: 6, key: "plain", card: nil)
        try say("an idea", in: pair, number: 7, key: "idea", card: .idea)
        let circle = try pairing.begin(slug: "circle", people: [0, 1, 2])
        try say("for all", in: circle, reader: .circle)
        #expect(try recalled(0, 1) == ["Amara goal: lead a team", "Joel offer: teach", "Amara goal: for all"])
        #expect(try recalled(1, 0) == recalled(0, 1))
        #expect(try recalled(0, 1, 2) == ["Amara goal: for all"])
        #expect(try recalled(0, 2) == ["Amara goal: for all"])
        #expect(try recalled(0) == ["Amara goal: lead a team", "Amara goal: for all"], "only what is about those here")
        #expect(try recalled(2).isEmpty)
        #expect(try recalled(0, 1, before: circle) == ["Amara goal: lead a team", "Joel offer: teach"])
        #expect(try journal.goals(of: [pairing.people[1].person]).isEmpty)
        #expect(try journal.goals(of: [pairing.people[0].person]).map(\.text) == ["lead a team", "for all"])
    }

    @Test func theLatestAnswerToAQuestionCounts() throws {
        try say("old", in: pairing.begin(people: [0, 1]))
        try say("ours", in: pairing.begin(people: [0, 1]), key: "shared", author: nil)
        try say("new", in: pairing.begin(people: [0, 1]))
        #expect(try recalled(0, 1) == ["Amara and Joel goal: ours", "Amara goal: new"])
    }

    @Test func onlyIdeasThatEveryAuthorReleasedReachTheCohort() throws {
        let session = try pairing.begin(people: [0, 1])
        try say("alone", in: session, key: "own-idea", card: .idea)
        try say("together", in: session, number: 2, key: "our-idea", author: nil, card: .idea)
        #expect(try journal.releasedIdeas(in: pairing.cohort).isEmpty)
        func agree(_ key: String, _ words: Int, _ author: Int, place: Int?) throws {
            let event = Event.approved(item: BeatID(key, author: place), words: words, author: author)
            try journal.store(Decision(event), in: session)
        }
        try agree("own-idea", 1, 0, place: 0)
        try agree("our-idea", 2, 0, place: nil)
        #expect(try journal.releasedIdeas(in: pairing.cohort).map(\.text) == ["alone"])
        try agree("our-idea", 2, 1, place: nil)
        let ideas = try journal.releasedIdeas(in: pairing.cohort)
        #expect(Set(ideas.map { "\($0.name): \($0.text)" }) == ["Amara: alone", "Amara and Joel: together"])
        let withdrawn = Event.withdrew(item: BeatID("own-idea", author: 0), author: 0)
        try journal.store(Decision(withdrawn), in: session)
        #expect(try journal.releasedIdeas(in: pairing.cohort).map(\.text) == ["together"])
    }
}
