extension ClockTime {
    /// The time as people say it: `9:30`, with seconds only where there are any.
    package var short: String {
        let text = description.hasSuffix(":00") ? String(description.dropLast(3)) : description
        return text.hasPrefix("0") ? String(text.dropFirst()) : text
    }
}

extension Int {
    /// This many seconds as minutes: `15`, or `13:20`.
    package var clockMinutes: String {
        let (minutes, seconds) = abs(self).quotientAndRemainder(dividingBy: 60)
        return seconds == 0 ? "\(minutes)" : "\(minutes):\(seconds < 10 ? "0" : "")\(seconds)"
    }

    /// This many seconds as people say them: `15 minutes`, `13:20 minutes`, `1 minute`.
    package var spokenMinutes: String {
        abs(self) == 60 ? "1 minute" : "\(clockMinutes) minutes"
    }
}
