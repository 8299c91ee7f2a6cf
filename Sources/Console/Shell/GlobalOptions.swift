import LineEditing

/// What can be set for every command, read before any grammar is loaded.
package struct GlobalOptions: Sendable {
    /// Where everything is kept; nil for the usual place.
    var dataDirectory: String?
    /// Whether repainting is off.
    var isPlain = false
    /// Whether colour is wanted.
    var color = TerminalPolicy.ColourWish.auto
    /// Console lines to run without a terminal.
    var lines: [String]?
    /// A file of console lines.
    var file: String?
    /// Whether to go on after an error.
    var keepsGoing = false
    /// Whether a data directory that others can read is accepted.
    var allowsOthers = false

    /// Takes the options that fit every command out of the arguments.
    ///
    /// - Parameter arguments: what followed the program's name.
    /// - Returns: the options, and the words that are left.
    /// - Throws: a ``ConsoleError`` of usage when a value is missing or wrong.
    static func take(from arguments: [String]) throws -> (GlobalOptions, rest: [String]) {
        var options = GlobalOptions()
        var rest: [String] = []
        var index = 0
        func value(of name: String, _ inline: Substring?) throws -> String {
            if let inline { return String(inline) }
            index += 1
            guard index < arguments.count else {
                throw ConsoleError.usage("\(name) needs a value. `turnabout --help` shows how it is written.")
            }
            return arguments[index]
        }
        while index < arguments.count {
            let argument = arguments[index]
            if argument == "--" {
                rest += arguments[index...]
                break
            }
            let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let inline = argument.hasPrefix("--") && halves.count == 2 ? halves[1] : nil
            switch argument.hasPrefix("--") ? String(halves[0]) : argument {
            case "--data": options.dataDirectory = try value(of: "--data", inline)
            case "--plain": options.isPlain = true
            case "--keep-going": options.keepsGoing = true
            case "--allow-others": options.allowsOthers = true
            case "--color", "--colour":
                let wish = try value(of: "--color", inline)
                guard let color = TerminalPolicy.ColourWish(rawValue: wish) else {
                    throw ConsoleError.usage("--color \(wish) is not known. Write auto, always or never.")
                }
                options.color = color
            case "-c" where rest.isEmpty: options.lines = (options.lines ?? []) + [try value(of: "-c", nil)]
            case "-f" where rest.isEmpty: options.file = try value(of: "-f", nil)
            default: rest.append(argument)
            }
            index += 1
        }
        if options.lines != nil, options.file != nil {
            throw ConsoleError.usage("-c and -f were both given. Use one of them.")
        }
        if options.lines != nil || options.file != nil, let first = rest.first {
            throw ConsoleError.usage("\"\(first)\" stands beside -c or -f. Put every command after a -c of its own.")
        }
        return (options, rest)
    }
}
