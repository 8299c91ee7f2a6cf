import Testing
import Workshop

/// A day as somebody writes it on Monday, 5 May 2031, and the day that is meant.
struct SpokenDate: Sendable, CustomTestStringConvertible {
    let text: String
    let day: String?
    var testDescription: String { text.isEmpty ? "nothing" : text }

    init(_ text: String, _ day: String?) {
        self.text = text
        self.day = day
    }

    static let all = [
        SpokenDate("2031-05-20", "2031-05-20"), SpokenDate("today", "2031-05-05"), SpokenDate("Tomorrow", "2031-05-06"),
        SpokenDate("friday", "2031-05-09"), SpokenDate("Fri", "2031-05-09"), SpokenDate("monday", "2031-05-12"),
        SpokenDate("sunday", "2031-05-11"), SpokenDate("on friday", "2031-05-09"),
        SpokenDate("next friday", "2031-05-09"), SpokenDate("next monday", "2031-05-12"),
        SpokenDate("next week", "2031-05-12"), SpokenDate("next month", "2031-06-05"),
        SpokenDate("in 3 weeks", "2031-05-26"), SpokenDate("in a week", "2031-05-12"),
        SpokenDate("in two days", "2031-05-07"), SpokenDate("in 1 month", "2031-06-05"),
        SpokenDate("in 8 months", "2032-01-05"), SpokenDate("2 weeks from now", "2031-05-19"),
        SpokenDate("20 May", "2031-05-20"), SpokenDate("May 20", "2031-05-20"), SpokenDate("20 may 2033", "2033-05-20"),
        SpokenDate("May 20, 2033", "2033-05-20"), SpokenDate("the 20th of May", "2031-05-20"),
        SpokenDate("on 20 May.", "2031-05-20"), SpokenDate("5 may", "2031-05-05"), SpokenDate("4 May", "2032-05-04"),
        SpokenDate("1 Jan", "2032-01-01"), SpokenDate("29 feb", "2032-02-29"), SpokenDate("sept 3", "2031-09-03"),
        SpokenDate("  20   May ", "2031-05-20"), SpokenDate("20\u{A0}May", "2031-05-20"),
        SpokenDate("", nil), SpokenDate(" ", nil), SpokenDate("5/6", nil), SpokenDate("20", nil),
        SpokenDate("may", nil),
        SpokenDate("week", nil), SpokenDate("month", nil), SpokenDate("next tomorrow", nil), SpokenDate("fr", nil),
        SpokenDate("ma 20", nil), SpokenDate("32 May", nil), SpokenDate("0 May", nil), SpokenDate("31 June", nil),
        SpokenDate("29 feb 2031", nil), SpokenDate("20 May 31", nil), SpokenDate("in -1 days", nil),
        SpokenDate("in 1001 days", nil), SpokenDate("in 3 fortnights", nil), SpokenDate("in weeks", nil),
        SpokenDate("99999999999999999999 May", nil), SpokenDate("20 May 99999", nil), SpokenDate("by friday", nil),
        SpokenDate("20st4 May", nil), SpokenDate("20 May 2031 2032", nil),
    ]
}

struct SpokenDateTests {
    @Test(arguments: SpokenDate.all)
    func aDayIsReadAsPeopleWriteIt(spoken: SpokenDate) throws {
        let today = try #require(CivilDate(iso: "2031-05-05"))
        #expect(CivilDate(spoken: spoken.text, today: today)?.description == spoken.day)
    }

    @Test func aMonthFromTheLastOfJanuaryIsTheLastOfFebruary() throws {
        let today = try #require(CivilDate(iso: "2031-01-31"))
        #expect(CivilDate(spoken: "in 1 month", today: today)?.description == "2031-02-28")
        #expect(CivilDate(spoken: "in 13 months", today: today)?.description == "2032-02-29")
    }

    @Test func theNextLeapDayIsFoundOverTheEndOfACentury() throws {
        let today = try #require(CivilDate(iso: "2096-03-01"))
        #expect(CivilDate(spoken: "29 feb", today: today)?.description == "2104-02-29")
    }

    @Test func everyDayOfAYearIsReadBackFromItsName() throws {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let today = try #require(CivilDate(iso: "2032-01-01"))
        for offset in 0..<366 {
            let date = today.adding(days: offset)
            let (_, month, day) = date.components
            #expect(CivilDate(spoken: "\(day) \(months[month - 1])", today: today) == date)
        }
    }
}
