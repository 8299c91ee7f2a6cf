extension Screen {
    mutating func sequence(_ final: Character, _ numbers: [Int]) {
        let first = numbers.first ?? 0
        let count = max(1, first)
        switch final {
        case "A": moveTo(row - count, column)
        case "B": moveTo(row + count, column)
        case "C": moveTo(row, column + count)
        case "D": moveTo(row, column - count)
        case "G": moveTo(row, count - 1)
        case "d": moveTo(count - 1, column)
        case "H", "f": moveTo(count - 1, max(1, numbers.dropFirst().first ?? 1) - 1)
        case "r": setRegion(numbers)
        case "h", "l": if first == 4 { isInserting = final == "h" }
        default: edit(final, first, count)
        }
    }

    private mutating func edit(_ final: Character, _ first: Int, _ count: Int) {
        switch final {
        case "J": eraseScreen(first)
        case "K": eraseLine(first)
        case "P":
            cells[row].removeSubrange(column..<min(columns, column + count))
            cells[row] += Array(repeating: " ", count: columns - cells[row].count)
        case "@": insertCells(count)
        case "X":
            for place in column..<min(columns, column + count) { cells[row][place] = " " }
        case "L", "M":
            guard region.contains(row) else { return }
            for _ in 0..<min(count, rows) {
                cells.remove(at: final == "L" ? region.upperBound : row)
                cells.insert(emptyLine, at: final == "L" ? row : region.upperBound)
            }
        default: break
        }
    }

    private mutating func setRegion(_ numbers: [Int]) {
        let top = max(1, numbers.first ?? 1)
        let bottom = numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rows) : rows
        guard top < bottom else { return }
        region = (top - 1)...(bottom - 1)
        moveTo(0, 0)
    }

    private mutating func eraseScreen(_ part: Int) {
        switch part {
        case 0:
            eraseLine(0)
            for line in (row + 1)..<max(rows, row + 1) { cells[line] = emptyLine }
        case 1:
            eraseLine(1)
            for line in 0..<row { cells[line] = emptyLine }
        case 2: cells = Array(repeating: emptyLine, count: rows)
        case 3: scrollback = []
        default: break
        }
    }

    private mutating func eraseLine(_ part: Int) {
        let range =
            switch part {
            case 0: column..<columns
            case 1: 0..<(column + 1)
            default: 0..<columns
            }
        for place in range { cells[row][place] = " " }
    }

    mutating func setMode(_ numbers: [Int], _ isOn: Bool) {
        for number in numbers {
            switch number {
            case 1049: showAlternate(isOn)
            case 2004: isPasteMarked = isOn
            default: break
            }
        }
    }

    private mutating func showAlternate(_ isOn: Bool) {
        guard isOn != isAlternate else { return }
        isAlternate = isOn
        if isOn {
            primary = (cells, row, column)
            cells = Array(repeating: emptyLine, count: rows)
        } else if let primary {
            cells = primary.cells
            moveTo(primary.row, primary.column)
        }
    }
}
