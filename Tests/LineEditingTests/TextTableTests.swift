import LineEditing
import Testing

@Suite struct TextTableTests {
    private let table = TextTable(
        columns: [.init("Name"), .init("Min", alignment: .trailing), .init("Stage")],
        rows: [["Ada", "5", "open"], ["山田 太郎", "12", "close"], ["Zoe\u{308} 👍🏽", "7"]])

    @Test func columnsLineUpWithWideAndCombiningCharacters() {
        #expect(
            table.lines(width: 60) == [
                "Name       Min  Stage",
                "─────────  ───  ─────",
                "Ada          5  open",
                "山田 太郎   12  close",
                "Zoe\u{308} 👍🏽       7",
            ])
    }

    @Test(arguments: 9...60)
    func aTableNeverGrowsWiderThanTheScreen(_ width: Int) {
        for line in table.lines(width: width) { #expect(displayWidth(of: line) <= width) }
    }

    @Test func aNarrowTableWrapsItsCells() {
        let table = TextTable(columns: [.init("A"), .init("B")], rows: [["one two three", "x"]])
        #expect(table.lines(width: 9).dropFirst(2) == ["one     x", "two", "three"])
    }

    @Test func aTableWithoutTitlesHasNoHeading() {
        #expect(TextTable(columns: [.init(""), .init("")], rows: [["a", "b"]]).lines(width: 20) == ["a  b"])
    }

    @Test func onlyTheHeadingIsStyled() {
        let lines = table.lines(width: 60, colour: true)
        #expect(lines[0].hasPrefix("\u{1B}[1m"))
        #expect(!lines.dropFirst().joined().contains("\u{1B}"))
    }
}
