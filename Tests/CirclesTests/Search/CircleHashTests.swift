import Foundation
import Testing

@testable import circle_hashes

/// `.ci/run` holds a release build against the same file.
struct CircleHashTests {
    @Test func plansInADebugBuildAreTheGoldenOnes() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Fixtures/circles/hashes.txt")
        let golden = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
        #expect(
            HashedRequest.all.map { $0.line() } == golden,
            "write anew: swift run circle-hashes > Tests/Fixtures/circles/hashes.txt")
    }
}
