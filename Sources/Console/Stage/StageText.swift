import Facilitation
import LineEditing

/// The words of a moment as the room reads them, safe to print, with what stands there where the moment is silent.
struct StageText: Hashable, Sendable {
    /// The title.
    let title: String
    /// The name of the workshop; empty where it is the title already.
    let workshop: String
    /// Which of how many stages.
    let place: String
    /// The paragraphs.
    let prompt: [String]
    /// Who speaks.
    let speaks: String
    /// What comes next.
    let next: String
    /// Whether a clock is shown.
    let isTimed: Bool

    /// The words of a moment.
    init(_ moment: PublicMoment) {
        func safe(_ text: String) -> String { sanitizedForTerminal(text, keepsLineBreaks: false) }
        let name = safe(moment.workshop)
        let title = safe(moment.title)
        let prompt = moment.prompt.map { sanitizedForTerminal($0) }.filter { !$0.allSatisfy(\.isWhitespace) }
        let (usual, usualPrompt) = Self.usual(moment.state, name)
        let isOwnTitle = !title.isEmpty && [.running, .pause, .before].contains(moment.state)
        self.title = isOwnTitle ? title : usual
        workshop = self.title == name ? "" : name
        place = safe(moment.place)
        self.prompt = prompt.isEmpty ? usualPrompt : prompt
        speaks = safe(moment.speaks)
        next = moment.next.isEmpty ? "" : "Next: " + safe(moment.next)
        isTimed = ![.stopped, .over].contains(moment.state)
    }

    private static func usual(_ state: PublicMoment.State, _ workshop: String) -> (title: String, prompt: [String]) {
        switch state {
        case .before: (workshop.isEmpty ? "Welcome" : workshop, ["Welcome. We begin soon."])
        case .running: (workshop, [])
        case .pause: ("Pause", [])
        case .stopped: ("Stopped for now", ["We go on from here later."])
        case .over: ("Thank you", [workshop.isEmpty ? "The workshop is over." : "\(workshop) is over."])
        }
    }
}
