import Facilitation
import Testing
import Workshop

@testable import Notes

/// Every answer holds a word of its own; every document holds exactly the words that its readers may see.
struct VisibilityTests {
    @Test(arguments: [false, true]) func everyDocumentHoldsExactlyWhatItsReadersMaySee(isCircle: Bool) throws {
        let start = UInt64.random(in: .min ... .max)
        var found = 0
        for offset in 0..<50 as Range<UInt64> {
            let seed = start &+ offset
            var random = SplitMix64(state: seed)
            let session = RandomMeeting(seed: seed, isCircle: isCircle).play(with: &random)
            let source = NotesSource(session, number: 1, cohort: "Cohort")
            let people = session.setup.participants
            let together = isCircle ? CircleNotes(source)?.document : PairNotes(source)?.document
            try check(
                try #require(together).rendered(), holds: expected(in: session) { shared($0, $1, in: session) },
                "shared, seed \(seed)")
            for place in people.indices {
                let document = try #require(PersonalNotes(source, for: people[place].person)).document.rendered()
                let words = expected(in: session) { personal($0, $1, of: place, in: session) }
                found += words.count
                try check(document, holds: words, "personal \(place), seed \(seed)")
            }
            try checkLead(source, seed)
        }
        #expect(found > 200, "too few answers to mean anything, start \(start)")
    }

    private func checkLead(_ source: NotesSource, _ seed: UInt64) throws {
        let session = source.session
        let people = session.setup.participants
        let released = session.released
        func words(_ wanted: (Reader, Int?) -> Bool) -> Set<String> {
            Set(
                released.filter { item in
                    // The wording outlives an answer that was not to be kept.
                    let words = session.state.words.values.first { $0.beat == item.beat }
                    return words.map { wanted($0.reader, $0.author) } ?? false
                }.flatMap { canaries(in: $0.text.value.answer.plainText) })
        }
        let lines = LeadLine.lines(of: source)
        let page = LeadNotes(facts: [.cohort(name: "Cohort", charter: [])], lines: lines, on: Player.today)
        try check(page.document.rendered(), holds: words { reader, _ in reader != .author }, "lead, seed \(seed)")
        for place in people.indices {
            let slip = LeadSlip(
                messageOf: people[place].person, in: source, charter: [], at: Examples.now, on: Player.today)
            try check(
                slip?.rendered() ?? "", holds: words { reader, author in reader == .author && author == place },
                "message of \(place), seed \(seed)")
        }
    }

    private func check(_ document: String, holds words: Set<String>, _ note: String) throws {
        let found = canaries(in: document)
        #expect(found.subtracting(words) == [], "\(note): someone reads what they may not")
        #expect(words.subtracting(found) == [], "\(note): something is missing")
    }

    private func canaries(in text: String) -> Set<String> {
        Set(text.split { !($0.isLetter || $0.isNumber) }.map(String.init).filter { $0.hasPrefix("canary") })
    }

    private func expected(in session: Session, _ mayRead: (Words, Question) -> Bool) -> Set<String> {
        var result: Set<String> = []
        for beat in session.program.beats {
            guard case .ask(let question, _) = beat.action, let words = session.state.answer(at: beat.id),
                words.isKept, question.noting.form != .nowhere, mayRead(words, question)
            else { continue }
            result.formUnion(canaries(in: words.answer.plainText))
        }
        return result
    }

    private func isRevealed(_ question: Question, in session: Session) -> Bool {
        !question.isBlind || session.isFinished || session.state.done[BeatID("show-" + question.key)] != nil
    }

    private func shared(_ words: Words, _ question: Question, in session: Session) -> Bool {
        guard isRevealed(question, in: session) else { return false }
        return session.isCircle ? words.reader == .circle : words.reader == .pair || words.reader == .circle
    }

    private func personal(_ words: Words, _ question: Question, of place: Int, in session: Session) -> Bool {
        if words.author == place { return true }
        return words.reader != .author && shared(words, question, in: session)
    }

    @Test func aWordingThatTakesUpAnAnswerIsRepeatedOnlyWhereThatAnswerMayStand() throws {
        let answers: [String: Answer] = ["first@0": .line("canary1x"), "second@1": .line("canary2x")]
        let player = Player(answers: answers, releases: [("second@1", 1)])
        let session = try player.play(Player.session(TakesUp()))
        let source = NotesSource(session, number: 1, cohort: "Cohort")
        let pair = try #require(PairNotes(source)).document.rendered()
        try check(pair, holds: ["canary1x", "canary2x"], "pair")
        #expect(pair.contains("You said canary1x."))
        let page = LeadNotes(facts: [], lines: LeadLine.lines(of: source), on: Player.today)
        try check(page.document.rendered(), holds: ["canary2x"], "lead")
        #expect(page.document.rendered().contains("You said something."))
    }

