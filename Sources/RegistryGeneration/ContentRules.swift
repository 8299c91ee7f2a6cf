/// What every file that holds or helps an exercise must keep to, wherever it is.
enum ContentRules {
    /// Ids that the console uses for its own questions.
    private static let reservedIDs: Set<String> = ["release", "keep"]

    static func diagnostics(for file: SourceFile, _ scan: SourceScan) -> [Diagnostic] {
        scan.imports.compactMap { diagnostic(for: $0, in: file) }
            + scan.ids.compactMap { diagnostic(for: $0, in: file) }
    }

    private static func diagnostic(for found: SourceScan.Import, in file: SourceFile) -> Diagnostic? {
        if found.module != "Workshop" {
            return Diagnostic(
                file.path, at: found.position, "an exercise may not import `\(found.module)`",
                remedy: "import only `Workshop`; what its language cannot say, an exercise cannot do")
        }
        if let attribute = found.attributes.first {
            return Diagnostic(
                file.path, at: found.position, "an exercise may not import `Workshop` with `@\(attribute)`",
                remedy: "write `import Workshop`")
        }
        return nil
    }

    private static func diagnostic(for id: SourceScan.GivenID, in file: SourceFile) -> Diagnostic? {
        guard reservedIDs.contains(id.text) else { return nil }
        return Diagnostic(
            file.path, at: id.position, "the id \"\(id.text)\" belongs to the console's own questions",
            remedy: "give this one another id")
    }
}
