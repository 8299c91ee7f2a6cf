#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file for an external editor, in a folder of its own that nobody else can enter; destroyed with all its neighbours.
struct ScratchFile {
    let folder: String
    var path: String { folder + "/answer.md" }

    init?(in parent: String, content: String) {
        var template = Array((parent + "/draft-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let bytes = Array(content.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count else { return nil }
    }

    /// Reads the text back, without the line breaks at its end.
    func read() -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            content += buffer.prefix(count)
        }
        while content.last == UInt8(ascii: "\n") { content.removeLast() }
        return String(decoding: content, as: UTF8.self).filter { $0 != "\0" }
    }

    /// Overwrites and removes the file and what the editor left beside it: back-ups, swap files.
    func destroy() {
        guard let directory = opendir(folder) else { return }
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { overwriteAndRemove(folder + "/" + name) }
        }
        closedir(directory)
        rmdir(folder)
    }

    private func overwriteAndRemove(_ path: String) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        if descriptor >= 0 {
            let zeros = [UInt8](repeating: 0, count: 4096)
            var rest = Int(lseek(descriptor, 0, SEEK_END))
            lseek(descriptor, 0, SEEK_SET)
            while rest > 0 {
                let count = write(descriptor, zeros, min(rest, zeros.count))
                if count <= 0 { break }
                rest -= count
            }
            fsync(descriptor)
            close(descriptor)
        }
        unlink(path)
    }
}
