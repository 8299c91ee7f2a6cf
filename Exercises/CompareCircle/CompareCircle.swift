import Workshop

/// People from different pairs compare what they do, help with one live difficulty and speak to the programme (N-28).
struct CompareCircle: Exercise {
    static let practice = Key("practice", of: Line.self)
    static let difficulty = Key("difficulty", of: Line.self)
    static let adopt = Key("adopt", of: Promise.self)
    static let keepThis = Key("keep-this", of: Lines.self)
    static let changeThis = Key("change-this", of: Lines.self)
    static let useful = Key("how-useful", of: Scale.self)
    static let firstToTell = Key("first-to-tell", of: Lines.self)
    static let willTry = Key("will-try", of: Choice.self)
    static let ownPromise = Key("own-promise", of: Promise.self)
    static let keepSlip = Key("keep-slip", of: Line.self)
    static let changeSlip = Key("change-slip", of: Line.self)

    let card = Card(
        title: "Compare circle",
        purpose: "Borrow what works for other pairs, get help with one difficulty, and tell the programme one thing.",
        company: .circle(4...8), variants: [.short, .remote, .triad, .cohort],
        traces: "N-28", "N-29", "N-31", "N-32", "O-08")

    func stages(in setting: Setting) -> [Stage] {
        let isBrief = setting.isShort || (setting.isTriad && !setting.isCohort)
        if !isBrief { frame(in: setting) }
        silentWriting(in: setting, isBrief: isBrief)
        oneThingWeDo(in: setting)
        if !isBrief { difficulty(in: setting) }
        harvest(in: setting)
        if !isBrief {
            messageToProgramme(in: setting)
            close(in: setting)
        }
    }

    @StepBuilder
    private var rules: [Step] {
        Say(
            """
            Own experience only. Leave your partner out of it: tell it so that they would nod if they heard. \
            Equal clocks. Passing is fine, and passing twice is fine. Ideas may travel; stories stay here.
            """, named: "circle-rules")
        FormCircles()
    }

    private func frame(in setting: Setting) -> Stage {
        Stage("Frame and circle rules", minutes: 5) {
            if setting.isCohort { cohortFrame } else { circleFrame(in: setting) }
        }
    }

    @StepBuilder
    private func circleFrame(in setting: Setting) -> [Step] {
        Cue(
            """
            Hosting goes round: someone else next time. Whoever runs the programme sits in as a peer today, \
            or is not in the room. One person types for all.
            """)
        rules
        RecallCards(.idea)
        Talk(
            setting.isRemote
                ? "Name, where you are sitting, and a word for how it is going. In the order drawn."
                : "Name, and a word for how it is going. In the order drawn.")
    }

    private func silentWriting(in setting: Setting, isBrief: Bool) -> Stage {
        Stage("Silent writing", minutes: 5) {
            if setting.isCohort {
                if isBrief { cohortFrame }
                cohortWriting
            } else {
                if isBrief { rules }
                Cue("Really silent. Five minutes are long; the second idea usually beats the first.")
                Talk(
                    """
                    On paper, each alone: what is one thing the two of you do that others might borrow? Say what \
                    you did, not how good it was. Then: what are you unsure how to do? \
                    \(typed: "Return when the pens are down.", onPaper: "Put the pen down when you are done.")
                    """)
            }
        }
    }

    private func oneThingWeDo(in setting: Setting) -> Stage {
        Stage("One thing we do", minutes: 24) { if setting.isCohort { cohortTurns } else { circleTurns } }
    }

    @StepBuilder
    private var circleTurns: [Step] {
        Cue("Nobody comments between turns; a question for the facts is welcome, a second story is not.")
        TakeTurns("One thing the two of you do that others might borrow: what exactly happens, and when?")
            .another(
                "What did the two of you stop doing, and what took its place?",
                "Which five minutes of your meetings would you show on a screen?",
                "What do you do when neither of you has prepared anything?")
        Ask(
            """
            For the board, one line each: what you do. Beyond this circle it travels unsigned, and only if \
            you say so at the end.
            """, for: Self.practice, of: .everyone, readBy: .circle, mayReach: .lead
        )
        .noted(as: "One thing we do")
        .remembered(as: .idea)
        .example("We begin with the question that was left over last time, before anyone sits down.")
    }

