/// Writes the list of exercises that a program offers, from the source of the modules that hold them.
///
/// A module of exercises registers itself: ``registry(of:)`` reads its folders. A program that takes exercises from other
/// packages registers those of its dependencies: ``registry(of:dependencies:)`` reads whole modules. Both give the text of one
/// Swift file that declares `registeredExercises`, and neither depends on the order in which files are listed.
package enum RegistryGenerator {
    /// The name of the file to write.
    package static let outputName = "RegisteredExercises.swift"

    /// Writes the registry of a module in which each folder is an exercise.
    ///
    /// - Parameter module: The module, with all its files and folders.
    /// - Returns: Swift source to compile into the module itself, whose types may be internal.
    /// - Throws: Everything that its authors have to put right.
    package static func registry(of module: SourceModule) throws(RegistrationProblems) -> String {
        let layout = FolderLayout(module)
        let clashes = Registration.clashes(among: layout.registrations)
        guard layout.diagnostics.isEmpty, clashes.isEmpty else {
            throw RegistrationProblems(layout.diagnostics + clashes)
        }
        return RegistryText.text(layout.registrations, importing: [], what: "in this module")
    }

    /// Writes the registry of a program that takes exercises from the modules it depends on.
    ///
    /// - Parameters:
    ///   - host: The program's own module; a dependency whose `registeredExercises` it uses by name is left out.
    ///   - dependencies: The modules it depends on; those without exercises are passed over.
    /// - Returns: Swift source to compile into the program.
    /// - Throws: Everything that keeps an exercise from being registered.
    package static func registry(
        of host: SourceModule, dependencies: [SourceModule]
    ) throws(RegistrationProblems) -> String {
        let hosted = HostedModules(of: host, in: dependencies)
        let clashes = Registration.clashes(among: hosted.registrations)
        guard hosted.diagnostics.isEmpty, clashes.isEmpty else {
            throw RegistrationProblems(hosted.diagnostics + clashes)
        }
        let modules = Set(hosted.registrations.map(\.module)).sorted()
        return RegistryText.text(
            hosted.registrations, importing: modules, what: "in the modules this program depends on")
    }
}
