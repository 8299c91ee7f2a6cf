/// The file that a new exercise starts from.
package enum ExerciseTemplate {
    /// Judges a name for a new exercise beside those there are.
    ///
    /// - Parameters:
    ///   - name: The name someone typed, such as `ShadowDay`.
    ///   - existing: The names of the folders there already are.
    /// - Returns: What is wrong, as one line for a person to read, or nil if the exercise can be created.
    package static func refusal(of name: String, among existing: [String]) -> String? {
        if let flaw = ExerciseName.flaw(in: name) {
            return "\(flaw.message) — \(flaw.remedy)"
        }
        if let folder = existing.first(where: { $0.lowercased() == name.lowercased() }) {
            return "the folder `\(folder)` already exists — choose another name, or edit the exercise there"
        }
        if let folder = existing.first(where: { slug(forTypeNamed: $0) == slug(forTypeNamed: name) }) {
            return "`\(name)` and `\(folder)` would both be called `\(slug(forTypeNamed: name))` — choose another name"
        }
        return nil
    }

    /// The source of a new exercise, which builds as it is.
    ///
    /// - Parameter name: The name of its type, its file and its folder.
    /// - Returns: The whole file.
    package static func source(named name: String) -> String {
        """
        import Workshop

        /// One sentence: what this exercise is for.
        struct \(name): Exercise {
            static let noticed = Key("noticed", of: Line.self)

            let card = Card(
                title: "\(title(for: name))",
                purpose: "Say in one sentence what the two people get out of it.",
                company: .pair,
                traces: "N-30")

            func stages(in setting: Setting) -> [Stage] {
                Stage("Begin", minutes: 5) {
                    Say("Say in plain words what happens now.")
                }
                Stage("Talk", minutes: 10) {
                    Talk("A question to talk about.", first: .protege)
                }
                Stage("Write down", minutes: 5) {
                    Ask("What did you notice?", for: Self.noticed, of: .everyone, readBy: .pair)
                }
            }
        }

        """
    }

    private static func title(for name: String) -> String {
        let words = slug(forTypeNamed: name).split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
