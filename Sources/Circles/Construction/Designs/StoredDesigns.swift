/// Base rounds of designs that no rule here gives, found by our own search and stored so that plans are there at once.
///
/// The names credit those who showed that such designs exist; which of many designs with these numbers it is does not
/// matter here.
enum StoredDesigns {
    /// The stored design for so many circles of one size, so many seats of which are empty in every round.
    static func starter(circles: Int, size: Int, vacant: Int = 0) -> Starter? {
        [threes, fours, fives, unevenSixes].joined().first {
            $0.size == size && $0.people == circles * size && $0.vacant == vacant
        }
    }
}

extension ResolvableDesign {
    /// The stored design for so many circles of one size.
    static func stored(circles: Int, size: Int) -> ResolvableDesign? {
        StoredDesigns.starter(circles: circles, size: size)?.design
    }
}
