/// What `show EXERCISE --json` prints, as far as these tests read it.
struct ShownOutline: Decodable {
    struct Stage: Decodable {
        let steps: [Step]
    }

    struct Step: Decodable {
        let id: String
        let kind: String
        let input: String?
        let of: String?
        let readBy: String?
        let mayReachLead: Bool?
        let keptByDefault: Bool?
        let choices: [Choice]?
    }

    struct Choice: Decodable {
        let id: String
    }

    let parts: [String]
    let stages: [Stage]

    /// Every question, in order.
    var questions: [Step] {
        stages.flatMap(\.steps).filter { $0.input != nil && !["opener"].contains($0.id) }
    }
}
