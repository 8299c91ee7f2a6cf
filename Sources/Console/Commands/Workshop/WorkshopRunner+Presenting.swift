import LineEditing

extension WorkshopRunner {
    /// Makes sure that nobody but the facilitator sees this screen.
    ///
    /// - Parameter wiping: whether what was typed is not for the room either, and is taken off the screen.
    /// - Throws: a ``ConsoleError`` that says what to do, while the room sees it.
    func requireOwnScreen(wiping: Bool = false) throws {
        guard isPresented else { return }
        if wiping { console.clearForTheRoom() }
        throw ConsoleError(
            "The room sees this screen, and this is not for the room. Turn the projector to `turnabout stage`, or away, and type: screen"
        )
    }

    /// The room sees this screen from now on, or does not any more.
    func present(_ isPresented: Bool) {
        self.isPresented = isPresented
        if isPresented { console.clearForTheRoom() }
        showAgain()
    }
}

extension Console {
    /// Takes away what stands on the screen and above it, as far as the terminal can; the rest is pushed out of sight.
    func clearForTheRoom() {
        guard isInteractive, !terminal.clearScreenAndScrollback() else { return }
        say(String(repeating: "\n", count: 50))
    }
}

extension WorkshopKeys {
    /// Commands that show or ask nothing for one person's or a pair's eyes, and so may be typed while the room looks on.
    private static let forTheRoom = ["exercises", "help", "park", "stage"]

    /// Makes sure that a command may be typed now.
    ///
    /// - Parameter words: the command, word by word.
    /// - Throws: a ``ConsoleError`` that says when it may.
    func require(_ words: [String]) throws {
        let waiting = ["run", "resume", "quit", "rehearse", "takeover", "release"]
        let waitingPairs = [["agenda", "run"], ["cohort", "use"], ["cohort", "new"]]
        let first = words[0]
        let isWaiting = waiting.contains(first) || waitingPairs.contains(Array(words.prefix(2)))
        guard !isWaiting else {
            let name = waiting.contains(first) ? first : words.prefix(2).joined(separator: " ")
            throw ConsoleError("`\(name)` waits until the workshop has stopped. stop stops for now.")
        }
        if !Self.forTheRoom.contains(first) { try runner.requireOwnScreen() }
    }
}
