import Circles
import Journal
import Notes
import Workshop

/// The command that asks for a plan, as people type it.
struct CircleCommandLine {
    /// What was wished for.
    let wishes: CircleWishes
    /// What the wishes came to.
    let request: CircleRequest
    /// Who sits, by number.
    let people: [Person]
    /// What was typed beside the wishes, such as `--seed 7`.
    let others: [String]

    /// The command for a request that differs from what was wished for.
    func text(for nearest: CircleRequest, giving concessions: [Concession], _ vocabulary: Vocabulary) -> String {
        var words = ["circles", "--size \(nearest.size)", "--rounds \(nearest.rounds)"]
        let partners = partners(nearest)
        if partners != .apart { words.append("--partners \(partners.rawValue)") }
        words += option("--apart", explicit(nearest.apart, wishes.apart))
        words += option("--together", explicit(nearest.together, wishes.together))
        words += option("--hosts", nearest.hosts.isEmpty ? [] : [nearest.hosts])
        words += mix(concessions, vocabulary)
        if !nearest.rooms.isEmpty { words.append("--rooms \(nearest.rooms.map(String.init).joined(separator: ","))") }
        if !wishes.countsHistory { words.append("--no-history") }
        return (words + others).joined(separator: " ")
    }

    /// What becomes of partners: as wished for where the nearest request keeps it for all of them.
    private func partners(_ nearest: CircleRequest) -> PlanAccount.Partners {
        let own = wishes.partners == .apart ? wishes.apart : wishes.together
        let wished = wishes.partners == .apart ? request.apart : request.together
        let kept = wishes.partners == .apart ? nearest.apart : nearest.together
        let pairs = wished.dropFirst(own.count { numbers($0).count > 1 })
        let isKept = pairs.allSatisfy { pair in kept.contains { Set(pair).isSubset(of: $0) } }
        return isKept ? wishes.partners : .free
    }

    /// The groups that came from names which were typed.
    private func explicit(_ groups: [[Int]], _ typed: [[PersonID]]) -> [[Int]] {
        let typed = typed.map { Set(numbers($0)) }
        let named = groups.filter { group in group.count > 1 && typed.contains { $0.isSuperset(of: group) } }
        return named.filter { group in !named.contains { Set($0).isStrictSuperset(of: group) } }
    }

    private func numbers(_ ids: [PersonID]) -> [Int] {
        ids.compactMap { id in people.firstIndex { $0.id == id } }
    }

    private func option(_ name: String, _ groups: [[Int]]) -> [String] {
        guard !groups.isEmpty else { return [] }
        let names = groups.map { $0.map { people[$0].name }.joined(separator: ",") }.joined(separator: ";")
        return ["\(name) '\(names)'"]
    }

    private func mix(_ concessions: [Concession], _ vocabulary: Vocabulary) -> [String] {
        let mix = wishes.mix.conceding(concessions, among: people, request.kinds)
        return mix.isEmpty ? [] : ["--mix \(Wording.quoted(mix.typed(vocabulary)))"]
    }
}
