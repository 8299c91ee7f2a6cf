extension LiveWorkshop {
    /// What the room may see now: never a cue, a note, or an answer that has not been revealed.
    ///
    /// - Parameters:
    ///   - now: the time.
    ///   - name: the name of a person by number; nil for someone who was forgotten.
    /// - Returns: the moment that a projector draws.
    package func publicMoment(at now: Instant, name: (Int64) -> String?) -> PublicMoment {
        var moment = PublicMoment(workshop: setup.agenda.title, state: publicState)
        if state.status == .running, block == nil { return between(moment, at: now) }
        guard let block, let step, moment.state == .running || moment.state == .pause else { return moment }
        let content = setup.agenda.blocks[block].content
        moment.title = step.stageCount > 1 ? step.stage : setup.agenda.blocks[block].time.title
        moment.place = step.stageCount > 1 ? "\(step.stageIndex + 1) of \(step.stageCount)" : ""
        moment.prompt = prompt(step)
        moment.speaks = speaks(step)
        moment.deadline = clock.stageDeadline
        moment.seconds = clock.stageSeconds
        moment.tables = content == .pause ? [] : tables(name)
        moment.results = results(step)
        let timeline = clock.projected(at: now).timeline(at: clock.time(at: now))
        moment.next = stepAfter.map { $0.stageIndex == step.stageIndex } == true ? "" : next(timeline)
        return moment
    }

    /// Free time between two blocks.
    private func between(_ moment: PublicMoment, at now: Instant) -> PublicMoment {
        guard let coming = state.agenda.coming.first else { return moment }
        var moment = moment
        let row = state.agenda.timeline(at: clock.time(at: now)).rows[coming]
        moment.deadline = clock.instant(at: row.start)
        moment.seconds = setup.agenda.blocks[coming].time.gap
        moment.next = next(state.agenda.timeline(at: clock.time(at: now)))
        return moment
    }

    private var publicState: PublicMoment.State {
        switch state.status {
        case .before: return .before
        case .paused, .handedOver: return .stopped
        case .over: return .over
        case .running: break
        }
        guard let block else { return .pause }
        return setup.agenda.blocks[block].content == .pause ? .pause : .running
    }

    private func prompt(_ step: RoomStep) -> [String] {
        let said = step.text.split(separator: "\n").map(String.init)
        switch step.task {
        case .slips(let most):
            let count = most.map { $0 == 1 ? "One slip each" : "At most \($0) slips each" } ?? "One thought to a slip"
            let reader =
                step.mayReachLead ? " What is handed in may be read by whoever leads the programme, unsigned." : ""
            return said + ["\(count), no names.\(reader)"]
        case .sheet where step.groups == .room: return said + ["On your own sheet; it stays with you."]
        case .numbers(let range, let low, let high):
            let ends = "\(range.lowerBound) (\(low)) to \(range.upperBound) (\(high))"
            return said + ["A number from \(ends), on a slip. It is only counted."]
        case .hands(let options):
            return said + options.enumerated().map { "\($0.offset + 1)  \($0.element.text)" }
        case .dots(let list, let each):
            return said + ["\(each) dots each."] + numbered(list)
        case .seats: return said.isEmpty ? ["Find your table."] : said
        default: return said
        }
    }

    /// The lines of a list that the room has seen, with their numbers.
    private func numbered(_ list: String) -> [String] {
        guard state.revealed.contains(list) else { return [] }
        return lines(of: list).enumerated().map { "\($0.offset + 1)  \($0.element.text)" }
    }

    private func speaks(_ step: RoomStep) -> String {
        if case .hands = step.task { return "Hands up as each is read out." }
        guard case .turns(let seconds, let each) = step.task, seconds > 0 else { return "" }
        let time =
            seconds % 60 == 0
            ? (seconds == 60 ? "1 minute" : "\(seconds / 60) minutes") : "\(seconds.clockMinutes) minutes"
        switch step.groups {
        case .pairs: return "In pairs: \(time) each."
        case .circles: return "At your tables, \(each) of you: \(time) each."
        case .room, .alone:
            return each > 20 ? "One after the other, a breath each." : "One after the other: \(time) each."
        }
    }

    private func tables(_ name: (Int64) -> String?) -> [PublicMoment.Table] {
        state.tables.enumerated().compactMap { place, people in
            let names = people.compactMap(name)
            guard !names.isEmpty else { return nil }
            let rooms = setup.agenda.rooms
            return PublicMoment.Table(
                name: place < rooms.count ? rooms[place].name : "Table \(place + 1)", people: names)
        }
    }

    private func results(_ step: RoomStep) -> [PublicMoment.Result] {
        if case .reveal(let steps) = step.task { return steps.compactMap(result) }
        return [result(step.id)].compactMap(\.self)
    }

    /// What came out of a step, if the room may see it.
    package func result(_ id: String) -> PublicMoment.Result? {
        guard state.revealed.contains(id), let step = program.step(id) else { return nil }
        let lines = resultLines(step)
        return lines.isEmpty ? nil : PublicMoment.Result(question: step.text, lines: lines)
    }

    private func resultLines(_ step: RoomStep) -> [PublicMoment.Result.Line] {
        switch step.task {
        case .hands(let options):
            guard let counts = state.counts[step.id] else { return [] }
            return zip(options, counts).map { .init(text: $0.text, count: $1) }
        case .dots(let list, _):
            guard let counts = state.counts[step.id] else { return [] }
            let counted = zip(lines(of: list), counts).enumerated()
            return counted.sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
                .map { .init(text: $0.element.0.text, count: $0.element.1) }
        case .piles(let list, let headings):
            let texts = Dictionary(lines(of: list).map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
            return (state.piles[step.id] ?? []).flatMap { pile in
                let own = pile.heading.flatMap { headings.indices.contains($0) ? headings[$0] : nil }
                let heading = own ?? pile.words.flatMap { words[$0]?.text }
                return pile.lines.compactMap { texts[$0] }.map {
                    PublicMoment.Result.Line(text: $0, heading: heading ?? "")
                }
            }
        case .slips, .answer: return lines(of: step.id).map { .init(text: $0.text) }
        case .talk, .turns, .sheet, .numbers, .reveal, .seats: return []
        }
    }
}
