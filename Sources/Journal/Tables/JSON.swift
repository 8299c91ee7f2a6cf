import Foundation

/// The JSON that stands in columns: one line, fields in alphabetical order.
enum JSON {
    private static let encoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
    private static let decoder = JSONDecoder()

    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type = Value.self, from text: String) throws -> Value {
        try decoder.decode(type, from: Data(text.utf8))
    }

    /// Many values at once, which is several times quicker than one by one.
    static func values<Value: Decodable>(_ type: Value.Type = Value.self, from texts: [String]) throws -> [Value] {
        guard !texts.isEmpty else { return [] }
        return try value([Value].self, from: "[" + texts.joined(separator: ",") + "]")
    }
}

extension String {
    /// The name as it is compared: without regard to case or to how accents are put together.
    var folded: String {
        composed.lowercased()
    }

    /// The text in one way of putting accents together.
    var composed: String { precomposedStringWithCanonicalMapping }
}
