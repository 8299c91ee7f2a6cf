extension HelpTopic {
    /// A spreadsheet with every column, which is read as it stands.
    static let sampleSpreadsheet = """
        name,role,unit,site,manager,pair,wants,offers,capacity,timezone,cadence,values,assessor,avoid,ranks
        Amara Obi,protege,Night shift,Lagos,Ife,,knowledge: reading a budget; network: people in finance,experience: a night on the quay,1,+1,fortnightly,2 5 3 4,Vera,,Joel Chen; Priya = Tomasz
        Joel Chen,mentor,Finance,Leeds,Vera,,experience: how releases look at night,knowledge: budgets; wisdom: when to say no,2,Europe/London,every 3 weeks,3 3 - 4,,Tomasz,Amara Obi; not Priya
        Priya,both,Finance,Leeds,Vera,1,,,,,,,,,
        Tomasz,both,Quay,Gdynia,Ife,1,,,,,,,,,
        """

    static let csvText = """
        `cohort import FILE.csv` reads a spreadsheet saved as CSV: one line for each person, commas, semicolons or tabs between the cells. The first line names the columns, in any order; only name is needed.
          name       as everybody will see it
          role       mentor, protege or both
          unit, site where they work
          manager    who leads them; in one reporting line nobody is matched
          pair       the same word for two people, or three, who are a pair already
        For the matching, all of it as people like:
          wants      up to three things with ; between, each with its kind: knowledge, wisdom, experience or network, as in knowledge: reading a budget
          offers     the same, for what they have to give
          capacity   1 or 2: how many pairs they have time for
          timezone   +2, UTC+1, +05:30 or Europe/Berlin
          cadence    how often they would meet: weekly, fortnightly, monthly, quarterly, every 3 weeks
          values     four numbers from 1 to 5: pace, directness, structure, challenge; - for what was not said
          assessor   names of those who decide on their pay or promotion, with ; between
          avoid      names of people they would not be paired with; nobody is ever told
          ranks      names from first choice on with ; between, = between equals; -Joel or not Joel strikes a name
        A file with any of these columns brings people who are there already up to date, so ranks can come later as name,ranks. An empty cell leaves what is kept; none takes wants, offers, assessor, avoid or ranks away.
        Either every line is taken or nothing is. Such a file holds what is for the matching alone: delete it once it was read.
        A beginning, and ranks that come later; `cohort import --sample` prints a file with every column:
          name,role,manager,wants,offers
          Amara,protege,Ife,knowledge: budgets,experience: a night on the quay

          name,ranks
          Amara,Joel; Priya = Tomasz; not Mateo
        """
}
