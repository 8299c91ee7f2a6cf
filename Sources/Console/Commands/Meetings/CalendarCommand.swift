import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Writes the next meeting as a calendar file.
struct CalendarCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Write a calendar file for the next meeting you agreed on.")

    @Argument(help: "The number of the session in which you agreed; the latest one if none is named.")
    var session: Int64?
    @OptionGroup var whose: PairOption
    @OptionGroup var target: TargetOption

    @MainActor func run(in console: Console) throws {
        let exporter = try Exporter(console: console, cohort: try console.chosenCohort(), target: target.to)
        let (source, day) = try agreed(exporter)
        let file = CalendarFile(
            day, of: source.session.setup.participants.map(\.name), in: exporter.cohort.vocabulary,
            agreedIn: source.number, at: console.clock.now)
        guard let folder = exporter.folder else { return exporter.printed(file.rendered()) }
        console.say(try folder.write(file.rendered(), to: exporter.paths.calendar(source)).shownPath)
    }

    /// The latest meeting with a day for the next.
    @MainActor private func agreed(_ exporter: Exporter) throws -> (NotesSource, CivilDate) {
        let console = exporter.console
        if let session {
            let sources = try exporter.sources(SessionID(session)) { _ in true }
            if let source = sources.first, let day = source.session.nextMeeting { return (source, day) }
            throw ConsoleError(
                "Session \(session) names no day for the next meeting. `resume` or another exercise asks for one.")
        }
        let meant = try console.meantPeople(whose.pair, in: exporter.cohort, for: "calendar")
        let sources = try exporter.sources(nil, of: meant.people.map(\.id)) { _ in true }
        for source in sources.reversed() {
            if let day = source.session.nextMeeting { return (source, day) }
        }
        throw ConsoleError("You have not agreed on a next meeting yet. Each exercise asks for a day at its end.")
    }
}

extension Session {
    /// The day that was agreed on for the next meeting, where it was understood.
    var nextMeeting: CivilDate? {
        let said = state.words.values.filter { $0.key == "next-meeting" && $0.kind == .answer }.max {
            $0.number < $1.number
        }
        guard let said, case .line(let text) = said.answer else { return nil }
        return CivilDate(spoken: text, today: setup.startedOn)
    }
}
