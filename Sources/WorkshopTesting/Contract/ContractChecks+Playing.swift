import Facilitation
import Foundation
import Workshop

extension ExerciseContract {
    /// Plays to the end in several ways, stopping after every step to see that it would go on there.
    static func checkPlay(_ reading: Reading, _ part: String?, _ violations: inout Violations) {
        for way in Way.allCases {
            var session = ScriptedSession(reading.exercise, in: reading.setting, part: part, seed: way.seed)
            let place = reading.name + (part.map { ", part \"\($0)\"" } ?? "") + ", \(way), seed \(way.seed)"
            checkHandOvers(session, place, &violations)
            var steps = 0
            while !session.isFinished, steps < 1_000 {
                steps += 1
                session.clock.advance(seconds: 20)
                let beat = session.session.current?.id.description ?? "the end"
                do throws(Refusal) {
                    try session.follow(way.intent(in: &session))
                } catch {
                    guard way == .wandering else {
                        violations.add(.playable, place, "It cannot go on at \"\(beat)\": \(error.description)")
                        return
                    }
                }
                if session.rebuilt.moment.whole != session.session.moment.whole {
                    violations.add(
                        .resumes, place,
                        "After a crash at \"\(beat)\" it would not go on there. Let nothing but answers change the steps."
                    )
                    return
                }
            }
            if !session.isFinished {
                violations.add(
                    .playable, place, "It does not come to an end. Look for a question that is asked again and again.")
            }
            checkStored(session, place, &violations)
            if !reading.card.mayBeReleased, !session.session.released.isEmpty {
                violations.add(.release, place, "Something was released that may not be. Take out mayReach.")
            }
        }
    }

    private static func checkStored(_ session: ScriptedSession, _ place: String, _ violations: inout Violations) {
        for words in session.words.values.sorted(by: { $0.number < $1.number }) {
            let back = try? JSONDecoder().decode(Answer.self, from: JSONEncoder().encode(words.answer))
            if back != words.answer {
                violations.add(
                    .stored, place, "\"\(words.key)\" cannot be stored and read back. Choose another kind of answer.")
            }
        }
        let back = try? JSONDecoder().decode([Entry].self, from: JSONEncoder().encode(session.entries))
        if back != session.entries {
            violations.add(.stored, place, "What happened cannot be stored and read back. Use plain ids.")
        }
    }

    private static func checkHandOvers(_ session: ScriptedSession, _ place: String, _ violations: inout Violations) {
        var count: [Int: Int] = [:]
        for beat in session.session.program.beats {
            if case .handOver(let author, .ownEyes) = beat.action { count[author, default: 0] += 1 }
        }
        guard count.values.contains(where: { $0 > 1 }) else { return }
        violations.add(
            .oneHandOver, place, "The keyboard changes hands twice for own-eyes questions. Put them into one stage.")
    }
}

/// How a session is played.
private enum Way: CaseIterable, CustomStringConvertible {
    case answering, passing, wandering

    var seed: UInt64 {
        switch self {
        case .answering: 11
        case .passing: 12
        case .wandering: 13
        }
    }

    var description: String {
        switch self {
        case .answering: "every question answered"
        case .passing: "every question passed"
        case .wandering: "people going back and forth"
        }
    }

    func intent(in session: inout ScriptedSession) -> Intent {
        switch self {
        case .answering: return session.generatedIntent()
        case .passing: return .pass
        case .wandering:
            switch session.pick(12) {
            case 1: return .back
            case 2: return .another
            case 3: return .strike
            case 4: return .keeping(session.pick(3) > 1)
            case 5: return .more(minutes: 2)
            case 6: return .resume
            case 7: return .pass
            default: return session.generatedIntent()
            }
        }
    }
}
