import Workshop

@testable import Facilitation

/// An exercise for a room in which everything happens that can: slips, hands, numbers, dots, piles and tables.
enum Gathering {
    static let hopes = Key("hopes", of: Lines.self)
    static let own = Key("own", of: Line.self)
    static let vote = Key("vote", of: Choice.self)
    static let pulse = Key("pulse", of: Scale.self)
    static let dots = Key("dots", of: Lines.self)
    static let piles = Key("piles", of: Lines.self)
    static let purpose = Key("purpose", of: Lines.self)

    static let exercise = Small(.cohort(4...200)) {
        Stage("Write", minutes: 10) {
            Cue("CANARY-cue-write")
            Ask("What do you hope for?", for: hopes, of: .everyone, readBy: .circle, mayReach: .lead).atMost(2)
            Ask("What do you not say?", for: own, of: .everyone, readBy: .author)
        }
        Stage("Choose", minutes: 20) {
            Cue("CANARY-cue-choose")
            Vote("Which way?", for: vote, [Option("stay", "Stay"), Option("go", "Go")])
            Ask(
                "How is it?", for: pulse, ScaleRange(1...5, low: "hard", high: "easy"), of: .everyone, readBy: .nobody)
            Reveal(hopes)
            DotVote("What matters most?", for: dots, on: hopes, dots: 3)
            Piles("What belongs together?", for: piles, of: hopes, under: ["Time", "People"])
        }
        Stage("Together", minutes: 30) {
            FormCircles(of: 3)
            Ask("What are we here for?", for: purpose, of: .circle, readBy: .circle).atMost(3)
            Reveal(purpose)
        }
    }

    /// The room at a step of the exercise, before anything is typed there.
    static func room(at key: String, people: Int = 12, slips: [String] = []) throws -> LiveRoom {
        var room = LiveRoom(exercise, people: people, cue: "CANARY-cue-block")
        try room.follow(.begin)
        while let step = room.workshop.step, step.key != key {
            if step.key == hopes.id { for slip in slips { try room.follow(.slip(slip)) } }
            room.now = room.now.adding(seconds: 30)
            try room.follow(.next)
        }
        return room
    }
}
