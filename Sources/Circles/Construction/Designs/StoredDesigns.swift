/// Base rounds of designs that no rule here gives, found by our own search and stored so that plans are there at once.
///
/// The names credit those who showed that such designs exist; which of many designs with these numbers it is does not
/// matter here.
enum StoredDesigns {
    /// The stored design for so many circles of one size.
    static func starter(circles: Int, size: Int) -> Starter? {
        [threes, fours, fives].joined().first { $0.size == size && $0.people == circles * size }
    }
}

extension ResolvableDesign {
    /// The stored design for so many circles of one size.
    static func stored(circles: Int, size: Int) -> ResolvableDesign? {
        StoredDesigns.starter(circles: circles, size: size)?.design
    }
}
