#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files of text that people hand over.
enum TextFile {
    /// The text of a file in UTF-8.
    ///
    /// - Parameters:
    ///   - path: where it is.
    ///   - limit: the most bytes that are read.
    /// - Returns: the text, without a byte order mark.
    /// - Throws: a ``ConsoleError`` that says what is wrong with the file.
    static func read(_ path: String, limit: Int) throws -> String {
        let name = path.shownShort
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw ConsoleError("\(name) cannot be opened: \(reason(errno)). Check the path.") }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = chunk.withUnsafeMutableBytes { systemRead(file, $0.baseAddress, $0.count) }
            guard count >= 0 || errno != EISDIR else {
                throw ConsoleError("\(name) is a folder, not a file. Check the path.")
            }
            guard count >= 0 else { throw ConsoleError("\(name) cannot be read: \(reason(errno)). Check the path.") }
            if count == 0 { break }
            bytes += chunk[..<count]
            guard bytes.count <= limit else {
                throw ConsoleError("\(name) is larger than \(limit / 1024) KiB. Give a smaller file.")
            }
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let line = 1 + bytes[..<firstInvalid(bytes)].count { $0 == 0x0A }
            let hint = path.lowercased().hasSuffix(".csv") ? " (in a spreadsheet: \"CSV UTF-8\")" : ""
            throw ConsoleError("\(name) is not UTF-8 text: line \(line) holds other bytes. Save it as UTF-8\(hint).")
        }
        return text
    }

    static func reason(_ code: Int32) -> String {
        String(cString: strerror(code)).lowercased()
    }

    private static func firstInvalid(_ bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var position = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): position += UTF8.width(scalar)
            case .emptyInput, .error: return min(position, bytes.count)
            }
        }
    }

    private static func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(file, buffer, count)
        #else
            Darwin.read(file, buffer, count)
        #endif
    }
}
