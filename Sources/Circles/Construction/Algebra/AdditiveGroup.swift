/// What the rows of a difference matrix are added in.
enum AdditiveGroup: Sendable {
    /// Whole numbers modulo the order.
    case cyclic(Int)
    /// Elements of a product of fields.
    case fields(FieldProduct)

    /// How many elements there are.
    var order: Int {
        switch self {
        case .cyclic(let order): order
        case .fields(let product): product.order
        }
    }

    /// The sum of two elements.
    func add(_ a: Int, _ b: Int) -> Int {
        switch self {
        case .cyclic(let order): (a + b) % order
        case .fields(let product): product.add(a, b)
        }
    }

    /// The difference of two elements.
    func subtract(_ a: Int, _ b: Int) -> Int {
        switch self {
        case .cyclic(let order): (a + order - b) % order
        case .fields(let product): product.subtract(a, b)
        }
    }
}
