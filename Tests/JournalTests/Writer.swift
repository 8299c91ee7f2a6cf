import Foundation
import PTYKit

/// A second window in a process of its own.
final class Writer {
    private let process = Process()
    private let pipe = Pipe()
    private let input = Pipe()
    private var rest = Data()

    init(_ arguments: String...) throws {
        process.executableURL = URL(fileURLWithPath: builtProduct("journal-writer"))
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardInput = input
        try process.run()
        try pipe.fileHandleForWriting.close()
    }

    deinit {
        kill()
    }

    var status: Int32 { process.terminationStatus }

    /// The next line, or nil after the last.
    func nextLine() -> String? {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                defer { rest = rest[(end + 1)...] }
                return String(decoding: rest[..<end], as: UTF8.self)
            }
            let more = pipe.fileHandleForReading.availableData
            guard !more.isEmpty else { return nil }
            rest += more
        }
    }

    func kill() {
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    func waitUntilExit() {
        while nextLine() != nil {}
        process.waitUntilExit()
    }
}
