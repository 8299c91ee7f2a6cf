import Foundation
import Testing
import Workshop

struct CivilDateTests {
    @Test func everyDayOfEightHundredYearsComesBackAsItWas() throws {
        var expected = try #require(CivilDate(year: 1600, month: 1, day: 1)).dayNumber
        var weekday = 6  // 1 January 1600 was a Saturday.
        for year in 1600...2400 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for (month, days) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
                for day in 1...days {
                    let date = try #require(CivilDate(year: year, month: month + 1, day: day))
                    guard date.dayNumber == expected, date.components == (year, month + 1, day),
                        date.weekday == weekday, CivilDate(iso: date.description) == date
                    else {
                        Issue.record("\(year)-\(month + 1)-\(day) came back as \(date), weekday \(date.weekday)")
                        return
                    }
                    expected += 1
                    weekday = weekday % 7 + 1
                }
                #expect(CivilDate(year: year, month: month + 1, day: days + 1) == nil)
            }
        }
    }

    @Test func theFirstDayOfNineteenSeventyIsDayNought() {
        #expect(CivilDate(dayNumber: 0).description == "1970-01-01")
        #expect(CivilDate(dayNumber: 0).weekday == 4)
        #expect(CivilDate(dayNumber: -1).description == "1969-12-31")
        #expect(CivilDate(year: 1, month: 1, day: 1)?.description == "0001-01-01")
        #expect(CivilDate(year: 9999, month: 12, day: 31)?.description == "9999-12-31")
    }

    @Test(arguments: [
        "2031-5-20", "31-05-20", "2031-13-01", "2031-00-10", "2031-02-29", "2031-04-31", "2031-05-00", "0000-01-01",
        "", "-", "--", "2031-05-20 ", "2031/05/20", "２０３１-05-20", "-031-05-20", "2031-05-2x", "2031-05-20-1",
    ])
    func whatIsNotADayIsNotRead(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test func daysAreStoredAsTheyAreWritten() throws {
        let date = try #require(CivilDate(year: 2032, month: 2, day: 29))
        let json = try JSONEncoder().encode([date])
        #expect(String(decoding: json, as: UTF8.self) == #"["2032-02-29"]"#)
        #expect(try JSONDecoder().decode([CivilDate].self, from: json) == [date])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CivilDate].self, from: Data(#"["2031-02-29"]"#.utf8))
        }
    }

    @Test func daysAreOrdered() {
        #expect(CivilDate(dayNumber: 3) < CivilDate(dayNumber: 4))
        #expect(CivilDate(dayNumber: 3).adding(days: -10) == CivilDate(dayNumber: -7))
    }
}
