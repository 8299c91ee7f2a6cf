import ArgumentParser
import Facilitation
import LineEditing
import Workshop

/// Writes a plan to start from.
struct AgendaNewCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Answer five questions, and have a plan to change as you like.")

    @Argument(help: "The file to write, for instance kick-off.yaml.", completion: .file()) var file: String

    @MainActor func run(in console: Console) throws {
        guard !NewTextFile.exists(file) else {
            throw ConsoleError("\(file.shownShort) is there already. Give another name, or move it away.")
        }
        try NewTextFile.checkFolder(of: file)
        let questions = AgendaQuestions(console: console)
        let title = try questions.title()
        let start = try questions.start()
        let minutes = try questions.minutes()
        let people = try questions.people()
        let exercises = try questions.exercises()
        let draft = AgendaDraft(
            title: title, start: start, minutes: minutes, people: people,
            exercises: exercises.map { ($0, console.exercisesForAgendas[$0]?.minutes ?? 30) })
        try NewTextFile.write(draft.text, to: file)
        console.sayWrapped(
            "Wrote \(file.shownShort). Change it with any editor; `agenda check \(file.shownShort)` says what to mend, `rehearse \(file.shownShort) --people \(people)` plays it, `agenda run \(file.shownShort)` holds it."
        )
    }
}

/// The five questions that a new plan is made from.
struct AgendaQuestions {
    let console: Console

    @MainActor func title() throws -> String {
        try ask("What is the workshop called?") { text in
            text.isEmpty || text.count > 100 ? nil : text
        }
    }

    @MainActor func start() throws -> ClockTime {
        try ask("When does it begin? (such as 9:30)") { ClockTime($0) }
    }

    @MainActor func minutes() throws -> Int {
        try ask("How many minutes do you have?") { text in
            Int(text).flatMap { (30...720).contains($0) ? $0 : nil }
        }
    }

    @MainActor func people() throws -> Int {
        try ask("How many people do you expect?") { text in
            Int(text).flatMap { (2...200).contains($0) ? $0 : nil }
        }
    }

    @MainActor func exercises() throws -> [String] {
        let known = console.registry.map(\.slug)
        return try ask("Which exercises, with commas between? (\(known.joined(separator: ", ")))") { text in
            let wanted = text.split(separator: ",").map { $0.trimmed.lowercased() }.filter { !$0.isEmpty }
            return wanted.isEmpty || !wanted.allSatisfy(known.contains) ? nil : wanted
        }
    }

    @MainActor private func ask<Value>(_ question: String, _ read: (String) -> Value?) throws -> Value {
        console.sayWrapped(question)
        while true {
            switch console.lines.read(LineEditing.Prompt("> "), ReadOptions(kind: .answer)) {
            case .line(let line):
                if let value = read(line.trimmed) { return value }
                if !console.isInteractive {
                    throw ConsoleError("\"\(line.shownShort)\" is no answer to: \(question) Nothing was written.")
                }
                console.sayWrapped("That does not fit. \(question)")
            case .deadline, .resized: continue
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .endOfInput, .interrupted, .back:
                throw ConsoleError("Nothing was written. `agenda new` asks five questions; answer them all.")
            }
        }
    }
}
