import Facilitation
import Journal
import LineEditing
import Workshop

/// Finds out who sits at the keyboard, and in which role.
@MainActor
struct Gathering {
    /// The people of a session, of whom some may be new.
    struct Company {
        /// Their cohort; nil where none is in use yet.
        var cohort: Cohort?
        var people: [Newcomer]
        var partnerIsAway = false

        /// The people as they take part; whoever is new has a number below zero until they are added.
        var participants: [Participant] {
            people.enumerated().map { place, one in
                Participant(person: one.id ?? -PersonID(place + 1), name: one.name, role: one.role)
            }
        }
    }

    /// Someone who takes part.
    struct Newcomer {
        /// Their number; nil until they are added to the cohort.
        var id: PersonID?
        var name: String
        /// The role in this session.
        var role: Role
        /// The role in the cohort, for whoever is new.
        var lastingRole: Role
    }

    let console: Console
    let slug: String
    let card: Card

    /// The people named, or those the cohort makes obvious, or those who answer when asked; nothing is kept yet.
    ///
    /// - Parameter text: `Amara=protege,Joel=mentor`, or nil where nobody was named.
    /// - Returns: the cohort and the people, each with a role; ``enrol(_:)`` adds those who are new.
    /// - Throws: a ``ConsoleError`` when people are missing, too many, or not to be told apart.
    func people(_ text: String?) throws -> Company {
        let named = try text.map(NamedPerson.list) ?? obvious() ?? asked()
        guard Set(named.map { $0.name.lowercased() }).count == named.count else {
            throw ConsoleError(
                "One name stands twice in \(named.map(\.name).spoken.shownShort). Name each person once.")
        }
        try checkCompany(named.count)
        let cohort = try console.currentCohort() ?? console.usualCohort()
        var people = try resolve(named, in: cohort)
        if card.company == .pair { try settleRoles(&people) }
        let isForOne = card.company == .solo
        return Company(cohort: cohort, people: people, partnerIsAway: people.count == 1 && !isForOne)
    }

    /// Adds the people who are new, and makes the cohort where there was none.
    ///
    /// - Returns: the cohort, and the people with their numbers.
    /// - Throws: when they cannot be stored.
    func enrol(_ company: Company) throws -> (cohort: Cohort, participants: [Participant]) {
        let cohort = try console.cohortInUse()
        let journal = try console.journal()
        var added = company
        for place in added.people.indices where added.people[place].id == nil {
            let one = added.people[place]
            let person = try journal.addPerson(NewPerson(name: one.name, role: one.lastingRole), to: cohort.id)
            (added.people[place].id, added.people[place].name) = (person.id, person.name)
        }
        return (cohort, added.participants)
    }

    private func checkCompany(_ count: Int) throws {
        switch card.company {
        case .solo where count != 1:
            throw ConsoleError("\(slug) is for one person. Name one with --with.")
        case .pair where count == 1 && !card.variants.contains(.solo):
            throw ConsoleError("\(slug) needs both people. Choose another day, or name the other with --with.")
        case .pair where count == 3 && !card.variants.contains(.triad):
            throw ConsoleError("\(slug) has no form for three people. Name two with --with.")
        case .pair where !(1...3).contains(count):
            throw ConsoleError("\(slug) is for two people, or three at the most; \(count) were named.")
        case .circle where count == 3 && card.variants.contains(.triad): return
        case .cohort where count == 1 && card.variants.contains(.solo): return
        case .cohort(let range) where !range.contains(count):
            throw ConsoleError(
                "\(slug) is for a whole cohort of \(range.lowerBound) to \(range.upperBound); \(count) were named. In a workshop `agenda run` leads through it."
            )
        case .circle(let range) where !range.contains(count):
            throw ConsoleError(
                "\(slug) is for a circle of \(range.lowerBound) to \(range.upperBound); \(count) were named. Form several circles, or name others with --with."
            )
        default: break
        }
    }

    /// The only pair of the cohort, or its only people, where the exercise fits them.
    private func obvious() throws -> [NamedPerson]? {
        guard let journal = try console.journalIfPresent(), let cohort = try console.currentCohort() else { return nil }
        let people = try journal.people(in: cohort.id)
        switch card.company {
        case .pair:
            let pairs = try journal.pairs(in: cohort.id)
            if pairs.count == 1 { return pairs[0].people.map { NamedPerson(name: $0.name, role: nil) } }
            if pairs.isEmpty, people.count == 2 { return people.map { NamedPerson(name: $0.name, role: nil) } }
        case .circle(let range), .cohort(let range):
            if range.contains(people.count) { return people.map { NamedPerson(name: $0.name, role: nil) } }
        case .solo:
            if people.count == 1 { return people.map { NamedPerson(name: $0.name, role: nil) } }
        }
        return nil
    }

