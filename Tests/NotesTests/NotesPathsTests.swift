import Testing
import Workshop

@testable import Notes

struct NotesPathsTests {
    private func source(_ people: [String], number: Int64 = 12) -> NotesSource {
        NotesSource(Player.session(OneLine(), slug: "one-line", people: people), number: number, cohort: "Harbour")
    }

    @Test func everyDocumentHasItsPlace() {
        let paths = NotesPaths(cohort: "Harbour, spring", people: ["Amara Obi", "Joel"])
        let source = source(["Joel", "Amara Obi"])
        #expect(paths.pair(source) == "harbour-spring/amara-obi--joel/2031-05-06-12-one-line.pair.md")
        #expect(paths.personal(source, of: "Joel") == "harbour-spring/people/joel/2031-05-06-12-one-line.personal.md")
        #expect(paths.circle(source) == "harbour-spring/circles/2031-05-06-12-one-line.circle.md")
        #expect(paths.lead(on: Player.today) == "harbour-spring/lead-2031-05-06.md")
        #expect(
            paths.slip(of: ["Joel", "Amara Obi"], on: Player.today)
                == "harbour-spring/amara-obi--joel/lead-slip-2031-05-06.md")
        let plain = NotesPaths(cohort: "our-pair", people: ["Amara", "Joel"])
        #expect(plain.slip(of: ["Amara", "Joel"], on: Player.today) == "our-pair/amara-joel/lead-slip-2031-05-06.md")
    }

    @Test func noTwoPairsShareAFolder() {
        let people = [
            "Ann", "Marie Lee", "Ann Marie", "Lee", "Ann-Marie", "ann marie", "people", "circles", "..", "/", "con",
            "ANN",
            "Marie", "alone", "A/B", "A\\B", "Zoë", "Zoe", "🙂", "🙃",
        ]
        let paths = NotesPaths(cohort: "C", people: people)
        var folders: Set<String> = []
        var count = 0
        func add(_ names: [String]) {
            count += 1
            folders.insert(paths.slip(of: names, on: Player.today).uppercased())
        }
        for first in people.indices {
            add([people[first]])
            for second in people.indices where second > first {
                add([people[first], people[second]])
                for third in people.indices where third > second {
                    add([people[first], people[second], people[third]])
                }
            }
        }
        #expect(folders.count == count)
        let personal = Set(people.map { paths.personal(source(["A", "B"]), of: $0).uppercased() })
        #expect(personal.count == people.count)
        #expect(!folders.contains { $0.hasPrefix("C/PEOPLE/") || $0.hasPrefix("C/CIRCLES/") || $0.contains("..") })
    }

    @Test func cohortsOfLikeNamesHaveFoldersOfTheirOwn() {
        let cohorts = ["Spring 2031", "spring-2031", "Spring, 2031"]
        let folders = cohorts.map { NotesPaths(cohort: $0, among: cohorts, people: []).lead(on: Player.today) }
        #expect(Set(folders).count == 3)
        #expect(folders[0] == "spring-2031/lead-2031-05-06.md")
    }
}
