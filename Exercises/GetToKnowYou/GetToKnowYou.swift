import Workshop

/// A whole early meeting for the people themselves; goals and problems wait outside (N-09, N-10).
struct GetToKnowYou: Exercise {
    static let staysHere = Key("what-stays-here", of: Lines.self)
    static let share = Key("what-we-share", of: Lines.self)
    static let differ = Key("where-we-differ", of: Lines.self)
    static let atMyBest = Key("at-my-best", of: Line.self)
    static let goQuiet = Key("go-quiet", of: Line.self)
    static let seemAbrupt = Key("seem-abrupt", of: Line.self)
    static let remember = Key("remember", of: Line.self)
    static let parked = Key("parked-today", of: Lines.self)
    static let sayAwkward = Key("say-something-awkward", of: Scale.self)
    static let keptBetweenUs = Key("kept-between-us", of: Scale.self)

    let card = Card(
        title: "Get to know you",
        purpose: "Spend one whole early meeting on the people, so that every later one starts from trust.",
        company: .pair, variants: [.short, .remote, .triad], mayBeReleased: false,
        traces: "W-11", "W-22", "N-02", "N-04", "N-06", "N-09", "N-10", "N-11", "N-18", "O-20", "O-27", "O-31")

    func stages(in setting: Setting) -> [Stage] {
        settle(in: setting)
        threeTurnings(in: setting)
        mySide(in: setting)
        wentWellOrNot(in: setting)
        sameAndDifferent(in: setting)
        easyToWorkWith(in: setting)
        lightRound(in: setting)
        remembered(in: setting)
    }

    private func settle(in setting: Setting) -> Stage {
        Stage("Settle, and the one rule", minutes: 5, part: firstHalf(of: setting)) {
            Cue(
                """
                Turn the screen aside between questions: it is there to remind, not to be looked at. \
                Walking? Print the handout and leave the screen behind.
                """)
            Say(
                """
                This meeting is for the people in it. One rule: no goals and no problems today. If one \
                knocks, \(typed: "type /park and a few words", onPaper: "note a word or two at the end"), and it will wait. \
                Stories are told, not \(typed: "typed", onPaper: "written down"). Would you rather not answer something? \
                \(typed: "/another asks a different question", onPaper: "Ask for a different question"), no reason needed.
                """)
            Talk(
                setting.isRemote
                    ? "Camera on or off, as each of you likes. How are you arriving today? One sentence each."
                    : "How are you arriving today? One sentence each; a weather report will do.")
            Ask(
                """
                Before the first story, agree up to three lines on what stays here. What may each of you \
                repeat outside, and what not at all?
                """, for: Self.staysHere, of: .together, readBy: .pair
            )
            .atMost(3)
            .noted(as: "What stays here")
            .example("Stories stay here. I may say what I learned, never what you said. In doubt, we ask first.")
        }
    }

    private func threeTurnings(in setting: Setting) -> Stage {
        let each = setting.isTriad ? 6 : 8
        return Stage("Three turnings", minutes: each * speakers(in: setting), part: firstHalf(of: setting)) {
            Cue("Equal clocks, even for a quiet start. Whoever listens saves one question for the end.")
            TakeTurns(
                """
                Describe three bends in your road so far: one you chose, one that was chosen for you, and \
                one you did not notice until later. \(each) minutes each; whoever listens only listens.
                """, first: .opener, minutesEach: each
            )
            .another(
                """
                Three places where you worked or learned something: one you would go back to, one you were \
                glad to leave, and one that taught you most.
                """,
                """
                Three times you were a beginner: once when it was fun, once when it was hard, and once when \
                somebody made it easier. Who was that, and how?
                """,
                """
                Three people you met through work or learning: one who opened a door, one who closed one, \
                and one who never knew what they did for you.
                """)
        }
    }

    private func mySide(in setting: Setting) -> Stage {
        let each = setting.isTriad ? 5 : 6
        return Stage("My side of the building", minutes: each * speakers(in: setting), part: firstHalf(of: setting)) {
            Cue("Real places and ordinary days. An organisation chart is not an answer.")
            TakeTurns(
                setting.isRemote
                    ? """
                    Show something on your desk or in sight, and tell what it says about your work. What would \
                    surprise your partner after a morning there? What should they leave alone?
                    """
                    : """
                    If your partner spent a morning where you work, what would surprise them? What would you \
                    ask them to leave alone?
                    """, first: .other, minutesEach: each
            )
            .another(
                """
                Walk your partner through an ordinary Tuesday. Where is it loud, where is it slow, and which \
                ten minutes does the whole day hang on?
                """,
                """
                What do people elsewhere get wrong about the place where you work? What do they get right \
                that you wish they did not?
                """)
        }
    }

