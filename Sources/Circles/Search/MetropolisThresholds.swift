/// How readily a search takes a change for the worse: thresholds for a 32-bit draw, made with whole numbers only.
///
/// Metropolis' rule takes a change of cost d at temperature T with probability exp(-d/T). The powers of exp(-1/64) are
/// multiplied up in fixed point from one constant, because the exp of two C libraries may differ in the last bit.
enum MetropolisThresholds {
    /// exp(-1/64) * 2^32, rounded.
    private static let factor: UInt64 = 4_228_380_000
    private static let powers: [Int] = {
        var powers = [1 << 32]
        var power: UInt64 = 1 << 32
        while power > 1 {
            power = (power * factor) >> 32
            powers.append(Int(power))
        }
        return powers
    }()

    /// The thresholds for changes from 0 on, up to where none is taken any more.
    ///
    /// - Parameters:
    ///   - temperature: T in 1/256 of a unit of cost; 0 takes no change for the worse.
    ///   - count: how many thresholds.
    /// - Returns: for each change the number under which a draw of 32 bits takes it.
    static func table(temperature: Int, count: Int) -> [Int] {
        (0..<count).map { change in
            guard change > 0 else { return 1 << 32 }
            guard temperature > 0 else { return 0 }
            let index = change * 64 * 256 / temperature
            return index < powers.count ? powers[index] : 0
        }
    }
}
