/// Gives out names for the files of one folder, no two of which a file system could take for the same.
///
/// Two people called Amara Obi are `amara-obi` and `amara-obi-3f9c02d1`. The digits come from the identity given with
/// the name, not from how many came before.
package struct FileNames: Sendable {
    private var nameByIdentity: [String: String] = [:]
    private var taken: Set<String> = []

    /// Begins with a folder in which no name is taken.
    package init() {}

    /// A safe name for whoever has the identity; the same identity always gets the name that it got first.
    package mutating func name(_ name: String, for identity: String) -> String {
        if let known = nameByIdentity[identity] { return known }
        let plain = safeFileName(name)
        let suffixed = plain + "-" + StableHash.digits(of: identity)
        var candidate = plain
        var attempt = 1
        // Upper case finds more names alike than lower case does (`ß` and `ss`), as some file systems do.
        while !taken.insert(candidate.uppercased()).inserted {
            candidate = attempt == 1 ? suffixed : "\(suffixed)-\(attempt)"
            attempt += 1
        }
        nameByIdentity[identity] = candidate
        return candidate
    }
}
