/// Takes the bytes for a terminal apart into characters, controls and escape sequences.
struct ScreenParser {
    enum Token: Equatable {
        case text(Unicode.Scalar)
        case control(UInt8)
        case escape(Character)
        case sequence(final: Character, isPrivate: Bool, numbers: [Int])
        case title(String)
    }

    private enum State { case ground, escape, charset, sequence, command }

    private var state = State.ground
    private var collected: [UInt8] = []

    mutating func take(_ byte: UInt8) -> Token? {
        switch state {
        case .ground: takeGround(byte)
        case .escape: takeEscape(byte)
        case .charset: end(nil)
        case .sequence: takeSequence(byte)
        case .command: takeCommand(byte)
        }
    }

    private mutating func end(_ token: Token?) -> Token? {
        state = .ground
        collected = []
        return token
    }

    private mutating func takeGround(_ byte: UInt8) -> Token? {
        if byte == 0x1B {
            collected = []
            state = .escape
            return nil
        }
        if byte < 0x20 || byte == 0x7F { return end(.control(byte)) }
        collected.append(byte)
        let length = byteCount(of: collected[0])
        guard collected.count >= length else { return nil }
        return end(.text(String(decoding: collected, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"))
    }

    private func byteCount(of first: UInt8) -> Int {
        switch first {
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0...: 4
        default: 1
        }
    }

    private mutating func takeEscape(_ byte: UInt8) -> Token? {
        switch Character(Unicode.Scalar(byte)) {
        case "[": state = .sequence
        case "]": state = .command
        case "(", ")": state = .charset
        case let character: return end(.escape(character))
        }
        return nil
    }

    private mutating func takeSequence(_ byte: UInt8) -> Token? {
        guard (0x40...0x7E).contains(byte) else {
            collected.append(byte)
            return nil
        }
        let text = String(decoding: collected, as: UTF8.self)
        let numbers = text.filter { $0.isNumber || $0 == ";" }.split(separator: ";", omittingEmptySubsequences: false)
        return end(
            .sequence(
                final: Character(Unicode.Scalar(byte)), isPrivate: text.hasPrefix("?"),
                numbers: numbers.map { Int($0) ?? 0 }))
    }

    private mutating func takeCommand(_ byte: UInt8) -> Token? {
        let isEnd = byte == 0x07 || (byte == UInt8(ascii: "\\") && collected.last == 0x1B)
        guard isEnd else {
            collected.append(byte)
            return nil
        }
        let text = String(decoding: collected.filter { $0 != 0x1B }, as: UTF8.self)
        return end(["0;", "2;"].contains { text.hasPrefix($0) } ? .title(String(text.dropFirst(2))) : nil)
    }
}
