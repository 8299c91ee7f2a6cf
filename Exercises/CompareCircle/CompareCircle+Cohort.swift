import Workshop

/// The form for a whole cohort in one room: several circles at tables at once, from hand-outs, and one harvest for all.
extension CompareCircle {
    @StepBuilder
    var cohortFrame: [Step] {
        Cue(
            """
            One hand-out for each table; whoever sits nearest the door hosts it. Whoever leads the programme sits at \
            a table as a peer, or is not in the room.
            """)
        FormCircles(of: 6)
        Say(
            """
            Own experience only. Leave your partner out of it: tell it so that they would nod if they heard. \
            The same time for everybody. Passing is fine, and passing twice is fine. Ideas may travel; stories stay at the table.
            """, named: "circle-rules")
        Talk("At your table: your name, and a word for how it is going.", named: "names")
    }

    @StepBuilder
    var cohortWriting: [Step] {
        Cue("Really silent, you too. Five minutes are long; the second idea usually beats the first.")
        Talk(
            """
            On your own sheet: what is one thing the two of you do that others might borrow? Say what you did, not \
            how good it was. Then: what are you unsure how to do? The sheet stays with you.
            """, named: "silent-writing")
    }

    @StepBuilder
    var cohortTurns: [Step] {
        Cue("Walk past the tables once. A table that is ahead goes round again; a table that is behind is left alone.")
        TakeTurns("One thing the two of you do that others might borrow: what exactly happens, and when?")
    }

    @StepBuilder
    var cohortDifficulty: [Step] {
        Cue("Call the minutes aloud: 2, 4, 7, 2, 2, 1. Sit down at no table yourself; nothing of this is typed.")
        Talk(
            """
            One voice at each table says: I am unsure how to..., and I want questions, not answers, for seven \
            minutes. Two minutes to tell it, then four for the facts you need.
            """, named: "present-and-clarify")
        Talk(
            "Seven minutes. Open questions only; they begin with what, how or when. Whoever asked for them may answer, or just write them down.",
            named: "open-questions")
        Talk(
            """
            Two minutes for whoever asked: what do I hear now? Two for the others: I could lend you... One for the \
            next step of whoever asked. Then thank you, and it stays at the table.
            """, named: "summary-and-offers")
    }

    @StepBuilder
    var cohortHarvest: [Step] {
        Cue("Type the slips while the tables still talk. Read the board aloud once, in the order it has on the wall.")
        Ask(
            """
            For the board, on a slip without your name: one thing that the two of you do, in one line. The room sees \
            it, and whoever leads the programme reads it. No slip is fine, too.
            """, for: Self.practice, of: .everyone, readBy: .circle, mayReach: .lead
        )
        .unsigned()
        .noted(as: "One thing we do")
        .remembered(as: .idea)
        .example("We begin with the question that was left over last time, before anyone sits down.")
        Reveal(Self.practice)
        DotVote(
            "Three dots each, for ideas and not for people: which would you tell a new pair first?",
            for: Self.firstToTell, on: Self.practice)
        Vote(
            "Hands up: will you try one of these with your partner before we meet again?", for: Self.willTry,
            [Option("yes", "Yes, one of these"), Option("own", "Something else"), Option("not-now", "Not now")]
        )
        .noted(as: "Who will try one")
        Ask(
            "On your own sheet, for nobody else: which idea will you try, and by when?", for: Self.ownPromise,
            of: .everyone, readBy: .author
        )
        .example("Hold one meeting on foot, by 14 May.")
    }

    @StepBuilder
    var cohortMessage: [Step] {
        Cue("No names, no pairs. Say it before they write: these slips go to whoever leads the programme, as they are.")
        Ask(
            """
            On a slip without your name: one thing the programme should keep. The room sees it, and whoever leads the \
            programme reads it.
            """, for: Self.keepSlip, of: .everyone, readBy: .circle, mayReach: .lead
        )
        .unsigned()
        .noted(as: "Keep")
        .example("That nobody asks for minutes of our meetings.")
        Ask(
            "And on another slip, for the same readers: one thing that whoever leads the programme should change.",
            for: Self.changeSlip, of: .everyone, readBy: .circle, mayReach: .lead
        )
        .unsigned()
        .noted(as: "Change")
        .example("Dates that avoid the last week of the month.")
        Reveal(Self.keepSlip, named: "shown-keep")
        Reveal(Self.changeSlip, named: "shown-change")
    }

    @StepBuilder
    var cohortClose: [Step] {
        Cue("The numbers are for nobody in this room. Say so, and do not look at them while people watch.")
        Ask(
            """
            How useful was this for you? A number on a slip, without your name. This room is not shown what came \
            out; whoever leads the programme reads only the middle of all, and nothing of fewer than five.
            """, for: Self.useful, ScaleRange(low: "not today", high: "very"), of: .everyone, readBy: .nobody
        )
        Talk("One word to leave with, to your table. Passing is a word.", named: "last-word")
    }
}
