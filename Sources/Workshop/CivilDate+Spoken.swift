extension CivilDate {
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// Reads a day the way people write one: `2031-05-20`, `20 May`, `May 20 2031`, `friday`, `in 3 weeks`.
    ///
    /// A day without a year is the next such day. Forms such as 5/6 mean different days to different people and are
    /// not read.
    ///
    /// - Parameters:
    ///   - text: what was written.
    ///   - today: the day from which to reckon.
    public init?(spoken text: some StringProtocol, today: CivilDate) {
        var words = text.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "." }.map(String.init)
        if words.count > 1, words[0] == "on" { words.removeFirst() }
        if let date = words.count == 1 ? CivilDate(iso: words[0]) ?? Self.word(words[0], today) : nil {
            self = date
        } else if words.count == 2, words[0] == "next", let date = Self.next(words[1], today) {
            self = date
        } else if words.count == 3, words[0] == "in", let date = Self.distance(words[1], words[2], today) {
            self = date
        } else if words.count == 4, words[2...] == ["from", "now"], let date = Self.distance(words[0], words[1], today)
        {
            self = date
        } else if let date = Self.dayAndMonth(words, today) {
            self = date
        } else {
            return nil
        }
    }

    private static func word(_ word: String, _ today: CivilDate) -> CivilDate? {
        switch word {
        case "today": return today
        case "tomorrow": return today.adding(days: 1)
        default: break
        }
        guard word.count >= 3, let index = weekdays.firstIndex(where: { $0.hasPrefix(word) }) else { return nil }
        let ahead = (index + 1 - today.weekday + 7) % 7
        return today.adding(days: ahead == 0 ? 7 : ahead)
    }

    private static func next(_ word: String, _ today: CivilDate) -> CivilDate? {
        switch word {
        case "week": today.adding(days: 7)
        case "month": distance("1", "months", today)
        default: weekdays.contains { word.count >= 3 && $0.hasPrefix(word) } ? Self.word(word, today) : nil
        }
    }

    private static func distance(_ count: String, _ unit: String, _ today: CivilDate) -> CivilDate? {
        let numbers = ["a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6]
        guard let number = numbers[count] ?? Int(count), (0...1000).contains(number) else { return nil }
        switch unit {
        case "day", "days": return today.adding(days: number)
        case "week", "weeks": return today.adding(days: number * 7)
        case "month", "months":
            let (year, month, day) = today.components
            let index = year * 12 + month - 1 + number
            let (newYear, newMonth) = (index / 12, index % 12 + 1)
            return CivilDate(year: newYear, month: newMonth, day: min(day, days(inMonth: newMonth, of: newYear)))
        default: return nil
        }
    }

    private static func dayAndMonth(_ words: [String], _ today: CivilDate) -> CivilDate? {
        var words = words.filter { $0 != "the" && $0 != "of" }
        guard words.count == 2 || words.count == 3 else { return nil }
        var year: Int?
        if words.count == 3 {
            guard words[2].count == 4, let number = Int(words[2]) else { return nil }
            year = number
            words.removeLast()
        }
        func month(_ word: String) -> Int? {
            word.count < 3 ? nil : months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
        }
        func day(_ word: String) -> Int? {
            let digits = word.prefix { $0.isASCII && $0.isNumber }
            return ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count))) ? Int(digits) : nil
        }
        guard
            let (d, m) = day(words[0]).flatMap({ d in month(words[1]).map { (d, $0) } })
                ?? day(words[1]).flatMap({ d in month(words[0]).map { (d, $0) } })
        else { return nil }
        if let year { return CivilDate(year: year, month: m, day: d) }
        let thisYear = today.components.year
        // Eight years reach over the leap year that is left out at the end of most centuries.
        return (thisYear...thisYear + 8).lazy.compactMap { CivilDate(year: $0, month: m, day: d) }
            .first { $0 >= today }
    }
}
