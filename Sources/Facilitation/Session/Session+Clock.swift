import Workshop

extension Session {
    /// When the stage that people are in began, or began again after they went back.
    private func stageStart(at beat: Beat) -> Instant {
        let before = program.beats.filter { $0.stage < beat.stage }.compactMap { state.done[$0.id] }.max()
        return before ?? state.startedAt ?? state.lastAt ?? Instant(milliseconds: 0)
    }

    /// When the time of the beat's stage is over, put off by extensions and by time that does not count.
    func stageDeadline(at beat: Beat) -> Instant {
        let stage = program.stages[beat.stage]
        let start = stageStart(at: beat)
        let seconds = Int64(stage.minutes) * 60 + (state.extensions[stage.id] ?? 0)
        return deadline(start, seconds)
    }

    /// When the speaker's turn is over.
    func turnDeadline(at beat: Beat) -> Instant? {
        guard let seconds = beat.seconds else { return nil }
        let before = program.beats.prefix { $0.id != beat.id }.compactMap { state.done[$0.id] }.max()
        return deadline(before ?? state.startedAt ?? Instant(milliseconds: 0), seconds)
    }

    private func deadline(_ start: Instant, _ seconds: Int64) -> Instant {
        let lost = state.gaps.reduce(Int64(0)) { total, gap in
            gap.to > start ? total + gap.to.since(max(gap.from, start)) : total
        }
        return Instant(milliseconds: start.milliseconds + seconds * 1000 + lost)
    }
}
