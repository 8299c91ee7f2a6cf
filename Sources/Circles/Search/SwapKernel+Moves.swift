/// What a move changes beside meetings, and how it is made.
extension SwapKernel {
    /// By how much what people's small seats cost would change.
    func smallSeatChange(_ a: Int, _ b: Int, _ from: Int, _ to: Int) -> Int {
        let step = isSmall[to] &- isSmall[from]
        if step == 0 { return 0 }
        let (smallA, smallB) = (smallSeats[a], smallSeats[b])
        return seatCosts[smallA &+ step] &- seatCosts[smallA] &+ seatCosts[smallB &- step] &- seatCosts[smallB]
    }

    /// By how much the number of people of one unit at one table would change.
    func originChange(
        _ origins: UnsafePointer<UInt16>, _ a: Int, _ b: Int, _ base: Int, _ from: Int, _ to: Int
    ) -> Int {
        let (rowA, rowB) = (origins + a &* people, origins + b &* people)
        var sum = 0
        var seat = seats + (base &+ start[from])
        var end = seat + size[from]
        while seat < end {
            sum = sum &+ Int(rowB[seat.pointee]) &- Int(rowA[seat.pointee])
            seat = seat + 1
        }
        seat = seats + (base &+ start[to])
        end = seat + size[to]
        while seat < end {
            sum = sum &+ Int(rowA[seat.pointee]) &- Int(rowB[seat.pointee])
            seat = seat + 1
        }
        return sum &- 2 &* Int(rowA[b])
    }

    /// Exchanges two people of one round.
    func swap(_ a: Int, _ b: Int, _ base: Int, _ from: Int, _ to: Int) {
        move(a, b, in: base &+ start[from], size[from])
        move(b, a, in: base &+ start[to], size[to])
        let (placeA, placeB) = (places[base &+ a], places[base &+ b])
        seats[base &+ placeA] = b
        seats[base &+ placeB] = a
        places[base &+ a] = placeB
        places[base &+ b] = placeA
        let step = isSmall[to] &- isSmall[from]
        smallSeats[a] = smallSeats[a] &+ step
        smallSeats[b] = smallSeats[b] &- step
        if kinds > 0 { countKinds(a, b, base / people &* tables, from, to) }
    }

    /// Counts one person out of a circle and another in.
    private func move(_ leaving: Int, _ coming: Int, in first: Int, _ count: Int) {
        let (rowOut, rowIn) = (meetings + leaving &* people, meetings + coming &* people)
        var seat = seats + first
        let end = seat + count
        while seat < end {
            let other = seat.pointee
            if other != leaving {
                let columns = meetings + other &* people
                rowOut[other] = rowOut[other] &- 1
                columns[leaving] = columns[leaving] &- 1
                rowIn[other] = rowIn[other] &+ 1
                columns[coming] = columns[coming] &+ 1
            }
            seat = seat + 1
        }
    }

    private func countKinds(_ a: Int, _ b: Int, _ row: Int, _ from: Int, _ to: Int) {
        let (here, there) = (kindCount + (row &+ from) &* kinds, kindCount + (row &+ to) &* kinds)
        if kind[a] >= 0 {
            here[kind[a]] = here[kind[a]] &- 1
            there[kind[a]] = there[kind[a]] &+ 1
        }
        if kind[b] >= 0 {
            there[kind[b]] = there[kind[b]] &- 1
            here[kind[b]] = here[kind[b]] &+ 1
        }
    }
}