    @Test func aCircleDoesNotReadInAWordingWhatWasForAPair() throws {
        let answers: [String: Answer] = ["first@0": .line("canary1x"), "second@1": .line("canary2x")]
        let session = try Player(answers: answers).play(
            Player.session(TakesUpInACircle(), people: ["Amara", "Joel", "Ife"]))
        let source = NotesSource(session, number: 1, cohort: "Cohort")
        try check(try #require(CircleNotes(source)).document.rendered(), holds: ["canary2x"], "circle")
        try check(try #require(PersonalNotes(source, for: 3)).document.rendered(), holds: ["canary2x"], "personal")
    }

    @Test func theNumbersOfIdeasOnTheLeadsPageTellNothingOfTheIdeasThatStayed() throws {
        // The released idea comes second in the alphabet; were ideas numbered by it alone, A-02 would tell of another.
        let answers: [String: Answer] = ["practice@0": .line("alpha"), "practice@2": .line("beta")]
        let player = Player(answers: answers, releases: [("practice@2", 2)])
        let session = try player.play(
            Player.session(SmallCircle(), slug: "small-circle", people: ["Amara", "Joel", "Ife", "Noor"]))
        let lines = LeadLine.lines(of: NotesSource(session, number: 1, cohort: "Cohort"))
        #expect(lines.map(\.idea?.description) == ["A-01"])
        #expect(lines.map(\.items) == [["beta"]])
    }

    @Test func nothingIsToldOfAnExerciseFromWhichNothingIsReleased() throws {
        let player = Player(answers: ["one@0": .line("canary1x")], releases: [("one@0", 0)])
        let session = try player.play(Player.session(Sealed()))
        let source = NotesSource(session, number: 1, cohort: "Cohort")
        #expect(LeadLine.lines(of: source).isEmpty)
        let held = try #require(HeldSession(session))
        #expect(held.exercise == nil && held.on == Player.today && !held.isUpsideDown)
    }

    @Test func invitationsPreparationAndUnfinishedMeetingsAreNoMeetings() throws {
        let session = try Player(stopAt: "next-meeting").play(Player.session(OneLine()))
        #expect(HeldSession(session) == nil)
        #expect(HeldSession(try Player().play(Player.session(Parts(), part: "invitation"))) == nil)
        #expect(HeldSession(try Player().play(Player.session(Parts(), part: "live"))) != nil)
    }
}

/// A wording that takes up an earlier answer.
private struct TakesUp: Exercise {
    static let first = Key("first", of: Line.self)
    let card = Card(title: "Takes up", purpose: "To test notes.", company: .pair)

    func stages(in setting: Setting) -> [Stage] { TakesUp.stage(readBy: .pair, .protege, .mentor) }

    static func stage(readBy reader: Reader, _ one: Asked, _ other: Asked) -> Stage {
        Stage("One", minutes: 5) {
            Ask("First:", for: first, of: one, readBy: .pair)
            With(first, or: "something") { line in
                Ask(
                    "You said \(line). And now?", for: Key("second", of: Line.self), of: other, readBy: reader,
                    mayReach: .lead)
            }
        }
    }
}

/// The same in a circle, where the first answer is for a partner who is not there.
private struct TakesUpInACircle: Exercise {
    let card = Card(title: "Takes up", purpose: "To test notes.", company: .circle(3...8))
    func stages(in setting: Setting) -> [Stage] { TakesUp.stage(readBy: .circle, .protege, .mentor) }
}

/// An exercise of which only the meeting may be told.
private struct Sealed: Exercise {
    let card = Card(title: "Sealed", purpose: "To test notes.", company: .pair, mayBeReleased: false)

    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) {
            SwapSeats()
            Ask("One thing:", for: Key("one", of: Line.self), of: .protege, readBy: .pair, mayReach: .lead)
        }
    }
}

/// An exercise with an invitation that may be declined.
private struct Parts: Exercise {
    let card = Card(title: "Parts", purpose: "To test notes.", company: .pair, parts: [.invitation, .live])

    func stages(in setting: Setting) -> [Stage] {
        Stage("Will you?", minutes: 5, part: .invitation) { Say("Will you?") }
        Stage("Now", minutes: 5) { Say("Now.") }
    }
}
