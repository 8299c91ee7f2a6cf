/// The facts at the head of a document, written as YAML between two fences.
///
/// ```yaml
/// title: "Upside down"
/// date: 2026-03-09
/// for:
///   - "Amara Obi"
/// ```
package struct FrontMatter: Hashable, Sendable {
    /// A value that the head of a document may hold.
    package enum Value: Hashable, Sendable {
        /// Words, always written in double quotes.
        case text(String)
        /// A day.
        case date(ISODate)
        /// Words in an order.
        case list([String])
    }

    /// A key and its value.
    package struct Entry: Hashable, Sendable {
        package let key: String
        package let value: Value
    }

    /// The entries in the order in which their keys were first set.
    package private(set) var entries: [Entry] = []

    /// Makes a head without entries, which is not written at all.
    package init() {}

    /// The value of a key; setting one that is there replaces it in its place.
    ///
    /// In keys only ASCII letters, digits, `-` and `_` are kept; anything else becomes `-`.
    package subscript(key: String) -> Value? {
        get { entries.first { $0.key == Self.safeKey(key) }?.value }
        set {
            let key = Self.safeKey(key)
            let index = entries.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): entries[index] = Entry(key: key, value: value)
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): entries.append(Entry(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    private static func safeKey(_ key: String) -> String {
        let safe = key.unicodeScalars.map { $0.isASCIIWord || $0 == "-" || $0 == "_" ? Character($0) : "-" }
        // A key such as `-`, `1` or `null` is not a word to YAML.
        guard let first = safe.first, first.isLetter, !["null", "true", "false"].contains(String(safe).lowercased())
        else { return "key-" + String(safe) }
        return String(safe)
    }
}

extension FrontMatter: ExpressibleByDictionaryLiteral {
    /// Makes a head of entries in the order in which they are written.
    package init(dictionaryLiteral elements: (String, Value)...) {
        for (key, value) in elements { self[key] = value }
    }
}

extension FrontMatter {
    /// The lines with their fences, or none if there is no entry.
    func lines() -> [String] {
        guard !entries.isEmpty else { return [] }
        return ["---"] + entries.flatMap(\.lines) + ["---"]
    }
}

extension FrontMatter.Entry {
    fileprivate var lines: [String] {
        switch value {
        case .text(let text): ["\(key): \(Self.quoted(text))"]
        case .date(let date): ["\(key): \(date)"]
        case .list(let texts) where texts.isEmpty: ["\(key): []"]
        case .list(let texts): ["\(key):"] + texts.map { "  - \(Self.quoted($0))" }
        }
    }

    /// A YAML double-quoted scalar on one line; every line break in it is an escape, so that no fence can be typed.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in TypedText.scalars(of: text) {
            switch scalar {
            case "\"", "\\":
                result += "\\"
                result.unicodeScalars.append(scalar)
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
