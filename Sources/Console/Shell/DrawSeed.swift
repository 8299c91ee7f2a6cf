import Facilitation
import LineEditing

extension Draw {
    /// From which draws are made: another number each time, unless `TURNABOUT_SEED` gives one.
    @MainActor static var seed: UInt64 {
        Terminal.environment("TURNABOUT_SEED").flatMap { UInt64($0) } ?? .random(in: 0 ... .max)
    }

    /// A seed that people can type again: six digits at most, unless `TURNABOUT_SEED` gives another.
    @MainActor static var shortSeed: UInt64 {
        Terminal.environment("TURNABOUT_SEED").flatMap { UInt64($0) } ?? .random(in: 1...999_999)
    }
}
