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

    /// What became of the moment since the last look.
    enum Change: Hashable, Sendable {
        /// It is the same; the console may have told it again.
        case none
        /// There is more or other time, or something else comes next.
        case detail
        /// People are to look at something else, from its first page.
        case another
    }

    /// Reads the file if it is another one than before.
    mutating func look() -> Change {
        let found = file.mark
        // What cannot be found is asked for again, since the folder may come and go without it.
        guard !hasLooked || found == nil || found != mark else { return .none }
        let isFirst = !hasLooked
        (hasLooked, mark) = (true, found)
        let before = moment
        reading = file.read()
        if isFirst || Self.content(before) != Self.content(moment) { return .another }
        return before == moment ? .none : .detail
    }

    /// A moment without what may change while people read it.
    private static func content(_ moment: PublicMoment) -> PublicMoment {
        var moment = moment
        (moment.deadline, moment.seconds, moment.next, moment.speaks) = (nil, nil, "", "")
        return moment
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
