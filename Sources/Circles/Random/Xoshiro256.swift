/// The xoshiro256** generator (Blackman and Vigna, 2018), which the searches draw from.
struct Xoshiro256: Sendable {
    private var s0, s1, s2, s3: UInt64

    /// A generator whose state is drawn from a seed with SplitMix64, as its authors recommend.
    init(seed: UInt64) {
        var seeder = SplitMix64(seed: seed)
        (s0, s1, s2, s3) = (seeder.next(), seeder.next(), seeder.next(), seeder.next())
    }

    mutating func next() -> UInt64 {
        let scrambled = s1 &* 5
        let result = ((scrambled << 7) | (scrambled >> 57)) &* 9
        let shifted = s1 << 17
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= shifted
        s3 = (s3 << 45) | (s3 >> 19)
        return result
    }

    /// A number from 0 up to, not including, a bound of at most 2^32.
    ///
    /// The high half of a product (Lemire, 2019) without its rejection step: the bias is below 2^-32 times the bound.
    mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(truncatingIfNeeded: bound)) >> 32)
    }

    /// A 32-bit draw, for acceptance thresholds kept as whole numbers.
    mutating func draw32() -> UInt32 {
        UInt32(truncatingIfNeeded: next() >> 32)
    }
}
