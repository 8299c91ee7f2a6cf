import Facilitation
import Workshop

extension WorkshopCounts {
    /// The first line of the CSV.
    package static let csvHeader = "cohort,workshop,date,what,block,question,item,number"

    /// The counts as a table of one number to a line, for a spreadsheet (RFC 4180, with line feeds).
    package var csv: String {
        let head = [Self.text(cohort), String(number), "\(day)"]
        let lines = rows.map { (head + $0.words.map(Self.text) + [$0.number]).joined(separator: ",") }
        return ([Self.csvHeader] + lines).joined(separator: "\n") + "\n"
    }

    /// What, block, question and item, and the number.
    private var rows: [(words: [String], number: String)] {
        var rows: [(words: [String], number: String)] = [(["people", "", "", ""], String(people))]
        rows += seated.map { (["people seated", "", "", "\($0.at)"], String($0.people)) }
        for block in blocks {
            rows.append((["minutes planned", block.title, "", ""], block.plannedSeconds.decimalMinutes))
            if let seconds = block.seconds {
                rows.append((["minutes taken", block.title, "", ""], seconds.decimalMinutes))
            }
        }
        rows += tallies.flatMap { tally in
            tally.items.map { ([tally.kind, tally.block, tally.question, $0.text], String($0.count)) }
        }
        for scale in scales {
            rows.append((["answers", "", scale.question, ""], String(scale.answers)))
            rows.append((["middle answer", "", scale.question, scale.ends], scale.middle))
        }
        return rows
    }

    /// A cell in quotes, in which a spreadsheet sees words and never a formula.
    private static func text(_ text: String) -> String {
        let text = TypedText.oneLine(text)
        let isFormula = text.first.map("=+-@".contains) ?? false
        return "\"" + (isFormula ? "'" : "")
            + text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}

extension WorkshopCounts.Scale {
    /// The steps with the words at their ends.
    var ends: String { "\(steps.lowerBound) = \(low), \(steps.upperBound) = \(high)" }

    /// The middle answer, with a half where it lies between two steps.
    package var middle: String {
        doubledMedian % 2 == 0 ? String(doubledMedian / 2) : "\(doubledMedian / 2).5"
    }
}

extension Int {
    /// This many seconds in minutes, with at most two decimals.
    package var decimalMinutes: String {
        let hundredths = (abs(self) * 100 + 30) / 60
        let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
        let sign = self < 0 ? "-" : ""
        if part == 0 { return "\(sign)\(whole)" }
        return "\(sign)\(whole)." + (part % 10 == 0 ? "\(part / 10)" : part < 10 ? "0\(part)" : "\(part)")
    }
}
