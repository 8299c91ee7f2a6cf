import Workshop

extension HelpTopic {
    static func circlesText(_ words: Vocabulary) -> String {
        """
        `circles` says who sits with whom when many people meet: a table for each circle, others beside you in every round.
          circles --size 4 --rounds 3    plan three rounds of circles of four, or of four and three
          circles --size 2 --rounds 5    pairs; an odd person makes a trio, which gets half as long again
          circles                        the plan again; `circles --person NAME` for one person
          circles next                   begin the next round: its tables, large; from then on it is history
          circles same                   the next round keeps the circles of this one
          circles new                    plan the rounds that are left anew, or as many again, with someone new for everybody
          circles back                   the latest round has not begun after all
          circles wall --slips           Markdown for the wall, and a slip for each person
          circles --history              who has met how often; `--person NAME` for one person
        People come and go between rounds:
          arrive Noor Haddad             a seat from the next round on; whoever is new is added to the cohort
          leave Joel Chen                the rounds to come do without Joel
        Partners sit apart unless you add --partners free, or together. Units and sites are spread, and who sat together in earlier rounds and circles counts; --no-history forgets that. More wishes:
          --apart 'A,B;C,D'              people who must not share a circle; --together for those who must
          --mix role                     as many \(words[.mentors]) in each circle as can be; or unit, or site
          \("--mix '\(words[.mentor])=1'".padded(to: 30)) at least one in each circle; == for exactly, <= for at most
          --hosts 'A,B'                  they keep their tables, one at each
          --rooms '6,6,5'                the seats of the rooms, one circle in a room
          --without 'A,B'                people who are not here
        A repeat is each time that two people sit together again. The plan says how many are unavoidable: with 30 people in circles of 6, 8 rounds force at least 165. What cannot be is refused with the reason and the nearest thing that can.
        The same seed, people and wishes give the same circles. While it looks for better ones, Ctrl-C keeps the best so far.
        """
    }
}
