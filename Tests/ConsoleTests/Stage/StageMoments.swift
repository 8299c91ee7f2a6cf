import Facilitation

/// Moments of one workshop, as tests draw them.
enum StageMoments {
    static let running: PublicMoment = {
        var moment = PublicMoment(workshop: "Kick-off of the harbour cohort", state: .running)
        moment.title = "Meet: who are you when nobody asks?"
        moment.place = "2 of 7"
        moment.prompt = [
            "Tell your partner about one hour of your week that nobody sees.",
            "Listen without giving advice. Afterwards say one thing that surprised you.",
        ]
        moment.deadline = Instant(milliseconds: 1_000_000)
        moment.seconds = 900
        moment.next = "Coffee at 10:30"
        return moment
    }()

    static var before: PublicMoment {
        var moment = PublicMoment(workshop: running.workshop, state: .before)
        moment.next = "Welcome at 9:30"
        return moment
    }

    static var turns: PublicMoment {
        changed { $0.speaks = "At your tables, 4 of you: 2 minutes each." }
    }

    static var hands: PublicMoment {
        changed {
            $0.title = "Which words do we use?"
            $0.prompt = ["What shall we call each other?", "1  Mentor and protege", "2  Guide and explorer"]
            $0.results = [
                .init(
                    question: "What shall we call each other?",
                    lines: [
                        .init(text: "Mentor and protege", count: 14), .init(text: "Guide and explorer", count: 7),
                        .init(text: "Partners, and nothing else", count: 0),
                    ])
            ]
        }
    }

    static var dots: PublicMoment {
        changed {
            $0.title = "What do we begin with?"
            $0.prompt = ["This is where the dots are."]
            $0.results = [
                .init(
                    question: "Three dots each",
                    lines: [
                        .init(text: "A quiet room that can be booked", count: 17),
                        .init(text: "An hour in the roster", count: 12), .init(text: "Coffee", count: 1),
                    ])
            ]
        }
    }

    static var piles: PublicMoment {
        changed {
            $0.title = "What worries us"
            $0.prompt = []
            $0.results = [
                .init(
                    question: "What could go wrong?",
                    lines: [
                        .init(text: "We never find an hour.", heading: "Time"),
                        .init(text: "Shifts change every week.", heading: "Time"),
                        .init(
                            text: "Nobody tells me when I am wrong, and I learn of it much later from somebody else.",
                            heading: "Trust"),
                        .init(text: "There is no quiet room.", heading: ""),
                    ])
            ]
        }
    }

    static var pause: PublicMoment {
        changed {
            $0.state = .pause
            $0.title = "Coffee"
            $0.place = ""
            $0.prompt = []
            $0.next = "Circles, round 1"
        }
    }

    static var stopped: PublicMoment { PublicMoment(workshop: running.workshop, state: .stopped) }
    static var over: PublicMoment { PublicMoment(workshop: running.workshop, state: .over) }

    /// People at tables of so many.
    static func tables(_ count: Int, of size: Int) -> PublicMoment {
        changed { moment in
            moment.title = "Circles, round 1"
            moment.prompt = ["Find your table."]
            moment.tables = (0..<count).map { table in
                .init(
                    name: "Table \(table + 1)",
                    people: (0..<size).map { seat in
                        first[(table * size + seat) % first.count] + " " + last[(table * 5 + seat * 3) % last.count]
                    })
            }
        }
    }

    private static let first = [
        "Amara", "Joel", "Ife", "Noor", "Chen", "Mateus", "Priya", "Sven", "Lucia", "Tariq", "Hana", "Kofi",
    ]
    private static let last = ["Obi", "Lindqvist", "Okafor", "Haddad", "Wei", "Silva", "Raman"]

    private static func changed(_ change: (inout PublicMoment) -> Void) -> PublicMoment {
        var moment = running
        change(&moment)
        return moment
    }
}
