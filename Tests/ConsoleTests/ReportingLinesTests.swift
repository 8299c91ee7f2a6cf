import Testing

@testable import Console

@Suite struct ReportingLinesTests {
    @Test func aManagerIsFoundByNameOrByTheBeginningOfOneNameOnly() {
        var lines = ReportingLines(["Amara Obi", "Joel Chen", "Joel Cox"])
        #expect(lines.number(" amara OBI ") == 0)
        #expect(lines.number("Amara") == 0)
        #expect(lines.number("Joel") == 3, "somebody else, since it could be either")
        #expect(lines.number("Joe") == 4)
        #expect(lines.number("joel") == 3)
        #expect(lines.number("") == nil)
    }

    @Test func aLineIsFoundUpToTheManagersManager() {
        let people = [("Ann", "Ben"), ("Ben", "Cem Kaya"), ("Cem Kaya", "Vera"), ("Dai", "Vera"), ("Eli", "")]
        func join(_ a: Int, _ b: Int) -> Bool {
            ReportingLines.join(a, b, among: people.map { (name: $0.0, manager: $0.1) })
        }
        #expect(join(0, 1) && join(0, 2) && join(2, 0), "Cem leads who leads Ann")
        #expect(join(2, 3), "Vera, who takes no part, leads both")
        #expect(!join(0, 3) && !join(0, 4) && !join(4, 3))
    }
}
