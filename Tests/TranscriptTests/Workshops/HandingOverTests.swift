import Foundation
import Testing

/// A workshop that goes to another machine and back, as two facilitators see it.
@Suite struct HandingOverTests {
    /// A room in which a workshop has begun and stopped; its data folder is `data`.
    private func begun() async throws -> Room {
        let room = try await Room(people: 8, pairs: 4)
        try room.run.write(
            """
            title: Kick-off
            start: 10:00
            blocks:
              - title: Welcome
                minutes: 10
              - title: Tables
                minutes: 40
                circles: {size: 4, rounds: 2}
            """, to: "kick-off.yaml")
        try await room.run("park", "badges").expectSuccess()
        #expect(try await room.run("agenda", "run", "kick-off.yaml", input: "n\nn\nstop\n").ending == .code(0))
        return room
    }

    private func onTheOther(_ run: Run, _ arguments: String..., input: String = "") async throws -> Run.Outcome {
        try await run(["--data", run.folder + "/other"] + arguments, input: input)
    }

    @Test func aWorkshopGoesToAnotherMachineAndComesBack() async throws {
        let room = try await begun()
        let run = room.run
        let gone = try await run("handover", "k.handover")
        gone.expectSuccess()
        #expect(gone.output.unwrapped.contains("This machine is no longer in charge of it. On the other machine:"))
        #expect(run.all.items.first { $0.name == "k.handover" }?.permissions == "600")
        #expect(try await run("agenda", "run").code == 1)
        #expect(try await run("handover", "again.handover").code == 1)
        #expect(!Folder(run.folder + "/again.handover").exists)

        let taken = try await onTheOther(run, "takeover", "k.handover")
        taken.expectSuccess()
        #expect(
            taken.output.unwrapped == """
                This machine is in charge of Kick-off, and its cohort harbour is in use. 8 people came with it. \
                `agenda run` goes on with it. k.handover can be deleted now.
                """)
        let twice = try await onTheOther(run, "takeover", "k.handover")
        #expect(twice.code == 1 && twice.errors.contains("already"))
        for list in [["people", "--json"], ["parked", "--json"], ["pairs"], ["circles", "--json"]] {
            #expect(try await run(["--data", run.folder + "/other"] + list).output == run(list).output, "\(list)")
        }
        let there = try await onTheOther(run, "agenda", "run", input: "n\nstop\n")
        #expect(there.output.contains("Going on with Kick-off.") && there.output.contains("Tables, 2 of 2"))

        try await onTheOther(run, "handover", "back.handover").expectSuccess()
        let back = try await run("takeover", "back.handover")
        back.expectSuccess()
        #expect(back.output.contains("Kick-off is back"))
        let here = try await run("agenda", "run", input: "stop\n")
        #expect(here.output.contains("Going on with Kick-off.") && here.output.contains("Tables, 2 of 2"))
        #expect(try await run("circles", "--json").output == onTheOther(run, "circles", "--json").output)
        #expect(try await onTheOther(run, "agenda", "run").code == 1)
    }

    @Test func aForgottenWorkshopIsInNoFileOfTheDataFolder() async throws {
        let run = try await begun().run
        #expect(!run.data.files(holding: "Kick-off").isEmpty)
        #expect(try await run("forget", "--workshop", "1").code == 1)
        #expect(!run.data.files(holding: "Kick-off").isEmpty)
        let outcome = try await run("forget", "--workshop", "1", "--yes")
        outcome.expectSuccess()
        #expect(outcome.output.contains("Deleted, for good."))
        #expect(run.data.files(holding: "Kick-off").isEmpty)
        #expect(try await run("forget", "--workshop", "1", "--yes").code == 1)
        #expect(try await run("forget", "--workshop", "1", "4", "--yes").code == 2)
    }

    @Test func aForgottenPersonIsInNoFileOfTheDataFolder() async throws {
        let room = try await begun()
        #expect(!room.run.data.files(holding: room.names[0]).isEmpty)
        try await room.run("forget", "--person", room.names[0], "--yes").expectSuccess()
        #expect(room.run.data.files(holding: room.names[0]).isEmpty)
    }

    @Test func nothingIsWrittenWhereThereIsNothingToHandOverOrNoPlaceForIt() async throws {
        let room = try await Room(people: 2, pairs: 1)
        try await room.run("handover", "k.handover").expectFailure(
            "No workshop is on in harbour, so there is nothing to hand over. `agenda run FILE` begins one.")
        let other = try await begun()
        for place in ["nowhere/k.handover", "kick-off.yaml", "."] {
            let outcome = try await other.run("handover", place)
            #expect(outcome.code == 1 && outcome.errors.contains(place), "\(outcome.errors)")
            outcome.expectPlain()
        }
        #expect(other.run.all.text("kick-off.yaml")?.hasPrefix("title:") == true)
        // Whatever went wrong, this machine is still in charge.
        #expect(try await other.run("agenda", "run", input: "stop\n").code == 0)
    }

    @Test func aFileThatIsNoneLeavesEverythingAsItIs() async throws {
        let run = try Run()
        try run.write("{\"turnabout\":\"handover\",\"version\":9}", to: "new")
        try run.write("name\nAnn\n", to: "people.csv")
        for file in ["new", "people.csv", "missing", "."] {
            let outcome = try await run("takeover", file)
            #expect(outcome.code == 1 && outcome.errors.contains(file), "\(outcome.errors)")
        }
        try await run("takeover", "new").expectFailure(
            "new: This file has version 9 of the hand-over, and this program reads 1. Use the same version of the program on both machines."
        )
        #expect(try await run("takeover").code == 2)
        #expect(!run.data.exists)
    }
}

extension String {
    /// The text without its line breaks.
    fileprivate var unwrapped: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
