import Workshop

extension Kickoff {
    private static let kinds = [
        Option("knowledge", "Knowledge: something one knows"),
        Option("wisdom", "Wisdom: judgement one has earned"),
        Option("experience", "Experience: something one has lived through"),
        Option("network", "Network: a door one could open"),
    ]

    /// Up to three wants and three offers each; at one keyboard everything else for one person's eyes stands here, too.
    func cards(in setting: Setting) -> Stage {
        Stage("Wants and offers cards", minutes: setting.partnerIsAway ? 10 : 16) {
            Cue(
                """
                These are loans, not credentials. Three is the most, one is enough. Whoever is stuck: what do people \
                come to you for?
                """)
            if setting.isAtOneKeyboard {
                Talk(
                    """
                    On paper, each alone: up to three things you would like to borrow, and up to three you could lend. \
                    Then the keyboard goes round once, and each of you copies what is theirs.
                    """, named: "on-paper")
                myReason(in: setting)
                vote(in: setting)
            }
            wantsAndOffers(in: setting)
            if setting.isAtOneKeyboard {
                ownership(in: setting)
                chosenName(in: setting)
            }
        }
    }

    @StepBuilder
    private func wantsAndOffers(in setting: Setting) -> [Step] {
        Ask(
            """
            List up to three things you would like to borrow from someone else: something they know, something they \
            have lived through, good judgement they have earned, or a door they could open.
            """, for: Self.wants, of: .everyone, readBy: .author
        )
        .atMost(3)
        .remembered(as: .want)
        .noted(as: "What I would like to borrow")
        .example("How to say no to a customer who is nearly right.")
        Vote(
            setting.isCohort
                ? "Of what kind is what you would borrow? Hands up only if you like; only how many is written down."
                : "Of what kind is it? Any that fit. Only the kinds are counted, without names.", for: Self.wantKinds,
            Self.kinds
        )
        .noted(as: "Wants, by kind")
        Ask(
            "Now list up to three you could lend. If you are stuck, finish this: people tend to come to me when...",
            for: Self.offers, of: .everyone, readBy: .author
        )
        .atMost(3)
        .remembered(as: .offer)
        .noted(as: "What I could lend")
        .example("Reading a budget in ten minutes. Two years on the night shift. Somebody at the port who answers.")
        Vote(
            setting.isCohort
                ? "And of what kind is what you could lend? Again, hands up only if you like."
                : "And of what kind is that? Any that fit.", for: Self.offerKinds, Self.kinds
        )
        .noted(as: "Offers, by kind")
    }

    /// One's own reason, for one's own eyes.
    @StepBuilder
    func myReason(in setting: Setting) -> [Step] {
        Ask(
            "In one sentence, what would make your own time here well spent?", for: Self.reason, of: .everyone,
            readBy: .author, mayReach: setting.isCohort ? nil : .lead
        )
        .remembered(as: .reason)
        .noted(as: "Why I am here")
        .example("To hear once a month how our letters sound to the people who open them.")
    }

    /// A vote on what to call it.
    @StepBuilder
    func vote(in setting: Setting) -> [Step] {
        Vote(
            "If we dropped the word \"reverse\", which name would you happily say to a colleague?", for: Self.name,
            [
                Option("reciprocal", "\(quoted: "Reciprocal mentoring")"),
                Option("two-way", "\(quoted: "Two-way mentoring")"),
                Option("something-else", "Something else"),
            ]
        )
        .noted(as: "Which name")
    }

    /// The name that came of the vote.
    @StepBuilder
    func chosenName(in setting: Setting) -> [Step] {
        Ask(
            "What do we call it from now on? If \"something else\" has most votes, collect words and agree on one."
                + (setting.isCohort ? " Whoever leads the programme is told the name." : ""), for: Self.nameWeUse,
            of: .circle, readBy: .circle, mayReach: .lead
        )
        .noted(as: "What we call this")
        .example("Eye to eye.")
    }
}
