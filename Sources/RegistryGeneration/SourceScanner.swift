/// Reads a file's tokens for what the registry needs to know.
///
/// Both sides of an `#if` are read. Types in other types, in functions and in closures are passed over.
struct SourceScanner {
    private let tokens: [Token]
    private var index = 0
    private var openBraces = 0
    private var access: String?
    private var attributes: [String] = []
    private var scan = SourceScan()

    /// Scans one file.
    ///
    /// - Parameter contents: The file's text.
    /// - Returns: What it imports, declares and names.
    static func scan(_ contents: String) -> SourceScan {
        var scanner = SourceScanner(tokens: Tokenizer.tokens(in: contents))
        while scanner.index < scanner.tokens.count { scanner.step() }
        return scanner.scan
    }

    private init(tokens: [Token]) {
        self.tokens = tokens
    }

    private func token(_ offset: Int = 0) -> Token? {
        tokens.indices.contains(index + offset) ? tokens[index + offset] : nil
    }

    private func isAt(_ text: String, offset: Int = 0) -> Bool {
        token(offset)?.is(text) == true
    }

    private mutating func step() {
        noteID()
        noteRegistry()
        if isAt("{") { openBraces += 1 }
        if isAt("}") { openBraces = max(0, openBraces - 1) }
        if isAt("@"), token(1)?.isName == true {
            readAttribute()
        } else if isDeclaration(["import"]) {
            readImport()
        } else if openBraces == 0, isDeclaration(Self.typeKeywords) {
            readType()
        } else {
            readModifier()
        }
    }

    // MARK: What stands before a declaration

    private static let accessKeywords: Set<String> = [
        "open", "public", "package", "internal", "fileprivate", "private",
    ]
    private static let otherModifiers: Set<String> = ["final", "indirect", "nonisolated", "distributed"]

    private mutating func readAttribute() {
        attributes.append(token(1)?.text ?? "")
        index += 2
        while isAt("."), token(1)?.isName == true { index += 2 }
        if isAt("(") { index = indexAfterGroup(from: index) }
    }

    private mutating func readModifier() {
        if let token = token(), token.kind == .word, Self.accessKeywords.contains(token.text) {
            access = token.text
        } else if let token = token(), token.kind == .word, Self.otherModifiers.contains(token.text) {
        } else {
            forgetModifiers()
        }
        index += 1
    }

    private mutating func forgetModifiers() {
        access = nil
        attributes = []
    }

    /// Whether a declaration begins here, rather than a member or an argument's label of that name.
    private func isDeclaration(_ keywords: Set<String>) -> Bool {
        guard let token = token(), token.kind == .word, keywords.contains(token.text), self.token(1)?.isName == true
        else { return false }
        return ![".", "(", ","].contains { isAt($0, offset: -1) }
    }

    // MARK: Imports

    private static let importKinds: Set<String> = [
        "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
    ]

    private mutating func readImport() {
        index += 1
        if let kind = token(), kind.kind == .word, Self.importKinds.contains(kind.text) { index += 1 }
        if let module = token() {
            scan.imports.append(.init(module: module.text, attributes: attributes, position: module.position))
        }
        forgetModifiers()
    }

    // MARK: Types

    private static let typeKeywords: Set<String> = ["struct", "enum", "class", "actor", "protocol"]

    private mutating func readType() {
        guard let kind = token(), let name = token(1) else { return }
        index += 2
        let isGeneric = isAt("<")
        if isGeneric { index = indexAfterGroup(from: index) }
        scan.types.append(
            TypeDeclaration(
                name: name.text, kind: kind.text, access: access, isGeneric: isGeneric,
                isExercise: isAt(":") && readInheritance(), position: name.position))
        forgetModifiers()
    }

    /// Reads up to the body or the `where`; tells whether `Exercise` or `Workshop.Exercise` is among what is inherited.
    private mutating func readInheritance() -> Bool {
        var isExercise = false
        var path: [String] = []
        while let token = token(), !token.is("{"), !token.is("where") {
            if token.is("<") || token.is("(") {
                index = indexAfterGroup(from: index)
                continue
            }
            if token.is(",") || token.is("&") {
                isExercise = isExercise || Self.isExercise(path)
                path = []
            } else if token.isName {
                path = isAt(".", offset: -1) ? path + [token.text] : Array(path.prefix { $0 == "~" }) + [token.text]
            } else if token.is("~") {
                path = ["~"]
            }
            index += 1
        }
        return isExercise || Self.isExercise(path)
    }

    private static func isExercise(_ path: [String]) -> Bool {
        path == ["Exercise"] || path == ["Workshop", "Exercise"]
    }

    // MARK: Ids and registries

    private mutating func noteID() {
        if isAt("named"), isAt(":", offset: 1), let text = token(2), text.kind == .string {
            scan.ids.append(.init(text: text.text, position: text.position))
        } else if isAt("Key") {
            var next = index + 1
            if isAt("<", offset: 1) { next = indexAfterGroup(from: next) }
            if next + 1 < tokens.count, tokens[next].is("."), tokens[next + 1].is("init") { next += 2 }
            if next + 1 < tokens.count, tokens[next].is("("), tokens[next + 1].kind == .string {
                scan.ids.append(.init(text: tokens[next + 1].text, position: tokens[next + 1].position))
            }
        }
    }

    private mutating func noteRegistry() {
        if let module = token(), module.isName, isAt(".", offset: 1), isAt("registeredExercises", offset: 2) {
            scan.registriesUsed.insert(module.text)
        }
    }

    // MARK: Groups

    /// The index after the bracket that closes the one at an index; the end of the file if none does.
    private func indexAfterGroup(from start: Int) -> Int {
        let closer = tokens[start].is("<") ? ">" : ")"
        var open = 0
        for index in start..<tokens.count {
            if tokens[index].is(tokens[start].text) { open += 1 }
            if tokens[index].is(closer) { open -= 1 }
            if open == 0 { return index + 1 }
        }
        return tokens.count
    }
}
