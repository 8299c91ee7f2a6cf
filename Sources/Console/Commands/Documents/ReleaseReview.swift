import Facilitation
import Journal
import LineEditing
import Workshop

/// The review of one session: each person decides alone, item by item.
@MainActor
struct ReleaseReview {
    let console: Console
    let journal: Journal
    let number: SessionID

    /// Goes through the items of every person in turn.
    func run(_ start: Session) throws {
        var session = start
        let names = session.setup.participants.spoken.shown
        console.sayWrapped(
            "Session \(number): \(session.setup.slug), \(names). What may the programme lead read? Return alone means no."
        )
        for place in session.setup.participants.indices where !session.releaseItems(of: place).isEmpty {
            let screen = OwnScreen(console: console, name: session.name(place))
            var goesOn = true
            let taken = try screen.show("\(session.name(place).shown) decides now, unseen.") {
                goesOn = try review(place, &session)
            }
            guard goesOn, taken else { break }
        }
        let count = session.released.count
        console.sayWrapped(
            count == 0
                ? "Nothing of this session is told to the programme lead."
                : "\(count.of("item", "items")) of this session may be told. `export lead` shows exactly what the lead gets."
        )
    }

    /// - Returns: whether to go on with the next person.
    private func review(_ place: Int, _ session: inout Session) throws -> Bool {
        for item in session.releaseItems(of: place) {
            show(item, of: place, in: session)
            guard let intent = try answer(to: item.beat, of: place, in: session) else { return false }
            let decision = try session.review(item.beat, by: place, intent, at: console.clock.now)
            try journal.store(decision, in: number)
            session.apply(decision)
        }
        return true
    }

    private func show(
        _ item: (beat: BeatID, answer: Answer, agrees: Bool), of place: Int, in session: Session
    ) {
        let beat = session.program.beats.first { $0.id == item.beat }
        guard let beat, case .ask(let question, let author) = beat.action else { return }
        console.say("")
        let name = console.terminal.styled(session.name(place).shown, .bold)
        console.sayWrapped("\(name), may the programme lead read exactly this, without a name?")
        console.sayWrapped("  " + session.prompt(question, author: author, at: beat).text.shown, indent: 2)
        for line in shown(item.answer, question, session) { console.sayWrapped("  > " + line, indent: 4) }
        let others = session.setup.participants.indices.filter { other in
            other != place && session.releaseItems(of: other).contains { $0.beat == item.beat }
        }
        if !others.isEmpty {
            let says = others.count == 1 ? "says" : "say"
            console.sayWrapped(
                "  It goes only if \(others.map(session.name).spoken.shown) \(says) yes as well.", indent: 2)
        }
        console.sayWrapped(
            item.agrees
                ? "  You shared it. y keeps it shared, e changes the words first, Return takes it back"
                : "  y shares exactly this, e changes the words first, Return keeps it here", indent: 2)
    }

    private func shown(_ answer: Answer, _ question: Question, _ session: Session) -> [String] {
        answer.shown(in: question) { session.text($0, at: nil) }.map(\.shown)
    }

    /// - Returns: nil where the input ended, or the person stopped; then everything stays as it was.
    private func answer(to item: BeatID, of place: Int, in session: Session) throws -> Intent? {
        while true {
            let prompt = LineEditing.Prompt("share it? y, e, or Return for no> ")
            switch console.lines.read(
                console.isInteractive ? prompt : LineEditing.Prompt(""), ReadOptions(kind: .confidentialAnswer))
            {
            case .line(let line):
                switch line.trimmed.lowercased() {
                case "y", "yes": return .release(true)
                case "n", "no": return .release(false)
                case "" where console.isInteractive: return .release(false)
                case "": continue
                case "e", "edit":
                    if let intent = try rewording(of: item, place, session) { return intent }
                default:
                    console.sayWrapped(
                        "Type y to share exactly this text, e to change the words first, or Return to keep it here.")
                }
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .deadline, .resized, .back: continue
            case .interrupted where console.isInteractive: return nil
            case .interrupted: throw Departure(exitCode: 130)
            case .endOfInput: return nil
            }
        }
    }

    private func rewording(of item: BeatID, _ place: Int, _ session: Session) throws -> Intent? {
        guard let found = session.releaseItems(of: place).first(where: { $0.beat == item }) else { return nil }
        let options = ReadOptions(kind: .confidentialAnswer, prefilled: found.answer.plainText.joinedLines)
        let event = console.lines.read(
            console.isInteractive ? LineEditing.Prompt("share these words> ") : LineEditing.Prompt(""), options)
        if case .terminated(let signal) = event { throw Departure(exitCode: 128 + signal) }
        guard case .line(let words) = event, !words.trimmed.isEmpty else { return nil }
        let intent = Intent.releaseAs(words.trimmed)
        do {
            _ = try session.review(item, by: place, intent, at: console.clock.now)
            return intent
        } catch {
            console.sayWrapped(String(describing: error))
            return nil
        }
    }
}
