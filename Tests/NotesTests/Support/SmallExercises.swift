import Workshop

/// A meeting with one of everything that notes can hold.
struct Everything: Exercise {
    static let pace = Key("pace", of: Choice.self)

    let card = Card(
        title: "A bit of everything", purpose: "To test notes.", company: .pair, variants: [.short, .remote])

    func stages(in setting: Setting) -> [Stage] {
        Stage("Change seats", minutes: 5) {
            SwapSeats()
            Ask("What is it about?", for: Key("topic", of: Line.self), of: .leader, readBy: .pair).noted(.inTitle)
            Ask("What stays here?", for: Key("stays", of: Lines.self), of: .together, readBy: .pair)
                .noted(as: "What stays here")
        }
        Stage("Apart", minutes: 5) {
            Ask("How often?", for: Key("often", of: Line.self), of: .everyone, readBy: .pair).blind()
            Ask(
                "How long?", for: Self.pace, [Option("hour", "An hour"), Option("half", "Half an hour")], of: .everyone,
                readBy: .pair
            )
            .blind()
            Reveal(Key("often", of: Line.self), named: "show-often")
            Reveal(Self.pace, named: "show-pace")
            Ask("What would I rather not say?", for: Key("secret", of: Passage.self), of: .everyone, readBy: .author)
            Ask(
                "Lately it felt...", for: Key("weight", of: Scale.self), ScaleRange(low: "heavy", high: "light"),
                of: .everyone, readBy: .author
            ).counted()
            Ask(
                "How light was it?", for: Key("fun", of: Scale.self), ScaleRange(low: "not", high: "very"),
                of: .everyone,
                readBy: .nobody)
            Ask(
                "A message to the lead:", for: Key("help", of: Passage.self), of: .everyone, readBy: .author,
                mayReach: .lead)
        }
        Stage("Both goals", minutes: 5) {
            Ask(
                "I want to be able to...", for: Key("goal", of: Line.self), of: .protege, readBy: .pair, mayReach: .lead
            )
            .remembered(as: .goal)
            .noted(as: "Goal", .inColumns(of: "Two goals"))
        }
        Stage("The other goal", minutes: 5) {
            Ask(
                "I want to understand...", for: Key("learning", of: Line.self), of: .mentor, readBy: .pair,
                mayReach: .lead
            )
            .remembered(as: .goal)
            .noted(as: "Goal", .inColumns(of: "Two goals"))
            Ask(
                "What do you have for it?", for: Key("tools", of: Choices.self),
                [Option("time", "Time"), Option("tea", "Tea & cake")], of: .mentor, readBy: .pair
            )
            .noted(as: "At hand", .inColumns(of: "Two goals"))
        }
        Stage("How I work", minutes: 5) {
            Ask("I am at my best when...", for: Key("best", of: Line.self), of: .everyone, readBy: .pair).noted(
                .underName)
            Ask("I go quiet when...", for: Key("quiet", of: Passage.self), of: .everyone, readBy: .pair).noted(
                .underName)
            Ask("Not worth keeping:", for: Key("scratch", of: Line.self), of: .everyone, readBy: .pair).notKept()
            Ask("In no notes:", for: Key("nowhere", of: Line.self), of: .everyone, readBy: .pair).noted(.nowhere)
            Ask("What should the programme keep?", for: Key("keep-this", of: Line.self), of: .everyone, readBy: .pair)
                .noted(as: "Keep", .withoutNames)
        }
        Stage("Since last time, and from here", minutes: 5) {
            ReviewPromises()
            Ask("Who does what?", for: Key("trial", of: Promise.self), of: .everyone, readBy: .pair)
            Ask(
                "One thing I learned:", for: Key("learned", of: Line.self), of: .everyone, readBy: .pair,
                mayReach: .lead
            )
            .remembered(as: .learning)
            Ask(
                "How sure are you?", for: Key("sure", of: Scale.self),
                ScaleRange(low: "a guess", high: "as good as done"), of: .everyone, readBy: .pair)
            Ask("Anything for later?", for: Key("parked", of: Lines.self), of: .together, readBy: .pair).noted(.parked)
        }
    }
}

/// A circle with one of everything that a circle's notes can hold.
struct SmallCircle: Exercise {
    let card = Card(title: "Small circle", purpose: "To test notes.", company: .circle(3...8))

    func stages(in setting: Setting) -> [Stage] {
        Stage("One thing we do", minutes: 5) {
            Ask("For the board:", for: Key("practice", of: Line.self), of: .everyone, readBy: .circle, mayReach: .lead)
                .remembered(as: .idea)
            Ask("A difficulty:", for: Key("difficulty", of: Line.self), of: .circle, readBy: .circle).notKept()
            Ask("For my partner:", for: Key("partner", of: Line.self), of: .everyone, readBy: .pair)
            Ask("For me:", for: Key("mine", of: Line.self), of: .everyone, readBy: .author)
        }
        Stage("Harvest", minutes: 5) {
            Ask("What will you try?", for: Key("adopt", of: Promise.self), of: .everyone, readBy: .circle)
            Ask(
                "What should the programme keep?", for: Key("keep-this", of: Lines.self), of: .circle, readBy: .circle,
                mayReach: .lead
            )
            .noted(as: "Keep")
            Ask("And change?", for: Key("change-this", of: Lines.self), of: .circle, readBy: .circle, mayReach: .lead)
                .noted(as: "Change")
        }
    }
}

/// A meeting with a single question.
struct OneLine: Exercise {
    let card = Card(title: "One line", purpose: "To test notes.", company: .pair)

    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) {
            Ask("One thing:", for: Key("one", of: Line.self), of: .protege, readBy: .pair, mayReach: .lead)
        }
    }
}
