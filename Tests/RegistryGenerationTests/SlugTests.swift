import RegistryGeneration
import Testing

struct SlugTests {
    @Test(arguments: [
        ("UpsideDown", "upside-down"), ("CheckIn", "check-in"), ("Checkin", "checkin"), ("HTMLDay", "html-day"),
        ("HtmlDay", "html-day"), ("ReadHTML", "read-html"), ("Take5", "take-5"), ("Week2Review", "week-2-review"),
        ("OneOnOne", "one-on-one"), ("Day365", "day-365"), ("Check_In", "check-in"), ("_Draft", "draft"),
        ("ATeam", "a-team"), ("lowerCase", "lower-case"), ("ÉtéEnVille", "été-en-ville"), ("X", "x"), ("__", ""),
    ])
    func aSlugIsTheWordsOfTheNameInLowerCase(name: String, expected: String) {
        #expect(slug(forTypeNamed: name) == expected)
    }
}
