import Facilitation
import Foundation
import Journal
import Workshop

// A second window for the tests: does one thing to a journal and acknowledges each step on its standard output.

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
    FileHandle.standardError.write(
        Data("usage: journal-writer write|slips|add|open|hold|hold-workshop|fixture DIR [WORD]\n".utf8))
    exit(2)
}
let directory = DataDirectory(arguments[2])
let word = arguments.count > 3 ? arguments[3] : ""

func acknowledge(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

switch arguments[1] {
case "write": try Writing(directory, word).run()
case "slips": try SlipWriting(directory, word).run()
case "add":
    let journal = try Journal.open(in: directory)
    let cohort = try journal.cohort(named: "both").map(\.id)
    guard let cohort else { exit(1) }
    for number in 1...40 {
        _ = try journal.addPerson(NewPerson(name: "\(word) \(number)", role: .both), to: cohort)
        acknowledge("added \(number)")
    }
case "open":
    _ = try Journal.open(in: directory)
    acknowledge("opened")
case "hold":
    let journal = try Journal.open(in: directory)
    let lock = try journal.lock(SessionID(Int64(word) ?? 0))
    acknowledge("held")
    withExtendedLifetime(lock) { _ = readLine() }
case "hold-workshop":
    let journal = try Journal.open(in: directory)
    let lock = try journal.lock(workshop: WorkshopID(Int64(word) ?? 0))
    acknowledge("held")
    withExtendedLifetime(lock) { _ = readLine() }
case "fixture": try Fixture.write(in: directory)
default: exit(2)
}
