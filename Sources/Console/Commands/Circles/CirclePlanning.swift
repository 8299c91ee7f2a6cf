import Circles
import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Plans circles: from wishes that were typed, or on from a plan that holds.
@MainActor
struct CirclePlanning {
    let desk: CirclesDesk
    let json: Bool

    private var console: Console { desk.console }
    private var words: Vocabulary { desk.cohort.vocabulary }

    /// Plans circles from wishes; the plan takes the place of the one before, whose begun rounds stay history.
    func plan(_ options: CircleOptions) throws {
        let (size, rounds) = try options.checkedNumbers()
        func person(_ name: String) throws -> Person { try console.person(name, in: desk.cohort) }
        func groups(_ option: String, _ texts: [String]) throws -> [[PersonID]] {
            try NameGroups(option: option, texts: texts).groups(person).map { $0.map(\.id) }
        }
        let everybody = try desk.journal.people(in: desk.cohort.id)
        try checkCount(everybody, size)
        var wishes = CircleWishes(size: size, rounds: rounds)
        wishes.apart = try groups("--apart", options.apart)
        wishes.together = try groups("--together", options.together)
        wishes.mix = try MixWish(options.mix, words)
        wishes.rooms = try options.checkedRooms()
        wishes.partners = options.partners ?? .apart
        wishes.countsHistory = options.history ?? true
        let without = try NameGroups(option: "--without", texts: options.without).people(person)
        let away = try desk.away()
        let people = everybody.filter { person in !away.contains(person.id) && !without.contains(person) }
        try checkCount(people, size)
        let hosts = try NameGroups(option: "--hosts", texts: options.hosts).people(person)
        try checkHosts(hosts, people)
        wishes.hosts = hosts.map(\.id)
        let request = try request(wishes, people, seed: options.seed ?? Draw.shortSeed)
        let made = try look(request, wishes, people, others: others(options))
        try keep(made, wishes, people, left: everybody.filter { !people.contains($0) }, away: away)
    }

    /// Plans circles without a word, for a workshop that is on; where partners cannot be kept apart, they are not.
    ///
    /// - Throws: where no circles can be, or they cannot be kept.
    func planQuietly(_ wishes: CircleWishes, for people: [Person]) throws {
        var wishes = wishes
        var request = try request(wishes, people, seed: Draw.shortSeed)
        do {
            try Feasibility.check(request)
        } catch {
            wishes.partners = .free
            wishes.rooms = []
            request = try self.request(wishes, people, seed: Draw.shortSeed)
        }
        let (plan, _) = try CircleLooking(console: console).best(for: request)
        let partners = wishes.numbers(of: try desk.journal.pairs(in: desk.cohort.id), among: people)
        let stored = StoredCircles(
            live: LivePlan(plan.schedule, for: request), seed: request.seed, wishes: wishes,
            hasPartners: !partners.isEmpty, method: plan.method.words,
            planned: .init(request: request, people: Array(people.indices)))
        try desk.journal.addCirclePlan(stored, of: people.map(\.id), in: desk.cohort.id, on: console.clock.today)
    }

    /// Plans the rounds that are left anew, or as many again where none are left, with someone new for everybody.
    ///
    /// - Parameters:
    ///   - rounds: how many; nil for as many as are left, or as were wished for at first.
    ///   - seed: where the draws begin; nil draws one.
    /// - Throws: a ``ConsoleError`` where there is no plan, or none that can be gone on with.
    func goOn(rounds: Int?, seed: UInt64?) throws {
        if let rounds { try CircleOptions.check(rounds: rounds) }
        var circles = try desk.current()
        let left = circles.rounds - circles.begun
        let count = rounds ?? (left > 0 ? left : circles.stored.wishes.rounds)
        // On another day it is another meeting, whose rounds are counted from one again.
        guard left > 0 || circles.day == console.clock.today else { return try planAgain(circles, count, seed) }
        guard circles.begun + count <= CircleOptions.mostRounds else { throw CircleOptions.tooManyTogether }
        let seed = seed ?? Draw.shortSeed
        let (request, numbers) = circles.stored.live.requestForPresent(rounds: count, seed: seed)
        let people = numbers.compactMap { circles.people[$0] }
        try checkCount(people, request.size)
        let made = try look(request, circles.stored.wishes, people)
        circles.stored.live.append(made.plan.schedule, of: numbers, instead: true)
        (circles.stored.seed, circles.stored.method) = (seed, made.plan.method.words)
        circles.stored.planned = .init(from: circles.begun, request: request, people: numbers)
        try desk.keep(circles)
        try tell(made.wasStopped, notes: [])
    }

    /// Plans as many rounds as before with the same wishes, for whoever is there today.
    private func planAgain(_ circles: CurrentCircles, _ rounds: Int, _ seed: UInt64?) throws {
        var wishes = circles.stored.wishes
        (wishes.rounds, wishes.countsHistory) = (rounds, true)
        let everybody = try desk.journal.people(in: desk.cohort.id)
        let before = Set(circles.stored.live.present.compactMap { circles.people[$0]?.id })
        let away = try desk.away()
        let people = everybody.filter { before.contains($0.id) && !away.contains($0.id) }
        try checkCount(people, wishes.size)
        let request = try request(wishes, people, seed: seed ?? Draw.shortSeed)
        let made = try look(request, wishes, people)
        try keep(made, wishes, people, left: everybody.filter { !people.contains($0) }, away: away)
    }
}

extension CirclePlanning {
    private typealias Made = (plan: CirclePlan, request: CircleRequest, wasStopped: Bool)

