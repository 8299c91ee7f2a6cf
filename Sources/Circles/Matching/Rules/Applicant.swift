/// Someone who is to be matched; people are known by their place in the list of all who are.
///
/// Only what matching needs: no age, gender, grade or rating. Numbers from the length of that list upward stand for
/// people outside it, such as a manager who does not take part.
package struct Applicant: Hashable, Sendable {
    /// The part a person wishes to play.
    package enum Role: Hashable, Sendable { case mentor, protege, both }

    /// The part this person wishes to play.
    package var role: Role
    /// What they want to gain, up to three things.
    package var wants: [Topic]
    /// What they offer, up to three things.
    package var offers: [Topic]
    /// How they like to work.
    package var values = WorkingValues()
    /// The days they would like to have between two meetings; nil where unknown.
    package var cadence: Int?
    /// How far their clocks are ahead of UTC, in minutes; nil where unknown.
    package var utcOffset: Int?
    /// How many partners they would take, 1 or 2.
    package var capacity = 1
    /// How many they have, or were proposed and may still accept.
    package var load = 0
    /// Where in the organisation they work; empty where unknown.
    package var unit = ""
    /// Where they work; empty where unknown.
    package var site = ""
    /// Who leads them.
    package var manager: Int?
    /// Who decides their pay, promotion or assessment.
    package var assessors: [Int] = []
    /// Whom they must not or would rather not be matched with, for reasons that are theirs.
    package var avoids: [Int] = []
    /// Whom they meet already.
    package var partners: [Int] = []
    /// Whose pair with them ended early.
    package var endedEarly: [Int] = []
    /// To whom they were proposed without a pair coming of it although somebody had answered, be it yes or no.
    package var notAgreed: [Int] = []
    /// Whom they would like to meet, best first; those in one tier equally.
    package var ranks: [[Int]] = []
    /// Whom they struck from their list.
    package var strikes: [Int] = []

    /// Someone who is to be matched.
    package init(role: Role = .both, wants: [Topic] = [], offers: [Topic] = []) {
        self.role = role
        self.wants = wants
        self.offers = offers
    }

    /// How many more partners they would take.
    package var room: Int { max(0, capacity - load) }
}
