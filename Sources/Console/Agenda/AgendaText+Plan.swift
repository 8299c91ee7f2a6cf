import Facilitation
import Workshop
import Yams

extension AgendaText {
    private static let keys = ["title", "start", "end", "people", "rooms", "blocks"]

    mutating func read(_ root: Node.Mapping) -> Agenda? {
        let fields = fields(root, known: Self.keys, of: "a plan")
        let title = fields["title"].flatMap { text($0, "title") } ?? "Workshop"
        let top = root.mark?.line ?? 1
        if fields["start"] == nil { add("there is no start. Write a line such as start: 10:00 at the top.", line: top) }
        let start = fields["start"].flatMap { time($0, "start") }
        self.start = start
        let end = fields["end"].flatMap { timeAfterStart($0, "end") }
        let people = fields["people"].flatMap { number($0, "people", 1...1000) }
        let rooms = fields["rooms"].map { self.rooms($0) } ?? []
        if fields["blocks"] == nil { add("there are no blocks. Write a list under blocks:", line: top) }
        let blocks = fields["blocks"].map { self.blocks($0) } ?? []
        guard let start, !blocks.isEmpty else { return nil }
        return Agenda(title: title, start: start, end: end, people: people, rooms: rooms, blocks: blocks)
    }

    private mutating func rooms(_ node: Node) -> [Agenda.Room] {
        guard case .sequence(let list) = node else {
            add("rooms is a list. Begin each room with a hyphen: - name: Library", node)
            return []
        }
        return list.compactMap { item in
            guard case .mapping(let mapping) = item else {
                return text(item, "a room").map { Agenda.Room(name: $0) }
            }
            let fields = fields(mapping, known: ["name", "seats"], of: "a room")
            guard let name = fields["name"].flatMap({ text($0, "name") }) else {
                add("a room has no name. Write name: before its name.", item)
                return nil
            }
            return Agenda.Room(name: name, seats: fields["seats"].flatMap { number($0, "seats", 1...1000) })
        }
    }

    private mutating func blocks(_ node: Node) -> [Agenda.Block] {
        guard case .sequence(let list) = node else {
            add("blocks is a list. Begin each block with a hyphen: - title: Welcome", node)
            return []
        }
        guard list.count <= Self.mostBlocks else {
            add("the plan has \(list.count) blocks; \(Self.mostBlocks) are the most. Make a plan for each day.", node)
            return []
        }
        if list.isEmpty { add("there are no blocks. Begin each block with a hyphen: - title: Welcome", node) }
        return list.compactMap { block($0) }
    }

    /// The values of a mapping by key; what is not known, or stands twice, is something to mend.
    mutating func fields(_ mapping: Node.Mapping, known: [String], of what: String) -> [String: Node] {
        var fields: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            if known.contains(name) {
                fields[name] = value
            } else {
                let hint =
                    Nearest.word(to: name, among: known).map { "Did you mean \($0)?" }
                    ?? "There is \(known.spoken)."
                add("\(what) has no \"\(name.shownShort)\". \(hint)", key)
            }
        }
        return fields
    }

    mutating func text(_ node: Node, _ key: String) -> String? {
        guard let text = node.scalar?.string.joinedLines.trimmed, !text.isEmpty, text.count <= 300 else {
            add("\(key) is a text of 1 to 300 characters.", node)
            return nil
        }
        return text
    }

    mutating func number(_ node: Node, _ key: String, _ range: ClosedRange<Int>) -> Int? {
        guard let number = node.scalar.flatMap({ Int($0.string) }), range.contains(number) else {
            add("\(key) is a whole number from \(range.lowerBound) to \(range.upperBound).", node)
            return nil
        }
        return number
    }

    mutating func time(_ node: Node, _ key: String) -> ClockTime? {
        guard let time = node.scalar.flatMap({ ClockTime($0.string) }) else {
            add("\(key) is a time of day such as 9:30 or 14:00.", node)
            return nil
        }
        return time
    }

    /// A time that may come after midnight: one more than half a day before the start means the next day.
    mutating func timeAfterStart(_ node: Node, _ key: String) -> ClockTime? {
        guard let time = time(node, key) else { return nil }
        return start.map { $0 - time > 12 * 3600 } == true ? time + 24 * 3600 : time
    }

    mutating func seconds(_ node: Node, _ key: String, least: Int = 0) -> Int? {
        let text = node.scalar?.string ?? ""
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        let seconds: Int? =
            switch parts.count {
            case 1: parts[0].flatMap { abs($0) <= 1440 ? $0 * 60 : nil }
            case 2: parts[0].flatMap { m in parts[1].flatMap { (0..<60) ~= $0 && (0...1440) ~= m ? m * 60 + $0 : nil } }
            default: nil
            }
        guard let seconds, seconds >= least else {
            let range = least > 0 ? "a number of minutes from 1 to 1440" : "a number of minutes up to 1440"
            add("\(key) is \(range), such as 15, or 13:20 for 13 minutes and 20 seconds.", node)
            return nil
        }
        return seconds
    }

    mutating func isYes(_ node: Node, _ key: String) -> Bool {
        switch node.scalar?.string.lowercased() {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            add("\(key) is yes or no.", node)
            return false
        }
    }
}
