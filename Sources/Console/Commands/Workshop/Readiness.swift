import Facilitation
import Journal
import LineEditing
import Workshop

/// Keeps track of who is ready: by a count of hands, or by name.
@MainActor
struct Readiness {
    let runner: WorkshopRunner

    private var console: Console { runner.console }

    /// Notes a count, or ticks names off; without either, tells who is not ready.
    func note(_ text: String) throws {
        if let count = Int(text) {
            guard (0...10_000).contains(count) else { throw ConsoleError("Say how many are ready: ready 7") }
            try runner.follow(.ready(count))
        } else if !text.isEmpty {
            let people = try text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
                .map { try console.person($0, in: runner.desk.cohort) }
            runner.readyNames.formUnion(people.map(\.name))
            try runner.follow(.ready(try groups().count { isReady($0) }))
        }
        try tell()
    }

    /// The groups that get ready: tables where people sit at tables, else everybody.
    private func groups() throws -> [[String]] {
        let people = try runner.desk.present()
        let tables = runner.workshop.state.tables.filter { !$0.isEmpty }
        guard !tables.isEmpty else { return people.map { [$0.name] } }
        return tables.map { table in table.compactMap { id in people.first { $0.id == id }?.name } }.filter {
            !$0.isEmpty
        }
    }

    /// A group is ready when somebody of it said so.
    private func isReady(_ names: [String]) -> Bool {
        names.contains(where: runner.readyNames.contains)
    }

    private func tell() throws {
        let all = try groups()
        let ready = runner.workshop.state.ready ?? 0
        let word =
            runner.workshop.step?.groups == .pairs ? "pairs" : all.contains { $0.count > 1 } ? "tables" : "people"
        console.sayWrapped("\(ready) of \(all.count) \(word) ready.")
        guard !runner.readyNames.isEmpty, !runner.isPresented else { return }
        let open = all.filter { !isReady($0) }.map { $0.map(\.shown).spoken }
        if !open.isEmpty, open.count <= 12 { console.sayWrapped("Not yet: \(open.joined(separator: "; ")).") }
    }
}
