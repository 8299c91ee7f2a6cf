/// What is wrong with a request before anything is counted: numbers out of range, nobody's numbers, people named twice.
enum FormReason {
    /// The most meetings of one pair that are counted.
    static let mostPastMeetings = 10_000

    static func of(_ request: CircleRequest) -> InfeasibleWish.Reason? {
        numbers(request) ?? names(request) ?? past(request) ?? lengths(request)
    }

    private static func numbers(_ request: CircleRequest) -> InfeasibleWish.Reason? {
        if request.people < 2 { return .tooFewPeople(request.people) }
        if request.people > CircleRequest.mostPeople {
            return .tooManyPeople(request.people, most: CircleRequest.mostPeople)
        }
        if request.size < 2 { return .sizeTooSmall(request.size) }
        if request.rounds < 1 { return .tooFewRounds(request.rounds) }
        guard request.rounds <= CircleRequest.mostRounds else {
            return .tooManyRounds(request.rounds, most: CircleRequest.mostRounds)
        }
        return nil
    }

    private static func names(_ request: CircleRequest) -> InfeasibleWish.Reason? {
        var lastNamedIn = Array(repeating: -1, count: request.people)
        for (wish, group) in (request.apart + request.together + [request.hosts]).enumerated() {
            for person in group {
                guard lastNamedIn.indices.contains(person) else { return .nobody(person) }
                guard lastNamedIn[person] < wish else { return .namedTwice(person) }
                lastNamedIn[person] = wish
            }
        }
        return nil
    }

    private static func past(_ request: CircleRequest) -> InfeasibleWish.Reason? {
        for meeting in request.past {
            for person in [meeting.a, meeting.b] where person < 0 || person >= request.people { return .nobody(person) }
            if meeting.a == meeting.b || !(0...mostPastMeetings).contains(meeting.times) {
                return .pastMeeting(meeting)
            }
        }
        return nil
    }

    private static func lengths(_ request: CircleRequest) -> InfeasibleWish.Reason? {
        let kinds = request.mix.isEmpty && request.kinds.isEmpty ? [] : [request.kinds.count]
        for given in kinds + request.origins.map(\.count) where given != request.people {
            return .notForEverybody(given: given, people: request.people)
        }
        return nil
    }
}