    /// What follows from wishes for people.
    private func request(_ wishes: CircleWishes, _ people: [Person], seed: UInt64) throws -> CircleRequest {
        if let role = wishes.mix.missing(among: people).first {
            throw ConsoleError(
                "Nobody here is a \(RoleName.name(role, words)), and every circle is to have one. `person add NAME --role \(role.rawValue)` adds someone; or leave out --mix."
            )
        }
        let past = wishes.countsHistory ? try desk.journal.pastMeetings(in: desk.cohort.id) : []
        let cohort = CircleSurroundings(
            pairs: try desk.journal.pairs(in: desk.cohort.id), past: past, vocabulary: words)
        return wishes.request(for: people, in: cohort, seed: seed)
    }

    /// Looks for the best circles.
    ///
    /// - Throws: a ``ConsoleError`` with the people's names where no circles can be as they were wished for.
    private func look(
        _ request: CircleRequest, _ wishes: CircleWishes, _ people: [Person], others: [String] = []
    ) throws -> Made {
        do {
            let (plan, wasStopped) = try CircleLooking(console: console).best(for: request)
            return (plan, request, wasStopped)
        } catch let wish as InfeasibleWish {
            let line = CircleCommandLine(wishes: wishes, request: request, people: people, others: others)
            let pairs = wishes.partners == .apart ? try desk.journal.pairs(in: desk.cohort.id) : []
            throw InfeasibleWords(
                wish: wish, names: people.map(\.name),
                kinds: wishes.mix.kinds(of: people, sizes: request.circleSizes, words).names,
                partners: wishes.numbers(of: pairs, among: people),
                command: wish.nearest.map { line.text(for: $0, giving: wish.concessions, words) }
            ).error
        }
    }

    /// Keeps a new plan, in the place of the one before, and shows it.
    private func keep(
        _ made: Made, _ wishes: CircleWishes, _ people: [Person], left: [Person], away: Set<PersonID>
    ) throws {
        // A plan that this version cannot read does not stand in the way of a new one.
        let before = (try? desk.currentIfAny()) ?? nil
        let partners = wishes.numbers(of: try desk.journal.pairs(in: desk.cohort.id), among: people)
        let stored = StoredCircles(
            live: LivePlan(made.plan.schedule, for: made.request), seed: made.request.seed, wishes: wishes,
            hasPartners: !partners.isEmpty, method: made.plan.method.words,
            planned: .init(request: made.request, people: Array(people.indices)))
        try desk.journal.addCirclePlan(stored, of: people.map(\.id), in: desk.cohort.id, on: console.clock.today)
        var notes: [String] = []
        if !left.isEmpty {
            notes.append(
                "Not planned for: " + left.map { $0.name.shown + (away.contains($0.id) ? " (left)" : "") }.spoken + ".")
        }
        if let before, before.begun < before.rounds {
            let held =
                before.begun == 0
                ? ""
                : " Its \(before.begun == 1 ? "begun round stays" : "\(before.begun) begun rounds stay") in the history."
            notes.append("This takes the place of the plan before.\(held)")
        }
        if made.plan.score.repeats > 0, let hint = alternatives(to: made.request) { notes.append(hint) }
        try tell(made.wasStopped, notes: notes)
    }

    /// How nobody would meet anybody twice, where a plan for that is known.
    private func alternatives(to request: CircleRequest) -> String? {
        let commands = Circles.Suggestion.withoutRepeats(near: request).map { near in
            "`circles --size \(near.request.size) --rounds \(near.request.rounds)`"
        }
        return commands.isEmpty ? nil : "Nobody would meet anybody twice with \(commands.either)."
    }

    private func tell(_ wasStopped: Bool, notes: [String]) throws {
        let circles = try desk.current()
        if json { return try console.say(json: CirclesJSON(circles)) }
        if wasStopped { console.sayWrapped("Stopped. These are the best circles that were found so far.") }
        CirclesView(desk: desk, json: json).say(circles, notes: notes, seed: wasStopped ? nil : circles.stored.seed)
    }

    private func checkCount(_ people: [Person], _ size: Int) throws {
        switch people.count {
        case 0:
            throw ConsoleError(
                "Nobody is here to sit in circles. `person add NAME` adds someone, `cohort import FILE.csv` many at once."
            )
        case 1:
            throw ConsoleError(
                "\(people[0].name.shownShort) alone has nobody to sit with. `arrive NAME` brings someone in.")
        case let count where count > CircleRequest.mostPeople:
            throw ConsoleError(
                "\(count) people are too many to be planned at once; \(CircleRequest.mostPeople) is the most. Divide them into cohorts."
            )
        case let count where size > count:
            throw ConsoleError.usage(
                "Circles of \(size) are too large for \(count) people. Give a smaller --size, for instance \(min(4, count))."
            )
        default: break
        }
    }

    private func checkHosts(_ hosts: [Person], _ people: [Person]) throws {
        guard let gone = hosts.first(where: { !people.contains($0) }) else { return }
        throw ConsoleError(
            "\(gone.name.shownShort) is to host a table and is not planned for. `arrive \(Wording.quoted(gone.name.shownShort))` says that they are here."
        )
    }

    /// What was typed beside the wishes and holds for the nearest plan too.
    private func others(_ options: CircleOptions) -> [String] {
        let without = options.without.map { "--without \(Wording.quoted($0))" }
        return without + (options.seed.map { ["--seed \($0)"] } ?? [])
    }
}