    private func asked() throws -> [NamedPerson] {
        guard console.isInteractive else {
            let example = card.company == .pair ? "Amara=protege,Joel=mentor" : "Amara,Joel,Priya,Tomasz"
            throw ConsoleError("Who takes part is not known. Name them: run \(slug) --with \(example)")
        }
        console.sayWrapped("Who is here? Type your names with a comma between them.")
        while true {
            guard let line = try console.completing(.names, { try line("names> ") }) else { continue }
            do {
                let named = try NamedPerson.list(line)
                try checkCompany(named.count)
                return named
            } catch { console.sayWrapped(String(describing: error)) }
        }
    }

    /// What someone types before anything is begun; nil where the line was abandoned.
    private func line(_ prompt: String) throws -> String? {
        switch console.lines.read(LineEditing.Prompt(prompt), ReadOptions(kind: .answer)) {
        case .line(let line): return line
        case .terminated(let signal): throw Departure(exitCode: 128 + signal)
        case .endOfInput: throw ConsoleError("Nothing was begun. `run \(slug)` asks again.")
        case .interrupted:
            console.say("Ctrl-D goes back without beginning.")
            return nil
        case .back, .deadline, .resized: return nil
        }
    }

    private func resolve(_ named: [NamedPerson], in cohort: Cohort?) throws -> [Newcomer] {
        let journal = try console.journalIfPresent()
        return try named.map { one in
            if let cohort, let known = try journal?.person(named: one.name, in: cohort.id) {
                return Newcomer(
                    id: known.id, name: known.name, role: one.role ?? known.role, lastingRole: known.role)
            }
            return Newcomer(id: nil, name: one.name, role: one.role ?? .both, lastingRole: one.role ?? .both)
        }
    }

    /// Gives each of a pair one role for this session; asks once where the names are new and no role is known.
    private func settleRoles(_ people: inout [Newcomer]) throws {
        guard people.count > 1 else {
            if people.count == 1, people[0].role == .both { people[0].role = .protege }
            return
        }
        if people.allSatisfy({ $0.role == .both }), console.isInteractive { try askWhoMentors(&people) }
        let mentors = people.indices.filter { people[$0].role == .mentor }
        let proteges = people.indices.filter { people[$0].role == .protege }
        let open = people.indices.filter { people[$0].role == .both }
        if mentors.count == people.count || proteges.count == people.count {
            let word = mentors.isEmpty ? "protege" : "mentor"
            let vocabulary = try console.vocabulary()
            throw ConsoleError(
                "All of you are \(vocabulary[word == "mentor" ? .mentors : .proteges]) here. Say who takes which part, for instance --with \(people[0].name)=protege,\(people[1].name)=mentor"
            )
        }
        guard !open.isEmpty else { return }
        var needsMentor = mentors.isEmpty
        for index in open.reversed() {
            people[index].role = needsMentor ? .mentor : .protege
            needsMentor = false
        }
        if proteges.isEmpty, !people.contains(where: { $0.role == .protege }), let first = open.first {
            people[first].role = .protege
        }
        let vocabulary = try console.vocabulary()
        let mentor = people.filter { $0.role == .mentor }.map(\.name).spoken
        let protege = people.filter { $0.role == .protege }.map(\.name).spoken
        console.sayWrapped(
            "In this session \(protege) is the \(vocabulary[.protege]) and \(mentor) the \(vocabulary[.mentor]); --with NAME=mentor changes that."
        )
    }

    private func askWhoMentors(_ people: inout [Newcomer]) throws {
        let vocabulary = try console.vocabulary()
        let names = people.map(\.name)
        console.sayWrapped(
            "Who is the \(vocabulary[.mentor]): \(names.joined(separator: ", ")) or both? Type a name, or both.")
        while true {
            guard let line = try line("\(vocabulary[.mentor])> ") else { continue }
            let typed = line.trimmed.lowercased()
            if typed.isEmpty || typed == "both" { return }
            guard let index = names.firstIndex(where: { $0.lowercased().hasPrefix(typed) }) else {
                console.sayWrapped("Type one of \(names.joined(separator: ", ")), or both.")
                continue
            }
            for other in people.indices {
                let role: Role = other == index ? .mentor : .protege
                (people[other].role, people[other].lastingRole) = (role, role)
                if let id = people[other].id { try console.journal().setRole(role, of: id) }
            }
            return
        }
    }
}
