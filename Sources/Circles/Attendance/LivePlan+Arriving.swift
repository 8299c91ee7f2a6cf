extension LivePlan {
    /// Somebody comes, or comes back.
    ///
    /// A returner gets their own seats and whoever moved because of them goes back, so that leaving and coming back changes
    /// nothing. Somebody else takes the seats of the one who left whose seats suit them best. Where nobody left, they get
    /// one seat in every round to come, with people they have met least, and a new circle where all are full.
    ///
    /// - Parameters:
    ///   - person: who comes: somebody who left, or the number of people so far for somebody new.
    ///   - newcomer: what is known of somebody new.
    /// - Returns: who moved, which repeats that added, and what could not be kept; nothing changes for any other number.
    @discardableResult
    package mutating func arrive(_ person: Int, as newcomer: Newcomer = Newcomer()) -> Change {
        var change = Change(person: person)
        guard admit(person, newcomer) else { return change }
        var reseating = Reseating(self)
        let before = reseating.met
        var brought = Array(repeating: 0, count: request.people)
        var free = Array(reseating.toCome)
        if let own = vacancies.lastIndex(where: { $0.person == person }) {
            let vacancy = vacancies.remove(at: own)
            free = reseating.putBack(vacancy)
            (change.tookSeatsOf, brought) = (person, repeats(of: vacancy, in: reseating))
        } else if let (place, fitting) = bestVacancy(for: person, in: reseating) {
            let vacancy = vacancies.remove(at: place)
            (change.tookSeatsOf, brought) = (vacancy.person, repeats(of: vacancy, in: reseating))
            for round in fitting {
                if let table = vacancy.table(inRound: round) { reseating.seat(person, inRound: round, at: table) }
            }
            free.removeAll(where: fitting.contains)
        }
        reseating.seatExtra(person, inRounds: free, keeping: lastTable(of: person))
        rounds = reseating.rounds
        change.moves = reseating.moves(without: person)
        change.breaches = reseating.breaches(
            at: reseating.toCome.compactMap { round in reseating.table(of: person, inRound: round).map { (round, $0) } }
        )
        change.repeats = Self.repeatsAdded(from: before, to: reseating.met).compactMap { pair in
            guard pair.a == person || pair.b == person else { return pair }
            let times = pair.times - brought[pair.a == person ? pair.b : pair.a]
            return times > 0 ? Change.Repeat(pair.a, pair.b, times: times) : nil
        }
        return change
    }

    /// Counts somebody as there; false where they are already, or are nobody.
    private mutating func admit(_ person: Int, _ newcomer: Newcomer) -> Bool {
        if isPresent.indices.contains(person) {
            guard !isPresent[person] else { return false }
            isPresent[person] = true
            return true
        }
        guard person == request.people, person < CircleRequest.mostPeople else { return false }
        request.people += 1
        isPresent.append(true)
        if !request.kinds.isEmpty || !request.mix.isEmpty { request.kinds.append(newcomer.kind) }
        for index in request.origins.indices {
            request.origins[index].append(index < newcomer.origins.count ? newcomer.origins[index] : -1)
        }
        for other in newcomer.apartFrom where (0..<person).contains(other) { request.apart.append([other, person]) }
        let numbers = 0...person
        request.past += newcomer.past.filter { $0.a != $0.b && numbers.contains($0.a) && numbers.contains($0.b) }
        return true
    }

    /// The seats that suit somebody in most rounds, of those the ones with fewest repeats, of their kind, left first.
    ///
    /// A host's seats come last: at a host's table others come and go, whoever sits there stays.
    private func bestVacancy(for person: Int, in reseating: Reseating) -> (place: Int, fitting: [Int])? {
        let ranked = vacancies.indices.map { place in
            let vacancy = vacancies[place]
            let fitting = reseating.rounds(inWhich: vacancy, fits: person)
            let repeats = fitting.reduce(0) {
                $0
                    + (vacancy.table(inRound: $1).map { [round = $1] in
                        reseating.repeatsOfSeating(person, inRound: round, at: $0)
                    } ?? 0)
            }
            let kinds = request.kind(of: person) == request.kind(of: vacancy.person) ? 0 : 1
            let host = reseating.rules.isHost[vacancy.person] ? 1 : 0
            return (rank: (-fitting.count, host, repeats, kinds, place), fitting: fitting)
        }
        guard let best = ranked.min(by: { $0.rank < $1.rank }), !best.fitting.isEmpty else { return nil }
        return (best.rank.4, best.fitting)
    }

    /// How many repeats whoever had these seats would have with each person.
    private func repeats(of vacancy: Vacancy, in reseating: Reseating) -> [Int] {
        let before = self.meetings(through: begun)
        var meetings = (0..<request.people).map { before[vacancy.person, $0] }
        for round in reseating.toCome {
            guard let table = vacancy.table(inRound: round), table < reseating.rounds[round].count else { continue }
            for other in reseating.rounds[round][table] { meetings[other] += 1 }
        }
        return meetings.map { max(0, $0 - 1) }
    }
}
