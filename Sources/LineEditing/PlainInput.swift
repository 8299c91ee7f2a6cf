import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads lines from a pipe or a file: no prompt, no editing, no escape sequences.
@MainActor
struct PlainInput {
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    mutating func read(until deadline: Deadline?) -> LineEvent {
        while true {
            if let line = nextLine() { return .line(line) }
            if isAtEnd { return .endOfInput }
            var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            if poll(&descriptor, 1, milliseconds(until: deadline)) > 0 {
                fill()
            } else if let deadline, Deadline.now >= deadline {
                return .deadline
            }
        }
    }

    private mutating func nextLine() -> String? {
        let rest = buffer[start...]
        if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            start = end + 1
            return text(rest[..<end])
        }
        guard isAtEnd, !rest.isEmpty else { return nil }
        start = buffer.endIndex
        return text(rest)
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
        return String(decoding: line, as: UTF8.self)
    }

    private mutating func fill() {
        buffer.removeFirst(start)
        start = 0
        var bytes = [UInt8](repeating: 0, count: 16_384)
        #if canImport(Glibc)
            let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
        #else
            let count = Darwin.read(STDIN_FILENO, &bytes, bytes.count)
        #endif
        if count > 0 {
            buffer += bytes.prefix(count)
        } else if count == 0 || ![EINTR, EAGAIN].contains(errno) {
            isAtEnd = true
        }
    }
}
