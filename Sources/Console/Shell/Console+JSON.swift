import Foundation

extension Console {
    /// Prints a list as JSON of version 1.
    func say(json list: [String: some Encodable]) throws {
        guard let (name, rows) = list.first else { return }
        try say(json: Versioned(name: name, rows: rows))
    }

    /// Prints JSON.
    func say(json value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        say(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    private struct Versioned<Rows: Encodable>: Encodable {
        let name: String
        let rows: Rows

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Name.self)
            try container.encode(1, forKey: Name(stringValue: "version"))
            try container.encode(rows, forKey: Name(stringValue: name))
        }
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
