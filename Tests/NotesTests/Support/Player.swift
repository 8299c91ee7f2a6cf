import Facilitation
import Workshop

/// Plays a session to its end, or up to a beat, with answers prepared by place.
struct Player {
    /// Answers by beat, such as `topic@0`.
    var answers: [String: Answer] = [:]
    /// Places of the people who keep their own-eyes answers.
    var keepers: Set<Int> = []
    /// Who agrees to the release of what, such as `learned@0` and 0.
    var releases: [(item: String, author: Int)] = []
    /// Other words in which an item is released, by the first who is asked.
    var rewordings: [String: String] = [:]
    /// Where to stop; nil plays to the end.
    var stopAt: String?

    static let today = CivilDate(dayNumber: 22_405)  // 2031-05-06

    /// A session for people named here; the first is the protege, the second the mentor.
    static func session(
        _ exercise: any Exercise, slug: String = "small", part: String? = nil, setting: Setting? = nil,
        people: [String] = ["Amara", "Joel"], on day: CivilDate = today,
        charter: [String] = ["Learn how the work looks from the other side.", "What is said here stays here."],
        vocabulary: Vocabulary = .reciprocal, open: [OpenPromise] = []
    ) -> Session {
        let participants = people.enumerated().map { index, name in
            Participant(person: Int64(index + 1), name: name, role: index % 2 == 0 ? .protege : .mentor)
        }
        let setup = SessionSetup(
            slug: slug, version: 1, part: part, setting: setting ?? Setting(people: people.count),
            participants: participants, seed: 7, startedOn: day)
        return Session(
            exercise, setup: setup,
            context: SessionContext(charter: charter, vocabulary: vocabulary, openPromises: open, today: day))
    }

    /// The session after everything was decided; the clock moves on a minute with each step.
    func play(_ start: Session) throws -> Session {
        var session = start
        var now = Instant(milliseconds: Int64(start.setup.startedOn.dayNumber) * 86_400_000 + 36_000_000)
        session.apply(Session.start(at: now))
        while let beat = session.current, beat.id.description != stopAt {
            now = now.adding(seconds: 60)
            session.apply(try session.decide(intent(at: beat), at: now))
        }
        return session
    }

    private func intent(at beat: Beat) -> Intent {
        switch beat.action {
        case .ask: return answers[beat.id.description].map { .answer($0) } ?? .pass
        case .keep(let author): return .keep(keepers.contains(author))
        case .release(let item, _, let author):
            guard releases.contains(where: { $0.item == item.description && $0.author == author }) else {
                return .release(false)
            }
            return rewordings[item.description].map { .releaseAs($0) } ?? .release(true)
        default: return .ready
        }
    }
}
