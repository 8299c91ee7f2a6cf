import Testing
import Workshop

@testable import Console

@Suite struct RosterTests {
    private func roster(_ text: String, vocabulary: Vocabulary = .reciprocal) throws -> Roster {
        try Roster(text, called: "people.csv", vocabulary: vocabulary)
    }

    private func error(_ text: String) -> String? {
        #expect(throws: ConsoleError.self) { try roster(text) }?.description
    }

    @Test func aRosterHasAPersonOnEachLine() throws {
        let roster = try roster(
            "name,role,unit,site,manager\nAmara Obi,protege,Night shift,Quay 3,Vera\nJoel,mentor,,,\n")
        #expect(
            roster.rows == [
                .init(
                    line: 2, name: "Amara Obi", role: .protege, unit: "Night shift", site: "Quay 3", manager: "Vera",
                    pair: ""),
                .init(line: 3, name: "Joel", role: .mentor, unit: "", site: "", manager: "", pair: ""),
            ])
        #expect(roster.ignored.isEmpty)
    }

    @Test(arguments: [
        "name,role\nAmara,mentor\n", "ROLE , Name\nmentor, Amara\n", "name;role\nAmara;mentor",
        "name\trole\nAmara\tmentor",
        "\u{FEFF}name,role\r\nAmara,mentor\r\n", "\n\nname,role\n\n\nAmara,mentor\n,\n",
        "name,role\n\"Amara\",\"mentor\"\n",
        "name,role\rAmara,mentor\r",
    ]) func whatSpreadsheetsWriteIsUnderstood(_ text: String) throws {
        let bare = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
        let roster = try roster(bare)
        #expect(roster.rows.map(\.name) == ["Amara"])
        #expect(roster.rows.map(\.role) == [.mentor])
    }

    @Test func aCellInQuotationMarksHoldsWhatItLikes() throws {
        let roster = try roster("name,unit\n\"Amara\",\"Ships, cranes\nand \"\"quays\"\"\"\nJoel,Berths\n")
        #expect(roster.rows.map(\.unit) == ["Ships, cranes and \"quays\"", "Berths"])
        #expect(roster.rows.map(\.line) == [2, 4])
    }

    @Test func unknownColumnsAreNamedAndIgnored() throws {
        let roster = try roster("name,shoe size,role,e-mail\nAmara,39,protege,a@example.org\n")
        #expect(roster.ignored == ["shoe size", "e-mail"])
        #expect(roster.rows.map(\.role) == [.protege])
    }

    @Test func aRoleThatIsNotSaidIsLeftOpen() throws {
        #expect(try roster("name\nAmara\n").rows.map(\.role) == [nil])
    }

    @Test func theWordsOfTheCohortAreRolesToo() throws {
        let words = try #require(Vocabulary("mentor=guide,protege=explorer"))
        let roster = try roster("name,role\nAmara,Explorer\nJoel,guide\n", vocabulary: words)
        #expect(roster.rows.map(\.role) == [.protege, .mentor])
    }

    @Test func peopleOfOneWordAreAPair() throws {
        let roster = try roster("name,pair\nAmara,1\nJoel,blue\nPriya,1\nTomasz,Blue\nZoë,\nIfe,1\n")
        #expect(roster.pairs.map { $0.map(\.name) } == [["Amara", "Priya", "Ife"], ["Joel", "Tomasz"]])
    }

    @Test(arguments: [
        (
            "",
            "people.csv is empty. Give it a first line of columns, name,role,unit,site,manager, and a line for each person."
        ),
        (
            "\n , \n",
            "people.csv is empty. Give it a first line of columns, name,role,unit,site,manager, and a line for each person."
        ),
        ("name,role\n", "people.csv has columns but no people. Give it a line for each person."),
        (
            "nombre,rol\nAmara,mentor\n",
            "people.csv line 1 has no column called name. It begins with \"nombre\", \"rol\". Call the columns name,role,unit,site,manager, in any order; only name is needed."
        ),
        (
            "role,unit\nmentor,Quay\n",
            "people.csv line 1 has no column called name. Call the columns name,role,unit,site,manager, in any order; only name is needed."
        ),
        ("name,role,Name\nA,mentor,B\n", "people.csv line 1 has two columns called name. Take one of them out."),
        (
            "name,role\nAmara,mentor\n\"Joel,mentor\nPriya,both\n",
            "people.csv line 3 opens a quotation mark that is never closed. Close it, or leave it out."
        ),
        (
            "name,role\nJoel \"JJ\" Chen,mentor\n",
            "people.csv line 2 has a quotation mark in the middle of a cell. Leave it out, or put the whole cell in quotation marks and write the mark twice: \"\"."
        ),
        (
            "name,role\n\"Joel\" Chen,mentor\n",
            "people.csv line 2 goes on after a closing quotation mark. Inside a cell, write the mark twice: \"\"."
        ),
    ]) func aTableThatCannotBeReadIsRefused(_ text: String, _ message: String) {
        #expect(error(text) == message)
    }

    @Test(arguments: [
        ("name,role\nAmara,boss\n", "line 2: \"boss\" is no role. Write mentor, protege or both."),
        ("name,role\n,mentor\n", "line 2: the name is empty. Fill it in, or take the line out."),
        (
            "name\nAmara\n\nJoel\namara\n",
            "line 5: amara stands in line 2 already. Tell them apart, for instance by a second name."
        ),
        (
            "name,role\nObi, Amara,mentor\n",
            "line 2: there are more cells than columns. Put quotation marks round a cell that holds a comma or a semicolon."
        ),
        (
            "name\n\"Obi, Amara\"\n",
            "line 2: The name \"Obi, Amara\" holds a comma, a semicolon or =. Leave them out."
        ),
        (
            "name\nAmara\u{200B}\n",
            "line 2: The name \"Amara‹U+200B›\" holds characters that cannot be seen. Type it anew."
        ),
        (
            "name,pair\nAmara,1\nJoel,2\nPriya,2\n",
            "line 2: pair \"1\" has nobody else in it. Give two people the same word, or three."
        ),
        (
            "name,pair\nA,1\nB,1\nC,1\nD,1\n",
            "line 2: pair \"1\" has 4 people (also in lines 3, 4 and 5). Give two people the same word, or three."
        ),
    ]) func aRowThatIsWrongIsNamedByItsLine(_ text: String, _ message: String) {
        #expect(error(text) == "people.csv \(message)\nNobody was added.")
    }

    @Test func severalThingsToMendAreToldAtOnce() {
        let message = error("name,role\nAmara,boss\n,mentor\nJoel,mentor\njoel,both\n")
        #expect(
            message == """
                people.csv line 2: "boss" is no role. Write mentor, protege or both.
                people.csv line 3: the name is empty. Fill it in, or take the line out.
                people.csv line 5: joel stands in line 4 already. Tell them apart, for instance by a second name.
                Nobody was added.
                """)
    }

    @Test func manyThingsToMendAreCounted() {
        let rows = (1...14).map { "P\($0),boss" }.joined(separator: "\n")
        let message = error("name,role\n" + rows)
        #expect(message?.split(separator: "\n").count == 12)
        #expect(message?.contains("4 more lines have to be mended.\nNobody was added.") == true)
    }

    @Test func tenThousandPeopleAreReadWhole() throws {
        let rows = (1...10_000).map { "Person \($0),both,Unit \($0 % 40),Site,Manager,pair \(($0 - 1) / 2)" }
        let roster = try roster("name,role,unit,site,manager,pair\n" + rows.joined(separator: "\n"))
        #expect(roster.rows.count == 10_000)
        #expect(roster.pairs.count == 5_000)
        #expect(roster.rows.last?.line == 10_001)
    }
}
