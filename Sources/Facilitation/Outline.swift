package import Workshop

/// An exercise on paper: what `show` prints, and its JSON of version 1.
package struct Outline: Sendable, Hashable, Codable {
    /// One stage.
    package struct Stage: Sendable, Hashable, Codable {
        package var title: String
        package var part: String?
        package var minutes: Int
        package var steps: [Step]
    }

    /// One step.
    package struct Step: Sendable, Hashable, Codable {
        package var id: String
        package var kind: String
        package var text: String
        package var input: String?
        package var of: String?
        package var readBy: String?
        package var counted: Bool?
        package var mayReachLead: Bool?
        package var keptByDefault: Bool?
        package var unsigned: Bool?
        package var list: String?
        package var dots: Int?
        package var headings: [String]?
        package var choices: [Choice]?
    }

    /// One option.
    package struct Choice: Sendable, Hashable, Codable {
        package var id: String
        package var text: String
    }

    /// Raised when a field changes its meaning.
    package var version = 1
    package var slug: String
    package var title: String
    package var company: String
    /// Whether it is the form for a whole cohort in one room; nil where it is not.
    package var cohort: Bool?
    package var minutes: Int
    package var parts: [String]
    package var stages: [Stage]

    /// The outline of an exercise.
    ///
    /// - Parameters:
    ///   - exercise: the exercise, as registered.
    ///   - setting: how it would be run.
    ///   - vocabulary: the words for roles.
    ///   - part: the one part wanted, or nil for all.
    package init(
        _ exercise: RegisteredExercise, in setting: Setting = Setting(), vocabulary: Vocabulary = .reciprocal,
        part: String? = nil
    ) {
        self.init(exercise.make(), slug: exercise.slug, in: setting, vocabulary: vocabulary, part: part)
    }

    /// The outline of an exercise under a slug.
    init(
        _ made: any Exercise, slug: String, in setting: Setting, vocabulary: Vocabulary = .reciprocal,
        part: String? = nil
    ) {
        let plan = StagePlan(made, in: setting)
        var numbering = Numbering()
        self.slug = slug
        title = made.card.title.text(in: vocabulary)
        company = made.card.company.name
        cohort = setting.isCohort ? true : nil
        parts = plan.parts
        let all = plan.stages.map { stage in
            Stage(
                title: stage.title.text(in: vocabulary), part: plan.parts.isEmpty ? nil : stage.part.name,
                minutes: stage.minutes,
                steps: stage.steps.flatMap { numbering.steps($0, vocabulary) })
        }
        stages = part == nil ? all : all.filter { $0.part == part }
        minutes = part == nil ? plan.minutes : stages.reduce(0) { $0 + $1.minutes }
    }

    private struct Numbering {
        var occurrences: [String: Int] = [:]

        mutating func steps(_ step: Workshop.Step, _ vocabulary: Vocabulary) -> [Step] {
            switch step.action {
            case .eachPerson(_, let inner): return inner.flatMap { steps($0, vocabulary) }
            case .rounds(let count, let inner):
                return (0..<max(0, count)).flatMap { _ in inner.flatMap { steps($0, vocabulary) } }
            case .with(_, let build): return build(nil).flatMap { steps($0, vocabulary) }
            case .cue: return []
            default:
                occurrences[step.id, default: 0] += 1
                let id = BeatID(step.id, occurrence: occurrences[step.id, default: 1]).description
                return [Step(step, id: id, vocabulary)]
            }
        }
    }
}

extension Outline.Step {
    fileprivate init(_ step: Step, id: String, _ vocabulary: Vocabulary) {
        self.id = id
        switch step.action {
        case .say(let prose):
            (kind, text) = ("say", prose.text(in: vocabulary))
        case .talk(let talking):
            (kind, text) = ("talk", talking.text.text(in: vocabulary))
        case .ask(let question):
            (kind, text) = (question.kind, question.text.text(in: vocabulary))
            input = question.input.rawValue
            of = question.of.rawValue
            readBy = question.readBy.rawValue
            counted = question.isCounted
            mayReachLead = question.mayReachLead
            keptByDefault = question.isKeptByDefault
            unsigned = question.isUnsigned ? true : nil
            list = question.dots?.list ?? question.piles?.list
            dots = question.dots?.each
            headings = question.piles?.headings.map { $0.text(in: vocabulary) }
            choices = question.options.map { Outline.Choice(id: $0.id, text: $0.text.text(in: vocabulary)) }
        case .swapSeats:
            (kind, text) = (
                "swap-seats", Prose("The \(.leader) and the \(.learner) change seats.").text(in: vocabulary)
            )
        case .reveal: (kind, text) = ("reveal", "The answers are shown together.")
        case .recall: (kind, text) = ("recall", "What you said of yourselves earlier.")
        case .reviewPromises: (kind, text) = ("recall", "Each promise still open: done, moved, or let go?")
        case .opening:
            (kind, text) = ("say", "The charter, what is kept and who reads it, and the promises still open.")
        case .releaseReview:
            (kind, text) = ("release", "Each of you decides, item by item, what may reach the programme lead.")
        case .formCircles(nil): (kind, text) = ("form-circles", "The order in which the circle speaks is drawn.")
        case .formCircles(let size?):
            (kind, text) = ("form-circles", "It is drawn who sits together, \(size) at a table at the most.")
        case .cue, .eachPerson, .rounds, .with: (kind, text) = ("say", "")
        }
    }
}

extension Question {
    /// What it is called in an outline.
    fileprivate var kind: String {
        if isVote { return "vote" }
        return dots != nil ? "dots" : piles != nil ? "piles" : "ask"
    }
}
