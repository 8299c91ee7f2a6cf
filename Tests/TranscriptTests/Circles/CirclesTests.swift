import Foundation
import Testing

/// A facilitator seats a room, round by round, and people come and go.
@Suite struct CirclesTests {
    @Test func aDayInWhichPeopleComeAndGo() async throws {
        let room = try await Room(people: 14, pairs: 7)
        let text = try await room.play([
            "circles", "circles --size 3 --rounds 3 --without Noor,Petra", "circles next", "arrive Noor",
            "leave \"Joel Chen\"", "leave Joel Chen", "arrive Petra --role mentor", "arrive Joel Chen",
            "arrive Joel Chen",
            "arrive Zoe Adler --unit Quay", "circles --person Zoe", "circles next", "circles same", "leave Amara Obi",
            "circles new", "circles next", "circles next", "circles next", "circles --history",
            "circles --history --person Amara Obi",
        ])
        try Snapshot.expect(text, matches: "transcripts/circles-day.txt")
    }

    @Test func pairsWithATrioAndAPlanThatCannotDoWithoutRepeats() async throws {
        let room = try await Room(people: 9)
        let text = try await room.play([
            "circles --size 2 --rounds 3", "circles --size 9 --rounds 2",
            "circles --size 5 --rounds 4 --hosts Amara,Dev",
        ])
        try Snapshot.expect(text, matches: "transcripts/circles-sizes.txt")
    }

