import Facilitation
import LineEditing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a stage shows at one look: the file as the console left it, and the time that is left.
struct StageView: Sendable {
    private let file: StageFile
    private var mark: StageFile.Mark?
    private var hasLooked = false
    /// What the file held when it last changed.
    private(set) var reading = StageReading.nothing

    /// A view of a file, which was not looked at yet.
    init(_ file: StageFile) {
        self.file = file
    }

    /// Reads the file if it is another one than before.
    ///
    /// - Returns: whether there may be something new.
    mutating func look() -> Bool {
        let found = file.mark
        // What cannot be found is asked for again, since the folder may come and go without it.
        guard !hasLooked || found == nil || found != mark else { return false }
        (hasLooked, mark) = (true, found)
        let before = reading
        reading = file.read()
        return before != reading
    }

    /// The moment to draw: the console's, or one that says why there is none.
    var moment: PublicMoment {
        if case .record(let record) = reading { return record.moment }
        var moment = PublicMoment(workshop: "Turnabout", state: .before)
        moment.prompt = [reading.message ?? ""]
        return moment
    }

    /// The seconds that are left; nil where nothing is timed.
    var secondsLeft: Int? {
        guard case .record(let record) = reading else { return nil }
        return record.secondsLeft(at: WallClock.systemTime)
    }

    /// Whether the workshop is over.
    var isOver: Bool { moment.state == .over }

    /// A sentence where the console that wrote the moment is no longer there; empty otherwise.
    var notice: String {
        guard case .record(let record) = reading, [.before, .running, .pause].contains(record.moment.state),
            record.process > 0, kill(record.process, 0) != 0, errno == ESRCH
        else { return "" }
        return "The console has stopped. This is what it showed last."
    }
}
