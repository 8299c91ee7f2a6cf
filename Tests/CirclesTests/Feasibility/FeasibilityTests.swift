import Circles
import Testing

struct FeasibilityTests {
    private func refusal(_ change: (inout CircleRequest) -> Void) -> InfeasibleWish? {
        var request = CircleRequest(people: 12, size: 4, rounds: 3)
        change(&request)
        do throws(InfeasibleWish) {
            try Feasibility.check(request)
            return nil
        } catch { return error }
    }

    @Test func aPlainRequestPasses() {
        #expect(refusal { _ in } == nil)
        #expect(refusal { $0.size = .max } == nil)
        #expect(refusal { $0.origins = [Array(repeating: 1, count: 12)] } == nil)
    }

    @Test func numbersOutOfRangeAreNamed() {
        #expect(refusal { $0.people = 1 }?.reason == .tooFewPeople(1))
        #expect(refusal { $0.people = 1 }?.nearest == nil)
        #expect(refusal { $0.people = .max }?.reason == .tooManyPeople(.max, most: 2_000))
        #expect(refusal { $0.size = 1 }?.reason == .sizeTooSmall(1))
        #expect(refusal { $0.size = .min }?.concessions == [.size(from: .min, to: 2)])
        #expect(refusal { $0.rounds = 0 }?.reason == .tooFewRounds(0))
        #expect(refusal { $0.rounds = .max }?.nearest?.rounds == CircleRequest.mostRounds)
    }

    @Test func aNumberThatIsNobodysIsLeftOut() {
        let refused = refusal { $0.apart = [[0, 12]] }
        #expect(refused?.reason == .nobody(12))
        #expect(refused?.concessions == [.leftOut(12)])
        #expect(refused?.nearest?.apart == [[0]])
        #expect(refusal { $0.together = [[1, 2, 1]] }?.reason == .namedTwice(1))
        #expect(refusal { $0.past = [.init(0, -3)] }?.reason == .nobody(-3))
        #expect(refusal { $0.past = [.init(0, 0)] }?.reason == .pastMeeting(.init(0, 0)))
        #expect(refusal { $0.past = [.init(0, 1, times: .max)] }?.nearest?.past == [])
        #expect(refusal { $0.kinds = [0] }?.reason == .notForEverybody(given: 1, people: 12))
        #expect(refusal { $0.origins = [[]] }?.concessions == [.notKnown])
    }

    @Test func fourApartNeedFourCircles() {
        let refused = refusal { $0.apart = [[2, 5, 7, 9]] }
        #expect(refused?.reason == .apart([2, 5, 7, 9], circles: 3))
        #expect(refused?.nearest?.size == 3)
        #expect(refused?.concessions == [.size(from: 4, to: 3)])
    }

    @Test func ofTooManyApartSomeMayMeet() {
        let refused = refusal { $0.apart = [Array(0..<8)] }
        #expect(refused?.reason == .apart(Array(0..<8), circles: 3))
        #expect(refused?.nearest?.size == 4)
        #expect(refused?.nearest?.apart.first == [0, 1, 2])
        #expect(refused?.concessions.first == .mayMeet(3, [2]))
    }

    @Test func whoIsTooManyForACircleGetsALargerOne() {
        let refused = refusal { $0.together = [[1, 2, 3], [3, 4, 5]] }
        #expect(refused?.reason == .tooManyTogether([1, 2, 3, 4, 5], seats: 4))
        #expect(refused?.concessions == [.size(from: 4, to: 6)])
        let crowd = refusal { $0.together = [Array(0..<10)] }
        #expect(crowd?.nearest?.blocks.first == [0, 1, 2, 3])
        #expect(crowd?.concessions.count == 6)
    }

