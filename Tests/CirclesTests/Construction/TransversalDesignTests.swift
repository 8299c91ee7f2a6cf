import Circles
import Testing

struct TransversalDesignTests {
    static let primePowers = [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 17, 19, 23, 25, 27, 29, 31, 32]

    @Test(arguments: primePowers)
    func aFieldGivesAsManyRoundsAsCircles(order: Int) throws {
        for size in Set([min(3, order), (order + 1) / 2, order]) {
            let design = try #require(TransversalDesign(circles: order, size: size, rounds: order))
            let schedule = Schedule(rounds: design.rounds)
            #expect(design.rounds.count == order)
            #expect(MeetingTable(people: order * size, schedule).repeats == 0)
            let sizes = Array(repeating: size, count: order)
            #expect(Recount.seatsEverybody(schedule, people: order * size, sizes: sizes))
        }
    }

    @Test(arguments: primePowers)
    func anAffinePlaneLetsEverybodyMeetEverybodyOnce(order: Int) throws {
        let plan = try #require(Construction.plan(people: order * order, size: order, rounds: order + 1))
        let table = MeetingTable(people: order * order, plan.schedule)
        #expect(table.repeats == 0)
        #expect(table.pairsThatMet == order * order * (order * order - 1) / 2)
    }

    @Test(arguments: [(8, 6, 8), (6, 2, 6), (20, 5, 10), (50, 4, 12), (10, 3, 9)])
    func everyCircleTakesOneOfEachColumn(circles: Int, size: Int, rounds: Int) throws {
        let design = try #require(TransversalDesign(circles: circles, size: size, rounds: rounds))
        #expect(design.rounds.joined().allSatisfy { $0.map(design.column(of:)) == Array(0..<size) })
        #expect(
            (0..<size).allSatisfy { column in
                design.people(inColumn: column).allSatisfy { design.column(of: $0) == column }
            })
        #expect(Recount.repeats(in: Schedule(rounds: design.rounds)) == 0)
    }

    /// Circles, people in each and rounds that no field gives.
    @Test(arguments: [
        (6, 5, 5), (10, 5, 9), (10, 8, 8), (12, 6, 9), (14, 5, 12), (15, 6, 11), (20, 5, 16), (22, 6, 17),
    ])
    func ordersWithoutAFieldHaveRoundsToo(circles: Int, size: Int, rounds: Int) throws {
        let design = try #require(TransversalDesign(circles: circles, size: size, rounds: rounds))
        let schedule = Schedule(rounds: design.rounds)
        #expect(schedule.rounds.count == rounds)
        #expect(MeetingTable(people: circles * size, schedule).repeats == 0)
        #expect(schedule.rounds.joined().allSatisfy { $0.map(design.column(of:)) == Array(0..<size) })
    }

    @Test func peopleOfOnePlaceMeetInRoundZeroOnly() throws {
        let design = try #require(TransversalDesign(circles: 8, size: 6, rounds: 8))
        #expect(design.rounds[0].allSatisfy { Set($0.map { $0 % 8 }).count == 1 })
        #expect(design.rounds.dropFirst().joined().allSatisfy { Set($0.map { $0 % 8 }).count == 6 })
    }

    @Test func moreRoundsThanCirclesCannotBe() {
        #expect(TransversalDesign(circles: 5, size: 3, rounds: 6) == nil)
        #expect(TransversalDesign(circles: 3, size: 4, rounds: 2) == nil)
    }
}
