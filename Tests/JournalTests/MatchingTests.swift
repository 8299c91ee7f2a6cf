import Testing
import Workshop

@testable import Journal

@Suite struct MatchingTests {
    let scratch: Scratch
    let journal: Journal
    let cohort: CohortID

    init() throws {
        scratch = try Scratch()
        journal = try Journal.open(in: scratch.directory)
        cohort = try journal.addCohort(name: "Spring", charter: [], createdOn: day).id
        try take(["Dee", "Ann", "Ben", "Cem"].map { PersonImport(name: $0) })
    }

    @discardableResult
    private func take(_ lines: [PersonImport], pairs: [[String]] = []) throws -> ImportOutcome {
        try journal.importPeople(lines, pairs: pairs, to: cohort, on: day)
    }

    private func id(_ name: String) throws -> PersonID {
        try #require(try journal.person(named: name, in: cohort)).id
    }

    private func profile(_ name: String) throws -> MatchProfile {
        try #require(try journal.matchProfiles(in: cohort).first { $0.person.name == name })
    }

    private func answers(_ fill: (inout MatchAnswers) -> Void) -> MatchAnswers {
        var answers = MatchAnswers()
        fill(&answers)
        return answers
    }

    @Test func whoeverSaidNothingHasRoomForOnePair() throws {
        let profiles = try journal.matchProfiles(in: cohort)
        #expect(profiles.map(\.person.name) == ["Ann", "Ben", "Cem", "Dee"])
        #expect(profiles.allSatisfy { $0 == MatchProfile(person: $0.person) && $0.capacity == 1 })
        #expect(try journal.matchChoices(in: cohort) == MatchChoices())
    }

    @Test func onlyWhatIsSaidIsReplaced() throws {
        let ann = try id("Ann")
        let first = answers {
            ($0.capacity, $0.utcOffset, $0.weeksBetween) = (2, -330, 2)
            $0.values = WorkingStyle(pace: 1, structure: 5)
            ($0.wants, $0.offers) = ([Wish(.wisdom, "when to stop")], [Wish(.network, "the ports")])
            ($0.assessors, $0.avoid) = (["Vera", "Ife"], ["Ben"])
            $0.ranks = .init(tiers: [["Dee"], ["cem"]])
        }
        #expect(try journal.setMatchAnswers(first, of: ann, in: cohort) == .nothingToErase)
        let second = answers { ($0.utcOffset, $0.wants) = (0, [Wish(.knowledge, "tides"), Wish(.wisdom, "fog")]) }
        #expect(try journal.setMatchAnswers(second, of: ann, in: cohort) == .gone)
        let profile = try profile("Ann")
        #expect(profile.capacity == 2 && profile.utcOffset == 0 && profile.weeksBetween == 2)
        #expect(profile.values.all == [1, nil, 5, nil] && profile.assessors == ["Vera", "Ife"])
        #expect(profile.wants.map(\.text) == ["tides", "fog"] && profile.offers == [Wish(.network, "the ports")])
        let choices = try journal.matchChoices(in: cohort)
        #expect(choices.avoidances == [.init(person: ann, other: try id("Ben"))])
        #expect(choices.ranks == [.init(person: ann, tiers: [[try id("Dee")], [try id("Cem")]])])
        #expect(try scratch.filesHolding("when to stop") == [])
    }

    @Test func anEmptyListTakesAwayWhatWasThere() throws {
        let ann = try id("Ann")
        let full = answers {
            ($0.wants, $0.avoid, $0.ranks) = ([Wish(.wisdom, "CANARY")], ["Ben"], .init(struck: ["Cem"]))
        }
        try journal.setMatchAnswers(full, of: ann, in: cohort)
        let empty = answers { ($0.wants, $0.avoid, $0.ranks) = ([], [], .init()) }
        #expect(try journal.setMatchAnswers(empty, of: ann, in: cohort) == .gone)
        #expect(try journal.matchChoices(in: cohort) == MatchChoices())
        #expect(try profile("Ann").wants.isEmpty)
        #expect(try scratch.filesHolding("CANARY") == [])
    }

