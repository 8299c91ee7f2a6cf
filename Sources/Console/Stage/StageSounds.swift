import Facilitation

/// The bell and the voice of a stage, for those who asked for them.
@MainActor
final class StageSounds {
    private let bell: Bool
    private let speaker: StageSpeaker?
    private var milestones = StageMilestones()
    private var title: String?

    /// What is asked for.
    ///
    /// - Parameters:
    ///   - bell: whether the terminal's bell rings.
    ///   - command: the program that speaks; nil where nothing is spoken.
    /// - Throws: a ``ConsoleError`` of usage where the command is none.
    init(bell: Bool, speaking command: String?) throws {
        self.bell = bell
        speaker = try command.map { try StageSpeaker($0) }
    }

    /// Rings and speaks for what was passed since the last time.
    ///
    /// - Parameters:
    ///   - moment: what is on.
    ///   - left: the seconds that are left; nil where nothing is timed.
    ///   - ring: rings the bell.
    /// - Returns: the milestones that were passed.
    func follow(_ moment: PublicMoment, left: Int?, ring: () -> Void) -> [StageMilestone] {
        let passed = milestones.passed(moment, left: left)
        if bell, passed.contains(where: \.rings) { ring() }
        let text = StageText(moment)
        if let title, title != text.title { speaker?.say(text.title) }
        title = text.title
        for milestone in passed { speaker?.say(milestone.words) }
        return passed
    }

    /// Lets the voice go on; call it again and again.
    ///
    /// - Returns: what went wrong with it, once.
    func goOn() -> String? { speaker?.goOn() }
}
