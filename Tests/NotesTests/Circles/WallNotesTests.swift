import Testing
import Workshop

@testable import Notes

/// What hangs on the wall, and what people carry in their hands.
struct WallNotesTests {
    private static let people = ["Amara Diallo", "Amara Obi", "Ben", "Chloë", "Joel | Chen", "Noor"]
    private static let rounds = circles([
        [["Joel | Chen", "Amara Obi", "Ben"], ["Noor", "Amara Diallo", "Chloë"]],
        [["Joel | Chen", "Chloë", "Amara Obi"], [], ["Amara Diallo", "Ben"]],
    ])

    private static func circles(_ rounds: [[[String]]]) -> [[SeatingPlan.Circle]] {
        rounds.map { $0.enumerated().map { SeatingPlan.Circle(number: $0 + 1, names: $1) } }
    }

    private func notes(_ people: [String] = Self.people, _ rounds: [[SeatingPlan.Circle]] = Self.rounds) -> WallNotes {
        WallNotes(
            SeatingPlan(people: people, rounds: rounds, hosts: ["Joel | Chen"]),
            account: ["6 people in 2 circles of 3, for 2 rounds.", "Partners sit apart."], cohort: "Harbour, spring",
            charter: ["Stories stay here."], day: Player.today)
    }

    @Test func theWallHasARoundBelowTheOtherAndThenEverybody() throws {
        try Snapshot.expect(notes().wall.rendered(), matches: "circles.wall.md")
    }

    @Test func everybodyGetsASlipOfTheirOwn() throws {
        try Snapshot.expect(notes().slips.rendered(), matches: "circles.slips.md")
    }

    @Test func whoeverSitsNowhereIsInNoIndex() {
        let plan = SeatingPlan(people: ["Amara", "Ben", "Chloë"], rounds: Self.circles([[["Ben", "Amara"]]]))
        #expect(plan.people == ["Amara", "Ben"])
        #expect(plan.rounds == Self.circles([[["Amara", "Ben"]]]), "names stand in the order of the index")
        #expect(plan.seats(of: "Chloë").isEmpty)
    }

    @Test func aTableKeepsItsNumberWhenAnotherIsEmpty() {
        let plan = SeatingPlan(people: Self.people, rounds: Self.rounds)
        #expect(plan.rounds[1].map(\.number) == [1, 3])
        #expect(
            plan.seats(of: "Ben") == [
                .init(round: 1, number: 1, others: ["Amara Obi", "Joel | Chen"]),
                .init(round: 2, number: 3, others: ["Amara Diallo"]),
            ])
    }

    @Test func aNameChangesNothingOfTheStructure() throws {
        let names = (NastyText.corpus + NastyText.random(count: 20, seed: 11)).map(TypedText.oneLine)
            .filter { !$0.trimmed.isEmpty && $0 != "Ben" }
        let documents = (["plain words"] + names).flatMap { name -> [MarkdownDocument] in
            let notes = notes([name, "Ben"], Self.circles([[[name, "Ben"]]]))
            return [notes.wall, notes.slips]
        }
        let shapes = try shapes(documents)
        try #require(shapes.count == documents.count, "a document swallowed its neighbour")
        for (index, name) in names.enumerated() {
            let own = shapes[2 * (index + 1)] + shapes[2 * (index + 1) + 1]
            #expect(own == shapes[0] + shapes[1], "\(name.debugDescription)")
        }
    }

    /// How each document is built, without its words; the judge is asked once.
    private func shapes(_ documents: [MarkdownDocument]) throws -> [[String]] {
        let bodies = documents.map { document in
            "# next-document\n\n" + MarkdownDocument(blocks: document.blocks).rendered()
        }
        var shapes: [[String]] = []
        for block in try MarkdownJudge.read(bodies.joined(separator: "\n")).children {
            if block.outline == "heading1{next-document}" {
                shapes.append([])
            } else if !shapes.isEmpty {
                shapes[shapes.count - 1].append(block.name + (block.name == "table" ? " \(block.children.count)" : ""))
            }
        }
        return shapes
    }
}
