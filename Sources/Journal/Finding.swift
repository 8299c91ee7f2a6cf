/// One thing that `doctor` found.
package struct Finding: Sendable, Hashable {
    /// How bad it is.
    package enum Severity: String, Sendable, Hashable, Codable {
        /// As it should be.
        case fine
        /// It works, and something should be done.
        case warning
        /// It does not work, or someone else can read what is kept.
        case problem
    }

    /// How bad it is.
    package var severity: Severity
    /// What was looked at, in one sentence.
    package var fact: String
    /// What to do; nil where nothing need be done.
    package var remedy: String?

    init(_ severity: Severity, _ fact: String, _ remedy: String? = nil) {
        self.severity = severity
        self.fact = fact
        self.remedy = remedy
    }
}