    private func difficulty(in setting: Setting) -> Stage {
        Stage("One difficulty, questions first", minutes: 18) {
            if setting.isCohort { cohortDifficulty } else { circleDifficulty }
        }
    }

    @StepBuilder
    private var circleDifficulty: [Step] {
        Cue("Guard the seven minutes. Anything that begins with \"have you tried\" waits for the offers.")
        Talk("Two minutes. Who brings something live? One voice, and nobody interrupts.", named: "present")
        Ask(
            """
            If it helps, one line to look at: I am unsure how to..., and I want questions, not answers, for \
            seven minutes. It is not kept. Or \(typed: "/pass", onPaper: "leave it empty").
            """, for: Self.difficulty, of: .circle, readBy: .circle
        )
        .notKept()
        .example("I am unsure how to say that every meeting ends up being about my project.")
        Talk("Four minutes. Only what you need in order to understand: who, when, what was said?", named: "clarify")
        Talk(
            "Seven minutes. Open questions only. The owner may answer, or just write them down.",
            named: "open-questions"
        )
        .another(
            "Seven minutes. Each question begins with what, how or when; let some go unanswered.",
            "Seven minutes. Ask what nobody here could know the answer to.")
        Talk("Two minutes. The owner alone: what do I hear now?", named: "summary")
        Talk("Two minutes. One offer from whoever has one: I could lend you...", named: "offers")
        Talk("One minute. The owner: my next step is... Then thank you, and it is over.", named: "next-step")
    }

    private func harvest(in setting: Setting) -> Stage {
        Stage("Harvest and adopt", minutes: 12) { if setting.isCohort { cohortHarvest } else { circleHarvest } }
    }

    @StepBuilder
    private var circleHarvest: [Step] {
        Cue("The board is for taking from, not for marking. Nobody votes on people here.")
        Reveal(Self.practice)
        Talk("Which idea would you tell a new pair first? Say why in one breath.")
        Ask(
            """
            Which idea will you try with your partner, and by when? This circle reads it; to keep it to \
            yourself, \(typed: "/pass and write it on your hand", onPaper: "write it on your hand instead").
            """, for: Self.adopt, of: .everyone, readBy: .circle
        )
        .example("Hold one meeting on foot, by 14 May.")
    }

    private func messageToProgramme(in setting: Setting) -> Stage {
        Stage("One message to the programme", minutes: 6) {
            if setting.isCohort { cohortMessage } else { circleMessage }
        }
    }

    @StepBuilder
    private var circleMessage: [Step] {
        Cue("No names, no pairs. It goes unsigned, and only if every one of you says yes to the words.")
        Ask(
            "One thing the programme should keep.", for: Self.keepThis, of: .circle, readBy: .circle,
            mayReach: .lead
        )
        .atMost(2)
        .noted(as: "Keep")
        .example("That nobody asks for minutes of our meetings.")
        Ask(
            "And one thing it should change.", for: Self.changeThis, of: .circle, readBy: .circle, mayReach: .lead
        )
        .atMost(2)
        .noted(as: "Change")
        .example("Dates that avoid the last week of the month.")
    }

    private func close(in setting: Setting) -> Stage {
        Stage("Close", minutes: 5) { if setting.isCohort { cohortClose } else { circleClose(in: setting) } }
    }

    @StepBuilder
    private func circleClose(in setting: Setting) -> [Step] {
        Cue(
            setting.isRemote
                ? "For the number, stop sharing the screen: each answers at their own keyboard, or on paper."
                : "For the number, turn the keyboard away from the others, one after the other.")
        TakeTurns("One word to leave with. In the order drawn, and passing is a word.")
        Ask(
            "How useful was this circle for you? Nobody reads your answer; it is only counted, without names.",
            for: Self.useful, ScaleRange(low: "not today", high: "very"), of: .everyone, readBy: .nobody
        )
        .example("A low number is a gift to whoever hosts the next one.")
    }
}
