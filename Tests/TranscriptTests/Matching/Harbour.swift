import Testing

/// A cohort of 24 people who are to be matched.
enum Harbour {
    /// Their spreadsheet.
    static let people = """
        name,role,unit,site,manager,wants,offers,capacity,timezone,cadence,values,avoid
        Amara Obi,protege,Night shift,North Quay,Ruth Okafor,knowledge: how budgets are made; network: people in finance,experience: a night on the quay,1,+1,fortnightly,2 5 3 4,
        Ife Bello,protege,Night shift,North Quay,Ruth Okafor,wisdom: when to say no,knowledge: scheduling software,1,+1,weekly,3 3 3 3,
        Mateo Ruiz,protege,Yard,South Quay,Helen Park,experience: running a large project,knowledge: crane maintenance,1,+2,fortnightly,4 4 2 5,Joel Chen
        Zoë Lind,protege,Yard,South Quay,Helen Park,knowledge: contracts and law,network: suppliers in the north,1,+2,monthly,1 2 5 2,
        Nguyệt Trần,protege,Customs,North Quay,Sam Wood,wisdom: leading people older than me,knowledge: customs paperwork; experience: living in two cultures,1,+1,fortnightly,3 4 4 4,
        Priya Nair,protege,Customs,North Quay,Sam Wood,knowledge: budgeting and forecasts,knowledge: data dashboards,1,+1,weekly,5 5 1 5,
        Tomasz Zielinski,protege,Workshop,Gdynia,Ewa Nowak,network: who decides in head office,experience: night repairs,1,+2,fortnightly,2 2 4 3,
        Aylin Demir,protege,Workshop,Gdynia,Ewa Nowak,knowledge: public speaking,wisdom: how apprentices learn,1,+2,fortnightly,3 3 2 3,
        Kofi Mensah,protege,Safety,South Quay,Helen Park,wisdom: telling bad news upward,experience: safety walks at night,1,+1,fortnightly,4 5 3 4,
        Lena Vogt,protege,Safety,South Quay,Helen Park,experience: hiring people,knowledge: new safety rules,1,+2,monthly,2 3 3 2,
        Hana Suzuki,protege,IT,Remote,Omar Haddad,network: operations people,knowledge: automation with scripts,1,+9,fortnightly,3 3 3 3,
        Diego Alva,protege,IT,Remote,Omar Haddad,wisdom: choosing a career,knowledge: data dashboards and reports,1,+2,weekly,4 4 2 4,
        Joel Chen,mentor,Finance,Head office,Vera Stone,experience: how a night on the quay feels,knowledge: budgets and forecasts; wisdom: when to say no,2,+1,fortnightly,3 4 3 4,
        Vera Stone,mentor,Finance,Head office,,knowledge: data dashboards,network: people in finance and in head office; wisdom: telling bad news,1,+1,monthly,2 4 4 3,
        Ruth Okafor,mentor,Night shift,North Quay,Vera Stone,knowledge: automation,wisdom: leading people; experience: night shifts for ten years,1,+1,fortnightly,3 3 4 4,
        Helen Park,mentor,Yard,South Quay,Vera Stone,wisdom: how apprentices learn,experience: running large projects; knowledge: contracts,1,+1,fortnightly,4 4 3 4,Zoë Lind
        Sam Wood,mentor,Customs,North Quay,Vera Stone,experience: repairs at night,knowledge: law and contracts; wisdom: leading older people,1,+1,weekly,2 3 5 2,
        Ewa Nowak,mentor,Workshop,Gdynia,Vera Stone,network: suppliers,experience: hiring people; wisdom: how to choose a career,1,+2,fortnightly,3 3 3 3,
        Omar Haddad,mentor,IT,Remote,Vera Stone,experience: safety walks,knowledge: public speaking; network: heads of operations,1,+3,fortnightly,4 3 2 4,
        Bruno Costa,mentor,Sales,Lisbon,Nina Falk,knowledge: customs paperwork,knowledge: public speaking and selling; network: customers,2,+1,fortnightly,5 4 1 5,
        Nina Falk,mentor,Sales,Lisbon,,experience: living in two cultures,wisdom: saying no kindly; experience: building a team,1,+1,monthly,3 4 3 4,
        Greta Holm,both,Legal,Head office,Vera Stone,knowledge: scheduling software,knowledge: contracts and law,1,+2,monthly,1 2 5 2,
        Isaac Boateng,both,Communications,Head office,Vera Stone,experience: crane maintenance from close by,knowledge: public speaking; wisdom: telling bad news upward,1,+1,weekly,4 5 2 4,
        Yusuf Aydin,both,Logistics,North Quay,,,,1,,,,
        """

    /// What some of them wrote on their sheets.
    static let ranks = """
        name,ranks
        Amara Obi,Nina Falk; Joel Chen; not Omar Haddad
        Joel Chen,Amara Obi = Ife Bello
        Kofi Mensah,not Isaac Boateng
        """

    /// A desk with the cohort.
    static func desk() async throws -> Run {
        let run = try Run()
        try await run("cohort", "new", "harbour", "--charter", "What is said here stays here.").expectSuccess()
        try run.write(people, to: "people.csv")
        try await run("cohort", "import", "people.csv").expectSuccess()
        return run
    }
}
