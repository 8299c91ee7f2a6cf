import Facilitation
package import Workshop

/// An exercise on paper: a sheet for each role, and a card for whoever keeps the time.
///
/// The sheets hold what their reader is asked, and room to write; cues stand on the facilitator's card alone. Parts that
/// are days apart have sheets of their own.
package struct Handout: Sendable {
    /// One sheet.
    package struct Sheet: Sendable {
        /// For whom it is.
        package let reader: HandoutReader
        /// The part of the exercise, where it has parts.
        package let part: String?
        /// A safe name for its file, without an extension: `get-to-know-you-pair`.
        package let name: String
        /// What is on it.
        package let document: MarkdownDocument
    }

    /// Every sheet, part by part, the facilitator's card last in each.
    package let sheets: [Sheet]

    /// The sheets of an exercise.
    ///
    /// - Parameters:
    ///   - exercise: the exercise.
    ///   - slug: its name in the console.
    ///   - setting: how it is run.
    ///   - part: the one part wanted; nil for all.
    ///   - vocabulary: the words for roles.
    ///   - charter: the lines of the cohort's charter; none where there is none.
    package init(
        _ exercise: any Exercise, slug: String, in setting: Setting, part: String? = nil,
        vocabulary: Vocabulary = .reciprocal, charter: [String] = []
    ) {
        let plan = StagePlan(exercise, in: setting)
        let parts: [String?] = plan.parts.isEmpty ? [nil] : plan.parts
        var names = FileNames()
        var sheets: [Sheet] = []
        for name in parts where part == nil || name == part {
            let matter = HandoutMatter(
                exercise, slug: slug, plan: plan, part: name, in: setting, vocabulary: vocabulary, charter: charter)
            for reader in matter.readers {
                let words = [slug, name, reader.name(in: vocabulary)].compactMap(\.self).joined(separator: " ")
                sheets.append(
                    Sheet(
                        reader: reader, part: name, name: names.name(words, for: "\(name ?? "")/\(reader)"),
                        document: matter.document(for: reader)))
            }
        }
        self.sheets = sheets
    }
}
