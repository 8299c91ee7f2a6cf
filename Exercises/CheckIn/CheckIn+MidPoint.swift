import Workshop

extension CheckIn {
    /// In the long form the private pulse stands next to the private direction, late in the meeting, so that the
    /// keyboard changes hands only once.
    func pulse(in setting: Setting) -> Stage {
        Stage(
            setting.isLong ? "Private pulse, and where from here" : "Private pulse",
            minutes: setting.isLong ? 5 : setting.isShort ? 1 : 2, id: "private-pulse"
        ) {
            if !setting.isShort {
                Cue(
                    setting.isRemote
                        ? "Stop sharing the screen now: each answers at their own keyboard, or on paper, and says done."
                        : "Look away while the other types. Nobody asks afterwards what the numbers were.")
            }
            Ask(
                "How true is this for you today? I could say something awkward here.", for: Self.sayAwkward,
                ScaleRange(low: "not yet", high: "easily"), of: .everyone, readBy: .author
            )
            .noted(as: "I could say something awkward here")
            .counted()
            .example("Choose what is true this week. Only you see it, and only if you keep it.")
            Ask(
                "And this? What we do here is worth my time.", for: Self.worthMyTime,
                ScaleRange(low: "hardly", high: "very much"), of: .everyone, readBy: .author
            )
            .noted(as: "This is worth my time")
            .counted()
            .example("A 3 means: some weeks yes, some weeks no.")
            Ask(
                "Lately these meetings have felt...", for: Self.weight,
                ScaleRange(low: "heavy", high: "light"), of: .everyone, readBy: .author
            )
            .noted(as: "Lately these meetings have felt")
            .counted()
            .example("3 is about right. Neither end is better.")
            if setting.isLong {
                Ask(
                    "And this? What I say here stays here.", for: Self.keptBetweenUs,
                    ScaleRange(low: "I am not sure", high: "I am sure"), of: .everyone, readBy: .author
                )
                .noted(as: "What I say here stays here")
                .counted()
                .example("You were asked the same at your first meeting.")
            }
            Ask(
                "What gets in the way most often? Nobody reads this; it is only counted, without names.",
                for: Self.obstacle, Self.obstacles, of: .everyone, readBy: .nobody)
            if setting.isLong { whereFromHere }
        }
    }

    @StepBuilder
    private var whereFromHere: [Step] {
        Ask(
            "Where would you like this to go from here? Your partner does not see what you choose.",
            for: Self.direction,
            [
                Option("continue", "Carry on as we are"),
                Option("adjust", "Carry on, with a change"),
                Option("ask-for-help", "I would like some help"),
                Option("finish", "I would like to finish"),
            ], of: .everyone, readBy: .author
        )
        .noted(as: "Where I would like this to go")
        .counted()
        Ask(
            """
            Your own message to the programme lead, in your words. It goes only if you release it at the end, \
            and your partner never sees it. Sign it if you would like an answer.
            """, for: Self.helpRequest, of: .everyone, readBy: .author, mayReach: .lead
        )
        .noted(as: "My message to the programme lead")
        .onlyIf(Self.direction, is: "ask-for-help")
        .example("Could we talk for ten minutes this week? I would like advice on how to use these meetings.")
        Ask(
            """
            You can stop at any time and need no reason. Which sentence would you like to say when you are \
            ready? Your agreement may already have one.
            """, for: Self.exitSentence, of: .everyone, readBy: .author
        )
        .noted(as: "My sentence for the end")
        .onlyIf(Self.direction, is: "finish")
        .example("This has done what I came for. Let us make the next one a good last one.")
    }

    func rebalance(in setting: Setting) -> Stage {
        Stage("Rebalance", minutes: 6) {
            Cue("Give and take come and go like tides. Nobody owes anybody; you only look where the water is.")
            RecallCards(.goal)
            Ask(
                "Lately, which way has most of the help been flowing?", for: Self.giving,
                [
                    Option("from-me", "Mostly from me"),
                    Option("to-me", "Mostly to me"),
                    Option("both", "Both ways"),
                    Option("unsure", "Hard to say"),
                ], of: .everyone, readBy: .pair
            )
            .noted(as: "Where the help has been flowing")
            Ask(
                "Who books, who brings the topic, who keeps the time? Is there one job that should change hands?",
                for: Self.carrying, of: .together, readBy: .pair
            )
            .noted(as: "One job that changes hands")
            .example("Booking goes to Noor until summer; whoever had the worse week chooses the topic.")
        }
    }

    func moreLessKeep(in setting: Setting) -> Stage {
        Stage("More of, less of, keep", minutes: 6) {
            Cue("About the meetings, not about the person. Read all three aloud before anyone answers.")
            Ask("I would like more of...", for: Self.moreOf, of: .everyone, readBy: .pair)
                .example("...going to see the thing instead of talking about it.")
            Ask("I would like less of...", for: Self.lessOf, of: .everyone, readBy: .pair)
                .example("...news about the reorganisation. I read it too.")
            Ask("I would like to keep...", for: Self.stays, of: .everyone, readBy: .pair)
                .example("...the question at the end that you never answer yourself.")
            Talk("Choose one of these and start it today.")
        }
    }

    private static let obstacles = [
        Option("time", "Time"),
        Option("topic", "Knowing what to talk about"),
        Option("match", "How well we fit"),
        Option("clarity", "Not knowing what is expected"),
        Option("support", "Support from those around us"),
        Option("other", "Something else"),
        Option("nothing", "Nothing much"),
    ]
}
