import Journal
import Testing
import Workshop

@testable import Console

@Suite struct RosterMatchingTests {
    private let known = ["Joel Chen", "Priya", "Tomasz"]

    private func roster(_ text: String) throws -> Roster {
        try Roster(text, called: "people.csv", known: known, zones: { $0 == "Europe/Berlin" ? 120 : nil })
    }

    /// What one person says in one column.
    private func answers(_ column: String, _ cell: String) throws -> MatchAnswers {
        try #require(try roster("name;\(column)\nAmara;\"\(cell)\"\n").rows.first).answers
    }

    private func error(_ column: String, _ cell: String) -> String? {
        #expect(throws: ConsoleError.self) { try answers(column, cell) }?.description
    }

    @Test func wantsAndOffersHaveAKindEach() throws {
        #expect(
            try answers("wants", "knowledge: reading a budget; Network :people in finance ;").wants == [
                Wish(.knowledge, "reading a budget"), Wish(.network, "people in finance"),
            ])
        #expect(
            try answers("offers", "wisdom: when: to stop\nexperience: a night").offers?.map(\.text) == [
                "when: to stop", "a night",
            ])
        #expect(try answers("offers", "wisdom: x").wants == nil)
    }

    @Test(arguments: [
        ("budgets", 1), ("knowledge: tides; SQL: joins", 2), ("wisdon: x", 1), (": x", 1), ("knowledge", 1),
    ]) func aKindThatIsUnknownOrLeftOutIsAnErrorThatNamesAllFour(_ cell: String, _ number: Int) {
        #expect(
            error("wants", cell) == """
                people.csv line 2: number \(number) under wants does not begin with its kind. Write knowledge, wisdom, experience or network, a colon, and what it is about.
                Nothing was changed.
                """)
    }

    @Test(arguments: ["knowledge: ", "wisdom: a\u{200B}b", "wisdom: \(String(repeating: "x", count: 201))"])
    func aWishThatCannotBeReadIsRefused(_ cell: String) {
        #expect(error("offers", cell)?.contains("line 2: number 1 under offers is empty, longer than 200") == true)
    }

    @Test func threeThingsAreKeptOfEach() {
        #expect(
            error("wants", "wisdom:a;wisdom:b;wisdom:c;wisdom:d")?.contains("holds 4 things. Keep the three") == true)
    }

    @Test(arguments: [
        ("+2", 120), ("2", 120), ("-5", -300), ("UTC+1", 60), ("utc", 0), ("GMT -3:30", -210), ("+05:30", 330),
        ("+0545", 345), ("+14", 840), ("\u{2212}12", -720), ("Z", 0), ("Europe/Berlin", 120),
    ]) func aTimeZoneIsAnOffsetOrAPlace(_ cell: String, _ minutes: Int) throws {
        #expect(try answers("timezone", cell).utcOffset == minutes)
    }

    @Test(arguments: ["+15", "-13", "+5:75", "5:3", "BST", "Europe/Atlantis", "+", "1.5", "+2:", "12345", "utc+"])
    func whatIsNoTimeZoneIsAnError(_ cell: String) {
        #expect(error("timezone", cell)?.contains("line 2: timezone is not understood. Write it as +2,") == true)
    }

    @Test func aPlaceHasTheOffsetOfTheDay() throws {
        let (winter, summer) = (try #require(CivilDate(iso: "2031-01-20")), try #require(CivilDate(iso: "2031-07-20")))
        #expect(UTCOffset.minutes(of: "europe/berlin", on: winter) == 60)
        #expect(UTCOffset.minutes(of: "Europe/Berlin", on: summer) == 120)
        #expect(UTCOffset.minutes(of: "asia/kolkata", on: summer) == 330)
        for name in ["BST", "CET", "Europe/Atlantis", "/", "../etc/passwd"] {
            #expect(UTCOffset.minutes(of: name, on: summer) == nil, "\(name)")
        }
    }

    @Test(arguments: [
        ("weekly", 1), ("Fortnightly", 2), ("monthly", 4), ("quarterly", 13), ("every 3 weeks", 3), ("6 weeks", 6),
        ("every 1 week", 1),
    ]) func theCadenceIsInWeeks(_ cell: String, _ weeks: Int) throws {
        #expect(try answers("cadence", cell).weeksBetween == weeks)
    }

    @Test(arguments: [
        ("cadence", "often"), ("cadence", "every 0 weeks"), ("cadence", "every 27 weeks"), ("cadence", "3"),
        ("capacity", "0"), ("capacity", "3"), ("capacity", "two"), ("values", "1 2 3"), ("values", "1 2 3 6"),
        ("values", "1 2 3 x"), ("values", "1 2 3 4 5"), ("assessor", "a=b"),
    ]) func whatIsNoNumberOfTheRightKindIsAnError(_ column: String, _ cell: String) {
        let message = error(column, cell)
        #expect(message?.hasPrefix("people.csv line 2: ") == true && message?.contains("Write ") == true)
    }

    @Test(arguments: [
        ("2 5 3 4", [2, 5, 3, 4]), ("2;5;3;4", [2, 5, 3, 4]), ("2/5/ 3 / 4", [2, 5, 3, 4]),
        ("- 5 - 1", [nil, 5, nil, 1]),
    ]) func fourNumbersSayHowSomeoneLikesToWork(_ cell: String, _ values: [Int?]) throws {
        #expect(try answers("values", cell).values?.all == values)
    }

    @Test func ranksGoFromFirstChoiceOnWithEqualsAndTheStruck() throws {
        let ranks = try #require(try answers("ranks", "Tomasz = joel chen; -Priya").ranks)
        #expect(ranks.tiers == [["Tomasz", "joel chen"]] && ranks.struck == ["Priya"])
        let other = try #require(try answers("ranks", "not Tomasz; Priya; Joel Chen").ranks)
        #expect(other.tiers == [["Priya"], ["Joel Chen"]] && other.struck == ["Tomasz"])
    }

    @Test func aNameMayStandLaterInTheFile() throws {
        let roster = try roster("name,avoid,ranks\nAmara,zoë,Mateo;Zoe\u{308}\nZoë,,\nMateo,none,none\n")
        #expect(roster.rows[0].answers.avoid == ["zoë"] && roster.rows[0].answers.ranks?.tiers == [["Mateo"], ["Zoë"]])
        #expect(roster.rows[1].answers == MatchAnswers(), "an empty cell leaves what is kept")
        #expect(roster.rows[2].answers.avoid == [] && roster.rows[2].answers.ranks == .init(), "none takes it away")
    }

    @Test(arguments: [
        ("ranks", "Priya; Zebulon", "number 2 under ranks is nobody in the cohort or in the file."),
        ("ranks", "Priya; not Zebulon", "number 2 under ranks is nobody in the cohort or in the file."),
        ("avoid", "Zebulon", "number 1 under avoid is nobody in the cohort or in the file."),
        ("avoid", "Priya; amara", "number 2 under avoid is the person's own name."),
        ("ranks", "Priya = Tomasz; -PRIYA", "number 3 under ranks stands there twice."),
        ("ranks", "Priya = ", "number 2 under ranks is no name."), ("ranks", "-", "number 1 under ranks is no name."),
        ("avoid", "Priya, Zebulon", "number 1 under avoid is no name."),
    ]) func aNameForTheMatchingIsNeverRepeated(_ column: String, _ cell: String, _ message: String) {
        let found = error(column, cell)
        #expect(found?.contains("line 2: \(message)") == true)
        for name in ["Zebulon", "Priya", "Tomasz"] { #expect(found?.contains(name) == false) }
    }

    @Test func aFileOfAnswersAloneDoesNotAddAMisspeltPerson() throws {
        let error = #expect(throws: ConsoleError.self) { try roster("name,ranks\nTomas,Priya\nJoel Chen,none\n") }
        #expect(
            error?.description == """
                people.csv line 2: Tomas is not in the cohort, but Tomasz is. Write the name as `people` lists it, or add a new person first with `person add`.
                Nothing was changed.
                """)
        #expect(try roster("name,ranks\nTomas,Priya\nTomasz,none\n").rows.count == 2, "both are there")
        #expect(try roster("name,role,ranks\nTomas,both,Priya\n").rows.count == 1, "said to be somebody new")
        #expect(try roster("name,role\nTomas,both\n").rows.count == 1)
    }

    @Test(arguments: [
        ("Tomas", "Tomasz"), ("tomaszz", "Tomasz"), ("Joel Chne", "Joel Chen"), ("Jole Chen", "Joel Chen"),
        ("Joel Chan", "Joel Chen"),
    ]) func aSlipOfOneLetterIsSeen(_ typed: String, _ meant: String) {
        #expect(NearNames(["Joel Chen", "Tomasz", "Maria K", "Person 1"]).near(typed) == meant)
    }

    @Test(arguments: ["Maria S", "Person 2", "Person", "Tom", "Joel", "Noel Cher", "Chen Joel", "Tomasz", ""])
    func whatTellsPeopleApartIsNoSlip(_ typed: String) {
        #expect(NearNames(["Joel Chen", "Tomasz", "Maria K", "Person 1"]).near(typed) == nil)
    }

    @Test func thousandsOfNewNamesAreLookedAtQuickly() {
        let near = NearNames((0..<4000).map { "Person Number\(String($0, radix: 26))" })
        #expect((0..<4000).compactMap { near.near("Somebody Else\(String($0, radix: 26))") }.isEmpty)
    }

    @Test func theSampleHasEveryColumnAndCanBeRead() throws {
        let roster = try Roster(
            HelpTopic.sampleSpreadsheet, called: "sample.csv",
            zones: { UTCOffset.minutes(of: $0, on: CivilDate(dayNumber: 22_000)) })
        #expect(roster.ignored.isEmpty && roster.matching == MatchCells.columns)
        let header = HelpTopic.sampleSpreadsheet.prefix { !$0.isNewline }
        #expect(Set(header.split(separator: ",").map(String.init)) == Set(Roster.columns))
        for column in Roster.columns { #expect(HelpTopic.csvText.contains(column), "\(column)") }
        #expect(roster.rows[0].answers.ranks?.tiers == [["Joel Chen"], ["Priya", "Tomasz"]])
        #expect(roster.rows[1].answers.avoid == ["Tomasz"] && roster.rows[1].answers.ranks?.struck == ["Priya"])
    }
}
