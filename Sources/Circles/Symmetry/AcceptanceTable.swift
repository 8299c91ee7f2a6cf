/// Which worsenings a search accepts: thresholds for 32-bit draws, in whole numbers that are the same on every machine.
struct AcceptanceTable: Sendable {
    /// For each worsening below its count the bound under which a draw accepts it.
    private(set) var limits: [UInt32] = []

    /// exp(-j/32) in units of 2^-32 for j from 0, by whole multiplication from exp(-1/32) alone.
    private static let powers: [UInt64] = {
        var powers: [UInt64] = [1 << 32]
        while let last = powers.last, last > 0 { powers.append((last * 4_162_825_044) >> 32) }
        return powers
    }()

    /// The thresholds at a temperature.
    ///
    /// - Parameters:
    ///   - temperature: in 1/64 of what one unit of cost is worth.
    ///   - unit: how many whole numbers of cost are one unit.
    init(temperature: Int, unit: Int) {
        var cost = 0
        while true {
            let place = cost * 2048 / (temperature * unit)
            guard place < Self.powers.count else { return }
            limits.append(UInt32(clamping: Self.powers[place]))
            cost += 1
        }
    }

    /// Whether a change of the cost is accepted.
    @inline(__always)
    func accepts(_ change: Int, _ random: inout Xoshiro256) -> Bool {
        change <= 0 || change < limits.count && random.draw32() < limits[change]
    }
}
