/// A short hash that is the same on every machine and on every day, unlike `Hasher`.
enum StableHash {
    /// Eight hexadecimal digits of the text's 64-bit FNV-1a hash, its two halves folded together.
    static func digits(of text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// Thirty-two hexadecimal digits of two differently seeded hashes of several texts, which cannot run into each other.
    static func long(_ texts: [String]) -> String {
        let text = texts.map { "\($0.utf8.count):\($0)" }.joined()
        return [UInt64(0xcbf2_9ce4_8422_2325), 0x9ae1_6a3b_2f90_404f].map { seed in
            var hash = seed
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
            hash ^= hash >> 32
            hash &*= 0xd6e8_feb8_6659_fd93
            hash ^= hash >> 32
            let digits = String(hash, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
