@testable import Circles

/// Requests that the tests of symmetric plans share.
enum SymmetrySamples {
    /// Roles in equal numbers, an exact mix in every circle, and each person's own partners apart.
    static func roles(_ roles: Int, people: Int, size: Int, rounds: Int, seed: UInt64 = 1) -> CircleRequest {
        var request = CircleRequest(people: people, size: size, rounds: rounds, seed: seed)
        let each = people / roles
        request.kinds = (0..<people).map { $0 / each }
        request.mix = Array(repeating: .init(atLeast: size / roles, atMost: size / roles), count: roles)
        request.apart = (0..<each).map { person in (0..<roles).map { $0 * each + person } }
        return request
    }

    /// Three people who keep their tables.
    static func hosted(seed: UInt64 = 1) -> CircleRequest {
        var request = CircleRequest(people: 15, size: 4, rounds: 4, seed: seed)
        request.hosts = [4, 9, 2]
        return request
    }

    /// Trials of many kinds: one starter and several, fixed tracks, circles that are images of one another, roles.
    static let trials: [(request: CircleRequest, symmetry: Symmetry, starters: Int)] = [
        (CircleRequest(people: 15, size: 3, rounds: 7), Symmetry(turning: [7]), 1),
        (CircleRequest(people: 11, size: 4, rounds: 6), Symmetry(turning: [3]), 2),
        (CircleRequest(people: 12, size: 4, rounds: 6), Symmetry(turning: [2], within: [3]), 3),
        (CircleRequest(people: 16, size: 4, rounds: 4), Symmetry(turning: [2, 2], within: [4]), 1),
        (roles(2, people: 24, size: 4, rounds: 5), Symmetry(turning: [5]), 1),
        (roles(3, people: 36, size: 6, rounds: 4), Symmetry(turning: [2], within: [3]), 2),
        (hosted(), Symmetry(turning: [4]), 1),
    ]
}
