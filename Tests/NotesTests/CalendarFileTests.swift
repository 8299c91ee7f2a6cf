import Facilitation
import Testing
import Workshop

@testable import Notes

struct CalendarFileTests {
    @Test func theNextMeetingIsAWholeDayWithNothingInItButWhoMeets() {
        let file = CalendarFile(
            Player.today, of: ["Amara", "Joel"], agreedIn: 12, at: Instant(milliseconds: 1_935_400_000_000))
        let uid = file.identity
        #expect(
            file.rendered() == """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//Turnabout//Turnabout//EN\r
                CALSCALE:GREGORIAN\r
                METHOD:PUBLISH\r
                BEGIN:VEVENT\r
                UID:\(uid)@turnabout.invalid\r
                DTSTAMP:20310501T110640Z\r
                DTSTART;VALUE=DATE:20310506\r
                DTEND;VALUE=DATE:20310507\r
                SUMMARY:Reciprocal mentoring meeting: Amara and Joel\r
                CLASS:PRIVATE\r
                TRANSP:TRANSPARENT\r
                END:VEVENT\r
                END:VCALENDAR\r\n
                """)
    }

    @Test func theSameMeetingOnAnotherDayIsTheSameEvent() {
        let days = [0, 7].map {
            CalendarFile(Player.today.adding(days: $0), of: ["A", "B"], agreedIn: 3, at: Examples.now)
        }
        #expect(Set(days.map(\.identity)).count == 1)
        #expect(CalendarFile(Player.today, of: ["A", "B"], agreedIn: 4, at: Examples.now).identity != days[0].identity)
    }

    @Test(arguments: NastyText.corpus) func namesCannotAddALine(_ name: String) {
        let file = CalendarFile(Player.today, of: [name + "\r\nLOCATION:here", name], agreedIn: 1, at: Examples.now)
        let text = file.rendered()
        #expect(!text.replacing("\r\n", with: "").unicodeScalars.contains { $0 == "\r" || $0 == "\n" })
        let lines = text.components("\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = text.replacing("\r\n ", with: "").components("\r\n")
        #expect(unfolded.count == 16 && !unfolded.contains { $0.hasPrefix("LOCATION") })
    }

    @Test func aLongNameIsFoldedWithoutCuttingALetter() {
        let file = CalendarFile(
            Player.today, of: [String(repeating: "Nguyệt ", count: 40), "B"], agreedIn: 1, at: Examples.now)
        let summary = file.rendered().replacing("\r\n ", with: "").components("\r\n").first { $0.hasPrefix("SUMMARY") }
        #expect(summary?.contains(String(repeating: "Nguyệt ", count: 39)) == true)
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
