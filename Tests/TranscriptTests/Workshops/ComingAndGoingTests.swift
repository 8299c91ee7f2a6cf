import Testing

/// Who comes late and who leaves early is in no document that others read.
@Suite struct ComingAndGoingTests {
    private static let plan = """
        title: Circles
        start: 10:00
        blocks:
          - title: Compare notes
            minutes: 60
            circles: {size: 3, rounds: 1}
          - title: Closing
            minutes: 10

        """
    private static let stem = "notes/harbour/workshops/2031-05-20-1-circles"

    /// A workshop in which nine sit down; then some come and go.
    private func held(_ lines: String...) async throws -> Run {
        let run = try Run()
        try run.write(Self.plan, to: "plan.yaml")
        let names = ["Ada", "Ben", "Cleo", "Dev", "Eli", "Fay", "Gus", "Hal", "Ida", "Jo"]
        try run.write("name,role\n" + names.map { "\($0),both\n" }.joined(), to: "people.csv")
        try await run("cohort", "new", "harbour").expectSuccess()
        try await run("cohort", "import", "people.csv").expectSuccess()
        try await run(
            ["agenda", "run", "plan.yaml", "--begin-now", "--missing", "Ada"],
            input: (["n"] + lines + ["end", "", ""]).joined(separator: "\n") + "\n"
        ).expectSuccess()
        return run
    }

    @Test func whoLeftEarlyAndWhoCameLateStandAmongAllOthers() async throws {
        let run = try await held("arrive Ada", "leave Eli", "leave Ida")
        let cohort = try #require(run.all.text(Self.stem + ".cohort.md"))
        #expect(cohort.contains("Ada, Ben, Cleo, Dev, Eli, Fay, Gus, Hal, Ida, Jo"))
        let circles = try #require(run.all.text(Self.stem + ".circles.md"))
        let rows = circles.split(separator: "\n").filter { $0.hasPrefix("| Table") }
            .map { $0.split(separator: "|")[1].trimmed.split(separator: ", ").map(String.init) }
        #expect(
            rows.flatMap(\.self).sorted() == ["Ada", "Ben", "Cleo", "Dev", "Eli", "Fay", "Gus", "Hal", "Ida", "Jo"])
        for row in rows { #expect(row == row.sorted(), "nobody stands last for having come last") }
        let counts = try #require(run.all.text(Self.stem + ".counts.csv"))
        #expect(
            counts.split(separator: "\n").filter { $0.contains("people seated") }.map { $0.hasSuffix(",10") } == [true])
        for text in [cohort, circles, counts] {
            #expect(!text.contains("Left") && !text.contains("left") && !text.contains("late"))
        }
        let own = try #require(run.all.text(Self.stem + ".facilitator.md"))
        #expect(own.contains("Left, or did not come, 2: Eli, Ida."))
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = self
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
