import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A key that was taken from its function for the time of an answer.
@MainActor
struct TakenBinding {
    typealias Function = @convention(c) (Int32, Int32) -> Int32

    var keys: UnsafeMutablePointer<CChar>
    var function: Function
    var map: Keymap
}

extension LineEditor {
    /// Leaves nothing of the line for the next person's keys: buffer, undo list, kill ring, vi's repeat buffer.
    func forgetLine() {
        rl_free_undo_list()
        crl_erase_line_buffer()
        forgetInsertedText()
        crl_empty_kill_ring()
        crl_erase_line_buffer()
    }

    /// Empties what vi mode's `.` would insert: leaving insert mode with an undo list that is no insertion does.
    private func forgetInsertedText() {
        guard rl_editing_mode == 0 else { return }
        rl_vi_insertion_mode(1, Int32(UInt8(ascii: "i")))
        rl_begin_undo_group()
        rl_vi_movement_mode(1, 0)
        rl_vi_insertion_mode(1, Int32(UInt8(ascii: "i")))
        rl_free_undo_list()
    }

    /// Readline remembers the last search string for good, so an answer must not be searched from: there is nothing to
    /// find anyway.
    func takeSearchKeysAway() {
        guard bindingsTakenAway.isEmpty else { return }
        for name in ["emacs", "vi-insert", "vi-command"] {
            guard let map = rl_get_keymap_by_name(name) else { continue }
            for function in searchFunctions {
                if let function = rl_named_function(function) { take(function, in: map) }
            }
        }
    }

    func giveSearchKeysBack() {
        for binding in bindingsTakenAway {
            rl_bind_keyseq_in_map(binding.keys, binding.function, binding.map)
            free(binding.keys)
        }
        bindingsTakenAway = []
    }

    private var searchFunctions: [String] {
        [
            "reverse-search-history", "forward-search-history", "non-incremental-reverse-search-history",
            "non-incremental-forward-search-history", "non-incremental-reverse-search-history-again",
            "non-incremental-forward-search-history-again", "history-search-backward", "history-search-forward",
            "history-substring-search-backward", "history-substring-search-forward", "vi-search", "vi-search-again",
        ]
    }

    private func take(_ function: @escaping TakenBinding.Function, in map: Keymap) {
        guard let sequences = rl_invoking_keyseqs_in_map(function, map) else { return }
        var next = sequences
        while let keys = next.pointee {
            rl_bind_keyseq_in_map(keys, { _, _ in rl_ding() }, map)
            bindingsTakenAway.append(TakenBinding(keys: keys, function: function, map: map))
            next += 1
        }
        free(sequences)
    }
}
