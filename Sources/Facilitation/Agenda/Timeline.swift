/// When each block of a workshop began or will begin, as things stand.
package struct Timeline: Hashable, Sendable {
    /// Where a block stands.
    package enum State: String, Hashable, Sendable, Codable {
        /// It is over.
        case done
        /// It is on.
        case running
        /// It comes later.
        case coming
        /// It was left out.
        case dropped
    }

    /// One block.
    package struct Row: Hashable, Sendable {
        /// Its place in the agenda, from 0.
        package let block: Int
        /// When it began or will begin.
        package let start: ClockTime
        /// How long it took or will take, in seconds.
        package let seconds: Int
        /// Where it stands.
        package let state: State

        /// When it ended or will end.
        package var end: ClockTime { start + seconds }
    }

    /// Every block, in the order of the agenda.
    package let rows: [Row]
    /// When the workshop ends.
    package let end: ClockTime
}
