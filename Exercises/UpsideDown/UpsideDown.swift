import Workshop

/// For one meeting the protege leads, the mentor learns, and both think; then it swaps back (W-01).
struct UpsideDown: Exercise {
    static let pocketIdeas = Key("pocket-ideas", of: Lines.self)
    static let reply = Key("reply", of: Choice.self)
    static let couldShow = Key("could-show", of: Lines.self)
    static let topicIdea = Key("topic-idea", of: Line.self)
    static let firstWords = Key("first-words", of: Line.self)
    static let topic = Key("topic", of: Line.self)
    static let usualMove = Key("usual-move", of: Line.self)
    static let bolderMove = Key("bolder-move", of: Line.self)
    static let learned = Key("learned", of: Line.self)
    static let surprised = Key("surprised", of: Line.self)
    static let intent = Key("kind-of-meeting", of: Choice.self)
    static let trial = Key("trial", of: Promise.self)
    static let gladToLead = Key("glad-to-lead", of: Scale.self)
    static let topicKind = Key("topic-kind", of: Choice.self)
    static let fun = Key("fun", of: Scale.self)

    let card = Card(
        title: "Upside down",
        purpose: "The \(.protege) leads one meeting, so that help can flow the other way too; then it swaps back.",
        company: .pair, parts: [.invitation, .preparation, .live], follows: [GetToKnowYou.self],
        variants: [.short, .remote, .triad],
        traces: "W-01", "W-04", "W-05", "W-06", "W-07", "W-08", "W-09", "W-12", "W-13", "W-14", "W-15", "W-16",
        "W-17", "N-26", "N-34", "G-03", "G-04", "G-05", "G-12", "G-14", "T-10", "T-11", "T-18", "O-20", "O-31")

    func stages(in setting: Setting) -> [Stage] {
        invitation(in: setting)
        preparation(in: setting)
        handOver(in: setting)
        showAndTell(in: setting)
        questionsOnly(in: setting)
        if !setting.isShort {
            safeAndOther(in: setting)
            lightRound(in: setting)
        }
        whatWeLearned(in: setting)
        if !setting.isShort { smallTrial(in: setting) }
        close(in: setting)
    }

    private func handOver(in setting: Setting) -> Stage {
        Stage("Hand over the chair", minutes: 3) {
            Cue("This is the moment to be clumsy and cheerful about it. The rest follows by itself.")
            SwapSeats()
            Say(
                setting.isRemote
                    ? """
                    Swap the screen: \(name: .leader) shares now. \(name: .leader) keeps the time, asks the \
                    questions and decides when something has been enough. \(name: .learner) follows.
                    """
                    : """
                    Change chairs too, if you can. \(name: .leader) keeps the time, asks the questions and \
                    decides when something has been enough. \(name: .learner) follows.
                    """)
            Ask("What will you teach, show or walk through today?", for: Self.topic, of: .protege, readBy: .pair)
                .noted(.inTitle)
                .example("How a release looks from the night shift.")
                .another("Which hour of your week should nobody have to have explained to them again after today?")
        }
    }

    private func showAndTell(in setting: Setting) -> Stage {
        Stage("Teach, show or walk me through", minutes: 15) {
            Cue(
                "If you hear yourself explaining for three minutes, ask something. If you are asked something, show it."
            )
            Say(
                """
                For \(name: .leader): before you explain anything, ask what is known already and what would be \
                useful. Then leave out the first half of what you prepared.
                """)
            With(Self.topic, or: "your topic") { topic in
                Talk(
                    setting.isTriad
                        ? "Two of you lead: seven minutes, a change of voice, then eight. Today it is this: \(topic)"
                        : "Fifteen minutes to teach it, show it or walk through it. Today it is this: \(topic)",
                    first: .leader)
            }
        }
    }

    private func questionsOnly(in setting: Setting) -> Stage {
        Stage("Questions only", minutes: 8) {
            Cue("Silence after an answer is part of the question. Leave it in.")
            Talk(
                """
                For eight minutes \(name: .learner) may only ask. Hear yourself say "but"? Turn it into "how \
                come". \(name: .leader) may answer, show, or say "I do not know".
                """, first: .learner
            )
            .another(
                "Only questions, and each one begins with what or how. Repeat one you liked.",
                "Only questions to which \(name: .learner) does not know the answer. Slow ones count double.")
        }
    }

