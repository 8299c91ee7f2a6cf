extension HelpTopic {
    static let agendaText = """
        The plan of a workshop is a text file (YAML) that any editor changes and any printer prints:
          title: Kick-off
          start: 9:30
          end: 11:30                  what the blocks must add up to; may be left out
          people: 24
          rooms:                      where circles sit; may be left out
            - {name: Library, seats: 12}
          blocks:
            - title: Welcome
              minutes: 10
              least: 5                how short it may become; without it the block never shrinks
              cue: Names first.       for you alone
              by: Amara Okafor        who leads it, where that is not you
            - title: Meet
              minutes: 30
              exercise: tour          its name in `exercises`; part: and form: short if you like
              drop: yes               may be left out when time is short
              circles: {size: 4, rounds: 2}   tables of four, twice; without exercise: people just talk there
            - break: Coffee
              at: 10:30               begins at this time, whatever drifts
              minutes: 15
              least: 10
            - buffer: 10              minutes kept in hand
            - title: Closing
              minutes: 10
              protected: yes          nothing may take time from it
        `agenda new FILE` writes one from five questions, `agenda check FILE` says what to mend, `agenda print FILE` gives a sheet for the day when the power fails.
        `rehearse FILE --overrun 'Welcome=+5' --choose squeeze` shows what becomes of the day. shift: everything later. squeeze: blocks with a least give time in proportion. drop: one block is left out. buffer: time in hand is spent.
        `rehearse FILE --people 61` plays the whole day with people who do not exist: latecomers, overruns, trios, circles, and what the notes will hold.
        """
}
