import Facilitation
import LineEditing
import Workshop

/// Draws what the facilitator sees: now, say, type, next, time, and the ways to go on.
struct CueView {
    /// Whether the room sees this screen: then nothing for the facilitator alone is drawn.
    let isPresented: Bool
    /// How many people are here, beside whom slips and hands are counted.
    let present: Int
    /// Makes a heading stand out.
    let bold: (String) -> String

    /// The lines, each with the indent of its continuation.
    func lines(_ sheet: CueSheet, at now: Instant) -> [(text: String, indent: Int)] {
        guard let step = sheet.step else { return [(outside(sheet), 0)] }
        var lines: [(String, Int)] = [(bold(heading(sheet, step)), 2)]
        if case .reveal = step.task { lines.append(("  now   \(Self.shown(sheet.shown))", 8)) }
        for text in step.text.split(separator: "\n") { lines.append(("  now   \(String(text).shown)", 8)) }
        if !isPresented, !sheet.cue.isEmpty { lines.append(("  say   \(sheet.cue.shown)", 8)) }
        if let typing = typing(sheet, step) { lines.append(("  type  \(typing)", 8)) }
        if let ready = sheet.ready { lines.append(("  ready \(ready)", 8)) }
        if !sheet.next.isEmpty { lines.append(("  next  \(sheet.next.shown)", 8)) }
        lines.append(("  time  \(time(sheet, at: now))", 8))
        for (number, option) in sheet.options.enumerated() {
            lines.append(("  \(bold(String(number + 1)))     \(words(option, sheet))", 8))
        }
        return lines
    }

    private static func shown(_ lines: Int) -> String {
        lines == 0
            ? "Nothing was typed, so there is nothing to show. n goes on; u goes back, to type it."
            : "\(lines.of("line is", "lines are")) on the projector; stage shows what the room sees."
    }

    private func outside(_ sheet: CueSheet) -> String {
        switch sheet.status {
        case .before: "Nothing is on yet. n begins with \(sheet.next.shown)."
        case .over: "The workshop has come to its end. Return goes on to its notes; u goes back, if it ended too soon."
        case .running: "A free moment. n begins \(sheet.next.shown)."
        case .paused: "Stopped for now."
        case .handedOver: "Another machine is in charge."
        }
    }

    private func heading(_ sheet: CueSheet, _ step: RoomStep) -> String {
        let block = "\(sheet.blockNumber) of \(sheet.blockCount)  \(sheet.block.shown)"
        guard step.stageCount > 1 else { return block }
        let place = "\(block), \(step.stageIndex + 1) of \(step.stageCount)"
        return step.stage == sheet.block ? place : "\(place): \(step.stage.shown)"
    }

    /// What can be typed in this step, and what was.
    private func typing(_ sheet: CueSheet, _ step: RoomStep) -> String? {
        let done = sheet.isHidden ? " The room has not seen it; r shows it." : ""
        switch step.task {
        case .slips:
            return sheet.slips == 0
                ? "t when the slips are in your hand: one line each, Return alone ends."
                : "\(sheet.slips.of("slip", "slips")) typed, \(present) people here.\(done) t goes on, slips lists them."
        case .hands(let options):
            guard let counts = sheet.counts else {
                return "t, or the hands in order: \(options.map(\.text.shown).joined(separator: " / "))"
            }
            // What the first hands were would lead the others.
            if isPresented, sheet.isHidden { return "The hands are counted.\(done)" }
            return zip(options, counts).map { "\($0.text.shown) \($1)" }.joined(separator: ", ") + "." + done
        case .numbers(let range, _, _):
            guard let counts = sheet.counts else {
                return
                    "t, or how often each number came, from \(range.lowerBound) to \(range.upperBound). Nobody in the room sees it."
            }
            return "\(counts.reduce(0, +)) numbers typed; they are only counted."
        case .answer: return (sheet.isHidden ? "Typed." : "t takes down what the room says.") + done
        case .dots: return sheet.counts == nil ? "t, or the dots of each line in order." : "The dots are typed." + done
        case .piles: return "t puts lines together: 1 4 7: a heading." + done
        case .seats: return "tables shows who sits where."
        case .talk, .turns, .sheet, .reveal: return step.groups == .room ? nil : "ready 7 when so many are done."
        }
    }

    private func time(_ sheet: CueSheet, at now: Instant) -> String {
        var parts: [String] = []
        if let deadline = sheet.stageDeadline {
            let left = deadline.since(now)
            parts.append(
                left > 0 ? "\(SessionPrompt.clock(left)) left" : "over by \(SessionPrompt.clock(left).dropFirst())")
        }
        if let ends = sheet.blockEnds { parts.append("this block to \(ends.roundedToMinute.short)") }
        if let free = sheet.free { parts.append("then \(free.minutes) min free before \(free.block.shown)") }
        parts.append("the end \(sheet.end.roundedToMinute.short), \(Self.behind(sheet.behind))")
        return parts.joined(separator: "; ") + "."
    }

    /// How far ahead or behind, in words.
    static func behind(_ seconds: Int) -> String {
        let minutes = (abs(seconds) + 30) / 60
        guard minutes > 0 else { return "on time" }
        return "\(minutes) min \(seconds > 0 ? "late" : "ahead")"
    }

    private func words(_ option: ReplanOption, _ sheet: CueSheet) -> String {
        let end = "ends \(option.end.roundedToMinute.short)"
        let costs = option.costs.map { cost in
            "\(option.after.blocks[cost.block].title.shown) \(cost.seconds.spokenMinutes) shorter"
        }
        switch option.kind {
        case .shift: return "shift: everything later; \(end)"
        case .squeeze: return "squeeze: \(costs.joined(separator: ", ")); \(end)"
        case .drop:
            return "drop: without \(option.costs.map { option.after.blocks[$0.block].title.shown }.spoken); \(end)"
        case .buffer: return "spend the buffer: \(costs.joined(separator: ", ")); \(end)"
        }
    }
}
