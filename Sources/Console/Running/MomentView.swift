import Facilitation
import LineEditing
import Workshop

/// Draws a moment as lines of text; the same for a terminal, a pipe and a test.
struct MomentView {
    /// The columns to wrap to.
    let width: Int
    /// Whether styles are shown.
    let colour: Bool

    /// The line that opens a stage.
    func heading(_ moment: Moment) -> [String] {
        let minutes = moment.stageMinutes == 1 ? "1 minute" : "\(moment.stageMinutes) minutes"
        let title = "\(moment.stageNumber) of \(moment.stageCount)  \(moment.stage)"
        return [""] + wrapped(styled(title, .bold) + styled("  \(minutes)", .dim), indent: 8)
    }

    /// A hint for whoever keeps the time.
    func cue(_ text: String) -> [String] {
        wrapped("(\(safe(text)))").map { styled($0, .dim) }
    }

    /// What people read before they answer, talk or go on.
    func body(_ moment: Moment) -> [String] {
        switch moment.task {
        case .opening(let charter, let promises): opening(charter, promises)
        case .read(let text): wrapped(text)
        case .talk(let text, let speaker, let begins): talk(text, speaker, begins)
        case .ask(let prompt): question(prompt)
        case .handOver(let name, let reason): handOver(to: name, reason)
        case .handBack: wrapped("Thank you. The keyboard goes back to the middle, for all of you to see.")
        case .keep(let name):
            wrapped(
                "\(safe(name)), these answers are yours alone and are not kept, unless you say so. Kept unsealed, whoever owns this laptop could open the file."
            )
        case .swapped(let leader, let learner):
            wrapped("Change chairs: \(safe(leader)) leads now, \(safe(learner)) learns.")
        case .reveal(let revealed): revealed.flatMap(reveal)
        case .recall(let cards): recall(cards)
        case .promise(let open): wrapped("Promised: " + promise(open.promise))
        case .draw(let names): wrapped("You speak in this order: \(safe(names.spoken)).")
        case .seats(let tables):
            wrapped("You sit at \(tables.count) tables:")
                + tables.enumerated().flatMap { wrapped("  \($0 + 1)  \(safe($1.spoken))", indent: 5) }
        case .release(let item): release(item)
        case .finished: []
        }
    }

    /// Who will read an answer, where the prompt has no room to say it.
    func readers(_ prompt: Facilitation.Prompt) -> [String] {
        wrapped("Who reads it: \(prompt.readers).").map { styled($0, .dim) }
    }

    /// The example and the ways to answer, for whoever types `?`.
    func help(_ moment: Moment) -> [String] {
        var lines: [String] = []
        if case .ask(let prompt) = moment.task {
            lines += wrapped("This wants \(wanted(prompt)). Who reads it: \(prompt.readers).")
            if let example = prompt.example { lines += wrapped("For example: \(example)") }
            let other = prompt.hasOthers ? ", /another asks a different one" : ""
            lines += wrapped("/pass leaves it without an answer\(other), /back goes to the question before.")
        } else if case .release = moment.task {
            lines += wrapped(
                "y shares exactly this text, e lets you change the words first, Return keeps it between you.")
        } else {
            lines += wrapped(
                "Return goes on when you are ready. /more 2 gives two more minutes, /skip leaves the rest of this stage."
            )
        }
        return lines
    }

    private func opening(_ charter: [String], _ promises: [OpenPromise]) -> [String] {
        var lines = charter.isEmpty ? [] : wrapped(safe(charter.joined(separator: " ")))
        lines += wrapped(
            "What you type is kept on this machine only, and the prompt says who will read it. Nothing is sent anywhere."
        )
        lines += wrapped(
            "/pass leaves any question, /strike deletes an answer for good, /stop ends here and `resume` goes on later."
        )
        if !promises.isEmpty {
            lines.append("Promises still open:")
            lines += promises.flatMap { wrapped("- " + promise($0.promise), indent: 2) }
        }
        return lines
    }

    private func talk(_ text: String, _ speaker: String?, _ begins: String?) -> [String] {
        if let speaker { return wrapped("\(styled(safe(speaker), .bold)): \(safe(text))") }
        if let begins { return wrapped("\(safe(text))\n\(styled(safe(begins), .bold)) begins.") }
        return wrapped(safe(text))
    }

