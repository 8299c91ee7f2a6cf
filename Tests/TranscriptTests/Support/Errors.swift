import Testing

extension Run.Outcome {
    /// Expects a failure with exactly this message, and nothing of an escape sequence anywhere.
    func expectFailure(
        _ message: String, code: Int32 = 1, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(errors == "turnabout: " + message + "\n", sourceLocation: sourceLocation)
        #expect(ending == .code(code), sourceLocation: sourceLocation)
        expectPlain(sourceLocation: sourceLocation)
    }

    /// Expects a success without a word of complaint.
    func expectSuccess(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(errors == "", sourceLocation: sourceLocation)
        #expect(ending == .code(0), sourceLocation: sourceLocation)
        expectPlain(sourceLocation: sourceLocation)
    }

    /// Expects that nothing was sent that a terminal would obey.
    func expectPlain(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(!outputBytes.contains(0x1B), "an escape sequence in the output", sourceLocation: sourceLocation)
        #expect(!errors.utf8.contains(0x1B), "an escape sequence in an error", sourceLocation: sourceLocation)
    }
}
