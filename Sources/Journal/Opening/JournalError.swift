/// What went wrong with the journal: one sentence on what is wrong, one on what to do.
///
/// It never holds words that anyone typed.
package struct JournalError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kind of error, for those who act on it rather than show it.
    package struct Code: Sendable, Hashable {
        private enum Value: Sendable {
            case noHome, notADirectory, openToOthers, readOnly, diskFull, notADatabase, damaged, newerVersion, busy
            case sessionIsOpen, workshopIsOpen, handedOver, notFound, ambiguous, nameInUse, notAllowed, failed
        }

        private let value: Value

        /// No home directory is known.
        package static let noHome = Code(value: .noHome)
        /// The data directory is a file.
        package static let notADirectory = Code(value: .notADirectory)
        /// Other users of the machine could read what is kept.
        package static let openToOthers = Code(value: .openToOthers)
        /// Nothing can be written there.
        package static let readOnly = Code(value: .readOnly)
        /// There is no space left.
        package static let diskFull = Code(value: .diskFull)
        /// The file is not a journal.
        package static let notADatabase = Code(value: .notADatabase)
        /// The file is damaged.
        package static let damaged = Code(value: .damaged)
        /// The file was written by a later version of the program.
        package static let newerVersion = Code(value: .newerVersion)
        /// Another window has been writing for too long.
        package static let busy = Code(value: .busy)
        /// The session is open in another window.
        package static let sessionIsOpen = Code(value: .sessionIsOpen)
        /// The workshop is open in another window.
        package static let workshopIsOpen = Code(value: .workshopIsOpen)
        /// Another machine is in charge of the workshop.
        package static let handedOver = Code(value: .handedOver)
        /// There is nothing of that name or number.
        package static let notFound = Code(value: .notFound)
        /// Several people or cohorts fit.
        package static let ambiguous = Code(value: .ambiguous)
        /// The name is taken.
        package static let nameInUse = Code(value: .nameInUse)
        /// What was asked makes no sense, such as a pair of one.
        package static let notAllowed = Code(value: .notAllowed)
        /// Something else.
        package static let failed = Code(value: .failed)
    }

    /// The kind of error.
    package let code: Code
    /// One sentence on what is wrong.
    package let problem: String
    /// One sentence on what to do.
    package let remedy: String

    /// Both sentences.
    package var description: String { "\(problem) \(remedy)" }

    init(_ code: Code, _ problem: String, _ remedy: String) {
        self.code = code
        self.problem = problem
        self.remedy = remedy
    }
}

extension JournalError {
    static var noHome: JournalError {
        JournalError(
            .noHome, "There is no home directory to keep the journal in.",
            "Set HOME, or name a directory with --data DIR.")
    }

    static func notADirectory(_ path: String) -> JournalError {
        JournalError(.notADirectory, "\(path) is not a directory.", "Name another place with --data DIR.")
    }

    static func noPlace(_ path: String, _ reason: String) -> JournalError {
        JournalError(
            .failed, "Nothing can be kept at \(path): \(reason).", "Name another place with --data DIR.")
    }

    static func openToOthers(_ path: String) -> JournalError {
        JournalError(
            .openToOthers, "Other people on this machine can look into \(path).",
            "Close it with `chmod 700 '\(path)'`, or name another place with --data DIR.")
    }

    static func belongsToOthers(_ path: String) -> JournalError {
        JournalError(
            .openToOthers, "\(path) belongs to another user of this machine.",
            "Name a directory of your own with --data DIR.")
    }

    static func readOnly(_ path: String) -> JournalError {
        JournalError(
            .readOnly, "Nothing can be written to \(path).",
            "Make it writable, or name another place with --data DIR.")
    }

    static func diskFull(_ path: String) -> JournalError {
        JournalError(
            .diskFull, "The disk is full: there is no space left for \(path), and this was not stored.",
            "Free some space and answer again; everything stored before is safe.")
    }

    static func notADatabase(_ path: String) -> JournalError {
        JournalError(
            .notADatabase, "\(path) is not a journal of this program; it was left as it is.",
            "Move it aside with `mv '\(path)' '\(path).aside'` and start again.")
    }

    static func damaged(_ path: String) -> JournalError {
        JournalError(
            .damaged, "\(path) is damaged; it was left as it is.",
            "Run `doctor`, put a backup in its place, or move it aside with `mv '\(path)' '\(path).aside'`.")
    }

    static func newerVersion(_ path: String, found: Int, known: Int) -> JournalError {
        JournalError(
            .newerVersion,
            "\(path) was written by a newer version of this program (format \(found); this one knows \(known)).",
            "Update the program; the file was not touched.")
    }

    static func busy(_ path: String) -> JournalError {
        JournalError(
            .busy, "Another window has been using \(path) for too long, and this was not stored.",
            "Close the other window, then try again.")
    }

    static func failed(_ path: String, _ reason: String) -> JournalError {
        JournalError(.failed, "\(path) could not be used: \(reason).", "Run `doctor` to see what is wrong.")
    }
}
