import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What other programs did and cost.
enum Child {
    /// Where a program is that people call by its name alone.
    ///
    /// - Throws: where it is not installed in one of the usual places.
    static func path(_ name: String) throws -> String {
        for folder in ["/usr/local/bin", "/opt/homebrew/bin", "/usr/bin", "/bin"] {
            if access("\(folder)/\(name)", X_OK) == 0 { return "\(folder)/\(name)" }
        }
        throw BenchmarkError("\(name) is not there to compare with. Install it.")
    }

    /// The seconds of CPU, user and system, that the programs which have ended so far took.
    static var seconds: Double {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(RUSAGE_CHILDREN.rawValue, &usage)
        #else
            getrusage(RUSAGE_CHILDREN, &usage)
        #endif
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }

    /// Runs a program to its end.
    ///
    /// - Returns: the seconds that passed, and those of CPU.
    /// - Throws: where it cannot be run or fails.
    @discardableResult
    static func run(_ words: [String]) throws -> (wall: Double, cpu: Double) {
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        let (start, before) = (ContinuousClock.now, seconds)
        var process: pid_t = 0
        guard crl_spawn(&process, words[0], &arguments, nil, nil) == 0 else {
            throw BenchmarkError("\(words[0]) cannot be run.")
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw BenchmarkError("\(words.joined(separator: " ")) failed.") }
        return ((ContinuousClock.now - start).seconds, seconds - before)
    }
}
