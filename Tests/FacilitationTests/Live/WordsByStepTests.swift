import Circles
import Testing
import Workshop

@testable import Facilitation

struct WordsByStepTests {
    private func word(_ number: Int, _ kind: WorkshopWords.Kind, _ step: String) -> WorkshopWords {
        WorkshopWords(
            number: number, kind: kind, step: step, key: "", text: "\(number)", reader: .circle, mayReachLead: false)
    }

    @Test(arguments: 0..<20)
    func whatIsFoundIsWhatLookingAtEverythingFinds(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        var shelf = WordsByStep([])
        var plain: [Int: WorkshopWords] = [:]
        for _ in 0..<200 {
            let number = Int(dice.next() % 40)
            if dice.next() % 3 == 0 {
                shelf.remove(number)
                plain[number] = nil
            } else {
                let item = word(
                    number, WorkshopWords.Kind.allCases[Int(dice.next() % 4)], "step-\(dice.next() % 3)")
                shelf.put(item)
                plain[number] = item
            }
        }
        #expect(shelf.all == plain, "seed \(seed)")
        for kind in WorkshopWords.Kind.allCases {
            for step in ["step-0", "step-1", "step-2"] {
                let wanted = plain.values.filter { $0.kind == kind && $0.step == step }.map(\.number).sorted()
                #expect(shelf.numbers(kind, in: step) == wanted, "seed \(seed)")
                #expect(shelf.words(kind, in: step).map(\.number) == wanted, "seed \(seed)")
            }
        }
    }
}
