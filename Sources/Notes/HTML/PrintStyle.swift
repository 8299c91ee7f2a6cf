/// How a page looks on paper, and on a screen before it is printed.
enum PrintStyle {
    /// The style sheet: large type, black on white; lines and boxes are borders, since printers leave backgrounds out.
    ///
    /// The size of the paper is left to the printer, so that A4 and Letter both work.
    static let css = """
        @page { margin: 11mm 13mm 13mm; @bottom-right { content: counter(page) " / " counter(pages); font: 10pt sans-serif } }
        * { box-sizing: border-box }
        body { margin: 0; color: #000; background: #fff; font: 14pt/1.25 "Atkinson Hyperlegible", Arial, Helvetica, "Liberation Sans", "DejaVu Sans Condensed", sans-serif }
        main { max-width: 184mm; margin: 0 auto }
        h1 { font-size: 24pt; line-height: 1.1; margin: 0 0 2mm }
        h2 { font-size: 15pt; line-height: 1.2; margin: 0 0 1mm; padding-top: 1mm; border-top: 1.5pt solid #000 }
        h3 { font-size: 14pt; margin: 1mm 0 }
        h1, h2, h3 { break-after: avoid }
        p, ul, ol, blockquote, table, pre { margin: 0 0 1.5mm }
        p, li { orphans: 2; widows: 2 }
        ul, ol { padding-left: 7mm }
        blockquote { padding-left: 4mm; border-left: 1.5mm solid #000 }
        blockquote p { margin: 0 }
        .stage { margin-top: 3mm; break-inside: avoid }
        .question, .slip, tr, li, blockquote { break-inside: avoid }
        .question { margin: 2mm 0 }
        .question p { margin-bottom: 0.5mm }
        .rule { display: block; height: 8mm; border-bottom: 0.6pt solid #000 }
        .lines { margin: 0 0 2mm; list-style: none; padding: 0 }
        ol.lines { counter-reset: line }
        ol.lines li { display: flex; align-items: flex-end; counter-increment: line }
        ol.lines li::before { content: counter(line); width: 7mm; line-height: 1 }
        ol.lines .rule, .field .rule { flex: 1 }
        .boxes { display: flex; flex-wrap: wrap; list-style: none; padding: 0 }
        .boxes li { display: flex; margin: 1mm 8mm 0 0 }
        .boxes li::before { content: ""; flex: none; width: 5mm; height: 5mm; margin: 0.5mm 3mm 0 0; border: 1pt solid #000 }
        .scale { display: flex; flex-wrap: wrap; align-items: center; margin: 1.5mm 0 }
        .scale ol { display: flex; flex: none; list-style: none; margin: 0 4mm; padding: 0 }
        .scale li { width: 10mm; height: 10mm; margin: 0 1mm; border: 1pt solid #000; border-radius: 50%; line-height: 9mm; text-align: center }
        .field { display: flex; align-items: flex-end; margin-bottom: 0 }
        .field span:first-child { flex: none; margin-right: 2mm; line-height: 1 }
        .slips { display: flex; flex-wrap: wrap; gap: 3mm; margin: 4mm 0 2mm }
        .slips hr { display: none }
        .slip { flex: 1 1 44%; padding: 2mm 3mm; border: 1pt dashed #000 }
        .slip .scale ol { order: -1; margin: 0 0 1mm; width: 100% }
        .slip .scale { justify-content: space-between }
        .slip .scale li { flex: none; margin: 0 auto 0 0 }
        table { width: 100%; border-collapse: collapse }
        th, td { padding: 1mm 2mm; border: 0.6pt solid #000; text-align: left; vertical-align: top }
        .right { text-align: right }
        .center { text-align: center }
        hr { margin: 5mm 0; border: 0; border-top: 1pt dashed #000 }
        @media screen { body { padding: 6mm } }
        """
}
