/// Words as they may stand in HTML.
enum HTMLText {
    /// The sanitised text with every sign written out that HTML would take for its own.
    static func escaped(_ text: String) -> String {
        escaped(TypedText.scalars(of: text))
    }

    /// The text as the value of an attribute, on one line and in quotes.
    static func quoted(_ text: String) -> String {
        "\"" + escaped(TypedText.joiningLines(text)) + "\""
    }

    /// The inlines on one line.
    static func line(_ inlines: [Inline]) -> String { line(Run.flatten(inlines)) }

    /// The runs on one line.
    static func line(_ runs: [Run]) -> String {
        lines(runs).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The inlines in paragraphs, which blank lines divide; in each a line break stays one.
    static func paragraphs(_ inlines: [Inline]) -> [String] {
        lines(Run.flatten(inlines)).split(whereSeparator: \.isEmpty).map { $0.joined(separator: "<br/>") }
    }

    private static func lines(_ runs: [Run]) -> [String] {
        Run.lines(runs).map { $0.map(styled).joined() }
    }

    private static func styled(_ run: Run) -> String {
        let tags = [(Run.Style.strong, "strong"), (.emphasis, "em"), (.code, "code")].filter {
            run.style.contains($0.0)
        }
        let open = tags.map { "<\($0.1)>" }.joined()
        return open + escaped(run.scalars) + tags.reversed().map { "</\($0.1)>" }.joined()
    }

    private static func escaped(_ scalars: [Unicode.Scalar]) -> String {
        var result = String.UnicodeScalarView()
        for scalar in scalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
