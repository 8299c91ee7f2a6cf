import Workshop

private let topic = Key("topic", of: Line.self)
private let secret = Key("secret", of: Line.self)
private let way = Key("way", of: Choice.self)
private let pulse = Key("pulse", of: Scale.self)
private let ways = [Option("stay", "Stay"), Option("go", "Go")]

/// Everything an exercise may do, done well.
struct Whole: Exercise {
    let card = Card(
        title: "Whole", purpose: "Nothing is wrong with it.", company: .pair,
        variants: [.short, .remote, .triad, .solo])
    func stages(in setting: Setting) -> [Stage] {
        Stage("Two ways", minutes: 12) {
            Say("The \(.mentor) and the \(.protege) sit down.")
            ReviewPromises()
            Ask("What about?", for: topic, of: .together, readBy: .pair, mayReach: .lead)
            With(topic, or: "that") { TakeTurns("Say something about \($0).", first: .opener, minutesEach: 3) }
            Ask("Which way?", for: way, ways, of: .everyone, readBy: .author).counted()
            Ask("Why?", for: secret, of: .everyone, readBy: .author, mayReach: .lead).onlyIf(way, is: "go")
            Ask("How sure?", for: pulse, ScaleRange(low: "not", high: "very"), of: .everyone, readBy: .pair).blind()
            Reveal(pulse)
        }
    }
}

/// A stage with nothing in it, a card with no purpose, a question without words.
struct Empty: Exercise {
    let card = Card(title: "Empty", purpose: " ", company: .pair, variants: [])
    func stages(in setting: Setting) -> [Stage] {
        Stage("None", minutes: 0) { Cue("Wait.") }
        Stage("One", minutes: 1) { Ask("", for: topic, of: .together, readBy: .pair) }
    }
}

/// Five lines at once.
struct Long: Exercise {
    let card = Card(title: "Long", purpose: "To be cut.", company: .pair, variants: [])
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 1) { Say("One.\nTwo.\nThree.\nFour.\nFive.") }
    }
}

/// Ids in capitals, of the host, and by place.
struct IDs: Exercise {
    let card = Card(title: "IDs", purpose: "To be named.", company: .pair, variants: [])
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 1) {
            Say("First.")
            Say("Second.")
            Say("Third.", named: "keep")
            Ask("What?", for: Key("Topic", of: Line.self), of: .together, readBy: .pair)
        }
    }
}

/// A line in the long form, a choice in the short one.
struct Changing: Exercise {
    let card = Card(title: "Changing", purpose: "To be told apart.", company: .pair, variants: [.short])
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 1) {
            if setting.isShort {
                Ask("Way?", for: way, ways, of: .together, readBy: .pair)
            } else {
                Ask("Way?", for: Key("way", of: Line.self), of: .together, readBy: .pair)
            }
        }
    }
}

/// One option, two of one id, an end without a word.
struct Choiceless: Exercise {
    let card = Card(title: "Choiceless", purpose: "To be chosen.", company: .pair, variants: [])
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 1) {
            Ask("Way?", for: way, [Option("stay", "Stay")], of: .together, readBy: .pair)
            Ask(
                "Other way?", for: Key("other-way", of: Choice.self), [Option("go", "Go"), Option("go", "Leave")],
                of: .together, readBy: .pair)
            Ask("How?", for: pulse, ScaleRange(low: "", high: "very"), of: .together, readBy: .pair)
        }
    }
}

/// Six minutes of turns in a stage of five.
struct Hurried: Exercise {
    let card = Card(title: "Hurried", purpose: "To be slowed.", company: .pair, variants: [])
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) { TakeTurns("Go.", minutesEach: 3) }
    }
}

/// Another question after another answer.
struct Unsteady: Exercise {
    let card = Card(title: "Unsteady", purpose: "To be steadied.", company: .pair, variants: [])
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) {
            Ask("Way?", for: way, ways, of: .together, readBy: .pair)
            With(way, or: "stay") { choice in
                if choice == "go" { Say("Gone.", named: "gone") } else { Say("Stayed.", named: "stayed") }
            }
        }
    }
}