    @Test func theWallAndTheSlips() async throws {
        let room = try await Room(people: 8, pairs: 4)
        try await room.run("circles", "--size", "4", "--rounds", "3").expectSuccess()
        try await room.run("circles", "next").expectSuccess()
        let written = try await room.run("circles", "wall", "--slips")
        #expect(
            written.output
                == "notes/harbour/circles-2031-05-20.wall.md\nnotes/harbour/circles-2031-05-20.slips.md\n")
        try Snapshot.expect(room.run.notes.telling, matches: "transcripts/circles.documents.txt")
        try await room.run("circles", "new").expectSuccess()
        try await room.run("circles", "wall").expectSuccess()
        #expect(room.run.notes.files.count == 2, "a newer state takes the place of the older")
        let printed = try await room.run("circles", "wall", "--to", "-")
        #expect(printed.output == room.run.notes.text("harbour/circles-2031-05-20.wall.md"))
    }

    @Test func programsGetWhatPeopleSee() async throws {
        let room = try await Room(people: 16, pairs: 8)
        let planned = try await room.run("circles", "--size", "4", "--rounds", "3", "--seed", "11", "--json")
        planned.expectSuccess()
        let plan = try room.plan(planned.output)
        #expect(plan.version == 1)
        #expect(plan.seed == 11)
        #expect(plan.rounds.count == 3)
        for round in plan.rounds {
            #expect(round.joined().sorted() == room.names.sorted(), "everybody sits once in each round")
            #expect(round.allSatisfy { $0.count == 4 })
            for pair in room.pairs { #expect(!round.contains { Set(pair).isSubset(of: $0) }, "partners sit apart") }
        }
        let meetings = plan.meetings
        #expect(plan.repeats == meetings.values.reduce(0) { $0 + $1 - 1 })
        #expect(plan.mostMeetings == meetings.values.max())
        #expect(plan.lowerBound <= plan.repeats)
        #expect(try await room.run("circles", "--json").output == planned.output, "looking changes nothing")
        let again = try await room.run("circles", "--size", "4", "--rounds", "3", "--seed", "11", "--json")
        #expect(again.output == planned.output, "the same seed gives the same circles")
    }

    @Test func roundsThatBeganAreHistoryForEveryLaterPlan() async throws {
        let room = try await Room(people: 9)
        try await room.run("circles", "--size", "3", "--rounds", "2").expectSuccess()
        for _ in 0..<2 { try await room.run("circles", "next").expectSuccess() }
        let held = try room.plan(try await room.run("circles", "--json").output)
        let later = try room.plan(try await room.run("circles", "--size", "3", "--rounds", "2", "--json").output)
        let met = Set(held.meetings.keys)
        #expect(met.isDisjoint(with: later.meetings.keys), "nobody meets again over four rounds of nine people")
        #expect(later.mostMeetings == 1)
        let forgetful = try room.plan(
            try await room.run("circles", "--size", "9", "--rounds", "1", "--no-history", "--json").output)
        #expect(forgetful.repeats == 0, "without history everybody is new")
        let mindful = try room.plan(try await room.run("circles", "--size", "9", "--rounds", "1", "--json").output)
        #expect(mindful.repeats == met.count)
    }

    @Test func aRoundBegunTooSoonIsTakenBack() async throws {
        let room = try await Room(people: 9)
        try await room.run("circles", "--size", "3", "--rounds", "2").expectSuccess()
        try await room.run("circles", "back").expectFailure(
            "No round has begun yet. `circles next` begins the first.")
        let before = try await room.run("circles", "--json").output
        try await room.run("circles", "next").expectSuccess()
        let back = try await room.run("circles", "back")
        #expect(
            back.output
                == "Round 1 has not begun after all, and counts as not held. `circles next` begins\nit.\n")
        #expect(try await room.run("circles", "--json").output == before)
        #expect(try await room.run("circles", "--history").output.hasPrefix("Nobody has met in a circle yet."))
        try await room.run("circles", "next").expectSuccess()
        try await room.run("leave", "Amara").expectSuccess()
        try await room.run("circles", "back").expectFailure(
            "People came or went since round 1 began, so it stays. `circles same` keeps its circles for another round, `circles new` plans the rounds to come anew."
        )
    }

    @Test func whoeverIsForgottenHasNoSeatInRoundsToCome() async throws {
        let room = try await Room(people: 9)
        try await room.run("circles", "--size", "3", "--rounds", "3", "--apart", "Amara,Joel").expectSuccess()
        try await room.run("circles", "next").expectSuccess()
        try await room.run("forget", "--person", "Amara", "--yes").expectSuccess()
        let plan = try room.plan(try await room.run("circles", "--json").output)
        #expect(!plan.rounds.joined().joined().contains("Amara Obi"))
        #expect(plan.rounds.allSatisfy { $0.joined().count == 8 })
        #expect(plan.rounds.dropFirst().allSatisfy { $0.map(\.count).sorted() == [2, 3, 3] })
        let anew = try await room.run("circles", "new")
        #expect(anew.output.hasPrefix("Rounds 2 and 3: 8 people in 3 circles"))
        try await room.run("circles", "next").expectSuccess()
    }

    @Test func aLatecomerIsSeatedWithPeopleTheyHaveNotMet() async throws {
        let room = try await Room(people: 9)
        try await room.run("circles", "--size", "3", "--rounds", "2").expectSuccess()
        for _ in 0..<2 { try await room.run("circles", "next").expectSuccess() }
        let met = try room.plan(try await room.run("circles", "--json").output).rounds.joined()
            .filter { $0.contains("Amara Obi") }.joined()
        try await room.run("circles", "--size", "4", "--rounds", "1", "--without", "Amara", "--seed", "3")
            .expectSuccess()
        let arrived = try await room.run("arrive", "Amara")
        arrived.expectSuccess()
        let plan = try room.plan(try await room.run("circles", "--json").output)
        let beside = try #require(plan.rounds[0].first { $0.contains("Amara Obi") }).filter { $0 != "Amara Obi" }
        let known = beside.count { met.contains($0) }
        #expect(
            arrived.output.lowercased().contains("no repeats are added") == (known == 0),
            "earlier meetings count: \(arrived.output)"
        )
    }

    @Test func whoeverShouldSitApartIsNamedNowhere() async throws {
        let room = try await Room(people: 8)
        let planned = try await room.run("circles", "--size", "4", "--rounds", "2", "--apart", "Amara Obi,Omar Moreau")
        planned.expectSuccess()
        #expect(!planned.output.contains("apart"))
        let circle = try room.plan(try await room.run("circles", "--json").output).rounds.joined()
        #expect(!circle.contains { Set(["Amara Obi", "Omar Moreau"]).isSubset(of: $0) })
        try await room.run("circles", "wall", "--slips").expectSuccess()
        #expect(!room.run.notes.telling.contains("apart"))
    }

    @Test func aSignalEndsALongSearch() async throws {
        let room = try await Room(people: 36)
        let ending = try await OwnThread.run {
            let child = try room.run.start([])
            try child.write("people\ncircles --size 6 --rounds 7\n")
            _ = try child.wait(for: "the list") { String(decoding: $0, as: UTF8.self).contains("Zoe") }
            child.signal(SIGINT)
            return try child.waitForEnd()
        }
        #expect(ending == .code(130))
        try await room.run("circles").expectFailure(Room.noPlan)
    }
}
