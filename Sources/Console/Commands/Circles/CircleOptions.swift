import ArgumentParser
import Notes
import Workshop

/// What can be wished for when circles are planned, as it is typed.
struct CircleOptions: ParsableArguments {
    @ArgumentParser.Option(
        parsing: .unconditional, help: "How many people sit in a circle at most; 2 for pairs.") var size: Int?
    @ArgumentParser.Option(parsing: .unconditional, help: "How many rounds.") var rounds: Int?
    @ArgumentParser.Option(
        parsing: .unconditional, help: "A number; the same number gives the same circles again.") var seed: UInt64?
    @ArgumentParser.Option(
        help: "Who must not share a circle: 'Amara,Joel;Ines,Omar'. May be repeated, like every list here.")
    var apart: [String] = []
    @ArgumentParser.Option(help: "Who shares a circle in every round: 'Amara,Joel'.") var together: [String] = []
    @ArgumentParser.Option(
        help: "role, unit or site for an even mix; 'mentor=1' for at least one in each circle, == for exactly.")
    var mix: [String] = []
    @ArgumentParser.Option(help: "Who keeps one table in every round, one for each table.") var hosts: [String] = []
    @ArgumentParser.Option(help: "The seats of each room, one circle in a room: '6,6,5'.") var rooms: [String] = []
    @Flag(
        inversion: .prefixedNo,
        help: "Count who sat together in earlier rounds and sessions, which is usual; alone, show it.")
    var history: Bool?
    @ArgumentParser.Option(help: "apart, which is usual; together; or free.") var partners: PlanAccount.Partners?
    @ArgumentParser.Option(help: "Who is not planned for.") var without: [String] = []

    /// The options that were typed, by name.
    var typed: [String] {
        let given: [(name: String, isGiven: Bool)] = [
            ("--size", size != nil), ("--rounds", rounds != nil), ("--seed", seed != nil), ("--apart", !apart.isEmpty),
            ("--together", !together.isEmpty), ("--mix", !mix.isEmpty), ("--hosts", !hosts.isEmpty),
            ("--rooms", !rooms.isEmpty), ("--history", history == true), ("--no-history", history == false),
            ("--partners", partners != nil), ("--without", !without.isEmpty),
        ]
        return given.filter(\.isGiven).map(\.name)
    }

    /// The most rounds that are planned at once.
    static let mostRounds = 100
    /// The most people who are planned at once.
    static let mostPeople = 1000

    /// The numbers that every plan needs.
    ///
    /// - Throws: a ``ConsoleError`` of usage that says which is missing or makes no sense.
    func checkedNumbers() throws -> (size: Int, rounds: Int) {
        guard let size else {
            throw ConsoleError.usage(
                "How many people sit in a circle is missing. Add --size, for instance: circles --size 4 --rounds \(rounds ?? 3)"
            )
        }
        guard size >= 2 else {
            throw ConsoleError.usage("A circle of \(size) is none. Give --size 2 for pairs, or more.")
        }
        guard let rounds else {
            throw ConsoleError.usage(
                "How many rounds is missing. Add --rounds, for instance: circles --size \(min(size, 12)) --rounds 3")
        }
        try Self.check(rounds: rounds)
        return (size, rounds)
    }

    /// What is said where a plan would become too long.
    static var tooManyTogether: ConsoleError {
        .usage(
            "More than \(mostRounds) rounds are not planned together. Give a smaller --rounds, or begin a new plan with --size."
        )
    }

    /// Sees to it that a number of rounds makes sense.
    static func check(rounds: Int) throws {
        guard rounds >= 1 else { throw ConsoleError.usage("--rounds \(rounds) plans nothing. Give at least 1.") }
        guard rounds <= mostRounds else {
            throw ConsoleError.usage(
                "--rounds \(rounds) is more than anybody can sit through. Give at most \(mostRounds).")
        }
    }

    /// The seats of the rooms.
    ///
    /// - Throws: a ``ConsoleError`` of usage for anything but whole numbers of at least 2.
    func checkedRooms() throws -> [Int] {
        try rooms.flatMap { $0.split(whereSeparator: { $0 == "," || $0 == ";" }) }.map { text in
            guard let seats = Int(text.trimmed), (2...CircleOptions.mostPeople).contains(seats) else {
                throw ConsoleError.usage(
                    "\"\(String(text).shownShort)\" is no number of seats. Write the seats of each room: --rooms 6,6,5")
            }
            return seats
        }
    }
}

extension PlanAccount.Partners: ExpressibleByArgument {}
