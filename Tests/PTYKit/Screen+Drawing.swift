import CReadline

extension Screen {
    mutating func obey(_ token: ScreenParser.Token) {
        switch token {
        case .text(let scalar): draw(scalar)
        case .control(let byte): control(byte)
        case .escape(let character): escape(character)
        case .sequence(let final, let isPrivate, let numbers):
            if isPrivate { setMode(numbers, final == "h") } else { sequence(final, numbers) }
        case .title(let text): title = text
        }
    }

    private mutating func draw(_ scalar: Unicode.Scalar) {
        let width = Int(wcwidth(wchar_t(bitPattern: scalar.value)))
        if width <= 0 {
            join(scalar)
            return
        }
        if isWrapPending || column + width > columns {
            column = 0
            lineFeed()
        }
        isWrapPending = false
        if isInserting { insertCells(width) }
        cells[row][column] = String(scalar)
        if width == 2 { cells[row][column + 1] = "" }
        column += width
        if column >= columns {
            column = columns - 1
            isWrapPending = true
        }
    }

    /// Adds a mark to the character before the cursor.
    private mutating func join(_ scalar: Unicode.Scalar) {
        var place = isWrapPending ? column : column - 1
        while place > 0, cells[row][place].isEmpty { place -= 1 }
        if place >= 0 { cells[row][place].unicodeScalars.append(scalar) }
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0x08: moveTo(row, column - 1)
        case 0x09: moveTo(row, (column / 8 + 1) * 8)
        case 0x0A, 0x0B, 0x0C: lineFeed()
        case 0x0D: moveTo(row, 0)
        default: break
        }
    }

    private mutating func escape(_ character: Character) {
        switch character {
        case "7": savedCursor = (row, column)
        case "8": moveTo(savedCursor.row, savedCursor.column)
        case "D": lineFeed()
        case "E":
            column = 0
            lineFeed()
        case "M":
            if row == region.lowerBound { scrollDown() } else { moveTo(row - 1, column) }
        default: break
        }
    }

    mutating func moveTo(_ newRow: Int, _ newColumn: Int) {
        row = min(max(0, newRow), rows - 1)
        column = min(max(0, newColumn), columns - 1)
        isWrapPending = false
    }

    mutating func lineFeed() {
        isWrapPending = false
        if row == region.upperBound { scrollUp() } else if row < rows - 1 { row += 1 }
    }

    var emptyLine: [String] { Array(repeating: " ", count: columns) }

    private mutating func scrollUp() {
        let line = cells.remove(at: region.lowerBound)
        if region.lowerBound == 0, !isAlternate { scrollback.append(Screen.text(line)) }
        cells.insert(emptyLine, at: region.upperBound)
    }

    private mutating func scrollDown() {
        cells.remove(at: region.upperBound)
        cells.insert(emptyLine, at: region.lowerBound)
    }

    mutating func insertCells(_ count: Int) {
        cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
        cells[row] = Array(cells[row].prefix(columns))
    }
}
