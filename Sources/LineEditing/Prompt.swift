/// The text before the line being edited; it may change while the line is edited.
///
/// Keep it to one row: print questions as text and leave the prompt short. Style sequences may be in it.
@MainActor
package struct Prompt {
    /// How a prompt looks from now on.
    package struct Frame {
        /// The text to show.
        package var text: String
        /// When to ask again; `nil` if it will not change any more.
        package var nextChange: Deadline?

        /// Describes a look.
        package init(_ text: String, nextChange: Deadline? = nil) {
            self.text = text
            self.nextChange = nextChange
        }
    }

    let frame: @MainActor (_ now: Deadline) -> Frame

    /// Makes a prompt that does not change.
    package init(_ text: String) {
        frame = { _ in Frame(text) }
    }

    /// Makes a prompt that is asked for its look whenever the time it named has come.
    ///
    /// The closure may print above the line. With repainting off it is asked just as often, but a new text is not shown.
    ///
    /// - Parameter frame: Gives the look at a time; compute it from a deadline, never by counting calls.
    package init(live frame: @escaping @MainActor (_ now: Deadline) -> Frame) {
        self.frame = frame
    }

    /// Marks style sequences as taking no room, the way readline wants it.
    static func marked(_ text: String) -> String {
        // Not with `joined`, which looks conformances up at run time: the first prompt would wait for it.
        DisplayElement.elements(of: text).reduce(into: "") { marked, element in
            marked += element.isStyle ? "\u{1}\(element.text)\u{2}" : element.text
        }
    }
}
