import Facilitation
import LineEditing
import Workshop

/// Prints an outline for people.
@MainActor
struct OutlineView {
    let outline: Outline
    let card: Card
    let vocabulary: Vocabulary

    func show(in console: Console) {
        let company = card.company.name
        console.say(
            console.terminal.styled(outline.title, .bold)
                + "  (\(outline.slug), \(company), \(outline.minutes) minutes)")
        console.sayWrapped(card.purpose.text(in: vocabulary))
        let forms = card.variants.map(\.rawValue).sorted()
        if !forms.isEmpty { console.sayWrapped("Also: \(forms.joined(separator: ", ")).") }
        var part: String?
        for stage in outline.stages {
            if let name = stage.part, name != part {
                part = name
                console.say("")
                console.say(console.terminal.styled("Part: \(name)", .bold))
            }
            console.say("")
            console.say(console.terminal.styled("\(stage.title)", .bold) + "  \(stage.minutes) min")
            for step in stage.steps { show(step, in: console) }
        }
    }

    private func show(_ step: Outline.Step, in console: Console) {
        guard step.readBy != nil else {
            let mark = step.kind == "say" ? "read" : step.kind
            console.sayWrapped("  \(mark): \(step.text)", indent: 4)
            return
        }
        let mark = step.kind == "vote" ? "ask" : step.kind
        console.sayWrapped("  \(mark): \(step.text)", indent: 4)
        for heading in step.headings ?? [] { console.sayWrapped("      - \(heading)", indent: 8) }
        for choice in step.choices ?? [] { console.sayWrapped("      - \(choice.text)", indent: 8) }
        let told = outline.cohort == true ? "; the programme lead reads it, too" : "; sharing is asked later"
        let lead = step.mayReachLead == true ? told : ""
        let unsigned = step.unsigned == true ? "; without names" : ""
        let counted = step.counted == true ? "; counted without names" : ""
        console.sayWrapped(
            console.terminal.styled(
                "      \(who(step.of)); read by \(reader(step.readBy))\(unsigned)\(lead)\(counted)", .dim),
            indent: 6)
    }

    private func who(_ of: String?) -> String {
        of.flatMap(Asked.init(rawValue:)).map { vocabulary.phrase(for: $0) } ?? ""
    }

    private func reader(_ readBy: String?) -> String {
        switch readBy.flatMap(Reader.init(rawValue:)) {
        case .author: "whoever answers, alone"
        case .pair: "the pair"
        case .circle: "the circle"
        case .nobody, nil: "nobody"
        }
    }
}
