import Facilitation
import Workshop

/// An exercise as its author wrote it for one setting, step by step, before the host adds anything.
struct Reading {
    /// One step with where it stands.
    struct Place {
        let stage: Stage
        let step: Step
        /// How often each person meets it.
        let times: Int
        /// Keys on whose answers its wording depends.
        let needs: [String]
        /// Whether it is done for one person after the other.
        let isInTurns: Bool
    }

    let exercise: RegisteredExercise
    let setting: Setting
    let card: Card
    let stages: [Stage]
    let places: [Place]
    /// The parts to be played; one `nil` where there are none.
    let parts: [String?]

    init(_ exercise: RegisteredExercise, in setting: Setting) {
        self.exercise = exercise
        self.setting = setting
        let made = exercise.make()
        card = made.card
        stages = made.stages(in: setting)
        places = stages.flatMap { stage in
            stage.steps.flatMap { Self.places($0, stage, times: 1, needs: [], isInTurns: false) }
        }
        let parts = StagePlan(made, in: setting).parts
        self.parts = parts.isEmpty ? [nil] : parts.map(Optional.some)
    }

    private static func places(_ step: Step, _ stage: Stage, times: Int, needs: [String], isInTurns: Bool) -> [Place] {
        switch step.action {
        case .eachPerson(_, let steps):
            steps.flatMap { places($0, stage, times: times, needs: needs, isInTurns: true) }
        case .rounds(let count, let steps):
            steps.flatMap { places($0, stage, times: times * max(0, count), needs: needs, isInTurns: isInTurns) }
        case .with(let key, let build):
            build(nil).flatMap { places($0, stage, times: times, needs: needs + [key], isInTurns: isInTurns) }
        default: [Place(stage: stage, step: step, times: times, needs: needs, isInTurns: isInTurns)]
        }
    }

    /// How many speak one after the other before a step: everybody, or those at one table, or two where pairs sit together.
    func speakers(at place: Place) -> Int {
        guard setting.isCohort else { return max(1, setting.people) }
        let before = places.prefix { $0.stage.id != place.stage.id || $0.step.id != place.step.id }
        for earlier in before.reversed() {
            if case .formCircles(let size?) = earlier.step.action { return size }
        }
        return card.company == .pair ? 2 : max(1, setting.people)
    }

    /// Every question with where it stands.
    var questions: [(place: Place, question: Question)] {
        places.compactMap { place in
            guard case .ask(let question) = place.step.action else { return nil }
            return (place, question)
        }
    }

    /// The exercise in this setting, in words.
    var name: String {
        var words = [exercise.slug]
        if setting.length != .full { words.append(setting.length.rawValue) }
        if setting.isRemote { words.append("remote") }
        if setting.partnerIsAway { words.append("with the partner away") }
        words.append(setting.people == 1 ? "alone" : "for \(setting.people)")
        if setting.isCohort { words.append("in a room") }
        return words.joined(separator: " ")
    }

    func place(_ place: Place) -> String { "\(name), stage \"\(place.stage.id)\", step \"\(place.step.id)\"" }
}

extension Prose {
    /// The text with names in it, as people see it.
    var withNames: String {
        text(in: .reciprocal) { asked in
            switch asked {
            case .everyone, .together, .circle: "Amara and Joel"
            case .mentor, .learner: "Joel"
            case .protege, .leader: "Amara"
            case .facilitator: nil
            }
        }
    }
}
