/// A module as the generator sees it: a folder of files, and the folders in it.
package struct SourceModule: Sendable {
    package let name: String
    /// The name of the module's folder, with which every path begins.
    package let folder: String
    /// Every file, in no particular order; those that are not Swift need no contents.
    package let files: [SourceFile]
    /// The names of the folders directly in the module's folder, so that an empty one is seen too.
    package let folders: [String]

    package init(name: String, folder: String, files: [SourceFile], folders: [String] = []) {
        self.name = name
        self.folder = folder
        self.files = files.sorted { $0.path < $1.path }
        self.folders = folders
    }

    var swiftFiles: [SourceFile] { files.filter(\.isSwift) }
}
