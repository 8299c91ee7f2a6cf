import Facilitation
import LineEditing
import Workshop

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The time at the edge of the program: the wall clock when it started, carried on by a clock that never jumps.
///
/// `TURNABOUT_NOW` (such as `2031-05-20T10:00:00Z`) starts it at another time and `TURNABOUT_PACE` lets it run faster,
/// for trying a session out beforehand.
struct WallClock {
    private let base: Int64
    private let start = ContinuousClock.now
    /// How many seconds of this clock pass in one second.
    let pace: Double

    init(environment: (String) -> String?) {
        base = environment("TURNABOUT_NOW").flatMap(Self.milliseconds) ?? Self.systemTime.milliseconds
        pace = environment("TURNABOUT_PACE").flatMap(Double.init).map { min(max($0, 0.001), 100_000) } ?? 1
    }

    /// The system's own time, which all processes share.
    static var systemTime: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// Now.
    var now: Instant {
        let passed = ContinuousClock.now - start
        let milliseconds = Double(passed.components.seconds) * 1000 + Double(passed.components.attoseconds) / 1e15
        return Instant(milliseconds: base + Int64(milliseconds * pace))
    }

    /// Today in the time zone of this machine.
    var today: CivilDate { Self.day(of: now) }

    /// Milliseconds of this clock as they pass for the people in the room.
    func real(_ milliseconds: Int64) -> Int64 { Int64(Double(milliseconds) / pace) }

    /// The point on the steady clock at which an instant is reached.
    func deadline(for instant: Instant) -> Deadline {
        .now + .milliseconds(Int64((Double(instant.since(now)) / pace).rounded(.up)))
    }

    /// The day of an instant in the time zone of this machine.
    static func day(of instant: Instant) -> CivilDate {
        var seconds = time_t(instant.milliseconds / 1000)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? CivilDate(dayNumber: Int(instant.milliseconds / 86_400_000))
    }

    /// The beginning of the day of an instant in the time zone of this machine.
    ///
    /// Times of the day are counted from it; a day on which clocks change is taken as it stands at that instant.
    static func midnight(of instant: Instant) -> Instant {
        var seconds = time_t(instant.milliseconds / 1000)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let passed = (Int64(parts.tm_hour) * 60 + Int64(parts.tm_min)) * 60 + Int64(parts.tm_sec)
        return Instant(milliseconds: (Int64(seconds) - passed) * 1000)
    }

    private static func milliseconds(_ text: String) -> Int64? {
        let halves = text.split(separator: "T", maxSplits: 1)
        guard let first = halves.first, let day = CivilDate(iso: first) else { return nil }
        let time =
            halves.count == 2 ? halves[1].prefix { $0 != "Z" }.split(separator: ":").compactMap { Int64($0) } : []
        let seconds = zip(time, [3600, 60, 1]).reduce(Int64(0)) { $0 + $1.0 * $1.1 }
        return (Int64(day.dayNumber) * 86_400 + seconds) * 1000
    }
}
