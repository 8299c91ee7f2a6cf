import Workshop

/// Everybody leaves knowing the programme's reason and their own, a name for it, and one want and one offer (N-22, N-23).
///
/// In a room people write on sheets and slips, and raise hands. At one keyboard the questions for one person's eyes stand
/// in one stage, so that the keyboard goes round once. Whoever comes later does the middle of it alone.
struct Kickoff: Exercise {
    static let reason = Key("reason", of: Line.self)
    static let reasonToTell = Key("reason-to-tell", of: Line.self)
    static let name = Key("name", of: Choice.self)
    static let nameWeUse = Key("name-we-use", of: Line.self)
    static let wants = Key("wants", of: Lines.self)
    static let wantKinds = Key("want-kinds", of: Choices.self)
    static let offers = Key("offers", of: Lines.self)
    static let offerKinds = Key("offer-kinds", of: Choices.self)
    static let stillGoing = Key("still-going", of: Line.self)
    static let byChoice = Key("here-by-choice", of: Scale.self)

    let card = Card(
        title: "Kick-off",
        purpose: "Know why we do this and why you do, what we call it, and one want and one offer of your own.",
        company: .cohort(6...40), variants: [.remote, .solo, .cohort],
        traces: "N-15", "N-16", "N-22", "N-23", "G-02", "G-11", "G-12", "G-13", "G-14", "G-15", "T-01", "T-05", "O-05",
        "O-09", "O-10", "O-18", "O-29")

    func stages(in setting: Setting) -> [Stage] {
        if !setting.partnerIsAway { welcome(in: setting) }
        reasons(in: setting)
        naming(in: setting)
        cards(in: setting)
        if !setting.partnerIsAway {
            threes(in: setting)
            whoseProgramme(in: setting)
            close(in: setting)
        }
    }

    private func welcome(in setting: Setting) -> Stage {
        Stage("Welcome, what is kept, and its limits", minutes: 6) {
            Cue(
                """
                Somebody from among you reads the charter aloud, above all where whoever leads the programme is not \
                here. A programme that is read out by its own people is theirs.
                """)
            Say(
                """
                Welcome. \(.practice) goes both ways: each of you has seen, known or reached something that others \
                here have not. Nobody only gives and nobody only takes; all of you go home with something.
                """, named: "both-ways")
            Say(
                setting.isCohort
                    ? """
                    What you write on your sheet stays with you. Slips carry no names, and you hear beforehand who \
                    reads them. Of hands and numbers only the counts go further. Who said what stays in this room.
                    """
                    : """
                    Before each question you see who will read the answer. What is for your eyes alone is typed \
                    unseen, once, when the keyboard goes round. Who said what stays among you.
                    """, named: "what-stays")
            Say(
                """
                There are limits: if someone may come to harm, if the law demands it, or if the organisation has a \
                duty to protect someone, it cannot stay here. The person concerned is told first, if at all possible.
                """, named: "limits")
        }
    }

    private func reasons(in setting: Setting) -> Stage {
        Stage("The programme's reason, and mine", minutes: setting.partnerIsAway ? 6 : 10) {
            if !setting.partnerIsAway {
                Cue(
                    """
                    Two minutes for the programme's reason, without slides. Say as plainly what \(.mentors) take home \
                    as what \(.proteges) do. Nobody reads a reason aloud unless they choose to.
                    """)
            }
            Say(
                """
                The people running this hope for what the charter says. They also hope that \(.mentors) learn as much \
                as \(.proteges) do, and that each of you has a reason of your own.
                """, named: "hopes")
            if setting.isAtOneKeyboard {
                Talk(
                    """
                    In one sentence, what would make your own time here well spent? Write it on paper. You type it \
                    unseen later; aloud you say it only if you like.
                    """, named: "my-reason")
            } else {
                myReason(in: setting)
            }
            if setting.isCohort {
                Ask(
                    """
                    If you like, put your sentence, or another, on a slip without your name. Slips are shown in this \
                    room, and whoever leads the programme reads them. Handing in none is fine, too.
                    """, for: Self.reasonToTell, of: .everyone, readBy: .circle, mayReach: .lead
                )
                .unsigned()
                .noted(as: "Why we are here")
                Reveal(Self.reasonToTell)
            }
        }
    }

    private func naming(in setting: Setting) -> Stage {
        Stage("What shall we call this?", minutes: setting.partnerIsAway ? 4 : 8) {
            if !setting.partnerIsAway {
                Cue(
                    """
                    Where it is close, vote again between the first two. A name that nobody minds beats one that a \
                    few love.
                    """)
                Talk(
                    """
                    A colleague in the corridor asks what this is. With a neighbour: what do you say, in one sentence, \
                    in which neither of you is the smaller one?
                    """, named: "corridor")
            }
            if !setting.isAtOneKeyboard { vote(in: setting) }
            if setting.isCohort { chosenName(in: setting) }
        }
    }
}

extension Setting {
    /// Whether several people share one keyboard, which should go round only once.
    var isAtOneKeyboard: Bool { !isCohort && !partnerIsAway }
}
