import Testing

/// What cannot be is refused with the reason and a remedy, and nothing is kept of it.
@Suite struct BadCirclesTests {
    /// What is typed in a room of eight, four pairs, where no circles are planned; what is said; the exit code.
    static let refused: [(String, String, Int32)] = [
        ("--size 0 --rounds 3", "A circle of 0 is none. Give --size 2 for pairs, or more.", 2),
        ("--size -1 --rounds 3", "A circle of -1 is none. Give --size 2 for pairs, or more.", 2),
        (
            "--size 1000000000 --rounds 3",
            "Circles of 1000000000 are too large for 8 people. Give a smaller --size, for instance 4.", 2
        ),
        ("--size 4 --rounds 0", "--rounds 0 plans nothing. Give at least 1.", 2),
        ("--size 4 --rounds -5", "--rounds -5 plans nothing. Give at least 1.", 2),
        ("--size 4 --rounds 10000", "--rounds 10000 is more than anybody can sit through. Give at most 100.", 2),
        ("--size 4", "How many rounds is missing. Add --rounds, for instance: circles --size 4 --rounds 3", 2),
        (
            "--seed 3",
            "How many people sit in a circle is missing. Add --size, for instance: circles --size 4 --rounds 3", 2
        ),
        (
            "--size 4 --rounds 3 --apart Amara,Zorro",
            "There is nobody called \"Zorro\" in harbour. `people` shows who there is, `person add` adds someone.", 1
        ),
        (
            "--size 4 --rounds 3 --apart Amara",
            "--apart names Amara alone. Name at least two people, with a comma between: --apart Amara,Joel", 2
        ),
        (
            "--size 4 --rounds 3 --together ,;",
            "--together names nobody. Write names with commas between: --together Amara,Joel", 2
        ),
        ("--size 4 --rounds 3 --hosts Amara,Amara", "Amara Obi stands twice in --hosts. Name each person once.", 2),
        (
            "--size 4 --rounds 3 --hosts Amara --without Amara",
            "Amara Obi is to host a table and is not planned for. `arrive \"Amara Obi\"` says that they are here.", 1
        ),
        (
            "--size 4 --rounds 3 --hosts Amara,Omar,Priya",
            "3 hosts are too many for 2 circles: there is one at each table. It is possible if Priya Haddad is no host. Type: circles --size 4 --rounds 3 --hosts 'Amara Obi,Omar Moreau'",
            1
        ),
        (
            "--size 4 --rounds 3 --rooms 4,x",
            "\"x\" is no number of seats. Write the seats of each room: --rooms 6,6,5", 2
        ),
        (
            "--size 4 --rounds 3 --rooms 4",
            "1 room is too few for 2 circles. It is possible in larger rooms, or in more of them. Type: circles --size 4 --rounds 3",
            1
        ),
        (
            "--size 2 --rounds 3 --together Amara,Ines,Priya",
            "Amara Obi, Ines Okafor and Priya Haddad are to sit together: they are 3, and a circle has 2. Circles of 3 are possible. Type: circles --size 3 --rounds 3 --together 'Amara Obi,Ines Okafor,Priya Haddad'",
            1
        ),
        (
            "--size 8 --rounds 2",
            "Amara Obi and Joel Chen cannot all sit apart from each other: they are 2, and there is 1 circle. Partners sit apart unless you add --partners free. Circles of 7 are possible. Type: circles --size 7 --rounds 2",
            1
        ),
        (
            "--size 4 --rounds 3 --mix protege=3",
            "There are 4 proteges, and the circles need 6. It is possible with at least 2 proteges in each circle. Type: circles --size 4 --rounds 3 --mix protege=2",
            1
        ),
        (
            "--size 4 --rounds 3 --mix both=1",
            "Nobody here is a both, and every circle is to have one. `person add NAME --role both` adds someone; or leave out --mix.",
            1
        ),
        (
            "--size 4 --rounds 3 --mix frog=1",
            "\"frog=1\" is nothing that can be mixed. Write --mix role, --mix unit or --mix site for an even mix, or --mix mentor=1.",
            2
        ),
        (
            "--size 4 --rounds 3 --mix mentor=many",
            "\"mentor=many\" says no number. Write mentor=1 for at least one in each circle, mentor==1 for exactly one.",
            2
        ),
        (
            "--size 4 --rounds 3 --mix role,unit",
            "The mix can be by role, by unit or by site, but only by one of them. Units and sites are spread as well as they can be anyway.",
            2
        ),
        ("next --size 4", "--size does not go with `circles next`. `circles --help` shows what goes together.", 2),
        (
            "--size 4 --rounds 3 --to here",
            "--to does not go with `circles` with wishes for a plan. `circles --help` shows what goes together.", 2
        ),
        ("next", Room.noPlan, 1), ("same", Room.noPlan, 1), ("new", Room.noPlan, 1), ("back", Room.noPlan, 1),
        ("wall", Room.noPlan, 1),
        ("--person Amara", Room.noPlan, 1), ("--json", Room.noPlan, 1),
    ]

    @Test func aWishThatCannotBeIsExplainedAndLeavesNothingBehind() async throws {
        let room = try await Room(people: 8, pairs: 4)
        for (words, message, code) in Self.refused {
            let outcome = try await room.run("-c", "circles \(words)")
            outcome.expectFailure(message, code: code)
            #expect(outcome.output == "", "\(words)")
        }
        try await room.run("circles").expectFailure(Room.noPlan)
        #expect(!room.run.notes.exists)
    }

    @Test func aRoomThatIsNearlyEmptySaysSo() async throws {
        let empty = try await Room(people: 0)
        let plan = ["circles", "--size", "4", "--rounds", "3"]
        try await empty.run(plan).expectFailure(
            "Nobody is here to sit in circles. `person add NAME` adds someone, `cohort import FILE.csv` many at once.")
        try await empty.run("person", "add", "Amara").expectSuccess()
        try await empty.run(plan).expectFailure(
            "Amara alone has nobody to sit with. `arrive NAME` brings someone in.")
        let nowhere = try Run()
        try await nowhere(plan).expectFailure(
            "No cohort is in use. Make one with `cohort new NAME`, or begin with `run get-to-know-you`.")
        try await nowhere("leave", "Amara").expectFailure(
            "No cohort is in use. Make one with `cohort new NAME`, or begin with `run get-to-know-you`.")
        #expect(!nowhere.data.exists)
    }

    @Test func nobodyComesOrGoesUnderAWrongName() async throws {
        let room = try await Room(people: 4)
        try await room.run("arrive", "Amarra").expectFailure(
            "There is nobody called \"Amarra\", but there is Amara Obi. Type: arrive \"Amara Obi\"; or, if this is someone else, first: person add Amarra"
        )
        try await room.run("leave", "Zorro").expectFailure(
            "There is nobody called \"Zorro\" in harbour. `people` shows who there is, `person add` adds someone.")
        try await room.run("arrive", "Ama\u{1B}[31mra").expectFailure(
            "The name \"Ama␛[31mra\" holds characters that cannot be seen. Type it anew.")
        try await room.run("arrive", "Zorro", "--role", "knight").expectFailure(
            "\"knight\" is no role. Write mentor, protege or both.")
        #expect(try await room.run("people").output.contains("Zorro") == false)
    }

    @Test func attendanceAloneNeedsNoPlan() async throws {
        let room = try await Room(people: 3)
        let text = try await room.play([
            "leave Joel", "leave Joel", "circles --size 2 --rounds 1", "arrive Joel", "arrive Joel", "arrive Nadia Sol",
        ])
        try Snapshot.expect(text, matches: "transcripts/attendance.txt")
    }
}
