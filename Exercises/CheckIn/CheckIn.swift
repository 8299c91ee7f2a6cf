import Workshop

/// Fifteen minutes that keep a pair alive: promises, pulse, obstacles and a reason to meet again (N-24, N-25).
struct CheckIn: Exercise {
    static let working = Key("working", of: Lines.self)
    static let inTheWay = Key("in-the-way", of: Lines.self)
    static let disagreed = Key("disagreed-with", of: Choice.self)
    static let sayAwkward = Key("say-something-awkward", of: Scale.self)
    static let worthMyTime = Key("worth-my-time", of: Scale.self)
    static let weight = Key("heavy-or-light", of: Scale.self)
    static let keptBetweenUs = Key("kept-between-us", of: Scale.self)
    static let obstacle = Key("obstacle-kind", of: Choice.self)
    static let sorryToMiss = Key("sorry-to-miss", of: Line.self)
    static let nextExercise = Key("next-exercise", of: Line.self)
    static let giving = Key("direction-of-give", of: Choice.self)
    static let carrying = Key("who-carries", of: Line.self)
    static let moreOf = Key("more-of", of: Line.self)
    static let lessOf = Key("less-of", of: Line.self)
    static let stays = Key("keep-doing", of: Line.self)
    static let direction = Key("direction", of: Choice.self)
    static let helpRequest = Key("help-request", of: Passage.self)
    static let exitSentence = Key("exit-sentence", of: Line.self)
    static let restart = Key("restart", of: Choice.self)
    static let restartLine = Key("restart-line", of: Line.self)

    let card = Card(
        title: "Check-in",
        purpose: "See what was promised, what gets in the way, and why the next meeting is worth having.",
        company: .pair, variants: [.short, .long, .remote, .triad, .solo],
        traces: "N-11", "N-23", "N-24", "N-25", "W-18", "W-19", "W-20", "W-21", "W-22", "G-26", "O-11", "O-12", "O-14",
        "O-30", "O-33", "T-07")

    func stages(in setting: Setting) -> [Stage] {
        if setting.partnerIsAway {
            restartCard(in: setting)
        } else {
            sinceLastTime(in: setting)
            if !setting.isLong { pulse(in: setting) }
            workingOrNot(in: setting)
            if setting.isLong {
                rebalance(in: setting)
                moreLessKeep(in: setting)
                pulse(in: setting)
            }
            reasonToMeet(in: setting)
            whatNext(in: setting)
        }
    }

    private func sinceLastTime(in setting: Setting) -> Stage {
        Stage("Since last time", minutes: setting.isShort ? 1 : 4) {
            Cue("Done, moved or let go: three good answers. The interesting one is what made the difference.")
            ReviewPromises()
            if !setting.isShort { Talk("What came of it? If something was let go, say thank you and let it go.") }
        }
    }

    private func workingOrNot(in setting: Setting) -> Stage {
        Stage("What is working, what gets in the way", minutes: setting.isShort ? 1 : 5) {
            if !setting.isShort {
                Cue("Stay with the second question a little longer than is comfortable, but not much.")
                Talk("What has quietly stopped happening? Time is always short: is it the time, or something else?")
                    .another(
                        "What did you look forward to in this, and when did you last get it?",
                        "If these meetings were a plant: more water, more light, or another pot?",
                        "What do you say to each other on the way out that you could say at the start?")
            }
            Ask("What is working? A line or two.", for: Self.working, of: .together, readBy: .pair)
                .noted(as: "What is working")
                .atMost(3)
                .example("Walking. Starting with the good news. Ten minutes late is fine with both of us.")
            Ask("What gets in the way? A line or two.", for: Self.inTheWay, of: .together, readBy: .pair)
                .noted(as: "What gets in the way")
                .atMost(3)
                .example("Quarter end. And we talk about the project because it is easier than the question.")
            if !setting.isShort {
                Ask(
                    "Have you been disagreed with here this month? Would you like to be?", for: Self.disagreed,
                    [
                        Option("yes", "Yes, and it was useful"),
                        Option("yes-less", "Yes, and enough for now"),
                        Option("more", "No, and I would like it"),
                        Option("fine", "No, and that is fine for now"),
                    ], of: .everyone, readBy: .pair
                )
                .noted(as: "Disagreed with this month?")
            }
        }
    }

    private func reasonToMeet(in setting: Setting) -> Stage {
        Stage("A reason to meet again", minutes: setting.isShort ? 1 : 2) {
            if !setting.isShort { RecallCards(.reason) }
            Ask(
                "What would make you sorry to miss the next one?", for: Self.sorryToMiss, of: .everyone,
                readBy: .pair
            )
            .noted(as: "Why not to miss the next one")
            .example("Hearing how the conversation with the night desk went.")
            .another(
                "What question will you bring, so that the other has a reason to come?",
                "What would you tell a colleague is the best quarter of an hour in these meetings?")
        }
    }

    private func whatNext(in setting: Setting) -> Stage {
        Stage("Next date, next exercise", minutes: setting.isShort ? 1 : 2) {
            if !setting.isShort {
                Cue(
                    "The suggest command proposes something you have not done lately. Light after heavy is a fine rule."
                )
            }
            Ask(
                "What will you do next time? An exercise, a walk, a visit, a question.", for: Self.nextExercise,
                of: .together, readBy: .pair
            )
            .noted(as: "Next time")
            .example("Upside down, on how the returns desk decides.")
        }
    }

    private func restartCard(in setting: Setting) -> Stage {
        Stage("The restart card", minutes: 5) {
            Say(
                """
                A pair that has missed a meeting or two has not failed; it has had a month. Choose how you would \
                like to go on. You open this card together, and any of the three is a good answer.
                """)
            Ask(
                "Shall we pick it up, change it, or close it kindly?", for: Self.restart,
                [
                    Option("pick-up", "Pick it up where we left it"),
                    Option("change", "Change it: less often, shorter, or about something else"),
                    Option("close-kindly", "Close it kindly, with one last meeting and a thank-you"),
                ], of: .everyone, readBy: .pair)
            Ask(
                "One friendly line that you could send today. No apology needed, yours or theirs.",
                for: Self.restartLine, of: .everyone, readBy: .pair
            )
            .example("I saw the new signs on the ward and thought of you. Twenty minutes on Thursday, tea on me?")
        }
    }
}
