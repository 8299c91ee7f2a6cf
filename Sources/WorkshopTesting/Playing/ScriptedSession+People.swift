import Facilitation
import Workshop

extension ScriptedSession {
    private static let names = ["Amara", "Joel", "Ife", "Noor", "Olu", "Mina", "Piet", "Yuki"]

    /// Who sits down in a setting: in a pair the first is the protege, the second the mentor; a third is another protege.
    static func people(_ setting: Setting, _ card: Card) -> [Participant] {
        let count = max(1, setting.people)
        return (0..<count).map { place in
            let name = place < names.count ? names[place] : "Person \(place + 1)"
            return Participant(person: Int64(place + 1), name: name, role: place == 1 ? .mentor : .protege)
        }
    }

    /// One promise for each of the first two.
    static func promises(_ people: [Participant], _ today: CivilDate) -> [OpenPromise] {
        people.prefix(2).enumerated().map { index, person in
            OpenPromise(
                number: Int64(index + 1),
                promise: Promise(owner: person.name, action: "call the depot", by: today.adding(days: index - 3)))
        }
    }
}
