#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The path of an executable that was built together with the running tests.
///
/// - Parameter name: The name of the product or executable target.
/// - Returns: A path beside the test bundle.
public func builtProduct(_ name: String) -> String {
    var path = ownImage()
    if let bundle = path.range(of: ".xctest/") { path = String(path[..<bundle.lowerBound]) }
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/\(name)"
}

private func ownImage() -> String {
    #if canImport(Darwin)
        var info = Dl_info()
        guard dladdr(#dsohandle, &info) != 0, let name = info.dli_fname else { return "" }
        return String(cString: name)
    #else
        guard let name = realpath("/proc/self/exe", nil) else { return "" }
        defer { free(name) }
        return String(cString: name)
    #endif
}

extension String {
    fileprivate func range(of part: String) -> Range<String.Index>? {
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(part) { return rest.startIndex..<index(rest.startIndex, offsetBy: part.count) }
            rest = rest.dropFirst()
        }
        return nil
    }
}