    @Test func equalsShareATierAndTheStruckHaveNone() throws {
        let ranks = answers { $0.ranks = .init(tiers: [["Dee"], [], ["Cem", "Ann"]], struck: []) }
        try journal.setMatchAnswers(ranks, of: try id("Ben"), in: cohort)
        try journal.setMatchAnswers(
            answers { $0.ranks = .init(tiers: [["Ben"]], struck: ["Dee", "Cem"]) }, of: try id("Ann"), in: cohort)
        let found = Dictionary(uniqueKeysWithValues: try journal.matchChoices(in: cohort).ranks.map { ($0.person, $0) })
        let ben = try #require(found[try id("Ben")])
        #expect(try ben.tiers.map(Set.init) == [[id("Dee")], [id("Cem"), id("Ann")]] && ben.struck.isEmpty)
        let ann = try #require(found[try id("Ann")])
        #expect(try ann.tiers == [[id("Ben")]] && Set(ann.struck) == [id("Dee"), id("Cem")])
    }

    @Test func aNameThatFitsNobodyIsNotRepeated() throws {
        for wrong in [
            answers { $0.avoid = ["Zebulon"] }, answers { $0.ranks = .init(tiers: [["Zebulon"]]) },
            answers { $0.ranks = .init(struck: ["Zebulon"]) }, answers { $0.avoid = ["Ann"] },
            answers { $0.ranks = .init(tiers: [["Ben"]], struck: ["BEN"]) },
        ] {
            var told = wrong
            told.wants = [Wish(.wisdom, "fog")]
            let error = #expect(throws: JournalError.self) {
                try journal.setMatchAnswers(told, of: try id("Ann"), in: cohort)
            }
            #expect(error?.description.contains("Zebulon") == false)
        }
        #expect(try profile("Ann").wants.isEmpty, "all or nothing")
        #expect(throws: JournalError.self) { try journal.setMatchAnswers(MatchAnswers(), of: 99, in: cohort) }
        let four = answers { $0.offers = Array(repeating: Wish(.network, "x"), count: 4) }
        #expect(throws: JournalError.self) { try journal.setMatchAnswers(four, of: try id("Ann"), in: cohort) }
    }

    @Test func anImportAddsSomeAndBringsOthersUpToDate() throws {
        let outcome = try take(
            [
                PersonImport(
                    name: "Eve", role: .mentor, manager: "Vera", answers: answers { $0.ranks = .init(tiers: [["Flo"]]) }
                ),
                PersonImport(name: "ANN", unit: "Quay", answers: answers { $0.avoid = ["Eve"] }),
                PersonImport(name: "Flo"),
            ], pairs: [["Eve", "Ann"]])
        #expect(outcome == ImportOutcome(added: 2, updated: 1, erasure: .nothingToErase))
        #expect(try journal.people(in: cohort).map(\.name) == ["Ann", "Ben", "Cem", "Dee", "Eve", "Flo"])
        #expect(try profile("Ann").person.unit == "Quay" && profile("Ann").person.role == .both)
        #expect(try profile("Eve").person.manager == "Vera" && profile("Eve").person.role == .mentor)
        try take([PersonImport(name: "Ann", role: .protege, site: "Lagos")])
        let ann = try profile("Ann").person
        #expect(ann.unit == "Quay" && ann.site == "Lagos" && ann.role == .protege)
        #expect(try journal.pairs(in: cohort).map { $0.people.map(\.name) } == [["Eve", "Ann"]])
        #expect(try journal.matchChoices(in: cohort).ranks.count == 1)
        let wrong = [
            PersonImport(name: "Gus"), PersonImport(name: "Ben", answers: answers { $0.avoid = ["Nobody"] }),
        ]
        #expect(throws: JournalError.self) { try take(wrong) }
        #expect(try journal.person(named: "Gus", in: cohort) == nil)
    }

    @Test func cohortsDoNotSeeEachOther() throws {
        let other = try journal.addCohort(name: "Autumn", charter: [], createdOn: day).id
        try journal.importPeople(
            [PersonImport(name: "Ann"), PersonImport(name: "Hal", answers: answers { $0.avoid = ["Ann"] })],
            to: other, on: day)
        #expect(try journal.matchChoices(in: cohort) == MatchChoices())
        #expect(try journal.matchProfiles(in: other).map(\.person.name) == ["Ann", "Hal"])
        #expect(try journal.matchChoices(in: other).avoidances.count == 1)
    }
}
