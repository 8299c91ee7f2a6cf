import Testing

@testable import Console

@Suite struct GrammarTests {
    private func message(_ words: String...) -> String? {
        let error = #expect(throws: ConsoleError.self) { try Grammar.parse(words) }
        #expect(error?.exitCode == 2)
        return error?.description
    }

    @Test func aCommandThatIsNoneIsAnsweredWithTheNearest() {
        #expect(message("exersizes") == "There is no command called \"exersizes\". Did you mean `exercises`?")
        #expect(message("zeppelin") == "There is no command called \"zeppelin\". `help` lists them.")
    }

    @Test func aGroupSaysWhatItHas() {
        #expect(message("cohort", "lst") == "There is no command called \"cohort lst\". Did you mean `cohort list`?")
        #expect(message("person", "Amara") == "There is no command called \"person Amara\". There is person add.")
    }

    @Test func whatIsParkedIsTakenAsItIs() throws {
        #expect(
            try Grammar.words(of: "park Amara's \"second\" monitor") == ["park", "--", "Amara's \"second\" monitor"])
        #expect(Grammar.isConfidential("park anything"))
        #expect(!Grammar.isConfidential("parked"))
    }

    @Test func whatSomebodyAnswersToAProposalIsConfidential() {
        #expect(Grammar.isConfidential("match accept Amara"))
        #expect(Grammar.isConfidential("match  decline Joel"))
        #expect(Grammar.isConfidential("unpair Amara Joel --early"))
        #expect(!Grammar.isConfidential("match accept"))
        #expect(!Grammar.isConfidential("match propose --weight"))
    }
}
