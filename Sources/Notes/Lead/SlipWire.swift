import Facilitation
import Workshop

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What stands in the fenced part of a slip, version 1: fields are added, never renamed.
struct SlipWire: Codable {
    struct Meeting: Codable {
        var on: CivilDate
        var exercise: String?
        var length: HeldSession.Length
        var attendance: Int
        var upsideDown: Bool
    }

    struct Line: Codable {
        var kind: LeadLine.Kind
        var label: String
        var items: [String]
        var idea: String?
    }

    var version: Int
    var kind: LeadSlip.Kind
    var id: String
    var cohort: String
    var charter: [String]
    var writtenAt: Instant
    var day: CivilDate
    var pair: [String]
    var since: CivilDate
    var held: [Meeting]
    var lines: [Line]

    init(_ slip: LeadSlip) {
        version = LeadSlip.version
        kind = slip.kind
        id = slip.id
        cohort = slip.cohort
        charter = slip.charter
        writtenAt = slip.writtenAt
        day = slip.day
        pair = slip.pair
        since = slip.since
        held = slip.held.map {
            Meeting(
                on: $0.on, exercise: $0.exercise, length: $0.length, attendance: $0.attendance,
                upsideDown: $0.isUpsideDown)
        }
        lines = slip.lines.map {
            Line(kind: $0.kind, label: $0.label, items: $0.items, idea: $0.idea?.description)
        }
    }

    /// The slip that it stands for.
    var slip: LeadSlip {
        LeadSlip(
            kind: kind, id: id, cohort: cohort, charter: charter, writtenAt: writtenAt, day: day, pair: pair,
            since: since,
            held: held.map {
                HeldSession(
                    on: $0.on, exercise: $0.exercise, length: $0.length, pair: pair, attendance: $0.attendance,
                    isUpsideDown: $0.upsideDown)
            },
            lines: lines.map {
                LeadLine(kind: $0.kind, label: $0.label, items: $0.items, idea: $0.idea.flatMap { IdeaID($0) })
            })
    }

    /// ASCII only, without a backtick, so that no typed text can end the fence or be changed on its way.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        // Encoding plain values in memory cannot fail.
        guard let bytes = try? encoder.encode(self) else { return "{}" }
        var result = ""
        for unit in String(decoding: bytes, as: UTF8.self).utf16 {
            if unit == 0x0A || (0x20..<0x7F).contains(unit) && unit != 0x60 {
                result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            } else {
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return result
    }

    /// Reads the part between the fences; nil where it is not what was written.
    init?(json: String) {
        guard let wire = try? JSONDecoder().decode(SlipWire.self, from: Data(json.utf8)) else { return nil }
        self = wire
    }
}
