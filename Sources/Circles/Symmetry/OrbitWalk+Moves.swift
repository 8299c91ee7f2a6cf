extension OrbitWalk {
    /// The memory of a walk while it moves; unchecked, because the checks took a third of the time.
    struct Memory {
        /// Who sits where.
        let seats: UnsafeMutablePointer<Int32>
        /// For each orbit of pairs the place of its next price.
        let places: UnsafeMutablePointer<Int32>
        /// The orbit of each pair.
        let numbers: UnsafePointer<Int32>
        /// What one meeting more costs.
        let steps: UnsafePointer<Int32>
        /// The seats of a circle.
        let width: Int
        /// The pairs of one track in `numbers`.
        let row: Int

        /// Puts another track on a seat; what that changes the cost by.
        @inline(__always)
        func put(_ new: Int, on seat: Int, of circle: Int) -> Int {
            let (oldRow, newRow) = (numbers + Int(seats[seat]) * row, numbers + new * row)
            var delta: Int32 = 0
            for other in (circle * width)..<(circle * width + width) where other != seat {
                let there = Int(seats[other])
                let left = Int(oldRow[there])
                places[left] -= 1
                delta -= steps[Int(places[left])]
                let come = Int(newRow[there])
                delta += steps[Int(places[come])]
                places[come] += 1
            }
            seats[seat] = Int32(truncatingIfNeeded: new)
            return Int(delta)
        }
    }

    /// Tries swaps of two tracks of one starter, and tracks for their images under the circles' permutations.
    ///
    /// - Parameters:
    ///   - tries: how many swaps are tried.
    ///   - table: which worsenings are accepted.
    ///   - target: the walk stops as soon as the cost is not above this.
    ///   - random: where draws come from.
    /// - Returns: how many swaps were tried.
    mutating func walk(tries: Int, _ table: AcceptanceTable, target: Int, _ random: inout Xoshiro256) -> Int {
        let perStarter = movable.count / frame.starters
        guard perStarter > 0 else { return tries }
        return withMemory { memory, walk in
            for done in 0..<tries {
                guard walk.cost > target else { return done }
                let draw = random.below(walk.movable.count)
                let first = Int(walk.movable[draw])
                let second = Int(walk.movable[draw / perStarter * perStarter + random.below(perStarter)])
                walk.trySwap(memory, first, second, table, &random)
            }
            return tries
        }
    }

    @inline(__always)
    private mutating func trySwap(
        _ memory: Memory, _ first: Int, _ second: Int, _ table: AcceptanceTable, _ random: inout Xoshiro256
    ) {
        let (circleA, circleB) = (first / memory.width, second / memory.width)
        let (a, b) = (Int(memory.seats[first]), Int(memory.seats[second]))
        if circleA == circleB {
            guard imageCount > 1 else { return }
            let delta = memory.put(image(1 + random.below(imageCount - 1), of: a), on: first, of: circleA)
            if table.accepts(delta, &random) { cost += delta } else { _ = memory.put(a, on: first, of: circleA) }
            return
        }
        let (kindA, kindB) = (Int(frame.kinds[a]), Int(frame.kinds[b]))
        guard kindA == kindB || maySwap(kindA, in: circleA, kindB, in: circleB) else { return }
        var (newA, newB) = (b, a)
        if imageCount > 1 {
            newA = image(random.below(imageCount), of: b)
            newB = image(random.below(imageCount), of: a)
        }
        let delta = memory.put(newA, on: first, of: circleA) + memory.put(newB, on: second, of: circleB)
        if table.accepts(delta, &random) {
            cost += delta
            if kindA != kindB { swapKinds(kindA, in: circleA, kindB, in: circleB) }
        } else {
            _ = memory.put(b, on: second, of: circleB) + memory.put(a, on: first, of: circleA)
        }
    }

    private func image(_ element: Int, of track: Int) -> Int {
        Int(images[element * orbits.tracks + track])
    }

    private func maySwap(_ kindA: Int, in circleA: Int, _ kindB: Int, in circleB: Int) -> Bool {
        let (a, b, count) = (frame.shares[kindA], frame.shares[kindB], frame.shares.count)
        return kindCounts[circleA * count + kindA] > a.atLeast && kindCounts[circleB * count + kindA] < a.atMost
            && kindCounts[circleB * count + kindB] > b.atLeast && kindCounts[circleA * count + kindB] < b.atMost
    }

    private mutating func swapKinds(_ kindA: Int, in circleA: Int, _ kindB: Int, in circleB: Int) {
        let count = frame.shares.count
        kindCounts[circleA * count + kindA] -= 1
        kindCounts[circleB * count + kindA] += 1
        kindCounts[circleB * count + kindB] -= 1
        kindCounts[circleA * count + kindB] += 1
    }

    /// Runs moves with the walk's memory taken out of its arrays, and puts it back.
    private mutating func withMemory(_ body: (Memory, inout OrbitWalk) -> Int) -> Int {
        var (seats, places) = ([Int32](), [Int32]())
        swap(&seats, &self.seats)
        swap(&places, &self.places)
        defer {
            swap(&seats, &self.seats)
            swap(&places, &self.places)
        }
        let (width, row, numbers, steps) = (frame.width, orbits.tracks + 1, orbits.numbers, prices.steps)
        return seats.withUnsafeMutableBufferPointer { seats in
            places.withUnsafeMutableBufferPointer { places in
                numbers.withUnsafeBufferPointer { numbers in
                    steps.withUnsafeBufferPointer { steps in
                        guard let seats = seats.baseAddress, let places = places.baseAddress,
                            let numbers = numbers.baseAddress, let steps = steps.baseAddress
                        else { return 0 }
                        let memory = Memory(
                            seats: seats, places: places, numbers: numbers, steps: steps, width: width, row: row)
                        return body(memory, &self)
                    }
                }
            }
        }
    }
}
