package import Workshop

extension Session {
    /// What the people at this keyboard see now.
    package var moment: Moment {
        guard let beat = current, !isFinished else { return finishedMoment }
        let stage = program.stages[beat.stage]
        return Moment(
            beat: beat.id, stage: text(stage.title, at: beat), stageNumber: beat.stage + 1,
            stageCount: program.stages.count, stageMinutes: stage.minutes, task: task(at: beat),
            stageDeadline: stageDeadline(at: beat), turnDeadline: turnDeadline(at: beat),
            onlyFor: beat.ownEyes.map(name), cue: beat.cue.map { text($0, at: beat) }, isKeeping: state.isKeeping)
    }

    private var finishedMoment: Moment {
        Moment(
            beat: nil, stage: "", stageNumber: program.stages.count, stageCount: program.stages.count,
            stageMinutes: 0, task: .finished, stageDeadline: state.lastAt ?? Instant(milliseconds: 0),
            isKeeping: state.isKeeping)
    }

    private func task(at beat: Beat) -> Moment.Task {
        switch beat.action {
        case .opening: .opening(charter: context.charter, promises: context.openPromises)
        case .say(let prose): .read(text(prose, at: beat))
        case .talk(let talking, let speaker):
            .talk(
                text(wording(talking.text, talking.others, at: beat), at: beat),
                speaker: speaker.map { ([$0] + beat.beside).map(name).spoken },
                begins: speaker == nil ? talking.first.flatMap { begins($0, at: beat) } : nil)
        case .ask(let question, let author): .ask(prompt(question, author: author, at: beat))
        case .swapSeats:
            .swapped(
                leader: beat.leaders.map(name).spoken,
                learner: setup.participants.indices.filter { !beat.leaders.contains($0) }.map(name).spoken)
        case .handOver(let author, let reason): .handOver(to: name(author), reason)
        case .handBack: .handBack
        case .keep(let author): .keep(name(author))
        case .reveal(let questions): .reveal(questions.map { revealed($0, at: beat) })
        case .recall(let kinds): .recall(context.recalled.filter { kinds.contains($0.kind) })
        case .promise(let open): .promise(open)
        case .draw(let size): drawn(atTablesOf: size)
        case .release(let item, let question, let author): .release(release(item, question, author))
        }
    }

    private func drawn(atTablesOf size: Int?) -> Moment.Task {
        let order = Draw.order(setup.participants.count, seed: setup.seed)
        guard let size, size < order.count else { return .draw(order.map(name)) }
        return .seats(Draw.tables(order, of: size).map { $0.map(name) })
    }

    /// The wording of a question after `/another`.
    func wording(_ first: Prose, _ others: [Prose], at beat: Beat) -> Prose {
        let all = [first] + others
        return all[(state.others[beat.id] ?? 0) % all.count]
    }

    private func begins(_ first: First, at beat: Beat) -> String? {
        let people = setup.participants
        let opener = state.opener(among: people)
        switch first {
        case .opener: return opener.map(name)
        case .other: return opener.flatMap { opener in people.indices.first { $0 != opener } }.map(name)
        case .mentor: return people.first { $0.role != .protege }?.name
        case .protege: return people.first { $0.role != .mentor }?.name
        case .leader: return beat.leaders.first.map(name)
        case .learner: return people.indices.first { !beat.leaders.contains($0) }.map(name)
        }
    }

    /// A question as it stands on the screen.
    package func prompt(_ question: Question, author: Int?, at beat: Beat) -> Prompt {
        Prompt(
            key: question.key, text: text(wording(question.text, question.others, at: beat), at: beat),
            input: question.input, who: author.map(name), readers: readers(of: question),
            options: question.options.map { ($0.id, text($0.text, at: beat)) },
            scale: question.scale.map { ($0.steps, text($0.low, at: beat), text($0.high, at: beat)) },
            atMost: question.atMost, example: question.example.map { text($0, at: beat) },
            hasOthers: !question.others.isEmpty, previous: state.answer(at: beat.id)?.answer,
            people: setup.participants.map(\.name), today: context.today)
    }

