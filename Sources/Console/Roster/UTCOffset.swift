import Foundation
import Workshop

/// How far the clocks of a place are ahead of UTC.
enum UTCOffset {
    /// Reads `+2`, `UTC+1`, `-3:30` or `+0530`; a spreadsheet makes `2` of `+2`.
    ///
    /// - Parameter text: an offset in any case.
    /// - Returns: minutes; nil where it is no offset that any clock has (from -12 to +14 hours).
    static func minutes(_ text: String) -> Int? {
        var rest = text.lowercased()[...]
        if rest == "z" { return 0 }
        let prefix = ["utc", "gmt"].first { rest.hasPrefix($0) }
        if let prefix { rest = rest.dropFirst(prefix.count) }
        while rest.first == " " { rest = rest.dropFirst() }
        if rest.isEmpty { return prefix == nil ? nil : 0 }
        let isWest = rest.first == "-" || rest.first == "\u{2212}"
        if isWest || rest.first == "+" { rest = rest.dropFirst() }
        guard let (hours, minutes) = parts(rest), minutes < 60 else { return nil }
        let offset = (hours * 60 + minutes) * (isWest ? -1 : 1)
        return (-720...840).contains(offset) ? offset : nil
    }

    /// Hours and minutes of `2`, `02`, `5:30`, `05:30` or `0530`.
    private static func parts(_ text: Substring) -> (Int, Int)? {
        let halves = text.split(separator: ":", omittingEmptySubsequences: false)
        guard halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return nil }
        switch (halves.count, text.count) {
        case (1, 1...2): return Int(text).map { ($0, 0) }
        case (1, 4): return Int(text).map { ($0 / 100, $0 % 100) }
        case (2, 4...5) where halves[1].count == 2:
            guard let hours = Int(halves[0]), let minutes = Int(halves[1]) else { return nil }
            return (hours, minutes)
        default: return nil
        }
    }

    /// The offset of a place of the IANA time zone database on a day.
    ///
    /// Abbreviations are not taken: BST is in London to some and in Dhaka to others.
    ///
    /// - Parameters:
    ///   - name: such as `Europe/Berlin`, in any case.
    ///   - day: at noon of which.
    /// - Returns: minutes; nil where there is no such place.
    static func minutes(of name: String, on day: CivilDate) -> Int? {
        guard name.contains("/") else { return nil }
        let known = TimeZone.knownTimeZoneIdentifiers.first { $0.lowercased() == name.lowercased() }
        // The list leaves places out that were renamed, such as Asia/Kolkata.
        guard let zone = TimeZone(identifier: known ?? name) ?? TimeZone(identifier: name.capitalized) else {
            return nil
        }
        return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(day.dayNumber) * 86_400 + 43_200)) / 60
    }
}
