import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension LineEditor {
    func prepareCompletion() {
        rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n\""))
        rl_completer_quote_characters = UnsafePointer(strdup("\""))
        rl_attempted_completion_function = { _, start, _ in LineEditor.shared.complete(from: Int(start)) }
        // In callback mode readline answers its own "Display all possibilities?" and dumps everything.
        rl_completion_display_matches_hook = { _, _, _ in LineEditor.shared.listCompletions() }
    }

    private func complete(from start: Int) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        // Otherwise readline goes on with file names.
        rl_attempted_completion_over = 1
        rl_completion_append_character = Int32(UInt8(ascii: " "))
        let isQuoted = rl_completion_quote_character != 0
        let before = text(from: 0, to: isQuoted ? max(0, start - 1) : start)
        let word = text(from: start, to: Int(rl_point))
        let all = completer?(before + word, before.count) ?? []
        listedCompletions = Completion.matching(word, in: all)
        let goesOn = listedCompletions.contains(where: \.goesOn)
        if goesOn {
            rl_completion_append_character = 0
            rl_completion_suppress_quote = 1
        }
        let isPlain = listedCompletions.contains(where: \.isPlain)
        return matches(listedCompletions.map(\.text), mayQuote: !isQuoted && !isPlain, goesOn: goesOn)
    }

    private func text(from start: Int, to end: Int) -> String {
        let bytes = UnsafeBufferPointer(start: rl_line_buffer + start, count: max(0, end - start))
        return String(decoding: bytes.lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Makes the array that readline wants and frees: the common beginning, the texts, NULL.
    private func matches(
        _ texts: [String], mayQuote: Bool, goesOn: Bool
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        guard !texts.isEmpty else { return nil }
        let needsQuotes = mayQuote && texts.contains { $0.contains(" ") }
        let prefix = Completion.commonPrefix(texts)
        var all: [String]
        if texts.count == 1 {
            all = [needsQuotes ? "\"" + prefix + (goesOn ? "" : "\"") : prefix]
        } else {
            all = ([prefix] + texts).map { needsQuotes ? "\"" + $0 : $0 }
        }
        all = all.map { $0.filter { $0 != "\0" } }
        let size = MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
        guard let raw = calloc(all.count + 1, size) else { return nil }
        let array = raw.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: all.count + 1)
        for (index, text) in all.enumerated() { array[index] = strdup(text) }
        return array
    }

    private func listCompletions() {
        let size = terminal.size
        let lines = Completion.listing(
            listedCompletions, rows: size.rows, columns: size.columns, more: moreCompletions)
        rl_crlf()
        terminal.put(lines.map { $0 + "\n" }.joined())
        rl_on_new_line()
        rl_forced_update_display()
    }
}
