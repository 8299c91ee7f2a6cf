package import Facilitation
package import Workshop

/// The next meeting as a calendar file (RFC 5545): a whole day, private, with nothing in it but who meets.
package struct CalendarFile: Sendable, Hashable {
    /// The day of the meeting.
    package var day: CivilDate
    /// Who meets.
    package var names: [String]
    /// What this cohort calls what it does.
    package var practice: String
    /// A name of this event that stays the same when the day is changed.
    package var identity: String
    /// When the file was made.
    package var madeAt: Instant

    /// The event of a meeting.
    ///
    /// - Parameters:
    ///   - day: the day of the meeting.
    ///   - names: who meets.
    ///   - vocabulary: the words of the cohort.
    ///   - session: the number of the session in which the day was agreed; with the names it makes the event's name.
    ///   - now: the time.
    package init(
        _ day: CivilDate, of names: [String], in vocabulary: Vocabulary = .reciprocal, agreedIn session: Int64,
        at now: Instant
    ) {
        self.day = day
        self.names = names
        practice = vocabulary[.practice]
        identity = StableHash.long(["meeting", String(session)] + names)
        madeAt = now
    }

    /// The file, with line ends as the format has them and no line longer than 75 octets.
    package func rendered() -> String {
        let summary = practice.prefix(1).uppercased() + practice.dropFirst() + " meeting: " + names.spoken
        let lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Turnabout//Turnabout//EN", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:\(identity)@turnabout.invalid", "DTSTAMP:\(Self.stamp(madeAt))",
            "DTSTART;VALUE=DATE:\(Self.basic(day))", "DTEND;VALUE=DATE:\(Self.basic(day.adding(days: 1)))",
            "SUMMARY:\(Self.escaped(summary))", "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
        ]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private static func basic(_ day: CivilDate) -> String {
        day.description.filter { $0 != "-" }
    }

    private static func stamp(_ instant: Instant) -> String {
        let day = 86_400_000 as Int64
        let date = CivilDate(dayNumber: Int((instant.milliseconds - (instant.milliseconds % day + day) % day) / day))
        let seconds = Int((instant.milliseconds % day + day) % day / 1000)
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { ($0 < 10 ? "0" : "") + String($0) }
        return basic(date) + "T" + parts.joined() + "Z"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in TypedText.oneLine(text).unicodeScalars {
            if scalar == "\\" || scalar == ";" || scalar == "," { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// A long line goes on in the next, after a space; no letter is cut in two.
    private static func folded(_ line: String) -> String {
        var result = ""
        var room = 75
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if size > room {
                result += "\r\n "
                room = 74
            }
            result.unicodeScalars.append(scalar)
            room -= size
        }
        return result
    }
}
