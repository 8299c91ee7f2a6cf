import Workshop

/// The form for a whole cohort of an exercise on rank: two volunteers of equal rank in the middle, then pairs.
struct PowerSketch: Exercise {
    static let map = Key("map", of: Lines.self)
    static let heard = Key("heard", of: Line.self)
    static let pledges = Key("pledges", of: Choices.self)
    static let signal = Key("signal", of: Line.self)

    let card = Card(
        title: "Power in the room", purpose: "Say aloud who outranks whom, and agree what makes frankness safe.",
        company: .pair, variants: [.cohort], mayBeReleased: false)

    func stages(in setting: Setting) -> [Stage] {
        Stage("Private map", minutes: 8) {
            Ask("What would you think twice about saying?", for: Self.map, of: .everyone, readBy: .author).atMost(3)
        }
        if setting.isCohort { fishbowl }
        Stage("Same moment, two chairs", minutes: 8) {
            Talk("In pairs: somebody says \"I think that was wrong\" in front of others. The next ten seconds?")
        }
        Stage("Two pledges each", minutes: 10) {
            Ask(
                "Choose two for your own sheet.", for: Self.pledges,
                [
                    Option("ask-first", "I ask once before I answer"),
                    Option("no-review", "I never raise it in a review"),
                ],
                of: .everyone, readBy: .pair
            ).atMost(2)
        }
        Stage("Signal and repair line", minutes: 9) {
            Ask("The words with which we come back.", for: Self.signal, of: .everyone, readBy: .pair)
        }
    }

    private var fishbowl: Stage {
        Stage("Two in the middle", minutes: 20) {
            Cue("Two volunteers of equal rank. Nobody who outranks anybody here goes first.")
            TakeTurns("In the middle: what I can influence that you might worry about.", minutesEach: 5)
            Ask(
                "On a slip: one sentence you heard that you would like to keep.", for: Self.heard, of: .everyone,
                readBy: .circle
            )
            .unsigned()
            Reveal(Self.heard)
        }
    }
}

/// A look back from next year: slips, a round, piles under eight causes, dots, early signs, owners and dates.
struct PreMortemSketch: Exercise {
    static let causes = Key("causes", of: Lines.self)
    static let sorted = Key("sorted", of: Lines.self)
    static let worst = Key("worst", of: Lines.self)
    static let signs = Key("early-signs", of: Lines.self)
    static let prevention = Key("prevention", of: Lines.self)
    static let owners = Key("owners", of: Lines.self)

    let card = Card(
        title: "Pre-mortem", purpose: "See how it could end before it does.", company: .cohort(6...40),
        variants: [.cohort])

    private static let eight: [Prose] = [
        "Somebody else's programme", "Have to take part", "No time", "Do not get on", "Do not see the benefit",
        "Unequal work", "Unsure how", "Starts and does not finish",
    ]

    func stages(in setting: Setting) -> [Stage] {
        Stage("Silent writing", minutes: 11) {
            Cue("Managers write with everybody else, and read last.")
            Ask(
                "It is a year from now, and people just stopped. Three sentences why. Whoever leads the programme reads them.",
                for: Self.causes, of: .everyone, readBy: .circle, mayReach: .lead
            ).atMost(3).unsigned().blind()
        }
        Stage("Round robin", minutes: 12) {
            Reveal(Self.causes)
            Talk("One after the other reads a line aloud, not their own.")
        }
        Stage("Sort and mark", minutes: 13) {
            Piles("Which cause does it belong to?", for: Self.sorted, of: Self.causes, under: Self.eight)
            DotVote("Three dots each: which would end it first?", for: Self.worst, on: Self.causes)
        }
        Stage("Early sign and prevention", minutes: 16) {
            Ask(
                "What would we, and whoever leads, see in week six?", for: Self.signs, of: .circle, readBy: .circle,
                mayReach: .lead)
            Ask(
                "What keeps it from happening? The lead is told.", for: Self.prevention, of: .circle, readBy: .circle,
                mayReach: .lead)
        }
        Stage("Owners and dates", minutes: 8) {
            Ask(
                "Who does what, by when? The lead is told.", for: Self.owners, of: .circle, readBy: .circle,
                mayReach: .lead)
        }
    }
}

/// The last meeting of a cohort: a wall of lines, and the ideas that travelled furthest.
struct ClosingSketch: Exercise {
    static let quote = Key("quote", of: Line.self)
    static let thanks = Key("thanks", of: Line.self)
    static let ideas = Key("ideas", of: Line.self)
    static let copied = Key("copied", of: Lines.self)
    static let next = Key("next-shape", of: Choice.self)
    static let value = Key("value", of: Scale.self)

    let card = Card(
        title: "Closing", purpose: "Finish well, and decide what next.", company: .pair, variants: [.cohort])

    func stages(in setting: Setting) -> [Stage] {
        Stage("Thanks, said precisely", minutes: 10) {
            Talk("In pairs: because of you I...")
            Ask("One line for your own sheet.", for: Self.thanks, of: .everyone, readBy: .pair)
        }
        if setting.isCohort {
            Stage("Quotes wall", minutes: 10) {
                Ask(
                    "One sentence that may be quoted, on a slip. The room sees it and the lead reads it.",
                    for: Self.quote,
                    of: .everyone, readBy: .circle, mayReach: .lead
                ).unsigned()
                Reveal(Self.quote)
            }
            Stage("Idea board", minutes: 12) {
                Ask("One thing you did, on a slip.", for: Self.ideas, of: .everyone, readBy: .circle).unsigned()
                Reveal(Self.ideas)
                DotVote("A dot for each idea that you have copied.", for: Self.copied, on: Self.ideas, dots: 5)
            }
        }
        Stage("What next?", minutes: 8) {
            Vote(
                "Hands up: and now?", for: Self.next,
                [Option("finish", "Finish here"), Option("carry-on", "Carry on"), Option("swap", "Swap who leads")])
            Ask(
                "Was it worth it? Only counted.", for: Self.value, ScaleRange(low: "no", high: "very"), of: .everyone,
                readBy: .nobody)
        }
    }
}
