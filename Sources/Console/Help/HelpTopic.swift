import Workshop

/// What people can read about, in plain words.
enum HelpTopic: String, CaseIterable {
    case start, privacy, answers, roles, notes, cohort, csv, match, circles, agenda, workshop, stage, files, keys,
        environment

    /// What it is about, for the list of topics.
    var summary: String {
        switch self {
        case .start: "two people, one keyboard: how to begin"
        case .privacy: "who reads what, what is kept, how to take it back"
        case .answers: "how to answer, pass, go back, or use a file"
        case .roles: "who mentors whom, and who leads at a moment"
        case .notes: "the documents that come out, and who gets which"
        case .cohort: "many people: spreadsheets and pairs"
        case .csv: "the columns of a spreadsheet of people"
        case .match: "who could meet whom: lists, proposals, everybody's yes"
        case .circles: "who sits with whom, round by round; late and early"
        case .agenda: "the plan of a workshop as a text file"
        case .workshop: "a whole room, one laptop: before, on the day, afterwards"
        case .stage: "what the projector shows the room"
        case .files: "where everything is kept"
        case .keys: "keys while you type"
        case .environment: "settings from outside"
        }
    }

    /// The paragraphs; a line that begins with spaces is an item of a list.
    func text(_ words: Vocabulary) -> String {
        switch self {
        case .start: Self.startText
        case .privacy: Self.privacyText
        case .answers: Self.answersText
        case .roles: Self.rolesText(words)
        case .notes: Self.notesText
        case .cohort: Self.cohortText(words)
        case .csv: Self.csvText
        case .match: Self.matchText(words)
        case .circles: Self.circlesText(words)
        case .agenda: Self.agendaText
        case .workshop: Self.workshopText
        case .stage: Self.stageText
        case .files: Self.filesText
        case .keys: Self.keysText
        case .environment: Self.environmentText
        }
    }
}

extension HelpTopic {
    private static let startText = """
        Sit down together at one keyboard and type
          run tour                five light minutes that show the keys
          run get-to-know-you     a whole first meeting
        You are asked for your names; nothing has to be set up. One question stands on the screen at a time. Talk first, type second: a sentence is enough.
        `suggest` says what to do next and why, `exercises` lists everything, `show NAME` prints what will be asked.
        You can stop at any moment with /stop; `resume` goes on with the same question.
        """

    private static let privacyText = """
        Everything stays on this machine. Nothing is sent anywhere, by anything.
        The prompt says who will read an answer before you type it:
          [only you]     nobody else; not kept at all unless you say keep
          [you two]      the two of you
          [this circle]  the people of the circle
        Where it says that sharing is asked later, you decide at the end, item by item, what the programme lead may read.
        Answers for one person's eyes come on a screen of their own, after the keyboard has changed hands. The lead gets what you released, without names, and counts over groups that are large enough; never that somebody passed, never a score of one person.
        /strike deletes your last answer for good. `release` lets each of you decide again. `forget 4` deletes a session, `forget --person NAME` everything a person said; back-ups and files you exported are beyond its reach.
        Whoever owns this laptop could open the file in which answers are kept. What you do not want there, say aloud and do not type.
        """

    private static let answersText = """
        A line is an answer; Return sends it. A question shows an example when you type ?
          /pass      leave the question; it is never recorded as refusing
          /another   a different question of the same kind
          /back      the question before, with your answer filled in
          /strike    delete my last answer for good
          /off       stop keeping what we say
          /who       who will read this
          /time      how much time is left, /more 2 for two minutes more
          /park TEXT put a thought aside for later
          /stop      stop here; `resume` goes on
        //  begins an answer with a slash. Time never moves you on: when it is over, a line says so, and you go on when you like.
        People who cannot share a keyboard write a file, and `run EXERCISE --answers FILE.json` plays it; `show EXERCISE --json` lists the names of the questions.
        """

