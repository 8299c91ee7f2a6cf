/// The xoshiro256** generator (Blackman and Vigna, 2018), which the searches draw from.
///
/// Written with machine words and masking shifts, which the compiler keeps as plain instructions in debug builds too.
struct Xoshiro256: Sendable {
    private var s0, s1, s2, s3: UInt

    /// A generator whose state is drawn from a seed with SplitMix64, as its authors recommend.
    init(seed: UInt64) {
        var seeder = SplitMix64(seed: seed)
        s0 = UInt(truncatingIfNeeded: seeder.next())
        s1 = UInt(truncatingIfNeeded: seeder.next())
        s2 = UInt(truncatingIfNeeded: seeder.next())
        s3 = UInt(truncatingIfNeeded: seeder.next())
    }

    mutating func next() -> UInt64 {
        UInt64(nextWord())
    }

    /// A number from 0 up to, not including, a bound of at most 2^32.
    ///
    /// The high half of a product (Lemire, 2019) without its rejection step: the bias is below 2^-32 times the bound.
    mutating func below(_ bound: Int) -> Int {
        Int(bitPattern: ((nextWord() &>> 32) &* UInt(bitPattern: bound)) &>> 32)
    }

    /// A 32-bit draw, for acceptance thresholds kept as whole numbers.
    mutating func draw32() -> UInt32 {
        UInt32(truncatingIfNeeded: nextWord() &>> 32)
    }

    /// The upper 32 bits of a draw as a whole number, for comparisons with thresholds of the same range.
    mutating func threshold() -> Int {
        Int(bitPattern: nextWord() &>> 32)
    }

    private mutating func nextWord() -> UInt {
        let scrambled = s1 &* 5
        let result = ((scrambled &<< 7) | (scrambled &>> 57)) &* 9
        let shifted = s1 &<< 17
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= shifted
        s3 = (s3 &<< 45) | (s3 &>> 19)
        return result
    }
}
