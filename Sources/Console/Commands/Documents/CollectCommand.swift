import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Builds the lead's page from slips that pairs handed over.
struct CollectCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "collect", abstract: "For the lead: build one page from the slips that pairs handed over.",
        discussion:
            "collect slips/*.md, where each file is a lead-slip-DATE.md that `export lead` wrote on another machine.")

    @Argument(help: "The slips.") var files: [String]
    @OptionGroup var target: TargetOption

    @MainActor func run(in console: Console) throws {
        var collection = SlipCollection()
        var cohort: String?
        for file in files {
            let name = (file.split(separator: "/").last.map(String.init) ?? file).shownShort
            do {
                let slip = try LeadSlip.parse(try TextFile.read(file, limit: 4 << 20))
                cohort = cohort ?? slip.cohort
                if try collection.add(slip) == .replaced {
                    console.sayWrapped("\(name) is newer than another slip of the same people, and counts instead.")
                }
            } catch let error as SlipError where error.reason == .duplicate || error.reason == .outdated {
                console.sayWrapped("\(name): \(error.description)")
            } catch let error as SlipError {
                throw ConsoleError("\(name): \(error.description) Nothing was written.")
            }
        }
        let today = console.clock.today
        let text = collection.notes(on: today).document.rendered()
        let paths = NotesPaths(cohort: cohort ?? "cohort", people: [])
        guard target.to != "-" else { return console.say(text.hasSuffix("\n") ? String(text.dropLast()) : text) }
        let path = try ExportFolder(path: target.to).write(text, to: paths.lead(on: today))
        console.sayWrapped("\(collection.count.of("slip", "slips")) on one page:")
        console.say(path.shownPath)
    }
}
