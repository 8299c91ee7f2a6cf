/// A node of the tree that cmark-gfm prints as XML.
struct MarkdownNode {
    var name: String
    var attributes: String
    var text = ""
    var children: [MarkdownNode] = []
}

extension MarkdownNode {
    /// Reads the regular XML that cmark-gfm prints: one tag a line, text only in leaves, four entities.
    init(xml: [UInt8]) throws {
        var open = [MarkdownNode(name: "root", attributes: "")]
        var position = 0
        while let start = xml[position...].firstIndex(of: UInt8(ascii: "<")) {
            if open.count > 1 { open[open.count - 1].text += Self.unescaped(xml[position..<start]) }
            guard let end = xml[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
            position = end + 1
            let tag = String(decoding: xml[(start + 1)..<end], as: UTF8.self)
            if tag.hasPrefix("?") || tag.hasPrefix("!") { continue }
            if tag.hasPrefix("/") {
                guard let closed = open.popLast(), !open.isEmpty else { break }
                open[open.count - 1].children.append(closed)
            } else {
                let parts = tag.split(separator: " ", maxSplits: 1).map(String.init)
                let node = MarkdownNode(name: parts.first ?? "", attributes: parts.count > 1 ? parts[1] : "")
                if tag.hasSuffix("/") {
                    open[open.count - 1].children.append(node)
                } else {
                    open.append(node)
                }
            }
        }
        guard open.count == 1, let document = open[0].children.first else {
            throw MarkdownJudge.Failure(description: "the XML is not whole")
        }
        self = document
    }

    /// The text of the bytes; they are compared as bytes, since `;` and a joiner are one character to Swift.
    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            let entity = byte == UInt8(ascii: "&") ? entities.first { rest.starts(with: $0.key) } : nil
            result.append(entity?.value ?? byte)
            rest = rest.dropFirst(entity?.key.count ?? 1)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let entities: [[UInt8]: UInt8] = [
        Array("&lt;".utf8): UInt8(ascii: "<"), Array("&gt;".utf8): UInt8(ascii: ">"),
        Array("&quot;".utf8): UInt8(ascii: "\""), Array("&amp;".utf8): UInt8(ascii: "&"),
    ]

    private func attribute(_ key: String) -> String {
        let parts = attributes.split(separator: "\"", omittingEmptySubsequences: false)
        let index = parts.firstIndex { $0.hasSuffix("\(key)=") }
        return index.map { String(parts[$0 + 1]) } ?? ""
    }
}

extension MarkdownNode {
    /// The node on one line, such as `heading2{words}` or `list.bullet[item[paragraph{words}]]`.
    ///
    /// Inside braces everything but text, line breaks and addresses set as code is marked with its name.
    var outline: String {
        switch name {
        case "heading": "heading\(attribute("level")){\(inline)}"
        case "paragraph": "paragraph{\(inline)}"
        case "table_cell": "cell{\(inline)}" + (attribute("align").isEmpty ? "" : "." + attribute("align"))
        case "list": "list.\(attribute("type"))\(attribute("start"))[\(children.map(\.outline).joined(separator: " "))]"
        case "tasklist": "task.\(attribute("completed"))[\(children.map(\.outline).joined(separator: " "))]"
        default: "\(name)[\(children.map(\.outline).joined(separator: " "))]"
        }
    }

    private var inline: String {
        children.map { node in
            switch node.name {
            case "text": node.text
            case "linebreak": "\n"
            case "code": node.text.contains("@") ? node.text : "⟦code:\(node.text)⟧"
            default: "⟦\(node.name):\(node.inline)⟧"
            }
        }.joined()
    }
}
