/// The number of a session in the journal; never given twice.
package struct SessionID: RawRepresentable, Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    /// The number.
    package var rawValue: Int64
    /// The session of that number.
    package init(rawValue: Int64) { self.rawValue = rawValue }
    /// The session of that number.
    package init(_ number: Int64) { rawValue = number }
    /// The number, as people type it.
    package var description: String { String(rawValue) }
    /// Whether the left session began before the right one.
    package static func < (left: SessionID, right: SessionID) -> Bool { left.rawValue < right.rawValue }
}

/// The number of a workshop in the journal; never given twice.
package struct WorkshopID: RawRepresentable, Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    /// The number.
    package var rawValue: Int64
    /// The workshop of that number.
    package init(rawValue: Int64) { self.rawValue = rawValue }
    /// The workshop of that number.
    package init(_ number: Int64) { rawValue = number }
    /// The number, as people type it.
    package var description: String { String(rawValue) }
    /// Whether the left workshop came into this journal before the right one.
    package static func < (left: WorkshopID, right: WorkshopID) -> Bool { left.rawValue < right.rawValue }
}

/// The number of a cohort in the journal; never given twice.
package struct CohortID: RawRepresentable, Sendable, Hashable, Codable {
    /// The number.
    package var rawValue: Int64
    /// The cohort of that number.
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// The number of a person in the journal, as in `Participant.person`; never given twice.
package typealias PersonID = Int64

/// The number of a pair in the journal; never given twice.
package typealias PairID = Int64
