/// Words that are still there, found by number, and by what they are and where they were typed.
///
/// Looking up the words of a step takes as long as it has words, however many the workshop has.
struct WordsByStep: Hashable, Sendable {
    private struct Place: Hashable {
        var kind: WorkshopWords.Kind
        var step: String
    }

    /// All words by number.
    private(set) var all: [Int: WorkshopWords] = [:]
    /// The numbers of the words of one kind in one step, in ascending order.
    private var numbers: [Place: [Int]] = [:]

    init(_ words: [WorkshopWords]) {
        for item in words { put(item) }
    }

    /// The numbers of the words of one kind that were typed in a step, in ascending order.
    func numbers(_ kind: WorkshopWords.Kind, in step: String) -> [Int] {
        numbers[Place(kind: kind, step: step)] ?? []
    }

    /// The words of one kind that were typed in a step, in the order of their numbers.
    func words(_ kind: WorkshopWords.Kind, in step: String) -> [WorkshopWords] {
        numbers(kind, in: step).compactMap { all[$0] }
    }

    /// Takes words in; those that had their number before are gone.
    mutating func put(_ words: WorkshopWords) {
        remove(words.number)
        all[words.number] = words
        let place = Place(kind: words.kind, step: words.step)
        let index = Self.place(of: words.number, in: numbers[place] ?? [])
        numbers[place, default: []].insert(words.number, at: index)
    }

    /// Lets words go; without such a number nothing happens.
    mutating func remove(_ number: Int) {
        guard let old = all.removeValue(forKey: number) else { return }
        let place = Place(kind: old.kind, step: old.step)
        let index = Self.place(of: number, in: numbers[place] ?? [])
        numbers[place]?.remove(at: index)
        if numbers[place]?.isEmpty == true { numbers[place] = nil }
    }

    /// Where a number stands among sorted ones, or would.
    private static func place(of number: Int, in sorted: [Int]) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
