import Facilitation
import Workshop

extension LeadLine {
    /// What people handed in at a workshop, having been told that the programme lead will read it, unsigned.
    package static func lines(of source: WorkshopSource) -> [LeadLine] {
        let lines = source.workshop.program.blocks.joined().flatMap { step -> [LeadLine] in
            if let board = IdeaBoard(step, in: source), !board.ideas.isEmpty {
                return board.ideas.compactMap { idea in idea.released.map { LeadLine($0, step, idea: idea.id) } }
            }
            return source.workshop.released(of: step, naming: source.allNames).map {
                LeadLine($0.text, step, idea: nil)
            }
        }
        return lines.filter { !$0.items.isEmpty }.sorted {
            ($0.label, $0.items.joined()) < ($1.label, $1.items.joined())
        }
    }

    private init(_ released: Released<ReleasedText>, _ step: RoomStep, idea: IdeaID?) {
        let kind: Kind =
            switch released.value.card {
            case .idea? where idea != nil: .idea
            case .goal?: .goal
            case .learning?: .learning
            default: .answer
            }
        self.init(
            kind: kind, label: step.title,
            items: released.value.answer.plainText.split(separator: "\n").map {
                TypedText.sanitised(String($0)).trimmed
            }
            .filter { !$0.isEmpty }, idea: idea)
    }
}
