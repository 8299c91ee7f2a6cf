import Exercises
import Facilitation
import Foundation
import Testing
import WorkshopTesting

@testable import Notes
@testable import Workshop

/// What the sheets of every exercise keep, in every setting it can be run in.
struct HandoutContractTests {
    private static let printed = registeredExercises.filter { $0.make().card.canBePrinted }

    @Test(arguments: printed)
    func everyQuestionStandsOnTheSheetsOfThoseWhoAnswerItAndOnNoOther(exercise: RegisteredExercise) throws {
        for sitting in sittings(exercise) {
            for sheet in sitting.people {
                let page = Page(sheet)
                let asked = try sitting.asked(of: sheet.reader)
                let keys = Set(asked.map(\.key))
                // Two questions may have the same words; then the sheet of either holds them.
                let words = Set(sitting.questions.filter { keys.contains($0.key) }.map(Page.words))
                for question in sitting.questions.map(Page.words) {
                    #expect(
                        page.holds(question) == words.contains(question), "\(question) on \(sheet.name)")
                }
                #expect(sheet.reader == .room || page.questions == asked.count, "\(sheet.name), \(sitting.setting)")
            }
        }
    }

    @Test(arguments: printed)
    func everybodyWhoIsAskedSomethingHasASheet(exercise: RegisteredExercise) throws {
        for sitting in sittings(exercise) {
            let asked = try Set(sitting.people.flatMap { try sitting.asked(of: $0.reader).map(\.key) })
            let inRoom = sitting.questions.filter { $0.of != .facilitator }
            #expect(Set(inRoom.map(\.key)).subtracting(asked).isEmpty, "\(sitting.setting)")
            #expect(sitting.sheets.count { $0.reader == .facilitator } == 1)
        }
    }

    @Test(arguments: printed)
    func cuesStandOnTheFacilitatorsCardAndNowhereElse(exercise: RegisteredExercise) {
        for sitting in sittings(exercise) {
            for sheet in sitting.sheets {
                let page = Page(sheet)
                for cue in sitting.cues.map({ HTMLText.line([.text($0.onPaper.text(in: .reciprocal))]) }) {
                    #expect(page.holds(cue) == (sheet.reader == .facilitator), "\(cue) on \(sheet.name)")
                }
            }
        }
    }

    @Test(arguments: printed)
    func noSheetOfPeopleSpeaksOfTheKeyboard(exercise: RegisteredExercise) throws {
        // A cohort's exercise that is not run in a room is run at a keyboard.
        let isForRooms = exercise.make().card.hasRoomForm && exercise.make().card.company.name == "cohort"
        for sitting in sittings(exercise) where !sitting.setting.isRemote && (sitting.setting.isCohort || !isForRooms) {
            for sheet in sitting.people {
                let words = sheet.document.rendered().split { $0.isWhitespace || ".,;:?!()\"".contains($0) }
                let found = words.filter { $0.hasPrefix("/") || ["Return", "keyboard", "type", "typed"].contains($0) }
                #expect(found.isEmpty, "\(found) on \(sheet.name)")
            }
        }
    }

    @Test(arguments: ["get-to-know-you", "compare-circle"])
    func theSheetsOf(slug: String) throws {
        let exercise = try #require(registeredExercises.first { $0.slug == slug })
        let setting = slug == "compare-circle" ? Setting(people: 6) : Setting()
        let handout = Handout(
            exercise.make(), slug: slug, in: setting, vocabulary: Vocabulary.packs[1], charter: ["Stories stay here."])
        for sheet in handout.sheets {
            try Snapshot.expect(sheet.document.rendered(), matches: "\(sheet.name).md")
            try Snapshot.expect(HTMLPage(sheet.document).rendered(), matches: "\(sheet.name).html")
        }
    }

    /// One part of an exercise in one setting.
    private struct Sitting {
        let exercise: RegisteredExercise
        let setting: Setting
        let part: String?
        let plan: StagePlan
        let sheets: [Handout.Sheet]

        var people: [Handout.Sheet] { sheets.filter { $0.reader != .facilitator } }
        var steps: [Step] { plan.stages(of: part).flatMap(\.steps).flatMap(\.flattened) }
        var questions: [Question] { steps.compactMap(\.question) }
        var cues: [Prose] {
            steps.compactMap { step in if case .cue(let prose) = step.action { prose } else { nil } }
        }

        /// The places in a session that ask somebody with this reader's role.
        func asked(of reader: HandoutReader) throws -> Set<Asking> {
            let people = (0..<setting.people).map { place in
                Participant(person: Int64(place + 1), name: "P\(place)", role: place == 1 ? .mentor : .protege)
            }
            let today = try #require(CivilDate(year: 2031, month: 5, day: 20))
            let setup = SessionSetup(
                slug: exercise.slug, version: 1, part: part, setting: setting, participants: people, seed: 1,
                startedOn: today)
            let program = Program(plan, setup: setup, context: SessionContext(today: today), state: SessionState())
            let asked = program.beats.compactMap { beat -> Asking? in
                guard case .ask(let question, let author) = beat.action else { return nil }
                let asking = Asking(key: question.key, place: beat.id.question)
                switch reader {
                case .mentor: return author == nil || author == 1 ? asking : nil
                case .protege: return author == nil || author == 0 ? asking : nil
                default: return asking
                }
            }
            return Set(asked)
        }
    }

    /// A question at its place in a session.
    private struct Asking: Hashable {
        let key: String
        let place: String
    }

    /// A sheet as it is printed.
    private struct Page {
        private let text: NSString

        init(_ sheet: Handout.Sheet) { text = HTMLPage(sheet.document).rendered() as NSString }

        /// The words of a question as they stand there.
        static func words(_ question: Question) -> String {
            HTMLText.line([.text(question.text.onPaper.text(in: .reciprocal))])
        }

        /// How many questions have room for an answer, slips included.
        var questions: Int {
            ["class=\"question\"", "class=\"slip\""].reduce(0) {
                $0 + text.components(separatedBy: $1).count - 1
            }
        }

        func holds(_ words: String) -> Bool {
            text.range(of: words, options: .literal).location != NSNotFound
        }
    }

    private func sittings(_ exercise: RegisteredExercise) -> [Sitting] {
        ExerciseContract.settings(of: exercise).flatMap { setting -> [Sitting] in
            let plan = StagePlan(exercise.make(), in: setting)
            let parts: [String?] = plan.parts.isEmpty ? [nil] : plan.parts
            return parts.map { part in
                let handout = Handout(exercise.make(), slug: exercise.slug, in: setting, part: part)
                return Sitting(exercise: exercise, setting: setting, part: part, plan: plan, sheets: handout.sheets)
            }
        }
    }
}
