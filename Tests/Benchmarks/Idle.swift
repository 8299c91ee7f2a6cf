import PTYKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Benchmarks {
    private static let seconds = 10

    /// How often a console that waits for keys is woken up.
    func idle() throws {
        guard access("/proc/self/status", R_OK) == 0 else {
            return print("\nWake-ups are counted where there is /proc, as on Linux.")
        }
        var waiting: [(name: String, session: PTYSession)] = []
        for program in try prompting() {
            let session = try PTYSession(
                executable: program.path, arguments: program.arguments, environment: program.environment)
            try session.wait(for: "the prompt of \(program.name)") { $0.cursorLine.hasSuffix(program.prompt) }
            waiting.append((program.name, session))
        }
        for options in [[], ["--plain"]] {
            let session = try PTYSession(
                executable: program,
                arguments: ["--data", room + "/idle"] + options + [
                    "run", "tour", "--with", "Amara=protege,Joel=mentor",
                ],
                environment: ["HOME": room])
            try session.wait(for: "a question whose time runs") { $0.cursorLine.hasSuffix(">") }
            waiting.append((["a question whose time runs"] + options).joined(separator: ", ").asRow(session))
        }
        usleep(500_000)
        let before = waiting.map { Self.wakeUps($0.session.processID) }
        usleep(useconds_t(Self.seconds) * 1_000_000)
        let after = waiting.map { Self.wakeUps($0.session.processID) }
        show(
            "Wake-ups in \(Self.seconds) seconds without a key", ["waiting", "times"],
            waiting.indices.map { [waiting[$0].name, String(after[$0] - before[$0])] })
    }

    /// How often any thread of a process was woken up so far.
    private static func wakeUps(_ process: Int32) -> Int {
        guard let folder = opendir("/proc/\(process)/task") else { return 0 }
        defer { closedir(folder) }
        var total = 0
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix("."), let file = fopen("/proc/\(process)/task/\(name)/status", "r") else { continue }
            defer { fclose(file) }
            var line = [CChar](repeating: 0, count: 256)
            while fgets(&line, 256, file) != nil {
                let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
                    .split(whereSeparator: \.isWhitespace)
                if words.first == "voluntary_ctxt_switches:", words.count == 2 { total += Int(words[1]) ?? 0 }
            }
        }
        return total
    }
}

extension String {
    fileprivate func asRow(_ session: PTYSession) -> (name: String, session: PTYSession) { (self, session) }
}
