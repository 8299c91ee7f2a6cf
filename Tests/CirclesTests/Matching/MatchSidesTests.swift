import Testing

@testable import Circles

@Suite struct MatchSidesTests {
    private func sides(_ roles: String, offers: [Int] = []) -> String {
        let people = roles.enumerated().map { index, letter in
            Applicant(
                role: letter == "m" ? .mentor : letter == "p" ? .protege : .both,
                offers: Array(repeating: Topic(.wisdom, ""), count: offers.contains(index) ? 1 : 0))
        }
        return String(MatchSides(people).sides.map { $0 == .mentors ? "m" : "p" })
    }

    @Test func wherePeopleTakeEitherPartTheyAreOnePool() {
        let pool = MatchPool([Applicant(), Applicant()])
        #expect(pool.sides.isOnePool && pool.sides.allow(0, 1) && !pool.sides.allow(0, 0))
    }

    @Test func whoeverTakesEitherPartFillsTheSideThatIsShort() {
        #expect(sides("mmppb") == "mmppm")
        #expect(sides("mmmpbb") == "mmmppp")
        #expect(sides("bpppbm") == "mpppmm")
        #expect(sides("mbbb") == "mmpp")
    }

    @Test func whoeverOffersMoreThanTheyWantMentorsFirst() {
        #expect(sides("mpbb", offers: [3]) == "mppm")
    }
}
