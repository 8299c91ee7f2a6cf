import ArgumentParser
import Journal
import LineEditing
import Workshop

/// Looks whether everything is as it should be.
struct DoctorCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Look whether everything is as it should be; changes nothing.")

    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        let directory = try console.dataDirectory()
        var findings = Journal.doctor(directory).map {
            Row(state: $0.severity.rawValue, fact: $0.fact, remedy: $0.remedy)
        }
        findings += old(console) + oldWorkshops(console)
        if json {
            try console.say(json: ["doctor": findings])
        } else {
            for finding in findings { say(finding, console) }
        }
        if findings.contains(where: { $0.state == "problem" }) { console.sawError = true }
    }

    /// People said things to each other that need not be kept for ever.
    @MainActor private func old(_ console: Console) -> [Row] {
        let found = try? console.journalIfPresent()?.finished(today: console.clock.today)
        guard let sessions = found ?? nil, let first = sessions.first else { return [] }
        return [
            Row(
                state: "warning", fact: "\(sessions.count.of("session", "sessions")) ended more than six months ago.",
                remedy: "Ask the people whether to keep them; `forget \(first.id)` deletes one for good.")
        ]
    }

    /// Neither do the slips and notes of a workshop.
    @MainActor private func oldWorkshops(_ console: Console) -> [Row] {
        guard let journal = try? console.journalIfPresent(), let cohorts = try? journal.cohorts() else { return [] }
        let sixMonthsAgo = console.clock.today.adding(days: -183)
        let old = cohorts.flatMap { (try? journal.workshops(in: $0.id)) ?? [] }
            .filter { $0.state == .finished && $0.day < sixMonthsAgo }
        guard let first = old.map(\.id).min() else { return [] }
        return [
            Row(
                state: "warning",
                fact: "\(old.count.of("workshop", "workshops")) ended more than six months ago.",
                remedy: "Ask the people whether to keep them; `forget --workshop \(first)` deletes one for good.")
        ]
    }

    @MainActor private func say(_ finding: Row, _ console: Console) {
        let mark =
            switch finding.state {
            case "fine": console.terminal.styled("fine    ", .green)
            case "warning": console.terminal.styled("look at ", .yellow)
            default: console.terminal.styled("problem ", .red)
            }
        console.sayWrapped(
            mark + [finding.fact, finding.remedy].compactMap(\.self).joined(separator: " ").shown, indent: 8)
    }

    struct Row: Encodable {
        let state: String
        let fact: String
        let remedy: String?
    }
}
