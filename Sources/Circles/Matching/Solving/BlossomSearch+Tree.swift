extension BlossomSearch {
    /// Puts an outermost blossom, or a node, into the tree as an outer one.
    mutating func reach(outer number: Int32, by edge: Int32) {
        label(number, Label.outer, by: edge)
        scanMembers(from: forest.bases[number])
    }

    /// Puts an outermost blossom, or a node, into the tree as an inner one.
    mutating func reach(inner number: Int32, by edge: Int32) {
        label(number, Label.inner, by: edge)
        guard forest.isBlossom(number) else { return }
        let due = now + prices[number] / 2
        if due == now { ready.append(~number) } else if due < bound { queue.push(~number, at: due) }
    }

    private mutating func scanMembers(from first: Int32) {
        var node = first
        repeat {
            scan(node)
            node = forest.groups.next(after: node)
        } while node != first
    }

    private mutating func label(_ number: Int32, _ label: Int8, by edge: Int32) {
        note(number)
        labels[number] = label
        arrivals[number] = edge
        labelled.append(number)
    }

    /// Looks along all edges of a node that has just become outer.
    private mutating func scan(_ node: Int32) {
        let price = forest.groups.price(of: node)
        if now + price < bound { (bound, end) = (now + price, node) }
        for edge in row(node) {
            let top = forest.top(of: heads[edge])
            if top != forest.top(of: node), labels[top] != Label.inner { wait(for: edge, slack(of: edge)) }
        }
    }

    /// Makes a blossom of the cycle that an edge between two outer ones closes.
    mutating func shrink(along edge: Int32) {
        let (left, right) = (forest.top(of: tails[edge]), forest.top(of: heads[edge]))
        let meeting = meeting(left, right)
        var (cycle, links) = ([meeting], [Int32]())
        let up = path(from: left, to: meeting)
        cycle += up.reversed()
        links += up.reversed().map { arrivals[$0] }
        links.append(edge)
        for number in path(from: right, to: meeting) {
            cycle.append(number)
            links.append(twins[arrivals[number]])
        }
        let arrival = arrivals[meeting]
        var inner: [Int32] = []
        for child in cycle {
            note(child)
            if labels[child] == Label.inner { inner += forest.nodes(in: child) }
            labels[child] = Label.none
        }
        guard let blossom = forest.shrink(cycle, links: links) else { return }
        prices[blossom] = 0
        noted[blossom] = now
        labels[blossom] = Label.outer
        arrivals[blossom] = arrival
        labelled.append(blossom)
        for node in inner { scan(node) }
    }

    /// The blossoms on the way to the root, up to one, which is left out.
    private func path(from start: Int32, to end: Int32) -> [Int32] {
        var (path, number) = ([Int32](), start)
        while number != end {
            path.append(number)
            number = forest.top(of: tails[arrivals[number]])
        }
        return path
    }

    /// Where the ways of two outer blossoms to the root meet first.
    private mutating func meeting(_ left: Int32, _ right: Int32) -> Int32 {
        seenBy += 1
        var (here, there) = (left, right)
        while true {
            if here >= 0 {
                if seen[here] == seenBy { return here }
                seen[here] = seenBy
                here = outerParent(of: here)
            }
            swap(&here, &there)
        }
    }

    private func outerParent(of number: Int32) -> Int32 {
        guard arrivals[number] >= 0 else { return -1 }
        let inner = forest.top(of: tails[arrivals[number]])
        return forest.top(of: tails[arrivals[inner]])
    }

    /// Matches an outer node by another edge, or leaves it over, and exchanges the edges on its way to the root.
    mutating func rematch(_ node: Int32, by edge: Int32) {
        var (node, edge) = (node, edge)
        while true {
            let outer = forest.top(of: node)
            forest.rotate(outer, to: node)
            forest.mates[node] = edge
            guard arrivals[outer] >= 0 else { return }
            let inner = forest.top(of: tails[arrivals[outer]])
            edge = arrivals[inner]
            node = tails[edge]
            forest.rotate(inner, to: heads[edge])
            forest.mates[heads[edge]] = twins[edge]
        }
    }

    /// Takes an inner blossom apart that costs nothing any more.
    ///
    /// Its children on the even way from the one the tree came in by to the base stay in the tree, the others leave it.
    mutating func expand(_ blossom: Int32) {
        guard labels[blossom] == Label.inner else { return }
        note(blossom)
        guard prices[blossom] == 0 else { return }
        labels[blossom] = Label.none
        let arrival = arrivals[blossom]
        let entry = forest.child(of: blossom, with: heads[arrival])
        let (children, links) = forest.dissolve(blossom)
        for child in children { noted[child] = now }
        let place = children.firstIndex(of: entry) ?? 0
        // The matched edge of the entry leads to the next child or to the one before.
        let isForward = place % 2 == 1
        var (index, edge) = (place, arrival)
        var outer: [(number: Int32, edge: Int32)] = []
        func step() -> (index: Int, edge: Int32) {
            isForward
                ? ((index + 1) % children.count, links[index]) : (index - 1, twins[links[index - 1]])
        }
        var inner: [(number: Int32, edge: Int32)] = [(entry, edge)]
        while index != 0 {
            (index, edge) = step()
            outer.append((children[index], edge))
            (index, edge) = step()
            inner.append((children[index], edge))
        }
        for (number, edge) in inner { reach(inner: number, by: edge) }
        for (number, edge) in outer { reach(outer: number, by: edge) }
        for child in children where labels[child] == Label.none { seek(child) }
    }

    /// Looks from outside the tree for edges of its outer nodes, which were of no use while this was inner.
    private mutating func seek(_ number: Int32) {
        for node in forest.nodes(in: number) {
            for edge in row(node) where labels[forest.top(of: heads[edge])] == Label.outer {
                wait(for: twins[edge], slack(of: edge))
            }
        }
    }
}
