/// Where the answers to a question stand in the notes of a session.
///
/// Says nothing about who may read them: that is the question's reader alone.
public enum NoteForm: Sendable, Hashable {
    /// Below the question, each under its author's name; what answers are given unless an exercise says otherwise.
    case underQuestion
    /// Below a heading with their author's name, together with the neighbours of the same form.
    case underName
    /// In a table with one column for each person and one row for each label; the text is the table's heading.
    ///
    /// An answer that stands for all is written below the table.
    case inColumns(of: Prose)
    /// As a list without names, in alphabetical order.
    case withoutNames
    /// Behind the title of the notes, as in "Upside down: How releases look from the night shift".
    case inTitle
    /// With the topics that were parked for another day.
    case parked
    /// In no notes at all.
    case nowhere
}

/// How an answer is written down in the notes.
public struct Noting: Sendable, Hashable {
    /// A heading that takes the place of the question's words.
    ///
    /// Where it names `.everyone`, each author's answer gets a heading of its own with that author's name.
    public var label: Prose?
    /// Where it stands.
    public var form = NoteForm.underQuestion

    /// Below the question's own words.
    public init(label: Prose? = nil, form: NoteForm = .underQuestion) {
        self.label = label
        self.form = form
    }
}
