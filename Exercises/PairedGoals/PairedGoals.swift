import Workshop

/// Two goals that help each other, and the sentence that joins them (N-19, N-27).
struct PairedGoals: Exercise {
    static let goal = Key("goal", of: Line.self)
    static let goalKind = Key("goal-kind", of: Choice.self)
    static let goalSeen = Key("goal-seen", of: Line.self)
    static let goalToday = Key("goal-today", of: Passage.self)
    static let goalRoutes = Key("goal-routes", of: Lines.self)
    static let learning = Key("learning-goal", of: Line.self)
    static let learningKind = Key("learning-kind", of: Choice.self)
    static let learningSeen = Key("learning-seen", of: Line.self)
    static let learningToday = Key("learning-today", of: Passage.self)
    static let learningRoutes = Key("learning-routes", of: Lines.self)
    static let link = Key("link", of: Line.self)
    static let firstStep = Key("first-step", of: Promise.self)
    static let sharedStep = Key("shared-step", of: Promise.self)
    static let sure = Key("how-sure", of: Scale.self)

    let card = Card(
        title: "Paired goals",
        purpose: "A goal for the \(.protege), a learning goal for the \(.mentor), and a sentence that joins them.",
        company: .pair, follows: [GetToKnowYou.self], variants: [.short, .remote, .triad, .solo],
        traces: "N-19", "N-27", "O-04", "O-14", "O-23", "O-30", "O-32", "G-07", "T-07")

    func stages(in setting: Setting) -> [Stage] {
        if setting.partnerIsAway {
            firstGoal(in: setting)
        } else {
            if !setting.isShort { lookBack(in: setting) }
            firstGoal(in: setting)
            learningGoal(in: setting)
            theLink(in: setting)
            firstSteps(in: setting)
            if !setting.isShort { howSure(in: setting) }
            Stage("Release review", minutes: 3) {
                Say(
                    """
                    Of all this only the title of a goal can go to the programme lead, and only if the person \
                    whose goal it is says yes to those exact words. No is the usual answer.
                    """)
            }
        }
    }

    private func lookBack(in setting: Setting) -> Stage {
        Stage("Look back at wants and offers", minutes: 4) {
            Cue("Nothing on the screen here? Then nobody has written wants and offers yet: ask for one of each aloud.")
            RecallCards(.want, .offer, .reason)
            Talk("What did you come for? Does it still hold, or has something better turned up since?")
        }
    }

    private func theLink(in setting: Setting) -> Stage {
        Stage("The link", minutes: setting.isShort ? 4 : 8) {
            Cue("If no link comes, bring the two goals closer. One that only one of you needs is half a pair.")
            if !setting.isShort {
                Talk(
                    setting.isTriad
                        ? """
                        Read the goals aloud. Where does practice at one make the others easier? The goal of \
                        \(name: .mentor) should have a thread to each of the other two.
                        """
                        : "Read both goals aloud. Where does practice at one of them make the other easier?")
            }
            Ask(
                "Write the link as one sentence: my progress on mine will help you with yours when...",
                for: Self.link, of: .together, readBy: .pair
            )
            .noted(as: "The link", .inColumns(of: "Two goals"))
            .example("...I bring you one real customer call a week and you tell me what you would have asked.")
        }
    }

    private func firstSteps(in setting: Setting) -> Stage {
        Stage("First steps", minutes: setting.isShort ? 4 : 8) {
            if !setting.isShort {
                Cue("A first step is small enough to be dull. Ask what could stop it before the date goes in.")
                Talk("What happens before you next meet, and what could stop it?")
            }
            Ask(
                "Your first step: what will you do, and by when?", for: Self.firstStep, of: .everyone,
                readBy: .pair
            )
            .example("Ask Inès whether I may listen in on two calls, by 12 March.")
            if !setting.isShort {
                Ask(
                    "Is there one step that you would rather take side by side? If not, \(typed: "/pass", onPaper: "leave it empty").",
                    for: Self.sharedStep,
                    of: .together, readBy: .pair
                )
                .example("Sit in on the Thursday planning and compare notes over lunch, by 20 March.")
            }
        }
    }

    private func howSure(in setting: Setting) -> Stage {
        Stage("How sure are we?", minutes: 4) {
            Cue(
                setting.isRemote
                    ? "Choose a number, write it on paper, hold it up to the camera on three; then type them."
                    : "A low number is useful news about the step, never about the person.")
            Ask(
                "How sure are you that your first step will happen? Each answers apart; then you see all of them.",
                for: Self.sure, ScaleRange(low: "a hopeful guess", high: "as good as done"), of: .everyone,
                readBy: .pair
            )
            .noted(as: "That my first step will happen")
            .blind()
            .example("Think of the week you really have, then choose.")
            Reveal(Self.sure)
            Talk("What would raise each number by one? Smaller, later, or with company?")
        }
    }
}
