import Journal
import LineEditing
import Workshop

/// Which proposals people mean who answer by name.
@MainActor
struct ProposalAnswers {
    /// What one person answers.
    struct Wanted {
        let person: Person
        /// The proposals that wait.
        let open: [Proposal]
        /// Those of which a pair has come already.
        let agreed: [Proposal]
    }

    /// Each person with what they answer; one of the two lists holds something.
    let wanted: [Wanted]

    /// Finds what is meant.
    ///
    /// - Parameters:
    ///   - desk: where the proposals are.
    ///   - names: who answers.
    ///   - with: the name of somebody in the proposal that is meant, in words; empty where all are.
    /// - Throws: a ``ConsoleError`` where somebody has nothing to answer.
    init(_ desk: MatchDesk, _ names: [String], with: [String]) throws {
        let partner = try with.isEmpty ? nil : desk.console.person(with.joined(separator: " "), in: desk.cohort)
        wanted = try names.map { name in
            let person = try desk.console.person(name, in: desk.cohort)
            func isMeant(_ proposal: Proposal) -> Bool {
                let ids = proposal.people.map(\.id)
                return ids.contains(person.id) && (partner.map { ids.contains($0.id) } ?? true)
            }
            let found = Wanted(
                person: person, open: desk.open.filter(isMeant), agreed: desk.agreed.filter(isMeant))
            guard !found.open.isEmpty || !found.agreed.isEmpty else {
                throw ConsoleError(
                    "\(person.name.shownShort) has no proposal to answer\(partner.map { " with \($0.name.shownShort)" } ?? ""). `match` lists what waits."
                )
            }
            return found
        }
    }
}
