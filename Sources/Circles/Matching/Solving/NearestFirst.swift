/// A queue that hands out the nearest element first: a binary heap of distances.
struct NearestFirst {
    /// An element and how far away it was when it was put in.
    struct Item: BitwiseCopyable {
        var distance: Int
        var element: Int32
    }

    private var items: [Item] = []

    /// Forgets everything.
    mutating func removeAll() {
        items.removeAll(keepingCapacity: true)
    }

    /// Puts an element in; it may be in already, further away.
    mutating func push(_ element: Int32, at distance: Int) {
        var hole = items.count
        items.append(Item(distance: distance, element: element))
        items.withUnsafeMutableBufferPointer { items in
            while hole > 0, items[(hole - 1) / 2].distance > distance {
                items[hole] = items[(hole - 1) / 2]
                hole = (hole - 1) / 2
            }
            items[hole] = Item(distance: distance, element: element)
        }
    }

    /// Takes the nearest out, if there is one.
    mutating func pop() -> Item? {
        guard let last = items.popLast() else { return nil }
        guard let nearest = items.first else { return last }
        items.withUnsafeMutableBufferPointer { items in
            var hole = 0
            while true {
                var child = 2 * hole + 1
                guard child < items.count else { break }
                if child + 1 < items.count, items[child + 1].distance < items[child].distance { child += 1 }
                guard items[child].distance < last.distance else { break }
                items[hole] = items[child]
                hole = child
            }
            items[hole] = last
        }
        return nearest
    }
}
