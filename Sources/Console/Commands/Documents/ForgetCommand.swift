import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Deletes what was said in a session, or by a person, for good.
struct ForgetCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Delete a session, a workshop, or everything a person said, for good.",
        discussion:
            "forget 4, forget --person Amara, or forget --workshop 3. It says first what goes, and asks.")

    @Argument(help: "The number of the session, as `sessions` lists it.") var session: Int64?
    @ArgumentParser.Option(parsing: .upToNextOption, help: "The person whose words and name are deleted.")
    var person: [String] = []
    @ArgumentParser.Option(help: "The number of the workshop, as `workshops` lists it.") var workshop: Int64?
    @Flag(help: "Do not ask; needed where nobody sits at a terminal.") var yes = false

    @MainActor func run(in console: Console) throws {
        guard [session != nil, !person.isEmpty, workshop != nil].count(where: \.self) == 1 else {
            throw ConsoleError.usage(
                "Forget what? Name a session, as in `forget 4`, a person, as in `forget --person Amara`, or a workshop, as in `forget --workshop 3`."
            )
        }
        guard let journal = try console.journalIfPresent() else {
            throw ConsoleError(
                "There is nothing to forget: nothing was ever kept here. `doctor` shows where it would be.")
        }
        let erasure =
            if let session {
                try forget(SessionID(session), journal, console)
            } else if let workshop {
                try forget(WorkshopID(workshop), journal, console)
            } else {
                try forget(person.joined(separator: " "), journal, console)
            }
        guard let erasure else { return console.say("Nothing was deleted.") }
        // What was shown last on a projector may hold their name, or what a room wrote; a workshop that is on tells it anew.
        if session == nil { NewTextFile.remove(StageFile(in: try console.dataDirectory()).path) }
        say(erasure, console)
    }

    /// - Returns: nil where the answer was not yes.
    @MainActor private func forget(_ id: SessionID, _ journal: Journal, _ console: Console) throws -> Erasure? {
        let preview = try journal.preview(forgetting: id)
        let summary = try journal.record(id).summary
        let day = WallClock.day(of: summary.startedAt)
        console.sayWrapped(
            "This deletes session \(id) for good: \(summary.slug) of \(summary.people.map(\.shown).spoken), \(day), with \(Self.list(preview))."
        )
        guard try isMeant(console) else { return nil }
        return try journal.forget(id)
    }

    /// - Returns: nil where the answer was not yes.
    @MainActor private func forget(_ id: WorkshopID, _ journal: Journal, _ console: Console) throws -> Erasure? {
        let words = try journal.preview(forgettingWorkshop: id).words
        let summary = try journal.workshopRecord(id).summary
        let texts = words == 0 ? "no slips or notes" : words.of("slip, answer or note", "slips, answers and notes")
        console.sayWrapped(
            "This deletes workshop \(id) for good: \(summary.title.shown), \(summary.day), with its plan, \(texts), and everything that was counted in it."
        )
        console.sayWrapped(
            "That people met over its exercises stays in `sessions`, without a word; so does what was parked.")
        guard try isMeant(console) else { return nil }
        return try journal.forgetWorkshop(id)
    }

    @MainActor private func forget(_ name: String, _ journal: Journal, _ console: Console) throws -> Erasure? {
        let cohort = try console.chosenCohort()
        let person = try console.person(name, in: cohort)
        let preview = try journal.preview(forgetting: person.id)
        let who = person.name.shown
        console.sayWrapped("This deletes \(who)'s words and name for good: \(Self.list(preview)).")
        if preview.sessionsThatStay > 0 {
            let answers =
                preview.wordsThatStay == 0
                ? ""
                : ", and so \(preview.wordsThatStay == 1 ? "does" : "do") \(preview.wordsThatStay.of("answer", "answers")) given together with others"
            console.sayWrapped(
                "That \(preview.sessionsThatStay.of("meeting", "meetings")) took place stays, with \"\(Person.forgottenName)\" in the place of the name\(answers)."
            )
        }
        guard try isMeant(console) else { return nil }
        return try journal.forget(person: person.id)
    }

    private static func list(_ preview: ForgetPreview) -> String {
        var parts = [preview.words == 0 ? "no answers" : preview.words.of("answer", "answers")]
        if preview.promises > 0 { parts.append(preview.promises.of("promise", "promises")) }
        if preview.parked > 0 { parts.append(preview.parked.of("thought put aside", "thoughts put aside")) }
        if preview.wishes > 0 { parts.append(preview.wishes.of("want or offer", "wants and offers")) }
        if preview.proposals > 0 { parts.append(preview.proposals.of("proposal", "proposals")) }
        if preview.pairs > 0 { parts.append(preview.pairs.of("pair", "pairs")) }
        return parts.spoken
    }

    @MainActor private func isMeant(_ console: Console) throws -> Bool {
        if yes { return true }
        guard console.isInteractive else {
            throw ConsoleError("Nobody is here to say yes, and nothing was deleted. Add --yes to delete it.")
        }
        return try console.confirms("Type yes to delete it", word: "yes")
    }

    @MainActor private func say(_ erasure: Erasure, _ console: Console) {
        if erasure == .notYetGone {
            console.sayWrapped(
                "Deleted. Another window still holds on to the file; the last bytes go as soon as it lets go. `doctor` shows whether they are gone."
            )
        } else {
            console.say("Deleted, for good.")
        }
        console.sayWrapped(
            "Back-ups of this machine and notes that were exported are beyond its reach; delete those yourselves.")
    }
}
