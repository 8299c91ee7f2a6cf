import Testing

/// A meeting as it is run on the command line: an exercise in one form, with all of its parts.
struct Meeting: Sendable, CustomTestStringConvertible {
    let exercise: String
    let people: String
    let form: [String]
    /// How often it goes through `run`.
    let parts: Int

    init(_ exercise: String, _ people: String = Meeting.pair, _ form: String..., parts: Int = 1) {
        self.exercise = exercise
        self.people = people
        self.form = form
        self.parts = parts
    }

    var arguments: [String] { ["run", exercise, "--with", people] + form }
    var testDescription: String { ([exercise] + form).joined(separator: " ") }

    static let pair = "Amara=protege,Joel=mentor"
    static let circle = "Amara,Priya,Søren,Zoë,Nguyệt,Mateo"
    static let all = [
        Meeting("tour"), Meeting("get-to-know-you"), Meeting("check-in"), Meeting("check-in", Meeting.pair, "--long"),
        Meeting("paired-goals"), Meeting("upside-down", parts: 3),
        Meeting("get-to-know-you", "Amara=protege,Joel=mentor,Ife=protege", "--remote"),
        Meeting("compare-circle", circle), Meeting("compare-circle", circle, "--short"),
    ]
}
