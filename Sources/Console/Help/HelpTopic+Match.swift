import Workshop

extension HelpTopic {
    static func matchText(_ words: Vocabulary) -> String {
        """
        Matching finds out who could meet whom, and lets everybody choose and answer.
          1. cohort import people.csv   with the columns wants and offers, and what else `help csv` lists
          2. match shortlist            a sheet for each person, with three to five people to choose from
          3. cohort import ranks.csv    what people wrote on their sheets: the columns name and ranks
          4. match propose              who could meet whom, and why
          5. match accept               each person's yes, alone at the screen, or by name: match accept Amara
          match                         what is not agreed yet; after three weeks it lapses
          match why Amara Joel          what speaks for two people who are on each other's lists
        Two people fit by what each wants and the other offers (55 of 100), by liking to work in similar ways (20), by different units and sites (15), and by how often and at what hours they can meet (10). What nobody said counts neither for nor against.
        Never matched are people of one reporting line, people of whom one decides on the other's pay or promotion, whoever asked not to be, former partners, people whose clocks differ by more than four hours (--hours sets it), and whoever has no room.
        Where some are \(words[.mentors]) and some \(words[.proteges]), no two people would rather have each other than whom they were proposed; --weight leaves as few as possible without anybody instead. Where everybody takes either part, that is always so. Ranks count before scores. Whoever would be left over joins a pair as its third, if all three say yes.
        Nobody ever learns who avoided, struck or declined them: lists stay as they were after a strike, a no looks like no answer, and `match why` says nothing of people who are not on each other's lists.
        People who have found each other need none of this: pair Amara Obi, Joel Chen.
        """
    }
}
