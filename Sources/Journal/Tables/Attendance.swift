/// Whether someone is in the room on a day.
///
/// The table `attendance`.
package struct Attendance: Sendable, Hashable {
    /// Who.
    package var person: Person
    /// Whether they are here; false for someone who was here and left, or was expected and did not come.
    package var isHere: Bool
}
