import Circles
import Testing

struct ConstructionTests {
    /// Circles, people in each and the most rounds known without a repeat, for up to 50 people.
    static let knownRounds = [
        (3, 3, 4), (4, 3, 4), (4, 4, 5), (5, 3, 7), (5, 4, 5), (5, 5, 6), (6, 3, 8), (6, 4, 7), (6, 5, 6), (6, 6, 3),
        (7, 3, 10), (7, 4, 9), (7, 5, 7), (7, 6, 7), (7, 7, 8), (8, 3, 11), (8, 4, 10), (8, 5, 8), (8, 6, 8),
        (9, 3, 13), (9, 4, 11), (9, 5, 9), (10, 3, 14), (10, 4, 13),
        (10, 5, 9), (10, 5, 10),
    ]

    @Test(arguments: knownRounds)
    func asManyRoundsAsAreKnownHaveNoRepeats(circles: Int, size: Int, rounds: Int) throws {
        let people = circles * size
        let plan = try #require(Construction.plan(people: people, size: size, rounds: rounds))
        #expect(plan.schedule.rounds.count == rounds)
        #expect(Recount.repeats(in: plan.schedule) == 0)
        let sizes = Array(repeating: size, count: circles)
        #expect(Recount.seatsEverybody(plan.schedule, people: people, sizes: sizes))
    }

    @Test(arguments: [
        (33, 3, 16), (36, 3, 17), (39, 3, 19), (42, 3, 20), (45, 3, 22), (48, 3, 23), (51, 3, 25), (54, 3, 26),
        (60, 3, 29), (44, 4, 14), (48, 4, 15), (52, 4, 17), (60, 4, 19), (64, 4, 21), (81, 3, 40), (99, 3, 49),
        (100, 5, 10), (200, 4, 12), (500, 5, 8), (999, 5, 8),
    ])
    func largerPlansHaveNoRepeatsEither(people: Int, size: Int, rounds: Int) throws {
        let plan = try #require(Construction.plan(people: people, size: size, rounds: rounds))
        #expect(plan.schedule.rounds.count == rounds)
        #expect(MeetingTable(people: people, plan.schedule).repeats == 0)
        let sizes = CircleSizes.sizes(people: people, size: size)
        #expect(Recount.seatsEverybody(plan.schedule, people: people, sizes: sizes))
    }

    /// Plans and their fingerprints, which no machine, optimisation or later change may alter unnoticed.
    @Test(
        arguments: [
            (32, 4, 10, 0x1ad4_f25c_b408_0d9d), (47, 5, 8, 0x1fc7_e39c_d9d6_d39b), (50, 5, 10, 0x782e_f0c3_c419_8ba5),
            (49, 2, 36, 0x9fb6_4284_b1ce_da4b), (81, 3, 40, 0x607f_a997_5370_fcbd), (63, 4, 9, 0xd5d1_4475_76a7_b6c5),
        ] as [(Int, Int, Int, UInt64)])
    func aPlanIsTheSameEverywhere(people: Int, size: Int, rounds: Int, fingerprint: UInt64) throws {
        let plan = try #require(Construction.plan(people: people, size: size, rounds: rounds))
        #expect(plan.schedule.fingerprint == fingerprint)
    }

    @Test func whatCannotBeIsNotPlanned() {
        #expect(Construction.plan(people: 9, size: 3, rounds: 5) == nil)
        #expect(Construction.plan(people: 36, size: 6, rounds: 4) == nil)
        #expect(Construction.plan(people: 8, size: 4, rounds: 2) == nil)
        #expect(Construction.plan(people: 0, size: 4, rounds: 2) == nil)
        #expect(Construction.plan(people: 8, size: 4, rounds: 0) == nil)
    }

    @Test func oneCircleOfAllCanSitOnce() throws {
        let plan = try #require(Construction.plan(people: 5, size: 6, rounds: 1))
        #expect(plan.schedule == Schedule(rounds: [[[0, 1, 2, 3, 4]]]))
        #expect(Construction.plan(people: 5, size: 6, rounds: 2) == nil)
    }

    @Test func thePlanNamesItsRule() throws {
        let plan = try #require(Construction.plan(people: 32, size: 4, rounds: 10))
        #expect(plan.method.contains("Aguado"))
    }
}
