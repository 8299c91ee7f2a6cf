/// One block of a workshop as far as its time goes.
package struct AgendaBlock: Hashable, Sendable, Codable {
    /// What the block is called.
    package var title: String
    /// How long it is planned, in seconds.
    package var seconds: Int
    /// The least it may shrink to, in seconds; the same as `seconds` where it may not shrink.
    package var least: Int
    /// Free seconds that stay between the block before and this one, whatever drifts.
    package var gap: Int
    /// When it begins, whatever drifts: a break that a kitchen waits for.
    ///
    /// Its end stays too, while its least allows.
    package var startsAt: ClockTime?
    /// Whether nothing may take time from it, such as the closing.
    package var isProtected: Bool
    /// Whether it may be left out when time is short.
    package var mayBeDropped: Bool
    /// Whether it is time kept in hand for whatever drifts.
    package var isBuffer: Bool

    /// A block.
    package init(
        _ title: String, seconds: Int, least: Int? = nil, gap: Int = 0, startsAt: ClockTime? = nil,
        isProtected: Bool = false, mayBeDropped: Bool = false, isBuffer: Bool = false
    ) {
        self.title = title
        self.seconds = seconds
        self.least = isProtected ? seconds : min(seconds, least ?? (isBuffer ? 0 : seconds))
        self.gap = gap
        self.startsAt = startsAt
        self.isProtected = isProtected
        self.mayBeDropped = mayBeDropped && !isProtected
        self.isBuffer = isBuffer
    }
}
