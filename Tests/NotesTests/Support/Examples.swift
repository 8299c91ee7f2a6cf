import Facilitation
import Workshop

@testable import Notes

/// Meetings that several tests look at.
enum Examples {
    static let answers: [String: Answer] = [
        "topic@0": .line("How releases look from the night shift"),
        "stays": .lines(["Stories stay here.", "I may say what I learned, never what you said."]),
        "often@0": .line("Every third week"), "often@1": .line("Once a month | at most"),
        "pace@0": .choice("half"), "pace@1": .choice("hour"),
        "secret@0": .text("That I nearly left in March.\n\nI still might."), "weight@0": .scale(4),
        "weight@1": .scale(2),
        "secret@1": .text("Not kept"), "fun@0": .scale(5), "fun@1": .scale(4),
        "help@0": .text("Could we talk for ten minutes?"),
        "goal@0": .line("Run the Monday round without a script"),
        "learning@1": .line("See what happens after I sign"), "tools@1": .choices(["time", "tea"]),
        "best@0": .line("...I know by noon what will wait"), "best@1": .line("...nobody watches the clock"),
        "quiet@0": .text("- three talk\n# and one has decided"), "quiet@1": .text("...never"),
        "scratch@0": .line("SCRATCH"), "nowhere@0": .line("NOWHERE"), "keep-this@1": .line("No minutes"),
        "keep-this@0": .line("The tea"),
        "trial@0": .promise(
            Promise(owner: "Joel", action: "sit in on one night handover", by: Player.today.adding(days: 14))),
        "trial@1": .promise(
            Promise(owner: "Amara", action: "sketch the quieter alert", by: Player.today.adding(days: 21))),
        "learned@0": .line("The budget rule behind the old roster"),
        "learned@1": .line("Two alerts I designed are ignored by everyone"),
        "sure@0": .scale(3), "sure@1": .scale(5), "parked": .lines(["Whether to apply in spring"]),
        "next-meeting": .line("in 3 weeks"),
    ]

    static func pairMeeting() throws -> NotesSource {
        let player = Player(answers: answers, keepers: [0])
        let session = try player.play(
            Player.session(Everything(), slug: "everything", setting: Setting(length: .short, isRemote: true)))
        let made = session.state.words.values.first { $0.key == "trial" && $0.author == 0 }?.number
        return NotesSource(
            session, number: 12, cohort: "Harbour, spring",
            promises: [
                PromiseOnRecord(
                    words: made, Promise(owner: "Joel", action: "sit in", by: Player.today.adding(days: 14)),
                    state: .moved,
                    movedTo: Player.today.adding(days: 28))
            ],
            reviewed: [
                PromiseOnRecord(Promise(owner: "Amara", action: "Ask | Inès", by: Player.today), state: .done),
                PromiseOnRecord(Promise(owner: "Joel", action: "read it", by: Player.today), state: .dropped),
                PromiseOnRecord(
                    Promise(owner: "Joel", action: "call", by: Player.today), state: .moved,
                    movedTo: Player.today.adding(days: 7)),
            ],
            parked: [ParkedTopic("The reorganisation", isDone: true)], help: "Mina Rask, extension 4112")
    }

    static func earlierMeeting() throws -> NotesSource {
        let player = Player(answers: ["weight@0": .scale(2), "weight@1": .scale(1)], keepers: [0])
        let session = try player.play(
            Player.session(Everything(), slug: "everything", on: Player.today.adding(days: -28)))
        return NotesSource(session, number: 9, cohort: "Harbour, spring")
    }

    static func circleMeeting() throws -> NotesSource {
        let player = Player(
            answers: [
                "practice@0": .line("We begin with the question left over last time"),
                "practice@2": .line("A walk | rain or not"),
                "difficulty": .line("DIFFICULTY"), "partner@1": .line("PARTNER"), "mine@1": .line("MINE"),
                "adopt@1": .promise(
                    Promise(owner: "Joel", action: "hold one meeting on foot", by: Player.today.adding(days: 8))),
                "keep-this": .lines(["That nobody asks for minutes"]),
                "change-this": .lines(["Dates at the end of the month", "Earlier lunch"]),
                "learned-here@3": .line("Others skip the agenda, too"), "next-meeting": .line("when the lilac is out"),
            ], keepers: [1])
        let session = try player.play(
            Player.session(SmallCircle(), slug: "small-circle", people: ["Amara", "Joel", "Ife", "Noor"]))
        return NotesSource(session, number: 13, cohort: "Harbour, spring")
    }
}
