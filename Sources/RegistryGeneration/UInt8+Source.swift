/// The bytes that matter when source is cut into tokens.
extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let quote = UInt8(ascii: "\"")
    static let backtick = UInt8(ascii: "`")
    static let backslash = UInt8(ascii: "\\")
    static let slash = UInt8(ascii: "/")
    static let hash = UInt8(ascii: "#")

    var isNewline: Bool { self == .lineFeed || self == .carriageReturn }

    /// White space and control characters, which the compiler passes over as well.
    var isBlank: Bool { self <= UInt8(ascii: " ") || self == 0x7F }

    /// Letters, digits, the underscore, the dollar sign, and every byte of what is not ASCII.
    var isNamePart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
            true
        default:
            false
        }
    }
}
