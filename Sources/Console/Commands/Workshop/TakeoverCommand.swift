import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Goes on with a workshop that another machine handed over.
struct TakeoverCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "takeover",
        abstract: "Take over a workshop from the file that `handover` wrote on another machine.",
        discussion: """
            takeover kick-off.handover
            The cohort is made here; where there is one of its name, it gets the people it does not have yet. The workshop goes on with `agenda run`, and on the machine it came from it has stopped.
            """)

    @Argument(help: "The file from the other machine.", completion: .file()) var file: String

    @MainActor func run(in console: Console) throws {
        let bundle = try read()
        let journal = try console.journal()
        let taken = try take(bundle, journal, at: console.clock.now)
        let cohort = try journal.cohort(taken.cohort)
        try use(cohort, console)
        say(taken, bundle, cohort, console)
    }

    private func take(_ bundle: WorkshopBundle, _ journal: Journal, at now: Instant) throws -> TakenWorkshop {
        do {
            return try journal.takeOver(bundle, at: now, translating: StoredCircles.renumbering)
        } catch {
            guard error.code == .notAllowed else { throw error }
            throw ConsoleError("\(file.shownShort): \(error.description)")
        }
    }

    @MainActor private func use(_ cohort: Cohort, _ console: Console) throws {
        do {
            try CurrentCohort.write(cohort.name, in: try console.dataDirectory())
        } catch {
            let name = cohort.name.shownShort
            throw ConsoleError(
                "The workshop is here, but \(name) is not in use: \(error) Then type: cohort use \(Wording.quoted(name))"
            )
        }
    }

    private func read() throws -> WorkshopBundle {
        let text = try TextFile.read(file, limit: 32 << 20)
        let bundle = try bundle(text)
        _ = try CohortName.checked(bundle.cohort)
        for member in bundle.people where !HiddenCharacters.areNone(in: member.name) {
            throw ConsoleError(
                "\(file.shownShort): the name \"\(HiddenCharacters.shown(in: member.name))\" holds characters that cannot be seen. Nothing was taken over; give the person another name on the other machine."
            )
        }
        return bundle
    }

    private func bundle(_ text: String) throws -> WorkshopBundle {
        do {
            return try WorkshopBundle(text: text)
        } catch {
            throw ConsoleError("\(file.shownShort): \(error.description)")
        }
    }

    @MainActor private func say(
        _ taken: TakenWorkshop, _ bundle: WorkshopBundle, _ cohort: Cohort, _ console: Console
    ) {
        let title = bundle.setup.agenda.title.shown
        console.sayWrapped(
            taken.cameBack
                ? "\(title) is back: this machine is in charge of it again, and \(cohort.name.shown) is in use."
                : "This machine is in charge of \(title), and its cohort \(cohort.name.shown) is in use."
        )
        if !taken.newPeople.isEmpty {
            let all = bundle.people.count
            console.sayWrapped(
                taken.newPeople.count == all
                    ? "\(all.of("person", "people")) came with it."
                    : "New here: \(taken.newPeople.map(\.shown).spoken).")
        }
        if taken.erasure == .notYetGone {
            console.sayWrapped(
                "Words that were struck on the other machine are still in some byte of the files here; `doctor` says what to do."
            )
        }
        console.sayWrapped("`agenda run` goes on with it. \(file.shownShort) can be deleted now.")
    }
}
