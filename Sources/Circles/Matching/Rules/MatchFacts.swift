/// What is compared of a person again and again, as numbers: the same number for the same word or place.
struct MatchFacts: Sendable {
    /// The stems of each want, in ascending order.
    let wants: [[Int]]
    /// The stems of each offer, in ascending order.
    let offers: [[Int]]
    /// The unit; nil where unknown.
    let unit: Int?
    /// The site; nil where unknown.
    let site: Int?
    /// Whether the person has no room.
    let isFull: Bool
    /// Who leads them.
    let manager: Int?
    /// How far their clocks are ahead of UTC, in minutes.
    let utcOffset: Int?

    /// The facts of everybody.
    static func of(_ applicants: [Applicant]) -> [MatchFacts] {
        var numbers: [String: Int] = [:]
        func number(_ word: String) -> Int {
            let number = numbers[word] ?? numbers.count
            numbers[word] = number
            return number
        }
        func stems(_ topics: [Topic]) -> [[Int]] {
            topics.map { TopicWords($0.text).stems.map(number).sorted() }
        }
        func place(_ name: String) -> Int? { name.isEmpty ? nil : number(name.lowercased()) }
        return applicants.map { person in
            MatchFacts(
                wants: stems(person.wants), offers: stems(person.offers), unit: place(person.unit),
                site: place(person.site), isFull: person.room == 0, manager: person.manager,
                utcOffset: person.utcOffset)
        }
    }

    /// How much two texts share, in ten-thousandths: shared stems by the stems of the shorter text.
    ///
    /// The overlap coefficient (Szymkiewicz, Simpson), which does not punish whoever wrote a whole sentence.
    static func overlap(_ one: [Int], _ other: [Int]) -> Int {
        let shorter = min(one.count, other.count)
        guard shorter > 0 else { return 0 }
        var (left, right, shared) = (0, 0, 0)
        while left < one.count, right < other.count {
            if one[left] == other[right] {
                (left, right, shared) = (left + 1, right + 1, shared + 1)
            } else if one[left] < other[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return MatchScore.whole * shared / shorter
    }
}
