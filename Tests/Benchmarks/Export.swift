import Facilitation
import Foundation
import Journal
import Workshop

extension Benchmarks {
    /// The notes of finished sessions, written by the program's own `export`, pair after pair.
    func export() throws {
        let kinds = try Conversation.people.map { folder, _ in
            try Conversation.all(in: folder, people: [1, 2, 3, 4, 5, 6]).map { ($0.setup, try $0.whole()) }
        }
        var rows: [[String]] = []
        for count in [100, 1000, 10_000] {
            let folder = "\(room)/\(count)"
            let lines = try fill(DataDirectory(folder), kinds, sessions: count)
            let file = "\(room)/\(count).lines"
            try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
            let spent = try Child.run(
                ["/bin/sh", "-c", "'\(program)' --data '\(folder)' -f '\(file)' >'\(file).out'"])
            let paths = try String(contentsOfFile: file + ".out", encoding: .utf8)
            let documents = paths.split(separator: "\n").count { $0.hasSuffix(".md") }
            rows.append([
                String(count), String(documents), (Double(count) / spent.wall).digits(0),
                (spent.cpu / Double(count) * 1000).digits(2),
            ])
        }
        show(
            "Notes of finished sessions exported",
            ["sessions", "documents", "sessions per second", "CPU ms a session"],
            rows)
    }

    /// Fills a journal with finished sessions of as many pairs and circles as it takes.
    ///
    /// - Returns: the lines that export them all.
    private func fill(
        _ directory: DataDirectory, _ kinds: [[(setup: SessionSetup, whole: Decision)]], sessions count: Int
    ) throws -> [String] {
        let journal = try Journal.open(in: directory)
        let cohort = try journal.addCohort(name: "Harbour", charter: [], createdOn: Conversation.today).id
        try CurrentCohort.write("Harbour", in: directory)
        var lines: [String] = []
        var left = count
        var group = 0
        while left > 0 {
            group += 1
            for kind in kinds {
                guard let members = kind.first?.setup.participants, left > 0 else { continue }
                let participants = try members.map { member in
                    let name = "\(member.name) \(group)"
                    let known = try journal.person(named: name, in: cohort)
                    let person = try known ?? journal.addPerson(NewPerson(name: name, role: member.role), to: cohort)
                    return Participant(person: person.id, name: name, role: member.role)
                }
                for (setup, whole) in kind.prefix(left) {
                    var setup = setup
                    setup.participants = participants
                    _ = try journal.begin(setup, in: cohort, whole.named(group))
                    left -= 1
                }
                if participants.count == 2 {
                    lines.append(
                        "export pair --pair \"\(participants.map(\.name).joined(separator: ","))\" --to '\(directory.path)/notes'"
                    )
                }
            }
        }
        return lines + ["export circle --to '\(directory.path)/notes'"]
    }
}

extension Decision {
    /// The decision with the owners of promises named as the people of that group are.
    fileprivate func named(_ group: Int) -> Decision {
        var named = self
        for index in named.words.indices {
            guard case .promise(let promise) = named.words[index].answer else { continue }
            named.words[index].answer = .promise(
                Promise(owner: "\(promise.owner) \(group)", action: promise.action, by: promise.by))
        }
        return named
    }
}
