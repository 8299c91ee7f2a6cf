/// What a look at the console's stage file came to.
enum StageReading: Hashable, Sendable {
    /// The console has not shown anything yet, or has taken it away.
    case nothing
    /// The folder in which everything is kept is not there yet.
    case noFolder(String)
    /// A moment to show.
    case record(StageRecord)
    /// The file is of another format, which another version of the program wrote.
    case otherFormat(Int)
    /// The file is not what the console writes.
    case damaged(String)
    /// The file cannot be read, and why.
    case unreadable(String, String)

    /// What to tell people who look at the stage; nil where there is a moment to show.
    var message: String? {
        switch self {
        case .record: nil
        case .nothing: "Waiting for the workshop to begin."
        case .noFolder(let path):
            "Waiting for the workshop to begin. There is no folder \(path.shownPath) yet; the console makes it. If it should be there, name the right one with --data DIR."
        case .otherFormat(let format) where format > StageRecord.format:
            "This stage view is older than the console. Start it from the same program."
        case .otherFormat: "This stage view is newer than the console. Start both from the same program."
        case .damaged(let path):
            "\(path.shownPath) is damaged. The console writes it anew with its next step."
        case .unreadable(let path, let reason):
            "\(path.shownPath) cannot be read: \(reason). Make it readable for yourself, or name the right folder with --data DIR."
        }
    }

    /// Whether it is an ordinary state of a workshop, and no failure.
    var isInOrder: Bool {
        switch self {
        case .record, .nothing: true
        case .noFolder, .otherFormat, .damaged, .unreadable: false
        }
    }
}
