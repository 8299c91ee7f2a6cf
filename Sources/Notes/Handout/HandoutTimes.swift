import Facilitation
import Workshop

/// How long stages and turns take, for the company that sits there.
struct HandoutTimes {
    private let setting: Setting
    private let card: Card
    /// The minutes of each stage for three people, where that is another form of the same exercise.
    private let forThree: [String: Int]
    /// The minutes of each turn for three people, by the name of its step.
    private let turnsForThree: [String: Int]

    init(_ exercise: any Exercise, in setting: Setting) {
        self.setting = setting
        card = exercise.card
        guard card.company == .pair, setting.people == 2, card.variants.contains(.triad) else {
            (forThree, turnsForThree) = ([:], [:])
            return
        }
        var three = setting
        three.people = 3
        let stages = StagePlan(exercise, in: three).stages
        forThree = Dictionary(stages.map { ($0.id, $0.minutes) }, uniquingKeysWith: { first, _ in first })
        let turns = stages.flatMap(\.steps).flatMap(\.flattened).compactMap { step -> (String, Int)? in
            guard case .talk(let talking) = step.action, talking.inTurns, let each = talking.minutesEach else {
                return nil
            }
            return (step.id, Self.longer(each, setting))
        }
        turnsForThree = Dictionary(turns, uniquingKeysWith: { first, _ in first })
    }

    /// The minutes of the stages, such as "16 minutes, for three 18".
    func spoken(_ stages: [Stage]) -> String {
        let minutes = stages.reduce(0) { $0 + $1.minutes }
        let three = stages.compactMap { forThree[$0.id] }
        let sum = three.reduce(0, +)
        guard three.count == stages.count, sum != minutes else { return Self.minutes(minutes) }
        return "\(Self.minutes(minutes)), for three \(sum)"
    }

    /// How long each turn is, such as "8 minutes each".
    func turns(_ talking: Talking, step: String, in stage: Stage) -> String {
        if let each = talking.minutesEach {
            let each = Self.longer(each, setting)
            let three = turnsForThree[step].flatMap { $0 == each ? nil : " (for three, \($0))" } ?? ""
            return "\(Self.minutes(each)) each" + three
        }
        switch card.company {
        case .circle(let range) where range.count > 1: return shares(of: stage.minutes, among: range)
        default: return "equal time for each"
        }
    }

    /// "With 4 people 6 minutes each, with 8 people 3": the fewest, the most, and what lies between them.
    private func shares(of minutes: Int, among people: ClosedRange<Int>) -> String {
        let middle = (people.lowerBound + people.upperBound) / 2
        let counts = [people.lowerBound, middle, people.upperBound].filter { minutes / $0 > 0 }
        guard !counts.isEmpty else { return "equal time for each, well under a minute" }
        let said = counts.reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
        guard said.count > 1, Set(said.map { minutes / $0 }).count > 1 else { return "equal time for each" }
        return "equal time for each: "
            + said.map { "with \($0) of you \(Self.minutes(minutes / $0))" }.joined(separator: ", ")
    }

    static func minutes(_ count: Int) -> String { count == 1 ? "1 minute" : "\(count) minutes" }

    private static func longer(_ minutes: Int, _ setting: Setting) -> Int {
        setting.isRemote ? (minutes * 6 + 4) / 5 : minutes
    }
}
