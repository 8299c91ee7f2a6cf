extension HelpTopic {
    static let stageText = """
        `agenda run` is for whoever leads the workshop. What the room may see is drawn by a second terminal, which you put on the projector:
          turnabout stage
        It shows the time that is left in large figures, the prompt, who speaks, who sits where, and what was revealed; never a cue, a note, or an answer that is still hidden. It follows the console at once, waits where nothing has begun, and says when the console has stopped. Either can be ended and started again. q ends it.
        Enlarge the font of that terminal until the back row can read it; what does not fit comes page by page, every eight seconds.
          stage preview       in the console: what the room sees now
          stage --once        print the present moment and leave
          stage --bell        ring at half time, at a change of speakers, a minute before the end and at the end
          stage --speak say   have it said: say on macOS; espeak or 'spd-say --wait' on Linux
          stage --plain       lines that follow one another, for a screen reader
        With --data DIR it follows another data folder. Both terminals need the same program and the same folder.
        """
}
