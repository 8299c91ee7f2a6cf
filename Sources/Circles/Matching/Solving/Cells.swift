/// A row of numbers of fixed length for inner loops, freed with its owner; indices are checked in debug builds only.
///
/// Element types that are nested in their user are not private: Swift 6.3.1 then fails to write debug information.
struct Cells<Element: BitwiseCopyable>: ~Copyable {
    private let base: UnsafeMutablePointer<Element>
    /// How many numbers there are.
    let count: Int

    /// The same number again and again.
    init(repeating element: Element, count: Int) {
        base = .allocate(capacity: max(1, count))
        base.initialize(repeating: element, count: count)
        self.count = count
    }

    /// A copy of an array.
    init(_ array: [Element]) {
        count = array.count
        base = .allocate(capacity: max(1, count))
        array.withUnsafeBufferPointer { [base] source in
            if let start = source.baseAddress { base.initialize(from: start, count: source.count) }
        }
    }

    deinit {
        base.deallocate()
    }

    /// The number at an index.
    subscript(index: Int) -> Element {
        @inline(__always) get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        @inline(__always) nonmutating _modify {
            assert(index >= 0 && index < count)
            yield &base[index]
        }
    }

    /// The number at an index that is itself kept in such a row.
    subscript(index: Int32) -> Element {
        @inline(__always) get { self[Int(index)] }
        @inline(__always) nonmutating _modify { yield &self[Int(index)] }
    }

    /// The numbers as an array.
    var array: [Element] {
        Array(UnsafeBufferPointer(start: base, count: count))
    }
}
