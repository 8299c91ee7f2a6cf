import Foundation

/// A folder, with everything below it.
struct Folder: Sendable {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// One thing below a folder.
    struct Item: Sendable {
        /// Its path from the folder on.
        let name: String
        let mode: UInt32
        let isFolder: Bool
        /// What is in it, where it is a file.
        let bytes: [UInt8]

        /// The bytes as text.
        var text: String { String(decoding: bytes, as: UTF8.self) }
        /// The mode as `ls` shows it in digits.
        var permissions: String { String(mode & 0o777, radix: 8) }
    }

    /// Whether there is something at the path.
    var exists: Bool { FileManager.default.fileExists(atPath: path) }

    /// Everything below the folder, by name.
    var items: [Item] {
        guard let names = FileManager.default.enumerator(atPath: path) else { return [] }
        return names.compactMap { $0 as? String }.sorted().compactMap { name in
            var status = stat()
            guard lstat(path + "/" + name, &status) == 0 else { return nil }
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            let data = isFolder ? nil : FileManager.default.contents(atPath: path + "/" + name)
            return Item(
                name: name, mode: UInt32(status.st_mode), isFolder: isFolder, bytes: data.map([UInt8].init) ?? [])
        }
    }

    /// The files below the folder, by name.
    var files: [Item] { items.filter { !$0.isFolder } }

    /// The text of one file.
    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names of the files in which these bytes stand, in whatever place.
    func files(holding text: String) -> [String] {
        files.filter { $0.bytes.holds(Array(text.utf8)) || $0.name.contains(text) }.map(\.name)
    }

    /// Every document with its path, permissions and text, as one text.
    var telling: String {
        items.map { item in
            "=== \(item.name) (\(item.permissions))\n" + (item.isFolder ? "" : item.text)
        }.joined(separator: "\n")
    }

    /// Makes folders usable again that a test has closed.
    func openAll() -> Bool {
        items.filter(\.isFolder).allSatisfy { chmod(path + "/" + $0.name, 0o700) == 0 } && chmod(path, 0o700) == 0
    }
}

extension [UInt8] {
    /// Whether some bytes stand in these.
    func holds(_ needle: [UInt8]) -> Bool {
        guard let first = needle.first else { return true }
        return withUnsafeBytes { hay in
            guard var place = hay.baseAddress else { return false }
            let end = place + hay.count
            while end - place >= needle.count, let found = memchr(place, Int32(first), end - place) {
                let start = UnsafeRawPointer(found)
                if end - start >= needle.count, memcmp(start, needle, needle.count) == 0 { return true }
                place = start + 1
            }
            return false
        }
    }
}
