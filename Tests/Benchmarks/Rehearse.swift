import Foundation

extension Benchmarks {
    private static let rehearsals = 7

    /// The CPU of rehearsing four hours, by people and by steps, beside python3 counting the same times.
    func rehearse() throws {
        let python = try Child.path("python3")
        let rival = try timelineScript()
        var rows: [[String]] = []
        for (people, parts) in [(25, 1), (50, 1), (100, 1), (200, 1), (200, 2), (200, 4), (200, 8)] {
            let file = "\(room)/day-\(parts).yaml"
            try Self.day(parts: parts).write(toFile: file, atomically: true, encoding: .utf8)
            let command = "'\(program)' --data '\(room)/data' rehearse '\(file)' --people \(people) >'\(room)/out'"
            let (mine, theirs) = try medians(command, "'\(python)' '\(rival)' \(parts * 8) >'\(room)/out'")
            rows.append([
                "\(people) people, \(parts * 4) exercises", (mine.wall * 1000).digits(0), (mine.cpu * 1000).digits(0),
                (mine.cpu / theirs.cpu).digits(2),
            ])
        }
        show(
            "Four hours rehearsed (medians of \(Self.rehearsals) rounds)",
            ["workshop", "ms", "CPU ms", "of python3 adding up the times"], rows)
    }

    /// The medians of two commands that are run by turns.
    private func medians(_ one: String, _ other: String) throws -> (
        (wall: Double, cpu: Double), (wall: Double, cpu: Double)
    ) {
        var (mine, theirs): ([(wall: Double, cpu: Double)], [(wall: Double, cpu: Double)]) = ([], [])
        for round in 0...Self.rehearsals {
            let (first, second) = try (Child.run(["/bin/sh", "-c", one]), Child.run(["/bin/sh", "-c", other]))
            // The first round fills the caches.
            if round > 0 {
                mine.append(first)
                theirs.append(second)
            }
        }
        return (
            (mine.map(\.wall).median, mine.map(\.cpu).median), (theirs.map(\.wall).median, theirs.map(\.cpu).median)
        )
    }

    /// Four hours with so many times four exercises, each as much shorter as there are more.
    private static func day(parts: Int) -> String {
        let minutes = 200 / (4 * parts)
        let exercises = (1...parts).map { part in
            """
              - {title: Circles \(part), minutes: \(minutes), exercise: compare-circle, circles: {size: 5, rounds: 2}}
              - {title: Cohort \(part), minutes: \(minutes), exercise: kickoff}
              - {title: Pairs \(part), minutes: \(minutes), exercise: get-to-know-you}
              - {title: Tables \(part), minutes: \(minutes), circles: {size: 4, rounds: 2}}
            """
        }
        return """
            title: Four hours
            start: 9:00
            blocks:
              - {title: Welcome, minutes: 10}
            \(exercises.joined(separator: "\n"))
              - {break: Coffee, minutes: 20}
              - {title: Closing, minutes: 10, protected: yes}

            """
    }

    /// What python3 takes to start and to add up the times of so many blocks.
    private func timelineScript() throws -> String {
        let file = room + "/timeline.py"
        try """
        import sys, datetime
        now = datetime.datetime(2031, 5, 20, 9, 0)
        for block in range(int(sys.argv[1])):
            print(now.strftime("%H:%M"), "block", block)
            now += datetime.timedelta(minutes=10)
        """.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }
}
