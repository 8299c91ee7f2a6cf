import Facilitation
import Workshop

extension WorkshopBundle {
    /// The version of the file format that this program writes and reads.
    package static let version = 1

    /// How a file begins, by which it is told from others.
    private struct Head: Codable {
        var turnabout: String
        var version: Int
    }

    private struct Body: Codable {
        var checksum: String
        var turnabout: String
        var version: Int
        var workshop: WorkshopBundle
    }

    /// The text of the file: JSON in one line.
    ///
    /// - Throws: a ``JournalError`` where it cannot be written as JSON.
    package func text() throws(JournalError) -> String {
        do {
            let content = try JSON.text(self)
            return try JSON.text(
                Body(
                    checksum: Self.checksum(content), turnabout: "handover", version: Self.version, workshop: self))
                + "\n"
        } catch {
            throw .unreadableBundle
        }
    }

    /// Reads the text of a file.
    ///
    /// - Throws: a ``JournalError`` that says whether it is another file, another version, cut short or changed.
    package init(text: String) throws(JournalError) {
        guard let head = try? JSON.value(Head.self, from: text), head.turnabout == "handover" else {
            throw text.hasPrefix("{\"checksum\":\"") ? .cutBundle : .noBundle
        }
        guard head.version == Self.version else { throw .otherBundleVersion(head.version) }
        // The sum is of what was understood, so that a file says the same to whoever reads it.
        guard let body = try? JSON.value(Body.self, from: text), let content = try? JSON.text(body.workshop),
            body.checksum == Self.checksum(content), body.workshop.isConsistent
        else { throw .unreadableBundle }
        self = body.workshop
    }

    /// Whether every person it speaks of is among its people, and everything stands in it once.
    private var isConsistent: Bool {
        let rounds = circles?.rounds.map { Array($0.circles.joined()) } ?? []
        let once = pairs.map(\.people) + entries.flatMap(\.tables) + rounds + [attendance.map(\.person)]
        let isOnce = once.allSatisfy { Set($0).count == $0.count }
        let all = once.joined() + parked.compactMap(\.person) + (circles?.people.compactMap(\.self) ?? [])
        let isKnown = all.allSatisfy(people.indices.contains)
        let names = Set(people.map(\.name.folded))
        return isKnown && isOnce && names.count == people.count && !names.contains("")
            && Set(words.map(\.words.number)).count == words.count
            && entries.last?.event == .handedOver && !name.isEmpty
    }

    /// The 64-bit FNV-1a hash of a text, against a slip of an editor or of the copying, not against malice.
    private static func checksum(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}

extension WorkshopEntry {
    /// Who sits at each table from then on.
    fileprivate var tables: [[Int]] {
        guard case .seated(_, let tables) = event else { return [] }
        // What is no place in a list stays none.
        return tables.map { $0.map { Int(exactly: $0) ?? -1 } }
    }
}

extension JournalError {
    fileprivate static let noBundle = JournalError(
        .notAllowed, "This is not a file that `handover` wrote.", "Give the file from the other machine.")
    fileprivate static let cutBundle = JournalError(
        .notAllowed, "This file of `handover` is not whole.", "Copy it again from the other machine.")
    fileprivate static let unreadableBundle = JournalError(
        .notAllowed, "This file was changed or damaged since `handover` wrote it.",
        "Copy it again from the other machine.")

    fileprivate static func otherBundleVersion(_ version: Int) -> JournalError {
        JournalError(
            .notAllowed,
            "This file has version \(version) of the hand-over, and this program reads \(WorkshopBundle.version).",
            "Use the same version of the program on both machines.")
    }
}
