import Foundation
import Testing

/// A cohort called harbour, and a facilitator who types.
struct Room {
    let run: Run
    /// Everybody, in the order of the roster.
    let names: [String]
    /// Those who are partners.
    let pairs: [[String]]

    static let noPlan = "No circles are planned in harbour yet. Type for instance: circles --size 4 --rounds 3"

    /// A room of people; the first of them are pairs of neighbours.
    init(people: Int, pairs: Int = 0) async throws {
        run = try Run()
        names = (0..<people).map { index in
            "\(Self.first[index % Self.first.count]) \(Self.last[(index * 3 + index / Self.first.count) % Self.last.count])"
        }
        self.pairs = (0..<pairs).map { [$0 * 2, $0 * 2 + 1] }.map { [names] in $0.map { names[$0] } }
        let lines = names.enumerated().map { index, name in
            let pair = index < pairs * 2 ? "pair \(index / 2)" : ""
            return "\(name),\(index.isMultiple(of: 2) ? "protege" : "mentor"),\(Self.units[index * 7 % 4]),\(pair)"
        }
        try run.write((["name,role,unit,pair"] + lines).joined(separator: "\n"), to: "people.csv")
        try await run("cohort", "new", "harbour", "--charter", "Stories stay here.").expectSuccess()
        if people > 0 { try await run("cohort", "import", "people.csv").expectSuccess() }
    }

    private static let first = [
        "Amara", "Joel", "Ines", "Omar", "Priya", "Tomasz", "Noor", "Chloe", "Dev", "Ewa", "Femi", "Grace", "Petra",
        "Ife", "Jonas", "Kaito", "Lena", "Mateo", "Nadia", "Oskar", "Hugo", "Quinn", "Rosa", "Samir", "Tuva", "Uma",
        "Viktor", "Wanda", "Xenia", "Yusuf", "Anouk", "Bram", "Carla", "Dilan", "Elif", "Zoe",
    ]
    private static let last = [
        "Obi", "Rask", "Haddad", "Chen", "Silva", "Novak", "Okafor", "Larsen", "Patel", "Moreau",
    ]
    private static let units = ["Night shift", "Day shift", "Planning", ""]

    /// Types lines, each a console of its own, and takes down what is on the screen.
    func play(_ lines: [String]) async throws -> String {
        var text = ""
        for line in lines { text += "> \(line)\n" + (try await run("-c", line)).transcript + "\n" }
        return text
    }

    /// A plan as it is printed for programs.
    struct Plan: Decodable {
        let version: Int
        let rounds: [[[String]]]
        let repeats: Int
        let lowerBound: Int
        let mostMeetings: Int
        let seed: UInt64

        /// How often each two people sit together.
        var meetings: [Set<String>: Int] {
            var counts: [Set<String>: Int] = [:]
            for circle in rounds.joined() {
                for (index, name) in circle.enumerated() {
                    for other in circle[(index + 1)...] { counts[[name, other], default: 0] += 1 }
                }
            }
            return counts
        }
    }

    func plan(_ json: String) throws -> Plan {
        try JSONDecoder().decode(Plan.self, from: Data(json.utf8))
    }
}
