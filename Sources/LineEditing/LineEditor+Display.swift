import CReadline

extension LineEditor {
    /// Prints text above the line being edited; the same as `Terminal.write(_:)`.
    ///
    /// - Parameter text: Text safe to print.
    package func printAbove(_ text: String) {
        terminal.write(text.hasSuffix("\n") ? text : text + "\n")
    }

    /// Replaces the prompt by one that does not change, also while a line is edited.
    ///
    /// - Parameter text: The new prompt, on one row.
    package func setPrompt(_ text: String) {
        prompt = Prompt(text)
        refreshPrompt(at: .now)
    }

    func evaluatePrompt(at now: Deadline) {
        let frame = prompt.frame(now)
        promptText = frame.text
        nextPromptChange = frame.nextChange
    }

    func refreshPrompt(at now: Deadline) {
        evaluatePrompt(at: now)
        if terminal.policy.repaints || !isLineOpen { drawPrompt() }
    }

    /// Shows the prompt's present text, unless readline is using the prompt's place; then the next key or tick does.
    ///
    /// A prompt that a long line has pushed off the screen is left alone: it would be painted over the line.
    func drawPrompt() {
        guard isLineOpen, delivered == nil, promptText != drawnPromptText, !isSearching, !isHigherThanScreen else {
            return
        }
        drawnPromptText = promptText
        rl_set_prompt(Prompt.marked(promptText))
        rl_redisplay()
    }

    func makeRoom(for write: () -> Void) {
        rl_clear_visible_line()
        write()
        rl_on_new_line()
        rl_redisplay()
    }
}