    private func question(_ prompt: Facilitation.Prompt) -> [String] {
        var lines = wrapped((prompt.who.map { styled(safe($0), .bold) + ": " } ?? "") + safe(prompt.text))
        for (number, option) in prompt.options.enumerated() {
            lines += wrapped("  \(number + 1)  \(safe(option.text))", indent: 5)
        }
        if let scale = prompt.scale {
            lines += wrapped(
                "  \(scale.steps.lowerBound) = \(scale.low) ... \(scale.steps.upperBound) = \(scale.high)", indent: 6)
        }
        return lines
    }

    /// What stands on the screen before the keyboard changes hands.
    func handOver(to name: String, _ reason: Beat.HandOver) -> [String] {
        let why =
            switch reason {
            case .ownEyes: "The next questions are for \(safe(name)) alone."
            case .blind: "\(safe(name)) answers unseen now; the answers are shown together afterwards."
            case .release: "\(safe(name)) decides now, unseen, what may be told to the programme lead."
            }
        return wrapped(
            "\(why) Pass the keyboard to \(safe(name)). Press Return when only \(safe(name)) can see the screen.")
    }

    private func reveal(_ revealed: Revealed) -> [String] {
        var lines = wrapped(safe(revealed.question))
        if revealed.answers.isEmpty { lines.append("  No answers.") }
        for answer in revealed.answers {
            lines += wrapped("  " + (answer.name.map { safe($0) + ": " } ?? "") + safe(answer.text), indent: 4)
        }
        return lines
    }

    private func recall(_ cards: [RecalledCard]) -> [String] {
        guard !cards.isEmpty else {
            return wrapped("Nothing is written down from earlier meetings yet; say it in a sentence each.")
        }
        return cards.flatMap { wrapped("- \(safe($0.name)), \(word($0.kind)): \(safe($0.text))", indent: 2) }
    }

    private func release(_ item: ReleasePrompt) -> [String] {
        var lines = wrapped(
            "\(styled(safe(item.who), .bold)), may the programme lead read exactly this, without a name?")
        lines += wrapped("  \(safe(item.question))", indent: 2)
        for line in item.text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines += wrapped("  > \(safe(String(line)))", indent: 4)
        }
        if !item.others.isEmpty {
            let says = item.others.count == 1 ? "says" : "say"
            lines += wrapped("  It goes only if \(safe(item.others.spoken)) \(says) yes as well.", indent: 2)
        }
        lines.append("  y yes, e edit first, Return no")
        return lines
    }

    private func wanted(_ prompt: Facilitation.Prompt) -> String {
        switch prompt.input {
        case .line: "one line"
        case .text: "a few lines; Alt-Enter starts a new line, Return sends them, C-x C-e opens your editor"
        case .lines:
            "a list, one line for each item; an empty line ends it"
                + (prompt.atMost.map { ", \($0) at the most" } ?? "")
        case .scale:
            "a whole number" + (prompt.scale.map { " from \($0.steps.lowerBound) to \($0.steps.upperBound)" } ?? "")
        case .choice: "one of the options, by its number or its first words"
        case .choices: "any of the options, by their numbers with commas between"
        case .promise:
            "who will do what, by when: \"\(safe(prompt.people.last ?? "Joel")): sit in on one handover, by 20 May\""
        }
    }

    private func word(_ kind: CardKind) -> String {
        switch kind {
        case .want: "would like to borrow"
        case .offer: "could lend"
        case .goal: "goal"
        case .reason: "why here"
        case .idea: "idea"
        case .learning: "learned"
        }
    }

    private func promise(_ promise: Promise) -> String {
        "\(safe(promise.owner)): \(safe(promise.action)), by \(promise.by)"
    }

    private func safe(_ text: String) -> String { sanitizedForTerminal(text) }

    private func styled(_ text: String, _ style: Style) -> String { style.applied(to: text, colour: colour) }

    private func wrapped(_ text: String, indent: Int = 0) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
            String($0).wrapped(to: width, hangingIndent: indent)
        }
    }
}
