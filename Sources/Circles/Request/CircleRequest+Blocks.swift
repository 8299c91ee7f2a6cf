extension CircleRequest {
    /// People who sit together in every round, as blocks: groups that share a person are one block, everybody else is a block of one.
    ///
    /// Blocks come in the order of their first person, people in ascending order; numbers that are nobody's are left out.
    package var blocks: [[Int]] {
        guard people > 0 else { return [] }
        var leader = Array(0..<people)
        func find(_ person: Int) -> Int {
            var root = person
            while leader[root] != root { root = leader[root] }
            return root
        }
        for group in together {
            let group = group.filter { $0 >= 0 && $0 < people }
            for person in group.dropFirst() {
                let (a, b) = (find(group[0]), find(person))
                leader[max(a, b)] = min(a, b)
            }
        }
        var blocks: [[Int]] = []
        var place = Array(repeating: -1, count: people)
        for person in 0..<people {
            let root = find(person)
            if place[root] < 0 {
                place[root] = blocks.count
                blocks.append([])
            }
            blocks[place[root]].append(person)
        }
        return blocks
    }

    /// The kind of a person as the mix counts it; the number past the last kind for whoever is of none that is asked for.
    package func kind(of person: Int) -> Int {
        guard person < kinds.count, kinds[person] >= 0, kinds[person] < mix.count else { return mix.count }
        return kinds[person]
    }
}
