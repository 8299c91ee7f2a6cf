import Workshop

extension Kickoff {
    /// At tables of three, one want and one offer each is said aloud.
    func threes(in setting: Setting) -> Stage {
        Stage("Threes: one of each aloud", minutes: 12) {
            Cue(
                """
                Whoever speaks chooses what to read out; the rest of the card stays theirs. No advice yet: "I may \
                know someone" is plenty.
                """)
            FormCircles(of: 3)
            TakeTurns(
                """
                One want and one offer from your card, aloud, and where each comes from. The others may ask; then \
                the next.
                """)
        }
    }

    /// Whose programme it will be in month four, and the way out.
    func whoseProgramme(in setting: Setting) -> Stage {
        Stage("Whose programme is it?", minutes: 5) {
            Cue(
                """
                Say aloud, twice, whom to tell if one wants to leave, and leave the name on the wall. Then ask for \
                hands: who books the next room, who writes to those who were not here?
                """)
            Say(
                """
                Being here is a choice, today and in month four. Whoever wants to leave tells the contact who was \
                just named, or whoever invited them, now or later. It needs no reason, and nobody asks for one.
                """, named: "way-out")
            if setting.isCohort {
                ownership(in: setting)
            } else {
                Talk(
                    """
                    This will still be going in month four because I will... Say your line aloud if you like. \
                    Which two jobs can you take over from the people who began this?
                    """, named: "month-four")
            }
        }
    }

    /// What one will do oneself, and how freely one came: for one's own eyes, and for nobody's.
    @StepBuilder
    func ownership(in setting: Setting) -> [Step] {
        Ask(
            "Finish the line: this will still be going in month four because I will...", for: Self.stillGoing,
            of: .everyone, readBy: .author
        )
        .noted(as: "This will still be going in month four because I will...")
        .example("...ask for the next date before we leave the room, each time.")
        Ask(
            setting.isCohort
                ? """
                How far are you here by your own choice? A number on a slip, without a name. This room is not shown \
                what came out; whoever leads the programme reads only the middle of all, and nothing of fewer than five.
                """
                : """
                How far are you here by your own choice? Nobody reads your answer; it is only counted, without names. \
                The way out is open: a word to whoever invited you is enough, without a reason.
                """, for: Self.byChoice, ScaleRange(low: "I was sent", high: "entirely"), of: .everyone,
            readBy: .nobody
        )
        .noted(as: "Here by choice")
    }

    /// The next date, and what happens until then.
    func close(in setting: Setting) -> Stage {
        Stage("Next date and close", minutes: 3) {
            Cue(
                """
                Say who hears what by when: who meets whom, and where to ask if nothing comes. Then stop, on time, \
                even in the middle of a good conversation.
                """)
            Talk("To a neighbour, in one breath: what are you going to do first?", named: "first-thing")
        }
    }
}
