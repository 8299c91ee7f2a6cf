import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Signals from outside: the exit code says which, and nothing that was acknowledged is lost.
@Suite struct SignalTests {
    private static let signals: [(Int32, Int32)] = [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGQUIT, 131)]

    @Test(arguments: signals)
    func aSignalEndsASessionThatCanBeGoneOnWith(_ signal: Int32, _ code: Int32) async throws {
        let run = try Run()
        let (ending, next) = try await OwnThread.run {
            let sitting = Sitting(try run.start(["run", "get-to-know-you", "--with", "Amara,Joel"]))
            let first = try sitting.question()
            let next = try first.flatMap { try sitting.answer($0.reply) }
            sitting.child.signal(signal)
            return (try sitting.child.waitForEnd(), next)
        }
        #expect(ending == .code(code), "the same for every caller, shell or not")
        let resumed = try await OwnThread.run { try Sitting(try run.start(["resume"])).question() }
        #expect(resumed == next)
    }

    @Test(arguments: signals)
    func aSignalEndsTheConsole(_ signal: Int32, _ code: Int32) async throws {
        let run = try Run()
        let ending = try await OwnThread.run {
            let child = try run.start([])
            try child.write("exercises\n")
            _ = try child.wait(for: "the list") { String(decoding: $0, as: UTF8.self).contains("begins.") }
            child.signal(signal)
            return try child.waitForEnd()
        }
        #expect(ending == .code(code), "the same for every caller, shell or not")
    }
}
