import Testing
import Workshop
import WorkshopTesting

struct ScriptedSessionTests {
    private struct Tea: Exercise {
        static let tea = Key("tea", of: Line.self)
        static let secret = Key("secret", of: Line.self)
        let card = Card(title: "Tea", purpose: "To drink it.", company: .pair, mayBeReleased: false)
        func stages(in setting: Setting) -> [Stage] {
            Stage("The kettle", minutes: 2) {
                TakeTurns("Which cup is yours?", first: .mentor)
                Ask("Which tea?", for: Self.tea, of: .everyone, readBy: .pair).another("Which biscuit?")
            }
            Stage("The pot", minutes: 1) {
                Ask("How is it really?", for: Self.secret, of: .protege, readBy: .author)
            }
        }
    }
    private static let tea = RegisteredExercise(slug: "tea", module: "Tests", Tea.self)

    @Test func aTranscriptShowsWhatTheHostShowsWhatPeopleTypeAndHowFarTheClockMoves() {
        var session = ScriptedSession(Self.tea)
        session.type("")
        session.wait(minutes: 1, seconds: 5)
        session.type("")
        session.type("/back")
        session.type("")
        session.type("")
        session.type("/another")
        session.type("Ginger")
        session.type("/pass")
        session.type("")
        session.type("Cold.")
        session.type("y")
        session.type("")
        session.type("")
        session.type("/nonsense")
        session.type("//That it was ginger")
        session.type("/pass")
        session.type("in 3 weeks")
        #expect(session.isFinished)
        #expect(session.transcript.joined(separator: "\n") == Self.whole)
    }

    @Test func aSeedPlaysTheSameSessionAgain() {
        var first = ScriptedSession(Self.tea, seed: 5)
        var second = ScriptedSession(Self.tea, seed: 5)
        var other = ScriptedSession(Self.tea, seed: 6)
        first.play()
        second.play()
        other.play()
        #expect(first.isFinished)
        #expect(first.transcript == second.transcript)
        #expect(first.transcript != other.transcript)
        #expect(first.people == ["Amara", "Joel"])
    }

    @Test func theClockMovesOnlyWhenItIsTold() {
        var clock = ManualClock(milliseconds: 0)
        clock.advance(minutes: 1, seconds: 2)
        #expect(clock.milliseconds == 62_000)
        clock.advance(seconds: -2)
        #expect(clock.milliseconds == 60_000)
    }

    private static let whole = """
        = 1 of 2  The kettle, 2 minutes
        | What is said here stays here.
        | promised: Amara: call the depot, by 2031-05-01
        | promised: Joel: call the depot, by 2031-05-02
        >
        | Which cup is yours?
        | Joel speaks
        +1:05
        >
        | Which cup is yours?
        | Amara speaks
        /back
        | Which cup is yours?
        | Joel speaks
        >
        | Which cup is yours?
        | Amara speaks
        >
        | Which tea?
        /another
        | Which biscuit?
        [you two] Amara> Ginger
        | Which tea?
        /pass
        = 2 of 2  The pot, 1 minute
        | the keyboard goes to Amara, for their own eyes
        >
        | How is it really?
        [only you] Amara> Cold.
        | Amara, keep your own answers?
        Amara> y
        | the keyboard comes back
        >
        | One thing I learned today:
        ! There is nothing to keep yet. Type an answer, or /pass to leave it.
        ! There is no command /nonsense in a script. Use those of the console.
        [you two] Amara> //That it was ginger
        | One thing I learned today:
        /pass
        | When do you meet next? A date, or words such as "in 3 weeks".
        [you two]> in 3 weeks
        | finished
        """
}