    private static func rolesText(_ words: Vocabulary) -> String {
        """
        A role belongs to a person for the whole programme: \(words[.mentor]), \(words[.protege]), or both. A seat belongs to a moment of an exercise: the \(words[.leader]) leads it, the \(words[.learner]) learns, and seats change.
        Name people once with their roles and they are known from then on:
          run get-to-know-you --with Amara=protege,Joel=mentor
        Without roles, a new pair is asked once. --with Joel=protege changes a role for one session. On the command line the three words are always mentor, protege and both; on the screen your cohort's own words are shown.
        Where it matters who opens, you are asked who would rather; "neither" is an answer.
        """
    }

    private static let notesText = """
        Notes are Markdown files, written when you ask for them:
          export pair                    what the two of you may read
          export personal --person NAME  one person's own copy, with what only they may read
          export circle                  what a circle may read
          export workshop                what a workshop left behind, for the room, its circles, and you
          export lead                    what you released to the programme lead, shown before it is written
          calendar                       the next meeting, for a calendar
        They go to the folder notes, or to --to DIR; --to - prints. Exporting again brings a file up to date; what you add to such a file by hand is then lost, so keep your own remarks elsewhere.
        Where each pair has its own machine, `export lead` writes a slip to hand over, and the lead puts the slips together with `collect FILE...`.
        Between meetings: `promises`, `promise done 3`, `goals`, `ideas`, `parked`.
        """

    private static func cohortText(_ words: Vocabulary) -> String {
        """
        A cohort is everybody in one programme. Two people alone need none: the first session makes one called our-pair.
          cohort new harbour --charter "What is said here stays here."
          cohort import people.csv   a spreadsheet of people; `help csv` explains its columns
          person add Amara Obi --role protege
          pair Amara Obi, Joel Chen
          unpair Amara Obi, Joel Chen
          people, pairs              who is there, who meets whom
          cohort use NAME            the cohort that everything else is about
          cohort change --vocabulary two-way, cohort show, cohort list
        The charter is read at the start of every meeting. The vocabulary decides what \(words[.mentor]) and \(words[.protege]) are called.
        Several pairs can use one machine: a pair's words are shown to that pair only, and you name it with --pair Amara,Joel.
        """
    }

    private static let filesText = """
        Everything is kept in one folder that only you can open: ~/.local/share/turnabout, or --data DIR. In it is one database, turnabout.sqlite, and the name of the cohort in use.
        Answers are on the disk before the next question is shown: a crash or an empty battery loses nothing that was accepted.
        Commands you typed can be recalled with the arrow keys, and are kept in ~/.local/state/turnabout/history. Answers never are.
        `doctor` looks whether everything is as it should be. To move to another machine, copy the folder while no window is open.
        """

    private static let keysText = """
          Tab             finish a word: commands, exercises, names
          Up, Down        commands typed before; never answers
          Ctrl-A, Ctrl-E  to the beginning, to the end of the line
          Alt-Enter       a new line inside an answer of several lines
          Ctrl-X Ctrl-E   write a long answer in your own editor
          Shift-Tab       the question before
          Ctrl-C          drop the line; never the session
          Ctrl-D          leave; while an exercise runs it asks first
        Keys are those of GNU Readline; your own settings in ~/.inputrc hold here too.
        """

    private static let environmentText = """
          --data DIR, TURNABOUT_DATA     where everything is kept
          --plain, ACCESSIBLE=1          no repainting, no colour, for screen readers
          --color WHEN, NO_COLOR         auto, always or never
          -c LINE, -f FILE               run console lines and leave; --keep-going goes on after an error
          --allow-others                 accept a data folder that others on this machine can read
          VISUAL, EDITOR                 the editor for long answers
          TURNABOUT_NOW, TURNABOUT_PACE  another time, a faster clock, for trying a session out
          TURNABOUT_SEED                the number from which the order of a circle is drawn
        Lists and outlines take --json. The exit code is 0 when all went well, 1 when a command failed, 2 when it was typed wrongly.
        """
}
