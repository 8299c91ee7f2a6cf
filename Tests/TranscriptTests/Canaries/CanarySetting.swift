import Testing

/// An exercise in one of its forms, with the people who run it.
struct CanarySetting: Sendable, CustomTestStringConvertible {
    let exercise: String
    let form: [String]
    let people: [(name: String, role: String)]

    var isCircle: Bool { exercise == "compare-circle" }
    var names: [String] { people.map(\.name) }
    var testDescription: String { ([exercise] + form).joined(separator: " ") }

    /// What follows `show EXERCISE`.
    var shown: [String] { ["show", exercise, "--json"] + form }
    /// What begins it; three people are named, not announced.
    var run: [String] {
        let with = people.map { "\($0.name)=\($0.role)" }.joined(separator: ",")
        return ["run", exercise, "--with", with] + form.filter { $0 != "--triad" }
    }

    private init(_ exercise: String, _ form: [String]) {
        self.exercise = exercise
        self.form = form
        let everyone = [
            ("Amara", "protege"), ("Joel", "mentor"), ("Ife", "protege"), ("Mateo", "mentor"), ("Zoë", "protege"),
            ("Nguyệt", "mentor"),
        ]
        let count = form.contains("--triad") ? 3 : exercise == "compare-circle" ? 6 : 2
        people = everyone.prefix(count).map { (name: $0.0, role: $0.1) }
    }

    static let all: [CanarySetting] = [
        ("tour", [[], ["--short"], ["--remote"], ["--triad"]]),
        ("get-to-know-you", [[], ["--short"], ["--triad"]]),
        ("check-in", [[], ["--short"], ["--long"], ["--long", "--remote"], ["--triad"]]),
        ("paired-goals", [[], ["--short"], ["--remote"], ["--triad"]]),
        ("upside-down", [[], ["--short"], ["--remote"], ["--triad"]]),
        ("compare-circle", [[], ["--short"], ["--remote"], ["--triad"]]),
    ].flatMap { exercise, forms in forms.map { CanarySetting(exercise, $0) } }
}
