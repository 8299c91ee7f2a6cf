import Facilitation
import Yams

extension AgendaText {
    private static let blockKeys = [
        "title", "minutes", "least", "at", "gap", "protected", "drop", "break", "buffer", "exercise", "part", "form",
        "circles", "cue", "by",
    ]

    mutating func block(_ node: Node) -> Agenda.Block? {
        guard case .mapping(let mapping) = node else {
            add("a block is a group of keys such as title: and minutes:.", node)
            return nil
        }
        let fields = fields(mapping, known: Self.blockKeys, of: "a block")
        let before = fields["buffer"] ?? fields["minutes"]
        guard let before else {
            add("a block has no minutes. Write minutes: 15 in it.", node)
            return nil
        }
        let isBuffer = fields["buffer"] != nil
        guard let seconds = seconds(before, isBuffer ? "buffer" : "minutes", least: 1) else { return nil }
        guard let content = content(fields), let title = title(fields, content) else {
            if fields["title"] == nil { add("a block has no title. Write title: in it.", node) }
            return nil
        }
        return Agenda.Block(
            line: node.mark?.line ?? 0, time: time(fields, title, seconds, content), content: content,
            cue: fields["cue"].flatMap { text($0, "cue") } ?? "", leader: fields["by"].flatMap { text($0, "by") } ?? "")
    }

    private mutating func title(_ fields: [String: Node], _ content: Agenda.Content) -> String? {
        if let node = fields["title"] ?? fields["break"] { return text(node, "title") }
        switch content {
        case .buffer: return "Buffer"
        case .exercise(let wish): return wish.slug
        case .pause, .talk, .circles: return nil
        }
    }

    private mutating func content(_ fields: [String: Node]) -> Agenda.Content? {
        if fields["buffer"] != nil { return .buffer }
        if fields["break"] != nil { return .pause }
        guard let node = fields["exercise"] else {
            for key in ["part", "form"] {
                if let node = fields[key] { add("\(key) belongs to an exercise. Write exercise: in the block.", node) }
            }
            return fields["circles"].flatMap { circles($0) }.map(Agenda.Content.circles) ?? .talk
        }
        guard let slug = text(node, "exercise") else { return nil }
        var isShort = false
        if let form = fields["form"] {
            isShort = form.scalar?.string == "short"
            if !isShort, form.scalar?.string != "full" { add("form is short or full.", form) }
        }
        return .exercise(
            Agenda.ExerciseWish(
                slug, part: fields["part"].flatMap { text($0, "part") }, isShort: isShort,
                circles: fields["circles"].flatMap { circles($0) }))
    }

    private mutating func circles(_ node: Node) -> Agenda.CircleWish? {
        guard case .mapping(let mapping) = node else {
            add("circles has a size and rounds. Write circles: {size: 5, rounds: 3}", node)
            return nil
        }
        let fields = fields(mapping, known: ["size", "rounds"], of: "circles")
        let size = fields["size"].flatMap { number($0, "size", 2...50) }
        let rounds = fields["rounds"].map { number($0, "rounds", 1...50) } ?? 1
        guard let size, let rounds else {
            if fields["size"] == nil { add("circles has no size. Write circles: {size: 5, rounds: 3}", node) }
            return nil
        }
        return Agenda.CircleWish(size: size, rounds: rounds)
    }

    private mutating func time(
        _ fields: [String: Node], _ title: String, _ seconds: Int, _ content: Agenda.Content
    ) -> AgendaBlock {
        let isProtected = fields["protected"].map { isYes($0, "protected") } ?? false
        let least = fields["least"].flatMap { self.seconds($0, "least") }
        if let least, let node = fields["least"] {
            if least > seconds { add("least is longer than the block. Give it at most its minutes.", node) }
            if isProtected { add("a protected block never shrinks. Take out least, or protected.", node) }
        }
        let mayBeDropped = fields["drop"].map { isYes($0, "drop") } ?? false
        if mayBeDropped, isProtected, let node = fields["drop"] {
            add("a protected block is never left out. Take out drop, or protected.", node)
        }
        return AgendaBlock(
            title, seconds: seconds, least: least, gap: fields["gap"].flatMap { self.seconds($0, "gap") } ?? 0,
            startsAt: fields["at"].flatMap { timeAfterStart($0, "at") }, isProtected: isProtected,
            mayBeDropped: mayBeDropped,
            isBuffer: content == .buffer)
    }
}
