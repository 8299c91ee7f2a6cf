import Workshop

@testable import Facilitation

/// An exercise made of the stages a test needs.
struct Small: Exercise {
    var card = Card(title: "Small", purpose: "To test.", company: .pair)
    var stages: @Sendable (Setting) -> [Stage] = { _ in [] }

    init() {}

    init(
        _ company: Company = .pair, parts: [Part] = [], mayBeReleased: Bool = true,
        @StageBuilder _ stages: @escaping @Sendable () -> [Stage]
    ) {
        card = Card(title: "Small", purpose: "To test.", company: company, parts: parts, mayBeReleased: mayBeReleased)
        self.stages = { _ in stages() }
    }

    func stages(in setting: Setting) -> [Stage] { stages(setting) }
}

/// Keys that the small exercises share.
enum Keys {
    static let topic = Key("topic", of: Line.self)
    static let plan = Key("plan", of: Line.self)
    static let secret = Key("secret", of: Line.self)
    static let other = Key("other", of: Line.self)
    static let learned = Key("learned", of: Line.self)
    static let list = Key("list", of: Lines.self)
    static let pulse = Key("pulse", of: Scale.self)
    static let way = Key("way", of: Choice.self)
    static let deed = Key("deed", of: Promise.self)

    static let ways = [
        Option("stay", "Stay as we are"), Option("help", "Get some help"), Option("end", "Come to an end"),
    ]
}

extension Outline {
    /// The outline of an exercise that is not registered, by way of one that stands in for it.
    static func of(_ exercise: Small, in setting: Setting = Setting(), part: String? = nil) -> Outline {
        Outline(exercise, slug: "small", in: setting, part: part)
    }
}
