/// Why two people could be good for each other, in a form that words are made from.
package struct Explanation: Hashable, Sendable {
    /// Something that one wants and the other offers.
    package struct Gift: Hashable, Sendable {
        /// Who wants it.
        package var taker: Int
        /// What they want.
        package var want: Topic
        /// Who offers something to meet it.
        package var giver: Int
        /// What they offer.
        package var offer: Topic
        /// Whether the two have words in common, and not their kind alone.
        package var sharesWords: Bool
    }

    /// What each gets from the other, at most one thing each; the first person's want first.
    package var gifts: [Gift] = []
    /// Whether one of them has said nothing yet of what they want, or of what they offer.
    package var isOneSilent = false
    /// Whether they like to work in similar ways; never how.
    package var workAlike = false
    /// Whether they work in different units, as far as is known.
    package var differentUnits = false
    /// Whether they work at different sites, as far as is known.
    package var differentSites = false
    /// Whether they would like to meet equally often.
    package var sameRhythm = false
}

extension MatchPool {
    /// Why two people could be good for each other.
    ///
    /// - Parameters:
    ///   - a: whose want comes first.
    ///   - b: the other.
    /// - Returns: what speaks for the two, whether or not they may be matched.
    package func explanation(_ a: Int, _ b: Int) -> Explanation {
        let (one, other) = (applicants[a], applicants[b])
        return Explanation(
            gifts: [gift(to: a, from: b), gift(to: b, from: a)].compactMap(\.self),
            isOneSilent: [one, other].contains { $0.wants.isEmpty || $0.offers.isEmpty },
            workAlike: hasCommonSlider(one, other) && one.values.likeness(to: other.values) >= 7_500,
            differentUnits: differ(facts[a].unit, facts[b].unit), differentSites: differ(facts[a].site, facts[b].site),
            sameRhythm: one.cadence != nil && one.cadence == other.cadence)
    }

    /// The want that is met best, with the offer that meets it; the first of those that are equal.
    private func gift(to taker: Int, from giver: Int) -> Explanation.Gift? {
        var best: (met: Int, want: Int, offer: Int) = (0, 0, 0)
        for want in applicants[taker].wants.indices {
            for offer in applicants[giver].offers.indices {
                let met = met(want, of: taker, by: offer, of: giver)
                if met > best.met { best = (met, want, offer) }
            }
        }
        guard best.met > 0 else { return nil }
        return Explanation.Gift(
            taker: taker, want: applicants[taker].wants[best.want], giver: giver,
            offer: applicants[giver].offers[best.offer],
            sharesWords: MatchFacts.overlap(facts[taker].wants[best.want], facts[giver].offers[best.offer]) > 0)
    }

    private func hasCommonSlider(_ one: Applicant, _ other: Applicant) -> Bool {
        zip(one.values.sliders, other.values.sliders).contains { $0 != nil && $1 != nil }
    }

    private func differ(_ one: Int?, _ other: Int?) -> Bool {
        one != nil && other != nil && one != other
    }
}
