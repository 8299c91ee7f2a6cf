import Journal
import Testing
import Workshop

@Suite struct PeopleTests {
    let scratch: Scratch
    let journal: Journal
    let cohort: Cohort

    init() throws {
        scratch = try Scratch()
        journal = try Journal.open(in: scratch.directory)
        cohort = try journal.addCohort(name: " Spring ", charter: ["One.", "Two."], createdOn: day)
    }

    private func add(_ names: String...) throws {
        for name in names { _ = try journal.addPerson(NewPerson(name: name, role: .both), to: cohort.id) }
    }

    private func expect<T>(
        _ code: JournalError.Code, naming word: String = "", _ sourceLocation: SourceLocation = #_sourceLocation,
        _ body: () throws -> T
    ) {
        let error = #expect(throws: JournalError.self, sourceLocation: sourceLocation) { _ = try body() }
        #expect(error?.code == code, sourceLocation: sourceLocation)
        #expect(word.isEmpty || error?.description.contains(word) == true, sourceLocation: sourceLocation)
    }

    @Test func aCohortIsFoundByItsNameInAnyCase() throws {
        #expect(try journal.cohort(named: "sPRING") == cohort)
        #expect(cohort.name == "Spring")
        #expect(try journal.cohort(named: "autumn") == nil)
        expect(.nameInUse, naming: "SPRING") {
            try journal.addCohort(name: "SPRING", charter: [], createdOn: day)
        }
        expect(.notAllowed) { try journal.addCohort(name: "  ", charter: [], createdOn: day) }
        #expect(try journal.cohorts() == [cohort])
    }

    @Test func aCohortCanChangeItsCharterAndItsWords() throws {
        try journal.updateCohort(cohort.id, charter: ["Three."])
        try journal.updateCohort(cohort.id, vocabulary: Vocabulary("reverse"))
        let changed = try journal.cohort(cohort.id)
        #expect(changed.charter == ["Three."])
        #expect(changed.vocabulary[.mentor] == "junior mentor")
        expect(.notFound) { try journal.updateCohort(CohortID(rawValue: 99), charter: []) }
        expect(.notFound) { try journal.cohort(CohortID(rawValue: 99)) }
    }

    @Test func aNameIsUniqueInACohortWhateverItsCaseAndAccents() throws {
        try add("Zoë", "Amara")
        for name in ["ZOË", "Zoe\u{308}", " zoë "] {
            expect(.nameInUse) { try journal.addPerson(NewPerson(name: name, role: .mentor), to: cohort.id) }
        }
        try add("Zoe")
        let other = try journal.addCohort(name: "Autumn", charter: [], createdOn: day)
        _ = try journal.addPerson(NewPerson(name: "Amara", role: .mentor), to: other.id)
        expect(.notAllowed) { try journal.addPerson(NewPerson(name: "two\nlines", role: .both), to: cohort.id) }
        #expect(try journal.people(in: cohort.id).map(\.name) == ["Amara", "Zoe", "Zoë"])
    }

    @Test func aPersonIsFoundByTheBeginningOfTheirName() throws {
        try add("Ann", "Anna", "Joel", "100%_x")
        #expect(try journal.person(named: "jo", in: cohort.id)?.name == "Joel")
        #expect(try journal.person(named: "ANN", in: cohort.id)?.name == "Ann")
        #expect(try journal.person(named: "100%", in: cohort.id)?.name == "100%_x")
        #expect(try journal.person(named: "%", in: cohort.id) == nil)
        #expect(try journal.person(named: "", in: cohort.id) == nil)
        #expect(try journal.person(named: "oel", in: cohort.id) == nil)
        expect(.ambiguous, naming: "Ann, Anna") { try journal.person(named: "an", in: cohort.id) }
    }

    @Test func aRoleCanBeSet() throws {
        try add("Ann")
        let ann = try #require(try journal.person(named: "ann", in: cohort.id))
        try journal.setRole(.mentor, of: ann.id)
        #expect(try journal.people(in: cohort.id).map(\.role) == [.mentor])
        expect(.notFound) { try journal.setRole(.mentor, of: 99) }
    }

    @Test func anImportIsAllOrNothing() throws {
        try add("Joel")
        let people = [NewPerson(name: "Ann", role: .mentor), NewPerson(name: "joel", role: .both)]
        expect(.nameInUse, naming: "joel") { try journal.addPeople(people, to: cohort.id, on: day) }
        expect(.notFound, naming: "Nobody") {
            try journal.addPeople([people[0]], pairs: [["Ann", "Nobody"]], to: cohort.id, on: day)
        }
        #expect(try journal.people(in: cohort.id).map(\.name) == ["Joel"])
        let added = try journal.addPeople([people[0]], pairs: [["ANN", "Joel"]], to: cohort.id, on: day)
        #expect(added.map(\.name) == ["Ann"])
        #expect(try journal.pairs(in: cohort.id).map { $0.people.map(\.name) } == [["Ann", "Joel"]])
    }

    @Test func tenThousandPeopleAndTheirPairsAreImportedInOneGo() throws {
        let people = (0..<10_000).map { NewPerson(name: "Person \($0)", role: .both) }
        let pairs = (0..<5000).map { ["person \($0 * 2)", "Person \($0 * 2 + 1)"] }
        let time = try ContinuousClock().measure {
            try journal.addPeople(people, pairs: pairs, to: cohort.id, on: day)
        }
        #expect(time < .seconds(20), "a second or so on an idle machine, even without optimisation")
        #expect(try journal.people(in: cohort.id).count == 10_000)
        #expect(try journal.pairs(in: cohort.id).count == 5000)
    }

    @Test func aPairIsTwoOrThreeDifferentPeopleOfOneCohort() throws {
        try add("Ann", "Ben", "Cem", "Dee")
        let ids = try journal.people(in: cohort.id).map(\.id)
        let pair = try journal.addPair([ids[1], ids[0]], in: cohort.id, on: day)
        #expect(try journal.addPair([ids[0], ids[1]], in: cohort.id, on: day.adding(days: 1)) == pair)
        let three = try journal.addPair(Array(ids.prefix(3)), in: cohort.id, on: day)
        #expect(three != pair)
        for wrong in [[ids[0]], ids, [ids[0], ids[0]], []] {
            expect(.notAllowed) { try journal.addPair(wrong, in: cohort.id, on: day) }
        }
        expect(.notFound) { try journal.addPair([ids[0], 99], in: cohort.id, on: day) }
        let other = try journal.addCohort(name: "Autumn", charter: [], createdOn: day)
        expect(.notFound) { try journal.addPair([ids[0], ids[1]], in: other.id, on: day) }
        let pairs = try journal.pairs(in: cohort.id)
        #expect(pairs.map { $0.people.map(\.name) } == [["Ben", "Ann"], ["Ann", "Ben", "Cem"]])
        #expect(pairs.map(\.startedOn) == [day, day])
    }
}
