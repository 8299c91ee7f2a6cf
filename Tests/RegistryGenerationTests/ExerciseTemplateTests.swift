import Testing

@testable import RegistryGeneration

struct ExerciseTemplateTests {
    @Test func theTemplateIsAWholeExercise() {
        #expect(
            ExerciseTemplate.source(named: "ShadowDay") == """
                import Workshop

                /// One sentence: what this exercise is for.
                struct ShadowDay: Exercise {
                    static let noticed = Key("noticed", of: Line.self)

                    let card = Card(
                        title: "Shadow day",
                        purpose: "Say in one sentence what the two people get out of it.",
                        company: .pair,
                        traces: "N-30")

                    func stages(in setting: Setting) -> [Stage] {
                        Stage("Begin", minutes: 5) {
                            Say("Say in plain words what happens now.")
                        }
                        Stage("Talk", minutes: 10) {
                            Talk("A question to talk about.", first: .protege)
                        }
                        Stage("Write down", minutes: 5) {
                            Ask("What did you notice?", for: Self.noticed, of: .everyone, readBy: .pair)
                        }
                    }
                }

                """)
    }

    @Test func theTemplateIsRegisteredAsItIs() {
        #expect(errors(in: file("Take5/Take5.swift", ExerciseTemplate.source(named: "Take5"))) == [])
    }

    @Test(arguments: [
        ("ShadowDay", "the folder `ShadowDay` already exists — choose another name, or edit the exercise there"),
        ("shadowday", "the folder `ShadowDay` already exists — choose another name, or edit the exercise there"),
        ("Shadow_Day", "`Shadow_Day` and `ShadowDay` would both be called `shadow-day` — choose another name"),
        ("struct", "`struct` is a keyword of Swift — choose a name in words of your own"),
        (
            "six hats",
            "`six hats` cannot be the name of a Swift type — "
                + "use letters and digits in words that begin with a capital, such as `SixHats`"
        ),
        (
            "../Escape",
            "`../Escape` cannot be the name of a Swift type — "
                + "use letters and digits in words that begin with a capital, such as `Escape`"
        ),
        (
            "Exercise",
            "`Exercise` already means something where exercises are written — choose another name, such as `ExerciseDay`"
        ),
    ])
    func aNameThatWouldNotBuildIsRefused(name: String, refusal: String) {
        #expect(ExerciseTemplate.refusal(of: name, among: ["CheckIn", "ShadowDay"]) == refusal)
    }

    @Test func anyOtherNameIsTaken() {
        #expect(ExerciseTemplate.refusal(of: "SixHats", among: ["CheckIn", "ShadowDay"]) == nil)
    }
}