/// A pair's words in a circle.
struct WrongCompany: Exercise {
    let card = Card(title: "Wrong company", purpose: "To be met.", company: .circle(4...5), variants: [])
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) {
            TakeTurns("Go.", first: .opener)
            Ask("What?", for: topic, of: .together, readBy: .pair)
            Reveal(pulse)
        }
    }
}

/// Own-eyes answers that get about.
struct Telling: Exercise {
    let card = Card(title: "Telling", purpose: "To be kept.", company: .pair, variants: [])
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) {
            Ask("Way?", for: way, ways, of: .everyone, readBy: .author)
            Ask("Why?", for: topic, of: .everyone, readBy: .pair).onlyIf(way, is: "go")
            Reveal(way)
            Ask("A secret?", for: secret, of: .together, readBy: .author)
            Ask("How?", for: pulse, ScaleRange(low: "not", high: "very"), of: .everyone, readBy: .pair).blind()
        }
    }
}

/// Own-eyes questions in two stages.
struct Restless: Exercise {
    let card = Card(title: "Restless", purpose: "To sit still.", company: .pair, variants: [])
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) { Ask("A secret?", for: secret, of: .everyone, readBy: .author) }
        Stage("Two", minutes: 5) { Ask("Way?", for: way, ways, of: .everyone, readBy: .author) }
    }
}

/// Words for roles that no vocabulary can change.
struct Literal: Exercise {
    let card = Card(title: "The mentor", purpose: "Reciprocal it is.", company: .pair, variants: [])
    func stages(in setting: Setting) -> [Stage] {
        Stage("Mentoring", minutes: 5) {
            Cue("Let the protégé begin.")
            Ask("What did a mentee teach you?", for: topic, of: .together, readBy: .pair)
                .example("My leader does not know.")
        }
    }
}

/// A card that says no and a question that says yes.
struct Released: Exercise {
    let card = Card(title: "Released", purpose: "To be held.", company: .pair, variants: [], mayBeReleased: false)
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) { Ask("What?", for: topic, of: .together, readBy: .pair, mayReach: .lead) }
    }
}

/// Dots and piles on nothing, on what only one reads, and on numbers.
struct Listless: Exercise {
    let card = Card(title: "Listless", purpose: "To be listed.", company: .circle(4...5), variants: [])
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) {
            DotVote("Dots?", for: Key("dots", of: Lines.self), on: topic)
            Ask("A secret?", for: secret, of: .everyone, readBy: .author)
            Piles("Piles?", for: Key("piles", of: Lines.self), of: secret)
            Ask("How?", for: pulse, ScaleRange(low: "not", high: "very"), of: .circle, readBy: .circle)
            DotVote("No dots?", for: Key("no-dots", of: Lines.self), on: pulse, dots: 0)
        }
    }
}

/// In a room: a pair's one answer, signed slips, a promise and a choice for all, a count at the keyboard, a condition.
struct Crowded: Exercise {
    let card = Card(title: "Crowded", purpose: "To find room.", company: .pair, variants: [.cohort])
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) {
            if setting.isCohort {
                FormCircles(of: 1)
                RecallCards(.idea)
                Ask("What?", for: topic, of: .together, readBy: .pair)
                Ask("A slip?", for: secret, of: .everyone, readBy: .circle, mayReach: .lead)
                Ask("Who does it?", for: Key("does", of: Promise.self), of: .everyone, readBy: .circle)
                Ask("Which way?", for: way, ways, of: .everyone, readBy: .nobody)
                Ask("Why?", for: Key("why", of: Line.self), of: .everyone, readBy: .author, mayReach: .lead)
                    .onlyIf(way, is: "go")
            } else {
                Say("Sit down.")
            }
        }
    }
}

/// Without a name, for all to see; without a name, of all; without a name and remembered.
struct Signed: Exercise {
    let card = Card(title: "Signed", purpose: "To be unsigned.", company: .circle(4...5), variants: [])
    func stages(in setting: Setting) -> [Stage] {
        Stage("One", minutes: 5) {
            Ask("What?", for: topic, of: .everyone, readBy: .circle).unsigned()
            Ask("All of you?", for: secret, of: .circle, readBy: .circle).unsigned()
            Ask("Idea?", for: Key("idea", of: Line.self), of: .everyone, readBy: .circle)
                .unsigned().blind().remembered(as: .idea)
            Reveal(Key("idea", of: Line.self))
        }
    }
}