    @Test func twoWishesThatContradictEachOtherAreNamed() {
        let refused = refusal { ($0.together, $0.apart) = ([[1, 2], [2, 3]], [[3, 1]]) }
        #expect(refused?.reason == .apartAndTogether(3, 1, block: [1, 2, 3]))
        #expect(refused?.nearest?.apart == [[3, 1]])
        #expect(refused?.nearest?.together == [[1, 2]])
        #expect(refused?.concessions == [.mayPart(3, from: [2])])
        let hosts = refusal { ($0.together, $0.hosts) = ([[1, 2]], [1, 2]) }
        #expect(hosts?.reason == .hostsTogether(1, 2, block: [1, 2]))
    }

    @Test func aHostWithoutATableIsNone() {
        let refused = refusal { $0.hosts = [0, 1, 2, 3] }
        #expect(refused?.reason == .tooManyHosts([0, 1, 2, 3], circles: 3))
        #expect(refused?.nearest?.hosts == [0, 1, 2])
        #expect(refused?.concessions == [.noHost(3)])
    }

    @Test func sharesMustFitThePeopleAndTheCircles() {
        let kinds = [0, 0] + Array(repeating: 1, count: 10)
        func mix(_ shares: CircleRequest.Share...) -> InfeasibleWish.Reason? {
            refusal { ($0.kinds, $0.mix) = (kinds, shares) }?.reason
        }
        #expect(mix(.init(atLeast: 1)) == .tooFewOfKind(0, there: 2, needed: 3))
        #expect(mix(.init(), .init(atMost: 3)) == .tooManyOfKind(1, there: 10, room: 9))
        #expect(mix(.init(atLeast: 3, atMost: 2)) == .share(kind: 0, .init(atLeast: 3, atMost: 2)))
        #expect(mix(.init(atLeast: -1)) == .share(kind: 0, .init(atLeast: -1)))
        #expect(mix(.init(atLeast: .max)) == .tooFewOfKind(0, there: 2, needed: 39))
        #expect(mix(.init(atMost: 1), .init(atMost: 4)) == nil)
        let many = refusal {
            ($0.kinds, $0.mix) = (kinds.map { 1 - $0 }, [.init(atLeast: 2, atMost: 2), .init(atLeast: 1)])
        }
        #expect(many?.reason == .tooManyOfKind(0, there: 10, room: 6))
    }

    @Test func aShareIsLoweredByAsLittleAsPossible() {
        let refused = refusal {
            ($0.people, $0.kinds, $0.size) = (6, [0, 1, 1, 1, 1, 1], 2)
            $0.mix = [.init(atLeast: 1, atMost: 1), .init(atLeast: 1)]
        }
        #expect(refused?.reason == .tooFewOfKind(0, there: 1, needed: 3))
        #expect(refused?.concessions == [.share(kind: 0, from: .init(atLeast: 1, atMost: 1), to: .init(atMost: 1))])
    }

    @Test func roomsMustHoldTheCircles() {
        #expect(refusal { $0.rooms = [9, 9] }?.reason == .tooFewRooms(2, circles: 3))
        #expect(refusal { $0.rooms = [9, 9] }?.concessions == [.size(from: 4, to: 6)])
        #expect(refusal { $0.rooms = [4, 3, 9, 3] }?.reason == .roomTooSmall(seats: 3, circle: 4))
        #expect(refusal { $0.rooms = [4, 3, 9, 3] }?.nearest?.size == 3)
        #expect(refusal { $0.rooms = [1] }?.concessions == [.rooms])
    }

    @Test func fiveInARingOfDislikesCannotSitInTwoCircles() {
        let refused = refusal {
            ($0.people, $0.size) = (5, 3)
            $0.apart = [[0, 1], [1, 2], [2, 3], [3, 4], [4, 0]]
        }
        #expect(refused?.reason == .notAllAtOnce([0, 1, 2, 3, 4]))
        #expect(refused?.concessions == [.mayMeet(0, [4])])
    }

    @Test func aHundredWishesComeToAnEnd() {
        let refused = refusal {
            ($0.people, $0.size) = (200, 10)
            $0.apart = [Array(0..<100)] + (0..<100).map { [$0, 199 - $0] }
        }
        #expect(refused?.reason == .apart(Array(0..<100), circles: 20))
        #expect(refused?.nearest?.apart.first?.count == 20)
    }
}
