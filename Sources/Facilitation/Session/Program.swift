package import Workshop

/// An exercise laid out for the people of one session: every beat in order, each under a name of its own.
///
/// The same setup, context and earlier answers always give the same beats.
package struct Program: Sendable {
    /// Every beat of the part that is run, in order.
    package var beats: [Beat]
    /// The stages of that part.
    package var stages: [Stage]

    /// Lays out an exercise.
    ///
    /// - Parameters:
    ///   - plan: the stages of the exercise in this setting.
    ///   - setup: who takes part, and in which part.
    ///   - context: the promises and cards of the people here.
    ///   - state: what was answered so far, for wordings that depend on it and for the release review.
    package init(_ plan: StagePlan, setup: SessionSetup, context: SessionContext, state: SessionState) {
        var layout = ProgramLayout(setup: setup, context: context, state: state)
        stages = plan.stages(of: setup.part)
        let part = setup.part.flatMap { plan.parts.contains($0) ? $0 : nil }
        for stage in plan.stages {
            layout.lay(stage, isRun: part == nil || stage.part.name == part)
        }
        layout.askWhatIsKept()
        beats = layout.beats
    }
}
