/// Everything that is wrong with a set of exercises, at once, in the order of files and lines.
package struct RegistrationProblems: Error, Equatable {
    package let diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = Set(diagnostics).sorted()
    }
}
