import Facilitation
import Journal
import Workshop

/// The exercises that were held in a workshop, as sessions without answers: who met over what.
///
/// What was counted stays with the workshop, which knows whether the room has seen it, and goes when it is forgotten.
@MainActor
struct HeldInRoom {
    let desk: WorkshopDesk
    let workshop: LiveWorkshop

    /// Every exercise that was begun: once for the room, or once for each pair.
    func exercises() throws -> [HeldExercise] {
        let people = try desk.journal.people(in: desk.cohort.id)
        // Whoever left early was there, too.
        let present = Set(try desk.present().map(\.id)).union(workshop.history.seated)
        let here = people.filter { present.contains($0.id) }
        return try workshop.state.agenda.timeline().rows.flatMap { row -> [HeldExercise] in
            guard row.state == .done, case .exercise(let wish) = workshop.setup.agenda.blocks[row.block].content,
                let exercise = desk.console.registry.first(where: { $0.slug == wish.slug })
            else { return [] }
            let card = exercise.make().card
            let form = RoomForm(card)
            let groups = form == .pairs ? try pairs(in: row.block, people) : [here]
            let setting = form.setting(card, wish, people: workshop.setup.people)
            return groups.filter { !$0.isEmpty }.map { group in
                var setup = SessionSetup(
                    slug: wish.slug, version: card.version, part: wish.part ?? Self.part(of: card), setting: setting,
                    participants: Self.participants(group, inPair: form == .pairs), seed: workshop.setup.seed,
                    startedOn: workshop.setup.day)
                setup.setting.isCohort = true
                return HeldExercise(
                    setup, from: workshop.clock.instant(at: row.start), to: workshop.clock.instant(at: row.end),
                    counts: [])
            }
        }
    }

    private static func part(of card: Card) -> String? {
        card.parts.contains(.live) ? Part.live.name : card.parts.first?.name
    }

    /// The pairs who sat together; whoever sat with somebody for want of their partner is no pair.
    private func pairs(in block: Int, _ people: [Person]) throws -> [[Person]] {
        let tables = workshop.history.rounds.last { $0.block == block }?.tables ?? []
        return try desk.journal.pairs(in: desk.cohort.id).compactMap { pair in
            let members = Set(pair.people.map(\.id))
            let together = tables.map(members.intersection).max { $0.count < $1.count } ?? []
            guard together.count > 1 else { return nil }
            return people.filter { together.contains($0.id) }
        }
    }

    /// In a pair somebody has each role; whoever takes both is what the other is not.
    private static func participants(_ people: [Person], inPair: Bool) -> [Participant] {
        let hasMentor = people.contains { $0.role == .mentor }
        return people.enumerated().map { place, person in
            var role = person.role
            if inPair, role == .both { role = hasMentor || place == 0 ? .protege : .mentor }
            return Participant(person: person.id, name: person.name, role: role)
        }
    }
}
