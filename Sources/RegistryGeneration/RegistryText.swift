/// The generated file.
enum RegistryText {
    /// Renders the list.
    ///
    /// - Parameters:
    ///   - registrations: The exercises, in any order.
    ///   - modules: The modules to import; types are then written with their module's name.
    ///   - what: Where the exercises were looked for, as the comment says it.
    /// - Returns: The whole file.
    static func text(_ registrations: [Registration], importing modules: [String], what: String) -> String {
        let lines = registrations.sorted { $0.slug < $1.slug }.map { registration in
            let type = modules.isEmpty ? registration.typeName : "\(registration.module).\(registration.typeName)"
            return
                "    RegisteredExercise(slug: \"\(registration.slug)\", module: \"\(registration.module)\", \(type).self),"
                + "  // from \(registration.path)\n"
        }
        let imports = modules.map { "import \($0)\n" }.joined()
        let list = lines.isEmpty ? "[]\n" : "[\n\(lines.joined())]\n"
        return """
            public import Workshop
            \(imports)
            /// Every exercise \(what), in the order of their slugs; written by the RegisterExercises plugin at build time.
            public let registeredExercises: [RegisteredExercise] = \(list)
            """
    }
}
