import ArgumentParser
import Foundation
import LineEditing

/// The commands with their options, as the grammar itself describes them.
final class GrammarTree: Sendable {
    /// One command.
    struct Node: Sendable {
        let name: String
        let abstract: String
        let options: [Completion]
        let children: [Node]
        let path: [String]
    }

    /// The grammar of this program, read when it is first wanted.
    static let shared = GrammarTree()

    let root: Node

    private init() {
        let dumped = try? JSONDecoder().decode(Dumped.self, from: Data(TurnaboutCommand._dumpHelp().utf8))
        root = Node(dumped?.command ?? Dumped.Command(), path: [])
    }

    /// The commands of the first word.
    var completions: [Completion] { root.completions }

    /// The command that words lead to, and the words after it; nil where there is no such command.
    func node(at words: [String]) -> (Node, rest: [String])? {
        var node = root
        var rest = words[...]
        while let next = rest.first, !node.children.isEmpty {
            guard let child = node.children.first(where: { $0.name == next }) else { return nil }
            node = child
            rest = rest.dropFirst()
        }
        return (node, Array(rest))
    }

    /// The part that is read of what the argument parser says of itself.
    fileprivate struct Dumped: Decodable {
        struct Command: Decodable {
            var commandName = ""
            var abstract: String?
            var subcommands: [Command]?
            var arguments: [Argument]?
        }
        struct Argument: Decodable {
            struct Name: Decodable {
                var kind: String
                var name: String
            }
            var kind: String
            var names: [Name]?
            var abstract: String?
            var shouldDisplay: Bool
        }
        var command: Command
    }
}

extension GrammarTree.Node {
    fileprivate init(_ command: GrammarTree.Dumped.Command, path: [String]) {
        name = command.commandName
        abstract = command.abstract ?? ""
        self.path = path
        children = (command.subcommands ?? []).map { .init($0, path: path + [$0.commandName]) }
        options = (command.arguments ?? []).filter { $0.shouldDisplay && $0.kind != "positional" }.flatMap { argument in
            (argument.names ?? []).filter { $0.kind == "long" }.map {
                Completion("--" + $0.name, note: argument.abstract ?? "")
            }
        }
    }

    /// The commands below it.
    var completions: [Completion] { children.map { Completion($0.name, note: $0.abstract) } }

    /// The options that were not typed yet.
    func options(without typed: [String]) -> [Completion] {
        options.filter { !typed.contains($0.text) || Self.repeatable.contains($0.text) }
    }

    private static let repeatable: Set<String> = [
        "--charter", "--apart", "--together", "--mix", "--hosts", "--rooms", "--without",
    ]

    /// What follows an option; nil where nothing does.
    func value(of option: String) -> CompletionRequest.Wanted? {
        switch option {
        case "--with": .value(path.first == "match" ? .person : .roles)
        case "--pair", "--apart", "--together", "--hosts", "--without": .value(.people)
        case "--mix": .ready(Self.mixes)
        case "--partners": .ready(Self.partners)
        case "--person": .value(.person)
        case "--role": .value(.role)
        case "--part": .value(.part)
        case "--cohort": .value(.cohort)
        case "--session": .value(.session)
        case "--workshop": .value(.workshop)
        case "--vocabulary": .value(.vocabulary)
        case "--to", "--answers": .file
        case "--charter", "--unit", "--site", "--by", "--done", "--size", "--rounds", "--seed", "--rooms",
            "--hours", "--speak":
            .ready([])
        default: nil
        }
    }

    private static let documents = [
        Completion("personal", note: "one person's own copy"), Completion("pair", note: "what the two of you may read"),
        Completion("circle", note: "what a circle may read"), Completion("workshop", note: "what a room left behind"),
        Completion("lead", note: "what you released"),
    ]
    private static let mixes = [
        Completion("role", note: "as even as can be"), Completion("unit", note: "as even as can be"),
        Completion("site", note: "as even as can be"), Completion("mentor=1", note: "at least one in each circle"),
        Completion("protege=1", note: "at least one in each circle"),
    ]
    private static let partners = [
        Completion("apart", note: "which is usual"), Completion("together"), Completion("free", note: "as it comes"),
    ]
    private static let moves = [
        Completion("next", note: "begin the next round"), Completion("same", note: "the same circles again"),
        Completion("new", note: "someone new for everybody"),
        Completion("back", note: "the latest round has not begun after all"),
        Completion("wall", note: "write tables and names down"),
    ]
    private static let outcomes = [
        Completion("done"), Completion("moved", note: "with --by and a day"), Completion("dropped", note: "let go"),
    ]

    /// What a command takes beside its options.
    var argument: CompletionRequest.Wanted {
        switch path.joined(separator: " ") {
        case "run", "show", "handout": .value(.exercise)
        case "resume", "forget", "release", "calendar": .value(.session)
        case "cohort use", "cohort show": .value(.cohort)
        case "cohort import", "collect": .file
        case "pair", "unpair", "arrive", "leave", "match why", "match accept", "match decline":
            .value(.person)
        case "circles": .ready(Self.moves)
        case "stage": .ready([Completion("preview", note: "what the room sees now")])
        case "export": .ready(Self.documents)
        case "promise": .ready(Self.outcomes)
        case "help": .value(.topic)
        default: .ready([])
        }
    }
}
