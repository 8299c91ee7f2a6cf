/// One block of a document, from a heading down to a rule across the page.
///
/// A block that would show nothing (a paragraph of spaces, a list without items) is left out of the page.
package indirect enum Block: Hashable, Sendable {
    /// A heading; the level is held between 1 and 6, and line breaks in the words become spaces.
    case heading(level: Int, [Inline])
    /// Running text: a line break stays a line break, and blank lines begin a new paragraph.
    case paragraph([Inline])
    /// Blocks that someone said, set off by a bar.
    case quote([Block])
    /// A list whose order does not matter.
    case bullets([ListItem])
    /// A list that counts upward from a start between 0 and 999999999.
    case numbered([ListItem], start: Int = 1)
    /// Things to do, each ticked or not.
    case tasks([TaskItem])
    /// Rows of cells below a header.
    case table(Table)
    /// A question as it was put, and below it what was answered.
    case answer(to: [Inline], [Inline], as: PromptStyle = .bold)
    /// Lines for a program to read, set off by fences longer than any in them; the first word after the fence is `info`.
    case fenced(info: String, String)
    /// A rule across the page.
    case thematicBreak
    /// Room to write by hand.
    case writing(WritingSpace)
    /// Blocks that belong together on a printed page; in Markdown they stand like any others.
    case section([Block], as: PageSection)
}

/// What a printed page keeps together.
package enum PageSection: String, Hashable, Sendable {
    /// A stage of an exercise: on one page, if it fits on one.
    case stage
    /// A question with the room for its answer: never on two pages.
    case question
    /// Something to cut or tear off: never on two pages.
    case slip
    /// Several slips, side by side where they fit; rules between them are for Markdown alone.
    case slips
    /// What stands at the head of a sheet, smaller than the rest.
    case notice
}

/// How the question of a prompt-and-answer block is set.
package enum PromptStyle: Hashable, Sendable {
    /// A paragraph in bold.
    case bold
    /// A small heading of this level, 1 to 6.
    case heading(level: Int)
}

extension Block {
    /// A paragraph of plain text.
    package static func paragraph(_ text: String) -> Block {
        .paragraph([.text(text)])
    }

    /// A heading of plain text.
    package static func heading(level: Int, _ text: String) -> Block {
        .heading(level: level, [.text(text)])
    }
}
