import Foundation

/// Runs what blocks on a thread of its own, so that no other test has to wait for it; as many at once as there are cores.
actor OwnThread {
    private static let shared = OwnThread(seats: max(2, ProcessInfo.processInfo.activeProcessorCount))

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    private init(seats: Int) {
        free = seats
    }

    /// Runs a body that blocks.
    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        await shared.sitDown()
        let result: Result<Value, any Error> = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: Result { try body() }) }
        }
        await shared.getUp()
        return try result.get()
    }

    private func sitDown() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func getUp() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
