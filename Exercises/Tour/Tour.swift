import Workshop

/// Five light minutes in which the console explains itself by being used (O-17).
struct Tour: Exercise {
    static let soup = Key("soup", of: Line.self)
    static let slash = Key("slash", of: Line.self)
    static let list = Key("three-things", of: Lines.self)
    static let chair = Key("chair", of: Choice.self)
    static let secret = Key("secret", of: Line.self)
    static let ease = Key("how-easy", of: Scale.self)
    static let smallPromise = Key("small-promise", of: Promise.self)

    let card = Card(
        title: "Tour",
        purpose: "Five light minutes to learn the keys, so that the real meetings can forget them.",
        company: .pair, variants: [.short, .remote, .triad], mayBeReleased: false,
        canBePrinted: false, traces: "O-17")

    func stages(in setting: Setting) -> [Stage] {
        answering(in: setting)
        aside(in: setting)
        together(in: setting)
    }

    private func answering(in setting: Setting) -> Stage {
        Stage("Say something, take it back", minutes: setting.isShort ? 1 : 2) {
            Say(
                """
                One question at a time, nothing to get wrong, and nothing hurries you. Where there is only \
                something to read or to talk about, as here, Return means ready.
                """)
            Cue("Lines like this one are hints for whoever keeps the time today. They are never kept.")
            Ask(
                """
                A line is an answer. Which soup would you never say no to? Curious what others might say? \
                Type ? for an example. Another question? /another. No answer? /pass, and nobody minds.
                """, for: Self.soup, of: .everyone, readBy: .pair
            )
            .example("Żurek on a Monday. Or the one from the machine, to be honest.")
            .another("What do you have for lunch when nobody is looking?", "Tea, coffee, or a strong opinion?")
            if !setting.isShort {
                Ask(
                    """
                    A line that begins with / is a command; to begin your answer with a slash, type two. \
                    Give your partner's soup a rating, such as //10. /back changes your last answer.
                    """, for: Self.slash, of: .everyone, readBy: .pair
                )
                .example("//10 keeps the words /10. And /who tells you who will read this.")
            }
        }
    }

    private func aside(in setting: Setting) -> Stage {
        Stage("For your eyes only", minutes: 1) {
            Say(
                """
                Before every question the brackets say who reads the answer; /who says it in full. The next \
                two are for one pair of eyes at a time: pass the keyboard, look out of the window.
                """)
            if setting.isRemote { Cue("In different places? Stop sharing the screen, and each answers at home.") }
            Ask(
                """
                Only you will read this, and it is not kept unless you say so. What have you pretended to \
                understand lately?
                """, for: Self.secret, of: .everyone, readBy: .author
            )
            .example("The new expenses form. I nodded twice.")
            .another("Which word do you hear every week and have never looked up?", "What did you skim last week?")
            Ask(
                "And this one nobody reads: it is only counted, without names. How easy is the console so far?",
                for: Self.ease, ScaleRange(low: "where am I?", high: "as easy as talking"), of: .everyone,
                readBy: .nobody
            )
            .example("Type a number from 1 to 5. There is no better end.")
        }
    }

    private func together(in setting: Setting) -> Stage {
        Stage("One for all of you", minutes: setting.isShort ? 1 : 2) {
            Ask(
                "Some questions take one answer for all of you: agree first, then anyone types. Where would you like to meet?",
                for: Self.chair,
                [
                    Option("table", "At a table with a door that closes"),
                    Option("walk", "On foot, whatever the weather"),
                    Option("screen", "On a screen, each with your own tea"),
                ], of: .together, readBy: .pair)
            if !setting.isShort {
                Ask(
                    """
                    A list takes one line for each thing; an empty line ends it. Name up to three things \
                    that you hope these meetings will never become.
                    """, for: Self.list, of: .together, readBy: .pair
                )
                .atMost(3)
                .example("A report. A race. A monologue.")
                Ask(
                    """
                    Last, a promise: who does what, by when. A day can be friday, 20 May or in two weeks. \
                    Make it so small that it is hard not to keep, or /pass.
                    """, for: Self.smallPromise, of: .together, readBy: .pair
                )
                .example("\(name: .mentor): bring the good biscuits, by friday.")
            }
            Talk(
                """
                That is all of it. /pause keeps your place for another day, and help lists the rest. What would \
                you like to do first?
                """)
        }
    }
}
