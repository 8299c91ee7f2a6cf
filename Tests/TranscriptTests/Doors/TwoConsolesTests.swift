import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Two windows on one journal.
@Suite struct TwoConsolesTests {
    @Test func oneSessionIsOpenInOneWindowOnly() async throws {
        let run = try Run()
        let (refusals, after) = try await OwnThread.run {
            let first = Sitting(try run.start(["run", "tour", "--with", "Amara,Joel"]))
            _ = try first.question()
            let refused = try run.now(["resume"])
            let byNumber = try run.now(["resume", "1"])
            first.child.signal(SIGKILL)
            _ = try first.child.waitForEnd()
            return ([refused, byNumber], try Sitting(try run.start(["resume", "1"])).question())
        }
        for refused in refusals {
            refused.expectFailure(
                "Session 1 is open in another window. Go on there, or end that window with quit and try again.")
        }
        #expect(after != nil, "a killed window frees its session")
    }

    @Test func twoWindowsRunTwoSessionsAtOnce() async throws {
        let run = try Run()
        try await run("cohort", "new", "harbour").expectSuccess()
        let meetings = [
            Meeting("get-to-know-you"), Meeting("paired-goals", "Priya=mentor,Tomasz=protege"),
        ]
        let questions = try await OwnThread.run {
            let sittings = try meetings.map { Sitting(try run.start($0.arguments)) }
            var questions = try sittings.map { try $0.question() }
            var counts = [0, 0]
            while questions.contains(where: { $0 != nil }) {
                for place in questions.indices {
                    guard let asked = questions[place] else { continue }
                    counts[place] += 1
                    questions[place] = try sittings[place].answer(asked.reply)
                }
            }
            for sitting in sittings { if try sitting.child.waitForEnd() != .code(0) { return [-1] } }
            return counts
        }
        #expect(questions.allSatisfy { $0 > 5 }, "\(questions)")
        let list = try await run("sessions")
        #expect(list.output.ranges(of: "finished").count == 2, "\(list.output)")
        #expect(list.output.contains("Amara and Joel") && list.output.contains("Priya and Tomasz"))
    }

    @Test func manyWindowsMayWriteAtTheSameMoment() async throws {
        let run = try Run()
        try await run("cohort", "new", "harbour").expectSuccess()
        let outcomes = try await withThrowingTaskGroup(of: Run.Outcome.self) { group in
            for number in 1...12 { group.addTask { try await run("person", "add", "Person \(number)") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        for outcome in outcomes { outcome.expectSuccess() }
        #expect(try await run("people").output.ranges(of: "Person").count == 12)
    }

    @Test func manyWindowsMayMakeTheJournalAtTheSameMoment() async throws {
        let run = try Run()
        let outcomes = try await withThrowingTaskGroup(of: Run.Outcome.self) { group in
            for number in 1...6 { group.addTask { try await run("cohort", "new", "cohort \(number)") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        for outcome in outcomes { outcome.expectSuccess() }
        #expect(try await run("cohort", "list").output.ranges(of: "cohort ").count >= 6)
    }
}
