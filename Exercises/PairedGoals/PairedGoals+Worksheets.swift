import Workshop

extension PairedGoals {
    private static let kinds = [
        Option("knowledge", "Knowledge: something to know"),
        Option("wisdom", "Wisdom: better judgement"),
        Option("experience", "Experience: something to have lived through"),
        Option("network", "Network: people to know and be known by"),
    ]

    func firstGoal(in setting: Setting) -> Stage {
        Stage("A goal for the \(.protege)", minutes: setting.isShort ? 7 : 14, id: "first-goal") {
            if setting.partnerIsAway {
                Say(
                    """
                    This is the first half of the worksheet, for \(name: .protege). The learning goal, the link \
                    and the first steps wait until you are back together; a rough draft is a good start.
                    """)
            } else {
                Cue("Ask, then wait. No advice in this stage: it comes easier once both goals are on the table.")
            }
            Ask(
                "By our last meeting I want to be able to...", for: Self.goal, of: .protege, readBy: .pair,
                mayReach: .lead
            )
            .remembered(as: .goal)
            .noted(as: "I want to be able to", .inColumns(of: "Two goals"))
            .example("...run the Monday round without a script. In the first month, explore is a goal too.")
            .another(
                "What would you like to do by our last meeting that you would not dare today?",
                "Finish this: nobody would have to ask me twice to... if only I could...")
            Ask("What kind of goal is it, mostly?", for: Self.goalKind, Self.kinds, of: .protege, readBy: .pair)
                .counted()
                .noted(as: "Kind", .inColumns(of: "Two goals"))
            Ask("I will know because someone will see me...", for: Self.goalSeen, of: .protege, readBy: .pair)
                .noted(as: "Someone will see me", .inColumns(of: "Two goals"))
                .example("...say no to a Friday request, and stay in the room while they are cross.")
                .another("What would a colleague notice first, before you say a word about it?")
            if !setting.isShort { today(Self.goalToday, routes: Self.goalRoutes, of: .protege) }
        }
    }

    func learningGoal(in setting: Setting) -> Stage {
        Stage("A learning goal for the \(.mentor)", minutes: setting.isShort ? 7 : 14, id: "learning-goal") {
            Cue("This one is for learning, not for teaching. \(name: .protege) asks the questions now.")
            if !setting.isShort {
                Talk(
                    """
                    \(name: .mentor) thinks aloud: which part of the work around you do you understand least at \
                    first hand? What do you suspect that you have stopped noticing?
                    """)
            }
            Ask(
                "By our last meeting I want to understand, see or be able to...", for: Self.learning, of: .mentor,
                readBy: .pair, mayReach: .lead
            )
            .remembered(as: .goal)
            .noted(as: "I want to be able to", .inColumns(of: "Two goals"))
            .example("...tell what happens to an order after I have signed it, from having stood there.")
            .another(
                "Which question about the work would you be a little embarrassed to ask in a meeting?",
                "What does everyone assume you know, and you would like to know better?")
            Ask("What kind of goal is it, mostly?", for: Self.learningKind, Self.kinds, of: .mentor, readBy: .pair)
                .counted()
                .noted(as: "Kind", .inColumns(of: "Two goals"))
            Ask("I will know because someone will see me...", for: Self.learningSeen, of: .mentor, readBy: .pair)
                .noted(as: "Someone will see me", .inColumns(of: "Two goals"))
                .example("...ask the desk before I change the rota, and change it less often.")
                .another("What would a colleague notice first, before you say a word about it?")
            if !setting.isShort { today(Self.learningToday, routes: Self.learningRoutes, of: .mentor) }
        }
    }

    @StepBuilder
    private func today(_ today: Key<Passage>, routes: Key<Lines>, of asked: Asked) -> [Step] {
        Ask(
            """
            Where does that stand today? What have you tried? And what is really in the way, once you take \
            the polite answer off?
            """, for: today, of: asked, readBy: .pair
        )
        .noted(as: "Where it stands today")
        .example("Three tries, two good. I say it is time; really I do not like being watched while I learn.")
        Ask(
            "Name four routes, one of them slightly absurd. Which would you take if nobody were watching?",
            for: routes, of: asked, readBy: .pair
        )
        .noted(as: "Four routes")
        .atMost(4)
        .example("Watch twice; do it once with a friend in the room; swap weeks with Olu; do it in a hat.")
        .another("Name four ways to begin: the slow one, the brave one, the borrowed one and the silly one.")
    }
}
