/// Builds plans in which nobody meets anyone twice, by the rules of design theory.
package enum Construction {
    /// A plan without repeats, with circles as ``CircleSizes`` has them, larger circles first.
    ///
    /// Where circles are of two sizes, people are taken out of a design for more people; of the designs and rounds that
    /// are known those are used that leave seats in smaller circles fairest.
    ///
    /// - Parameters:
    ///   - people: how many people sit.
    ///   - size: the largest circle that is wished for.
    ///   - rounds: how many rounds are asked for.
    /// - Returns: the plan; nil where no rule is known that gives so many rounds.
    package static func plan(people: Int, size: Int, rounds: Int) -> Constructed? {
        let sizes = CircleSizes.sizes(people: people, size: size)
        guard let largest = sizes.first, let smallest = sizes.last, rounds > 0 else { return nil }
        // In every round everybody meets at least `smallest - 1` people, each of them for the first time.
        guard rounds == 1 || largest == 1 || rounds * (smallest - 1) < people else { return nil }
        if smallest == 2, size == 2 { return pairs(people: people, rounds: rounds) }
        let (circles, missing) = (sizes.count, sizes.count * largest - people)
        var best: (choice: SeatChoice, name: String)?
        if missing > 0, let starter = StoredDesigns.starter(circles: circles, size: largest, vacant: missing) {
            best = starter.choice(rounds: rounds).map { ($0, starter.name) }
        }
        var designs = ResolvableDesign.known(circles: circles, size: largest, rounds: rounds).makeIterator()
        while best?.choice.spread ?? .max > 1, let design = designs.next() {
            guard let choice = SeatRemoval.fairest(missing, from: design, held: rounds) else { continue }
            let name = missing == 0 ? design.name : "\(design.name), \(missing) of its people left out"
            if choice.spread < best?.choice.spread ?? .max { best = (choice, name) }
        }
        return best.map { choice, name in
            Constructed(schedule: schedule(from: choice, of: circles * largest), method: name)
        }
    }

    private static func pairs(people: Int, rounds: Int) -> Constructed? {
        guard let roundRobin = RoundRobin(people: people), rounds <= roundRobin.cycle else { return nil }
        let schedule = roundRobin.schedule(rounds: rounds)
        guard people % 2 == 0 || MeetingTable(people: people, schedule).mostMeetings <= 1 else { return nil }
        return Constructed(schedule: schedule, method: "round robin by the circle method (Kirkman, 1847)")
    }

    private static func schedule(from choice: SeatChoice, of people: Int) -> Schedule {
        let gone = choice.gone
        // Those who stay close ranks.
        let labels = (0..<people).map { person in person - gone.reduce(0) { $0 + ($1 < person ? 1 : 0) } }
        return Schedule(
            rounds: choice.rounds.map { round in
                let circles = round.map { circle in circle.filter { !gone.contains($0) }.map { labels[$0] } }
                let largest = circles.map(\.count).max() ?? 0
                return circles.filter { $0.count == largest } + circles.filter { $0.count < largest }
            })
    }
}
