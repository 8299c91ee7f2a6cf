import Workshop

extension LeadSlip {
    /// Reads a slip as ``rendered()`` wrote it; line ends and white space at the ends of lines may have changed.
    ///
    /// - Parameter text: the content of the file.
    /// - Returns: the slip.
    /// - Throws: a ``SlipError`` that says what is wrong and what to do.
    package static func parse(_ text: String) throws(SlipError) -> LeadSlip {
        // A mark at the very beginning is what some editors leave.
        let text = String(String.UnicodeScalarView(text.unicodeScalars.drop { $0 == "\u{FEFF}" }))
        guard !text.unicodeScalars.allSatisfy({ $0.isSpace || $0 == "\u{FEFF}" }) else { throw SlipError(.empty) }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(trimmingEnd)
        guard let head = Head(lines) else {
            throw SlipError(lines.contains(where: { $0.hasSuffix("`" + fence) }) ? .damaged : .notASlip)
        }
        guard let version = head["slip"] else { throw SlipError(.notASlip) }
        guard let version = Int(version), version > 0 else { throw SlipError(.damaged) }
        guard version <= Self.version else { throw SlipError(.newer) }
        let body = lines[head.end...]
        guard let sum = head["checksum"], sum == checksum(body.joined(separator: "\n")),
            let start = body.lastIndex(of: "```" + fence), let end = body[start...].lastIndex(of: "```"),
            let wire = SlipWire(json: body[(start + 1)..<end].joined(separator: "\n"))
        else { throw SlipError(.damaged) }
        guard wire.version <= Self.version else { throw SlipError(.newer) }
        return wire.slip
    }

    /// The plain values at the head of a file.
    private struct Head {
        let end: Int
        private let values: [String: String]

        init?(_ lines: [String]) {
            guard let first = lines.firstIndex(where: { !$0.isEmpty }), lines[first] == "---",
                let last = lines[(first + 1)...].firstIndex(of: "---")
            else { return nil }
            end = last + 1
            var values: [String: String] = [:]
            for line in lines[(first + 1)..<last] {
                let halves = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
                if halves.count == 2, !line.hasPrefix(" ") {
                    values[halves[0]] = halves[1].filter { $0 != "\"" }
                }
            }
            self.values = values
        }

        subscript(key: String) -> String? { values[key] }
    }
}
