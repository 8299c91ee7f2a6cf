import Testing

@testable import Notes

struct MarkdownDocumentTests {
    @Test func aWholeDocumentIsWrittenBlockByBlock() {
        let document = MarkdownDocument(
            frontMatter: [
                "title": .text("Upside down: \"my turn\""), "date": .date(ISODate(year: 2026, month: 3, day: 9)),
                "for": .list(["Amara Obi", "Joel"]), "tags": .list([]),
            ],
            blocks: [
                .heading(level: 1, "Upside down"),
                .paragraph(["Held by ", .strong(["Amara"]), " with ", .emphasis(["Joel"]), ", see ", .code("a|b"), "."]
                ),
                .answer(to: ["One thing I learned:"], ["To wait.\nThen to ask.\n\n# not a heading"]),
                .answer(to: ["And next?"], ["Nothing"], as: .heading(level: 4)),
                .quote([.paragraph("said\n\nthen"), .bullets([ListItem("one")])]),
                .bullets([ListItem("tea"), ListItem("milk", children: [.bullets([ListItem("oat")])])]),
                .bullets([ListItem("another list")]),
                .numbered([ListItem("first"), ListItem("second\nline")], start: 9),
                .tasks([
                    TaskItem("Call", isDone: true, owner: "Joel", due: ISODate(year: 2026, month: 4, day: 1)),
                    TaskItem("Write"),
                ]),
                .table(
                    Table(
                        columns: [.init("Who", alignment: .left), .init("What", alignment: .center)],
                        rows: [["Joel", "a | b\nc"].cells, ["Amara"].cells])),
                .thematicBreak,
            ])
        #expect(
            document.rendered() == """
                ---
                title: "Upside down: \\"my turn\\""
                date: 2026-03-09
                for:
                  - "Amara Obi"
                  - "Joel"
                tags: []
                ---

                # Upside down

                Held by **Amara** with _Joel_, see `a|b`.

                **One thing I learned:**

                To wait.\\
                Then to ask.

                \\# not a heading

                #### And next?

                Nothing

                > said
                >
                > then
                >
                > - one

                - tea

                - milk

                  - oat

                * another list

                9. first
                10. second\\
                    line

                - [x] Call — Joel, by 2026-04-01
                - [ ] Write

                | Who | What |
                | :-- | :-: |
                | Joel | a \\| b / c |
                | Amara |  |

                ***

                """)
    }

    @Test(arguments: [
        "It's 3-4 people, e.g. Joel & Amara (50% of us): \"why not?\"", "AT&T, R&D, x < y > z", "5* hotel, ~6 nights",
        "a * b", "snake_case_name and __init", "C:\\Users\\Joel", "1.5 hours - or 2) more", "-5 degrees", "#hashtag +1",
        "costs $5 / $6 = cheap!", "what? (yes) {no} ^^", "12:30 and http: alone", "joel@work", "a | b", "日本語、「はい」。",
        "👩‍👩‍👧 می‌خواهم",
    ])
    func ordinaryTextIsWrittenAsItWasTyped(_ text: String) {
        #expect(MarkdownDocument(blocks: [.paragraph(text)]).rendered() == text + "\n")
    }

    @Test(arguments: [
        ("# a", "\\# a"), ("1. a", "1\\. a"), ("- a", "\\- a"), ("*a*", "\\*a\\*"), ("<b>", "\\<b>"),
        ("&copy;", "\\&copy;"),
        ("[a](b)", "\\[a](b)"), ("https://a.bc", "https\\://a.bc"), ("www.a.bc", "www\\.a.bc"),
        ("joel@a.bc.", "`joel@a.bc`."), ("a\n---", "a\\\n\\-\\-\\-"), ("a|b\n--|--", "a|b\\\n\\--|--"),
    ])
    func aSignThatWouldBeStructureGetsABackslash(_ text: String, _ written: String) {
        #expect(MarkdownDocument(blocks: [.paragraph(text)]).rendered() == written + "\n")
    }

    @Test func aBlockThatShowsNothingIsLeftOut() {
        let empty: [Block] = [
            .heading(level: 1, " "), .paragraph("\n \u{200B}"), .quote([.paragraph("")]), .bullets([]), .tasks([]),
            .numbered([]), .table(Table(columns: [], rows: [])), .answer(to: [], []),
        ]
        #expect(MarkdownDocument(blocks: empty).rendered() == "\n")
        #expect(MarkdownDocument(blocks: ["a"].map(Block.paragraph) + empty).rendered() == "a\n")
    }

    @Test func anAddressCannotBeginInOneStyleAndEndInAnother() throws {
        let blocks: [Block] = [
            .paragraph([.strong(["a<"]), "=x@b>"]), .paragraph([.strong(["a<="]), "-x@b>"]),
            .paragraph([.strong(["www"]), ".a.bc ", .strong(["https"]), "://a.bc ", .strong(["joel"]), "@a.bc"]),
        ]
        #expect(
            try MarkdownJudge.read(MarkdownDocument(blocks: blocks).rendered()).children.map(\.outline) == [
                "paragraph{⟦strong:a<⟧=x@b>}", "paragraph{⟦strong:a<=⟧-x@b>}",
                "paragraph{⟦strong:www⟧.a.bc ⟦strong:https⟧://a.bc ⟦strong:joel⟧@a.bc}",
            ])
    }

    @Test func levelsAndStartsAreHeldWithinWhatMarkdownKnows() throws {
        let blocks: [Block] = [
            .heading(level: 0, "a"), .heading(level: 9, "b"), .numbered([ListItem("c"), ListItem("d")], start: .max),
            .numbered([ListItem("e")], start: -4),
        ]
        #expect(
            try MarkdownJudge.read(MarkdownDocument(blocks: blocks).rendered()).children.map(\.outline) == [
                "heading1{a}", "heading6{b}", "list.ordered999999998[item[paragraph{c}] item[paragraph{d}]]",
                "list.ordered0[item[paragraph{e}]]",
            ])
    }
}
