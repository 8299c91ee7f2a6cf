import Facilitation
import Foundation
import Workshop

extension Answer {
    /// The answer with every text that a person typed replaced.
    func mapText(_ change: (String) -> String) -> Answer {
        switch self {
        case .line(let text): .line(change(text))
        case .text(let text): .text(change(text))
        case .lines(let items): .lines(items.map(change))
        case .promise(let promise):
            .promise(Promise(owner: change(promise.owner), action: change(promise.action), by: promise.by))
        case .scale, .choice, .choices: self
        }
    }
}

extension Agenda {
    /// The plan with every text that the facilitator wrote replaced, besides the names of exercises.
    func mapText(_ change: (String) -> String) -> Agenda {
        var agenda = self
        agenda.title = change(title)
        for index in rooms.indices { agenda.rooms[index].name = change(rooms[index].name) }
        for index in blocks.indices {
            agenda.blocks[index].time.title = change(blocks[index].time.title)
            agenda.blocks[index].cue = change(blocks[index].cue)
            agenda.blocks[index].leader = change(blocks[index].leader)
        }
        return agenda
    }
}

extension String {
    /// The text with a word, or several words in a row, replaced wherever they do not stand within a longer word.
    func replacingWord(_ word: String, with other: String) -> String {
        var result = ""
        var rest = self[...]
        while let range = rest.range(of: word) {
            let before = rest[..<range.lowerBound].last ?? result.last
            let after = rest[range.upperBound...].first
            let isWord = !(before?.isWordlike ?? false) && !(after?.isWordlike ?? false)
            result += rest[..<range.lowerBound] + (isWord ? other[...] : rest[range])
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}

extension Character {
    fileprivate var isWordlike: Bool { isLetter || isNumber }
}
