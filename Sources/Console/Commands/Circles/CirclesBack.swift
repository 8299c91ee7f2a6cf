import LineEditing

/// Takes back that the latest round began.
@MainActor
struct CirclesBack {
    let desk: CirclesDesk
    let json: Bool

    /// Takes it back, and says what comes next.
    func run() throws {
        let circles = try desk.takeBack()
        if json { return try desk.console.say(json: CirclesJSON(circles)) }
        desk.console.sayWrapped(
            "Round \(circles.begun + 1) has not begun after all, and counts as not held. `circles next` begins it.")
    }
}