    private func safeAndOther(in setting: Setting) -> Stage {
        Stage("Safe path meets other path", minutes: 14) {
            Cue(
                "Both paths are right somewhere. Nothing here needs writing: \(typed: "typed lines stay between you, and /pass is fine", onPaper: "what is written stays between you, and an empty line is fine")."
            )
            Talk(
                """
                Six minutes for \(name: .mentor): "When this sort of risk shows up, my usual move is... I trust it \
                because..." Which habit of yours deserves a second look? Nobody else names it.
                """, first: .mentor, named: "safe-path")
            Talk(
                """
                Six minutes for \(name: .protege): "Here is a bolder move I would try if it were mine, and the \
                smallest version of it." A word on habits only if invited.
                """, first: .protege, named: "other-path")
            Ask("My usual move, and why I trust it:", for: Self.usualMove, of: .mentor, readBy: .pair)
                .example("I wait one week before I change a rota. Twice it saved us, and it feels like thinking.")
            Ask("A bolder move, in its smallest version:", for: Self.bolderMove, of: .protege, readBy: .pair)
                .example("Let the night shift switch off one alarm for one night, and count what happens.")
        }
    }

    private func lightRound(in setting: Setting) -> Stage {
        Stage("Light round, swap back", minutes: 5) {
            TakeTurns(lightQuestions[0], first: .learner, minutesEach: 1, named: "light")
                .another(lightQuestions[1], lightQuestions[2], lightQuestions[3])
            SwapSeats()
            inThatChair
        }
    }

    private func whatWeLearned(in setting: Setting) -> Stage {
        Stage("What each of us learned", minutes: 8) {
            if setting.isShort {
                SwapSeats()
                inThatChair
            }
            Cue("Both of you, and \(name: .mentor) no shorter than \(name: .protege).")
            Ask("One thing I learned:", for: Self.learned, of: .everyone, readBy: .pair, mayReach: .lead)
                .remembered(as: .learning)
                .example("Two of the alarms that I designed are switched off by everyone, every night.")
                .another("Until today I thought..., and now I...")
            Ask("And what surprised me:", for: Self.surprised, of: .everyone, readBy: .pair)
                .noted(as: "What surprised us")
                .example("How quickly eight minutes of questions went by. Also the cake.")
                .another("I did not see it coming that...")
            Ask(
                "Honestly now, what shall we call today? Each of these is worth an hour.", for: Self.intent,
                intents, of: .together, readBy: .pair
            )
            .counted()
            .noted(as: "What we call today")
        }
    }

    private func smallTrial(in setting: Setting) -> Stage {
        Stage("One small trial", minutes: 5) {
            Cue("If it takes a permission, make it smaller.")
            Talk("What is one small thing you will try because of today, that you could undo?")
            Ask(
                "Who does what, by when? \(name: .protege) writes it down for both.", for: Self.trial, of: .protege,
                readBy: .pair
            )
            .example("\(name: .mentor): sit in on one night handover, by 20 May.")
        }
    }

    private func close(in setting: Setting) -> Stage {
        Stage("Fun meter and close", minutes: 2) {
            Cue(
                setting.isRemote
                    ? "Stop sharing the screen now: each answers at their own keyboard, or on paper, and says done."
                    : "These are for the counting only. Nobody sees who answered what, not even you two.")
            Ask(
                "How glad are you that you led today? Nobody reads this; it is only counted, without names.",
                for: Self.gladToLead, ScaleRange(low: "not really", high: "very"), of: .protege, readBy: .nobody
            )
            .example("It is about you, not about how well it went.")
            Ask(
                "What was it mostly about? Only counted, too.", for: Self.topicKind, topicKinds, of: .protege,
                readBy: .nobody)
            Ask(
                "How light was today? Nobody reads this; it is only counted.", for: Self.fun,
                ScaleRange(low: "hard going", high: "great fun"), of: .everyone, readBy: .nobody
            )
            .example("Useful and hard going go well together, too.")
        }
    }
}
