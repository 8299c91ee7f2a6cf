import Foundation
import Journal
import Notes

/// Where it is kept what the lead was told last, so that two pages in a row cannot be subtracted from each other.
struct LeadLedgerFile {
    let directory: DataDirectory
    let cohort: CohortID

    private var name: String { "lead-\(cohort.rawValue).json" }

    /// What was told last; nil where nothing was.
    func read() -> LeadLedger? {
        guard let data = FileManager.default.contents(atPath: directory.path + "/" + name) else { return nil }
        return try? JSONDecoder().decode(LeadLedger.self, from: data)
    }

    /// Keeps what was told now.
    func write(_ ledger: LeadLedger) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(ledger), as: UTF8.self)
        try ExportFolder(path: directory.path).replace(text, at: name)
    }
}