    private func wentWellOrNot(in setting: Setting) -> Stage {
        let each = setting.isTriad ? 6 : 8
        return Stage(
            "One that went well, one that did not", minutes: each * speakers(in: setting), part: firstHalf(of: setting)
        ) {
            Cue("When someone stops early, count to ten in silence: the second half often comes then.")
            TakeTurns(
                """
                Tell about something that worked and something that did not. What did each of them teach \
                you that you still use? Small is fine; true is better than tidy.
                """, first: .opener, minutesEach: each
            )
            .another(
                """
                Tell about a time you were right too early and a time you were wrong for too long. What do \
                you do differently now?
                """,
                """
                Tell about a piece of work you would happily show anyone, and one you would quietly do over. \
                What did each of them leave with you?
                """)
        }
    }

    private func sameAndDifferent(in setting: Setting) -> Stage {
        Stage("Same and different", minutes: setting.isTriad ? 12 : 10, part: secondHalf(of: setting)) {
            if setting.isShort {
                Say("Welcome back. The rule still holds: no goals and no problems until the end of today.")
            }
            Cue("Visit both lists, fill neither. Look at how things seem from each seat, not at labels.")
            Ask(
                """
                Where are you more alike than a stranger would guess? Talk first; then one line for each, \
                two are plenty.
                """, for: Self.share, of: .together, readBy: .pair
            )
            .atMost(4)
            .noted(as: "What we share")
            .example("We both read the last page first. Neither of us likes being introduced with a job title.")
            .another(
                "What did you both nod at today, without planning to? One line for each.",
                "Which small habit turns out to belong to both of you?")
            Ask(
                """
                And where do you really see the world differently? One line for each, two are plenty. \
                Nobody has to win.
                """, for: Self.differ, of: .together, readBy: .pair
            )
            .atMost(4)
            .noted(as: "Where we differ")
            .example("One of us calls a plan that changes every week alive, the other calls it broken.")
            .another("Where did one of you think: I would never have seen it that way? One line for each.")
        }
    }

    private func easyToWorkWith(in setting: Setting) -> Stage {
        Stage("Easy to work with me", minutes: setting.isTriad ? 12 : 8, part: secondHalf(of: setting)) {
            Cue("Three short lines each, then read them to each other. A joke may be the truest one.")
            Ask("I am at my best when...", for: Self.atMyBest, of: .everyone, readBy: .pair)
                .noted(.underName)
                .example("...I know by noon what will not get done today.")
                .another("You will get my best work if you...", "A good day at work begins with...")
            Ask("I go quiet when...", for: Self.goQuiet, of: .everyone, readBy: .pair)
                .noted(.underName)
                .example("...three people are talking and one of them has already decided.")
                .another("What does it look like when I have stopped listening?")
            Ask("If I seem abrupt, it usually means...", for: Self.seemAbrupt, of: .everyone, readBy: .pair)
                .noted(.underName)
                .example("...that I am late for something and would rather be here.")
                .another("Something people misread in me at first is...")
            Talk("Read your lines to each other. One question each, and one thank-you.")
        }
    }

    private func lightRound(in setting: Setting) -> Stage {
        Stage("Light round", minutes: setting.isTriad ? 6 : 5, part: secondHalf(of: setting)) {
            TakeTurns("What do you know far too much about?", first: .other)
                .another(
                    "What is a small thing you do badly with great enthusiasm?",
                    "Which everyday object would you defend in a public debate?",
                    "What would you put in a museum of our working day?",
                    "What is the most useful thing you ever learned by accident?")
        }
    }

    private func remembered(in setting: Setting) -> Stage {
        Stage("What I will remember", minutes: setting.isTriad ? 4 : 3, part: secondHalf(of: setting)) {
            Cue(
                setting.isRemote
                    ? "Stop sharing the screen for the last two: each answers at their own keyboard, or on paper."
                    : "Write fast, first thought. The last two questions are for each person alone.")
            Ask("What will you still remember from today in a month?", for: Self.remember, of: .everyone, readBy: .pair)
                .example("That you keep the letter that said no.")
                .remembered(as: .learning)
                .noted(as: "What \(name: .everyone) will remember")
            Ask(
                "Did a goal or a problem knock today? One line for each, so that it can wait for a later meeting.",
                for: Self.parked, of: .together, readBy: .pair
            )
            .noted(.parked)
            .example("Whether to apply for the project in spring.")
            Ask(
                """
                How true is this for you today? I could say something awkward here. Nobody reads your answer; \
                it is only counted, without names.
                """,
                for: Self.sayAwkward, ScaleRange(low: "not yet", high: "easily"), of: .everyone, readBy: .nobody
            )
            .example("After one meeting a 2 is a perfectly good answer.")
            Ask(
                "And this? What I say here stays here. Nobody reads this one either.",
                for: Self.keptBetweenUs, ScaleRange(low: "I am not sure", high: "I am sure"), of: .everyone,
                readBy: .nobody
            )
            .example("Choose what is true today; later meetings ask again.")
        }
    }

    private func speakers(in setting: Setting) -> Int { setting.isTriad ? 3 : 2 }
    private func firstHalf(of setting: Setting) -> Part { setting.isShort ? "first-half" : .live }
    private func secondHalf(of setting: Setting) -> Part { setting.isShort ? "second-half" : .live }
}
