import Circles
import Facilitation
import LineEditing

/// Says why circles cannot be as they were wished for, and how they could be nearly so.
struct InfeasibleWords {
    let wish: InfeasibleWish
    /// The name of each number.
    let names: [String]
    /// What each kind of people is called.
    let kinds: [String]
    /// The partners who are to sit apart, as numbers.
    let partners: [[Int]]
    /// The command for the nearest plan, where there is one.
    let command: String?

    /// One sentence on what is wrong, one on what to do.
    var error: ConsoleError {
        let remedy =
            command.map { command in
                let gives = given
                return "\(gives.isEmpty ? "What is possible" : gives.joined(separator: " ") + " Type"): \(command)"
            } ?? "`people` shows who is there, `person add NAME` adds someone."
        return ConsoleError("\(reason)\(ofPartners) \(remedy)")
    }

    /// A reminder where nobody typed that these people are to sit apart.
    private var ofPartners: String {
        let named: [Int] =
            switch wish.reason {
            case .apart(let people, _), .notAllAtOnce(let people): people
            case .apartAndTogether(let a, let b, _): [a, b]
            default: []
            }
        let areNamed = partners.contains { pair in pair.count { named.contains($0) } > 1 }
        return areNamed ? " Partners sit apart unless you add --partners free." : ""
    }

    private func name(_ number: Int) -> String {
        names.indices.contains(number) ? names[number].shownShort : "someone"
    }

    /// Names in a sentence; of many only the first few.
    private func spoken(_ numbers: [Int]) -> String {
        let most = 6
        guard numbers.count > most else { return numbers.map(name).spoken }
        return (numbers.prefix(most - 1).map(name) + ["\(numbers.count - most + 1) more"]).spoken
    }

    private func kind(_ number: Int) -> String {
        kinds.indices.contains(number) ? kinds[number].shownShort : "people of a kind"
    }

    private var reason: String {
        switch wish.reason {
        case .tooFewPeople(let count):
            return count == 0
                ? "Nobody is there to sit in circles." : "One person alone has nobody to sit with."
        case .tooManyPeople(let count, let most): return "\(count) people are too many; \(most) is the most."
        case .sizeTooSmall(let size): return "Circles of \(size) are none."
        case .tooFewRounds(let rounds): return "\(rounds) rounds are none."
        case .tooManyRounds(let rounds, let most): return "\(rounds) rounds are too many; \(most) is the most."
        case .nobody, .namedTwice, .pastMeeting, .notForEverybody:
            return "The wishes do not fit the people who are there."
        case .apart(let people, let circles):
            return
                "\(spoken(people)) cannot all sit apart from each other: they are \(people.count), and there \(circles == 1 ? "is" : "are") \(circles.of("circle", "circles"))."
        case .apartAndTogether(let a, let b, let block):
            let through = block.filter { $0 != a && $0 != b }
            let how = through.isEmpty ? "" : ", because of \(spoken(through))"
            return "\(name(a)) and \(name(b)) are to sit apart, and also together\(how)."
        case .tooManyTogether(let people, let seats):
            return "\(spoken(people)) are to sit together: they are \(people.count), and a circle has \(seats)."
        case .tooManyHosts(let hosts, let circles):
            return
                "\(hosts.count) hosts are too many for \(circles.of("circle", "circles")): there is one at each table."
        case .hostsTogether(let a, let b, let block):
            let through = block.filter { $0 != a && $0 != b }
            let how = through.isEmpty ? "" : ", because of \(spoken(through))"
            return "\(name(a)) and \(name(b)) are hosts of different tables, and are to sit together\(how)."
        case .share(let number, _): return "The mix asks for a number of \(kind(number)) that cannot be."
        case .tooFewOfKind(let number, let there, let needed):
            return "There are \(there) \(kind(number)), and the circles need \(needed)."
        case .tooManyOfKind(let number, let there, let room):
            return "There are \(there) \(kind(number)), and the circles may have only \(room)."
        case .sharesAboveSize(let needed, let seats):
            return "The mix asks for \(needed) people in each circle, and the smallest circle has \(seats)."
        case .sharesBelowSize(let allowed, let seats):
            return "The mix allows \(allowed) people in a circle, and the largest circle has \(seats)."
        case .tooFewRooms(let rooms, let circles):
            return "\(rooms.of("room is", "rooms are")) too few for \(circles.of("circle", "circles"))."
        case .roomTooSmall(let seats, let circle):
            return "A room of \(seats) is too small for a circle of \(circle)."
        case .notAllAtOnce(let people):
            return "Each wish could be met alone, but not all of them at once, for \(spoken(people))."
        }
    }

    /// What the nearest plan gives up, a sentence each.
    private var given: [String] {
        wish.concessions.compactMap { concession in
            switch concession {
            case .size(_, let size): "Circles of \(size) are possible."
            case .rounds(_, let rounds): "\(rounds.of("round is", "rounds are")) possible."
            case .mayMeet(let person, let others):
                others.isEmpty ? nil : "It is possible if \(name(person)) may meet \(spoken(others))."
            case .mayPart(let person, let others):
                "It is possible if \(name(person)) need not sit with \(spoken(others))."
            case .noHost(let person): "It is possible if \(name(person)) is no host."
            case .share(let number, _, let share):
                "It is possible with \(self.share(share)) \(kind(number)) in each circle."
            case .rooms: "It is possible in larger rooms, or in more of them."
            case .leftOut, .pastMeeting, .notKnown: nil
            }
        }
    }

    private func share(_ share: CircleRequest.Share) -> String {
        if share.atLeast == share.atMost { return "exactly \(share.atLeast)" }
        if share.atLeast == 0 { return share.atMost == .max ? "any number of" : "at most \(share.atMost)" }
        return share.atMost == .max ? "at least \(share.atLeast)" : "\(share.atLeast) to \(share.atMost)"
    }
}
