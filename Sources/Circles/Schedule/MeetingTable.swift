/// How often each two people have met.
package struct MeetingTable: Hashable, Sendable {
    /// How many people there are.
    package let people: Int
    private var counts: [Int32]

    /// A table in which nobody has met.
    package init(people: Int) {
        self.people = people
        counts = Array(repeating: 0, count: people * people)
    }

    /// The meetings of a schedule.
    package init(people: Int, _ schedule: Schedule) {
        self.init(people: people)
        add(schedule)
    }

    /// How often two people have met.
    package subscript(a: Int, b: Int) -> Int {
        Int(counts[a * people + b])
    }

    /// Counts meetings of two people; a negative number takes them away.
    package mutating func add(_ times: Int, of a: Int, with b: Int) {
        counts[a * people + b] += Int32(times)
        counts[b * people + a] += Int32(times)
    }

    /// Counts everybody in a circle as having met once.
    package mutating func add(circle: [Int]) {
        for (index, a) in circle.enumerated() {
            for b in circle[(index + 1)...] { add(1, of: a, with: b) }
        }
    }

    /// Counts every circle of a schedule.
    package mutating func add(_ schedule: Schedule) {
        for round in schedule.rounds {
            for circle in round { add(circle: circle) }
        }
    }

    /// The sum over pairs of every meeting after their first.
    package var repeats: Int {
        pairs.reduce(0) { $0 + max(0, $1 - 1) }
    }

    /// The largest number of meetings of one pair.
    package var mostMeetings: Int {
        Int(counts.max() ?? 0)
    }

    /// How many pairs have met at all.
    package var pairsThatMet: Int {
        pairs.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
    }

    private var pairs: some Sequence<Int> {
        (0..<people).lazy.flatMap { a in ((a + 1)..<max(a + 1, people)).lazy.map { b in self[a, b] } }
    }
}
