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

    /// What a trial is made of.
    struct Trial {
        var request: CircleRequest
        var symmetry: Symmetry
        var starters: Int
        var anchored = 0
        var poles = 0
    }

    /// Trials of many kinds: one starter and several, fixed tracks, circles that are images of one another or stay, roles.
    static let trials = [
        Trial(request: CircleRequest(people: 15, size: 3, rounds: 7), symmetry: Symmetry(turning: [7]), starters: 1),
        Trial(request: CircleRequest(people: 11, size: 4, rounds: 6), symmetry: Symmetry(turning: [3]), starters: 2),
        Trial(
            request: CircleRequest(people: 12, size: 4, rounds: 6),
            symmetry: Symmetry(turning: [2], within: [3]), starters: 3),
        Trial(
            request: CircleRequest(people: 16, size: 4, rounds: 4),
            symmetry: Symmetry(turning: [2, 2], within: [4]), starters: 1),
        Trial(
            request: CircleRequest(people: 25, size: 5, rounds: 6),
            symmetry: Symmetry(turning: [6], within: [4], carries: true), starters: 1, anchored: 1, poles: 1),
        Trial(
            request: CircleRequest(people: 20, size: 4, rounds: 4),
            symmetry: Symmetry(turning: [2], within: [2]), starters: 2, anchored: 1, poles: 2),
        Trial(
            request: roles(2, people: 24, size: 4, rounds: 5), symmetry: Symmetry(turning: [5]), starters: 1),
        Trial(
            request: roles(3, people: 36, size: 6, rounds: 4),
            symmetry: Symmetry(turning: [2], within: [3]), starters: 2),
        Trial(request: hosted(), symmetry: Symmetry(turning: [4]), starters: 1),
    ]
}
