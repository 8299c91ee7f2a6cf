import LineEditing
import Testing

@testable import Console

@Suite struct CompletionTests {
    private func wanted(_ line: String) -> CompletionRequest.Wanted {
        let start = line.lastIndex { $0 == " " || $0 == "\"" }.map { line.index(after: $0) } ?? line.startIndex
        return CompletionRequest(
            before: String(line[..<start]), word: String(line[start...]), commands: GrammarTree.shared
        ).wanted
    }

    private func texts(_ line: String) -> [String] {
        guard case .ready(let completions) = wanted(line) else { return [] }
        return completions.map(\.text)
    }

    @Test func theFirstWordIsACommandWithADescription() {
        #expect(texts("").contains("exercises"))
        guard case .ready(let completions) = wanted("ex") else { return }
        #expect(completions.first { $0.text == "exercises" }?.note == "List what can be run.")
    }

    @Test func theSecondWordOfACohortIsWhatToDo() {
        #expect(texts("cohort ").contains("import"))
        #expect(texts("cohort im").contains("import"))
    }

    @Test(arguments: [
        ("run ", CompletionRequest.Value.exercise), ("show up", .exercise), ("run tour --with ", .roles),
        ("promises --pair Amara,", .people), ("export personal --person ", .person), ("resume ", .session),
        ("cohort use ", .cohort), ("cohort new x --vocabulary ", .vocabulary), ("help ", .topic),
        ("pair Amara ", .person),
        ("match accept ", .person), ("match decline Am", .person), ("match why Amara ", .person),
        ("match shortlist --person ", .person), ("match accept Amara --with ", .person),
        ("run upside-down --part ", .part), ("pair Amara \"Jo", .person), ("arrive ", .person),
        ("leave A", .person), ("circles --size 4 --apart Amara,", .people), ("circles --hosts ", .people),
        ("circles --without ", .people), ("circles --person ", .person),
    ]) func aPlaceWantsOneKindOfThing(_ line: String, _ value: CompletionRequest.Value) {
        #expect(wanted(line) == .value(value))
    }

    @Test func matchIsFollowedByWhatThereIsToDo() {
        #expect(texts("match ") == ["list", "shortlist", "propose", "why", "accept", "decline"])
        #expect(Set(texts("match shortlist --")).isSuperset(of: ["--person", "--hours", "--to", "--json"]))
    }

    @Test(arguments: [
        "match shortlist --to ", "cohort import ", "collect a.md ", "run tour --answers ", "export pair --to ",
    ])
    func aPathIsWanted(_ line: String) {
        #expect(wanted(line) == .file)
    }

    @Test func optionsAreThoseOfTheCommand() {
        #expect(Set(texts("run tour --")).isSuperset(of: ["--with", "--short", "--answers"]))
        #expect(!texts("run tour --short --").contains("--short"))
        #expect(!texts("run tour --").contains("--vocabulary"))
    }

    @Test func whatCanBeDoneWithCirclesIsOffered() {
        #expect(texts("circles ") == ["next", "same", "new", "back", "wall"])
        #expect(texts("circles --mix ").contains("role"))
        #expect(texts("circles --partners ") == ["apart", "together", "free"])
        #expect(texts("circles --apart A,B --").contains("--apart"), "a wish may be repeated")
        #expect(!texts("circles --size 4 --").contains("--size"))
    }

    @Test func whatTheStageTakesIsOffered() {
        #expect(texts("stage ") == ["preview"])
        #expect(Set(texts("stage --")).isSuperset(of: ["--once", "--bell", "--speak"]))
        #expect(texts("stage --speak ").isEmpty)
    }

    @Test(arguments: ["park some", "promises ", "nonsense ", "cohort new ", "run tour --charter "])
    func whereWordsAreFreeNothingIsOffered(_ line: String) {
        #expect(texts(line).isEmpty)
        if case .value(let value) = wanted(line) { #expect(value == .exercise) }
    }

    @Test func namesAreOfferedOneAfterTheOther() {
        let all = ["Amara", "Joel", "mentor", "protege", "both"].map { Completion($0) }
        #expect(CompletionRequest.list("", of: all).map(\.text) == ["Amara", "Joel"])
        #expect(
            CompletionRequest.list("Amara=", of: all).map(\.text) == ["Amara=mentor", "Amara=protege", "Amara=both"])
        #expect(CompletionRequest.list("Amara=protege,J", of: all).map(\.text) == ["Amara=protege,Joel"])
        #expect(CompletionRequest.list("Ife,Noor;", of: all).map(\.text) == ["Ife,Noor;Amara", "Ife,Noor;Joel"])
    }

    @Test func spacesBelongToTheNamesWhereOnlyNamesAreTyped() {
        let all = ["Amara Obi", "Joel", "Jo Chen"].map { Completion($0) }
        func texts(_ line: String, _ start: Int) -> [String] {
            CompletionRequest.names(line, start, of: all).map(\.text)
        }
        #expect(texts("", 0) == ["Amara Obi", "Joel", "Jo Chen"])
        #expect(texts("Amara O", 6) == ["Obi"])
        #expect(texts("Amara Obi, Jo", 11) == ["Joel", "Jo Chen"])
        #expect(texts("Joel,A", 0) == ["Joel,Amara Obi"])
        #expect(texts("Amara Obi, ", 11) == ["Joel", "Jo Chen"])
    }

    @Test func filesOfAFolderAreOffered() throws {
        let folder = try Folder()
        try folder.write("", at: "people.csv")
        try folder.write("", at: "places/here.csv")
        try folder.write("", at: ".hidden")
        let found = FileCompletion.completions(for: folder.path + "/p").map(\.text)
        #expect(found == [folder.path + "/people.csv", folder.path + "/places/"])
    }
}
