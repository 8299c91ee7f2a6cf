/// What became of a workshop over time, as far as it still holds: when people sat down, what was chosen when it ran late.
package struct WorkshopHistory: Hashable, Sendable {
    /// People at their tables.
    package struct Seating: Hashable, Sendable {
        /// The time on the room's clock.
        package let at: ClockTime
        /// The block that was on; nil between two.
        package let block: Int?
        /// The round of circles, from 0.
        package let round: Int
        /// Who sat at which table, by number in the journal.
        package let tables: [[Int64]]
    }

    /// A way to go on that was chosen.
    package struct Choice: Hashable, Sendable {
        /// The time on the room's clock.
        package let at: ClockTime
        /// The block that was on; nil between two.
        package let block: Int?
        /// The way, with what it cost.
        package let option: ReplanOption
    }

    /// Time that a block was given beyond its plan, or that was taken from it.
    package struct Extension: Hashable, Sendable {
        /// The time on the room's clock.
        package let at: ClockTime
        /// The block that was on.
        package let block: Int?
        /// Seconds; below 0 where it was made shorter.
        package let seconds: Int
    }

    /// Every time people were seated, in order; several times in one round where some came or went.
    package private(set) var seatings: [Seating] = []
    /// What was chosen, in order.
    package private(set) var choices: [Choice] = []
    /// How blocks were made longer or shorter, in order.
    package private(set) var extensions: [Extension] = []

    /// Every round once, with the time at which people first sat down, and everybody where they first sat in it.
    ///
    /// For documents that others read: a round does not tell who came late, left early, or moved because of it.
    package var rounds: [Seating] {
        seatings.reduce(into: []) { rounds, seating in
            guard let last = rounds.last, last.block == seating.block, last.round == seating.round else {
                return rounds.append(seating)
            }
            let known = Set(last.tables.joined())
            let tables = (0..<max(last.tables.count, seating.tables.count)).map { place in
                let new = place < seating.tables.count ? seating.tables[place].filter { !known.contains($0) } : []
                return (place < last.tables.count ? last.tables[place] : []) + new
            }
            rounds[rounds.count - 1] = Seating(at: last.at, block: last.block, round: last.round, tables: tables)
        }
    }

    /// Everybody who sat at a table at any time.
    package var seated: Set<Int64> { Set(seatings.flatMap(\.tables).joined()) }

    fileprivate init() {}

    fileprivate mutating func take(_ entry: WorkshopEntry, after clock: LiveClock) {
        let (time, block) = (clock.time(at: entry.at), clock.state.agenda.current)
        switch entry.event {
        case .seated(let round, let tables):
            seatings.append(Seating(at: time, block: block, round: round, tables: tables))
        case .chose(let kind):
            let options = clock.projected(at: entry.at).options(at: time)
            guard let option = options.first(where: { $0.kind == kind }) else { return }
            choices.append(Choice(at: time, block: block, option: option))
        case .extended(let seconds), .waited(let seconds):
            extensions.append(Extension(at: time, block: block, seconds: seconds))
        default: break
        }
    }
}

extension LiveWorkshop {
    /// What became of it over time; what was taken back is not in it.
    package var history: WorkshopHistory {
        var history = WorkshopHistory()
        var fold = WorkshopFold(
            setup: setup, program: program, state: WorkshopState(agenda: setup.agenda.running))
        let undone = Set(entries.compactMap { if case .undone(let number) = $0.event { number } else { nil } })
        for (index, entry) in entries.enumerated() where !undone.contains(index + 1) {
            history.take(entry, after: LiveClock(setup: setup, program: program, state: fold.state))
            fold.take(entry)
        }
        return history
    }
}
