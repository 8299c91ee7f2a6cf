import Workshop

extension UpsideDown {
    /// The view from the other seat comes first and tools come last (G-03, T-11).
    var topicCards: [Prose] {
        [
            """
            From your seat: how a decision feels by the time it arrives. What customers, patients, students or \
            colleagues say before it turns into a report. A word that means something else where you work.
            """,
            """
            From your days: something you have been through that they have not. A mistake that turned out to be a \
            good teacher. A judgement you trust by now, and how you came by it.
            """,
            """
            From your people: someone they ought to meet, and why. A group, a place or a network where you are at \
            home and they would be a guest. What those people would say if they were asked.
            """,
            """
            From your hands: something you do well and have stopped noticing. A short cut, a craft, a tool, an app. \
            Choose it because they asked, not because it is expected of you.
            """,
        ]
    }

    var topicKinds: [Option] {
        [
            Option("vantage", "How things look from my seat"),
            Option("experience", "Something I have lived through"),
            Option("wisdom", "Judgement I have earned"),
            Option("network", "People and places I know"),
            Option("knowledge", "Something I know well"),
            Option("tools", "A tool or a technique"),
        ]
    }

    var intents: [Option] {
        [
            Option("mentoring", "\(.practice): we both ended up thinking"),
            Option("skills-demo", "A lesson: one showed, the other learned how"),
            Option("awareness", "An eye-opener: one saw how it is for the other"),
        ]
    }

    var lightQuestions: [Prose] {
        [
            "Which unwritten rule of this place would you frame and hang on the wall?",
            "What would you rename, if every sign in the building were yours for a day?",
            "Which part of today would make a good song, and what would the chorus be?",
            "What is the oddest thing you ever had to explain at work?",
        ]
    }

    var inThatChair: Talk {
        Talk("What was it like in that chair? And was today a lesson, or did we both think?", named: "in-that-chair")
    }
}