    /// Who will read an answer, in the words of the prompt.
    package func readers(of question: Question) -> String {
        var parts: [String] = []
        switch question.readBy {
        case .nobody: parts.append("nobody")
        case .author: parts.append("only you")
        case .pair:
            let count = setup.participants.count
            parts.append(count == 1 ? "you and your partner" : count == 2 ? "you two" : "you \(spelled(count))")
        case .circle: parts.append(card.company.name == "cohort" ? "all of you" : "this circle")
        }
        if question.isUnsigned { parts.append("without names") }
        if question.isBlind { parts.append("shown when all have answered") }
        if !state.isKeeping {
            parts.append("not kept")
        } else if question.readBy != .author, question.readBy != .nobody, !question.isKeptByDefault {
            parts.append("not kept afterwards")
        }
        if question.mayReachLead, state.isKeeping { parts.append("sharing is asked later") }
        if question.isCounted { parts.append("counted without names") }
        return parts.joined(separator: "; ")
    }

    private func spelled(_ count: Int) -> String {
        ["three": 3, "four": 4, "five": 5, "six": 6].first { $0.value == count }?.key ?? "all"
    }

    /// Answers since the same question was last revealed; of own-eyes answers nothing, of a vote the counts alone.
    private func revealed(_ question: Question, at beat: Beat) -> Revealed {
        let beats = program.beats
        let index = beats.firstIndex { $0.id == beat.id } ?? beats.endIndex
        let start = beats[..<index].lastIndex { $0.reveals(question.key) } ?? beats.startIndex
        let asks = beats[start..<index].filter { other in
            guard case .ask(let asked, _) = other.action else { return false }
            return asked.key == question.key && isAsked(other)
        }
        var result = Revealed(question: text(question.text, at: beat), answers: [])
        switch question.readBy {
        case .nobody: result.answers = question.isVote ? counts(asks, question, at: beat) : []
        case .author where setup.participants.count > 1: break
        case .author, .pair, .circle:
            result.answers = asks.map { asked in
                let shown = state.answer(at: asked.id)?.answer.shown(in: question) { text($0, at: beat) }
                return (asked.author.map(name), shown?.joined(separator: "\n") ?? "no answer")
            }
            if question.isUnsigned { result.answers = unsigned(asks, question, at: beat) }
        }
        return result
    }

    /// Every line by itself, without its author, in an order drawn from the seed and the question alone.
    private func unsigned(_ asks: [Beat], _ question: Question, at beat: Beat) -> [(name: String?, text: String)] {
        let lines = asks.flatMap { asked in
            state.answer(at: asked.id)?.answer.shown(in: question) { text($0, at: beat) } ?? []
        }
        let seed = question.key.utf8.reduce(setup.seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return Draw.order(lines.count, seed: seed).map { (nil, lines[$0]) }
    }

    private func counts(_ asks: [Beat], _ question: Question, at beat: Beat) -> [(name: String?, text: String)] {
        let chosen = asks.compactMap { state.answer(at: $0.id)?.answer }
        return question.options.map { option in
            let count = chosen.count { $0.chooses(option.id) }
            return (nil, "\(text(option.text, at: beat)): \(count)")
        }
    }

    private func release(_ item: BeatID, _ question: Question, _ author: Int) -> ReleasePrompt {
        let found = state.item(item)
        let authors = found?.authors(among: setup.participants) ?? []
        return ReleasePrompt(
            who: name(author), question: text(question.text, at: program.beats.first { $0.id == item }),
            text: found?.wording.answer.shown(in: question) { text($0, at: current) }.joined(separator: "\n") ?? "",
            others: authors.filter { $0 != author }.map(name), isUnsigned: true)
    }
}

extension Answer {
    /// Whether an option is among those chosen.
    fileprivate func chooses(_ option: String) -> Bool {
        switch self {
        case .choice(let id): id == option
        case .choices(let ids): ids.contains(option)
        case .line, .text, .lines, .scale, .promise: false
        }
    }

    /// The answer in the words people saw, a line or more.
    ///
    /// - Parameters:
    ///   - question: the question, for the words of its options and ends.
    ///   - text: how prose is worded today.
    /// - Returns: the lines.
    package func shown(in question: Question, _ text: (Prose) -> String) -> [String] {
        func option(_ id: String) -> String { question.options.first { $0.id == id }.map { text($0.text) } ?? id }
        switch self {
        case .line(let line): return [line]
        case .text(let passage):
            return passage.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        case .lines(let items): return items
        case .scale(let step):
            guard let scale = question.scale else { return [String(step)] }
            return [
                "\(step) (\(scale.steps.lowerBound) is \(text(scale.low)), \(scale.steps.upperBound) is \(text(scale.high)))"
            ]
        case .choice(let id): return [option(id)]
        case .choices(let ids): return ids.map(option)
        case .promise(let promise): return ["\(promise.owner): \(promise.action), by \(promise.by)"]
        }
    }
}
