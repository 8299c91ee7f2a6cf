extension HelpTopic {
    static let workshopText = """
        One laptop, one facilitator, a room full of people who need no account and no device.
        Before
          agenda new day.yaml             five questions, and a plan to change as you like; `help agenda` explains it
          agenda check day.yaml           what is better mended beforehand
          rehearse day.yaml --people 40   plays the whole day in a moment, with people who come late and leave early
          handout kickoff --to print      sheets for everybody, with lines to write on; `agenda print day.yaml` for you
        On the day
          agenda run day.yaml             your private screen: now, say this, next, how time stands
          turnabout stage                 in a second terminal, on the projector: what the room sees, and nothing else
        Keys, each followed by Return
          Return   where we are           n    next            u   take the last key back
          +2       two more minutes       t    type what the room gave: slips, hands, dots, one answer
          r        show it to the room    1 2 3   choose how to go on when time runs late
          arrive NAME, leave NAME, ready 7, note TEXT, park TEXT, clock 9:32, stop, end; ? shows all of them
        Slips are typed one to a line in any order, stand nowhere with a name, and are shuffled. They stay hidden until r shows them. What people write on their own sheets is never typed.
        When it runs late by a minute you are offered what can be done, with its price: shift the end, spend a buffer, squeeze what may shrink, or leave something out. Breaks with a fixed time stay, protected blocks are never touched.
        Everything is on the disk before the next prompt. `agenda run` without a file goes on after a crash, a stop or a closed lid, and asks whether the room waited.
        If the room sees this screen, say so when asked (or --presenter): then cues, notes and slips stay off it.
        Another facilitator can go on: `handover FILE` here, `takeover FILE` on their machine.
        Afterwards three short questions are for you alone, and the notes are written; `export workshop` writes them again.
        """
}
