import Exercises
import Workshop

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Answers one question about the release build: `benchmarks QUESTION PROGRAM FOLDER`.
@main
@MainActor
struct Benchmarks {
    /// The program that is measured.
    let program: String
    /// An empty folder to work in, on the disk that is measured.
    let room: String

    static func main() {
        do {
            try answer(Array(CommandLine.arguments.dropFirst()))
        } catch {
            print("benchmarks: \(error)")
            exit(1)
        }
    }

    private static func answer(_ words: [String]) throws {
        guard words.count == 3 else { throw BenchmarkError("usage: benchmarks QUESTION PROGRAM FOLDER") }
        guard let room = realpath(words[2], nil) else { throw BenchmarkError("There is no folder \(words[2]).") }
        defer { free(room) }
        let benchmarks = Benchmarks(program: words[1], room: String(cString: room))
        switch words[0] {
        case "prompt": try benchmarks.prompt()
        case "storing": try benchmarks.storing()
        case "export": try benchmarks.export()
        case "idle": try benchmarks.idle()
        case "rehearse": try benchmarks.rehearse()
        case "circles": try benchmarks.circles()
        case "matching": try benchmarks.matching()
        default: throw BenchmarkError("There is no question \(words[0]). See Tests/Benchmarks/run.")
        }
    }

    /// The exercise of that name.
    static func exercise(_ slug: String) throws -> any Exercise {
        guard let found = registeredExercises.first(where: { $0.slug == slug }) else {
            throw BenchmarkError("There is no exercise \(slug).")
        }
        return found.make()
    }
}

/// Why something could not be measured.
struct BenchmarkError: Error, CustomStringConvertible {
    /// What is wrong.
    let description: String

    /// An error in these words.
    init(_ description: String) { self.description = description }
}
