import Workshop

extension UpsideDown {
    /// Asked at the end of the meeting before; the answer may be given later, and no answer leaves the pair (W-07).
    func invitation(in setting: Setting) -> Stage {
        Stage("The invitation", minutes: 5, part: .invitation) {
            Cue("Nothing has to be decided today. Ask as you would ask someone to dance, not to work late.")
            Ask(
                """
                What do you think \(name: .protege) knows, sees or can do that you would like to understand \
                better? Up to two ideas to keep in your pocket.
                """, for: Self.pocketIdeas, of: .mentor, readBy: .pair
            )
            .noted(as: "Two ideas in the pocket")
            .atMost(2)
            .example("How the night desk decides what can wait. Why nobody on your floor uses the new form.")
            Say(
                """
                For \(name: .mentor) to say, in their own words: "I have done a lot of the talking so far. How would you feel \
                about running our next meeting? Choose something I should understand better. I have two ideas in \
                my pocket, if you would rather start from one of mine."
                """)
            Ask(
                """
                What would you like to say to that? To answer later and alone, choose the first. Every \
                answer is a good one, and none of them leaves this pair.
                """, for: Self.reply,
                [
                    Option("think", "Let me think about it"),
                    Option("yes-mine", "Yes, with a topic of mine"),
                    Option("yes-yours", "Yes, with one of yours"),
                    Option("later", "Later, not next time"),
                    Option("no-thanks", "No, thank you"),
                ], of: .protege, readBy: .pair
            )
            .noted(as: "The answer")
        }
    }

    /// A quarter of an hour alone for whoever will lead (W-08, W-12).
    @StageBuilder
    func preparation(in setting: Setting) -> [Stage] {
        Stage("Topic cards", minutes: 5, part: .preparation) {
            Say(
                """
                A quarter of an hour for \(name: .protege) alone. Explaining something to a person who wants \
                to know is one of the quickest ways to find out how much you know. Turn over some cards first.
                """, named: "why")
            Say(topicCards[0], named: "card-vantage")
            Say(topicCards[1], named: "card-experience")
            Say(topicCards[2], named: "card-people")
            Say(topicCards[3], named: "card-craft")
        }
        Stage("Choose, and find your first words", minutes: 10, part: .preparation) {
            Ask(
                """
                Up to three things. What do you do without thinking that \(name: .mentor) would find slow? What do \
                you see from your seat that never reaches theirs? What does your side wish were understood?
                """, for: Self.couldShow, of: .protege, readBy: .author
            )
            .noted(as: "What I could show")
            .atMost(3)
            .example("Reading a queue by its colours. Which reports nobody opens. Why we swap shifts on paper.")
            .another(
                "Up to three things people come to you for, even if you have never called them knowledge.",
                "Up to three things you have seen, lived through or reached, and \(name: .mentor) has not.")
            Ask(
                """
                Which of them would you enjoy most? A rough title is enough. One of the ideas from \
                \(name: .mentor) is as good as one of yours.
                """, for: Self.topicIdea, of: .protege, readBy: .author
            )
            .noted(as: "What I would enjoy most")
            .example("The night shift, one release at a time.")
            Ask(
                """
                Your opening sentence; a question is the easiest opener. Nobody else reads this: \
                \(typed: "say keep at the end if you want to find it again", onPaper: "take the sheet with you, to have it") on the day.
                """, for: Self.firstWords, of: .protege, readBy: .author
            )
            .noted(as: "My first words")
            .example("Before I show you anything: what do you already know about the night desk?")
            .another(
                "Finish this opener: what most people get wrong about this is...",
                "Finish this opener: I brought you something to hold while I explain...")
        }
    }
}
