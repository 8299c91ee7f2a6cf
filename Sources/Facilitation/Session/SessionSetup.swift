package import Workshop

/// What is decided before a session begins and stays the same until it ends; holds nothing anyone typed but names.
package struct SessionSetup: Sendable, Hashable, Codable {
    /// The exercise's name in the console.
    package var slug: String
    /// The version of the exercise when the session began.
    package var version: Int
    /// The part that is run, where the exercise has parts.
    package var part: String?
    /// How it is run.
    package var setting: Setting
    /// Who takes part, in the order in which they answer.
    package var participants: [Participant]
    /// From which draws are made.
    package var seed: UInt64
    /// The day on which it began.
    package var startedOn: CivilDate

    /// A setup.
    package init(
        slug: String, version: Int, part: String?, setting: Setting, participants: [Participant], seed: UInt64,
        startedOn: CivilDate
    ) {
        self.slug = slug
        self.version = version
        self.part = part
        self.setting = setting
        self.participants = participants
        self.seed = seed
        self.startedOn = startedOn
    }
}

/// What a session knows of the world around it; supplied afresh whenever it is rebuilt, never stored with it.
package struct SessionContext: Sendable {
    /// The lines of the programme's charter.
    package var charter: [String]
    /// The words this cohort uses.
    package var vocabulary: Vocabulary
    /// Promises of the people at this keyboard that were open when the session was opened.
    package var openPromises: [OpenPromise]
    /// What these people said of themselves earlier, as far as everyone here may read it.
    package var recalled: [RecalledCard]
    /// Today.
    package var today: CivilDate

    /// A context.
    package init(
        charter: [String] = [], vocabulary: Vocabulary = .reciprocal, openPromises: [OpenPromise] = [],
        recalled: [RecalledCard] = [], today: CivilDate
    ) {
        self.charter = charter
        self.vocabulary = vocabulary
        self.openPromises = openPromises
        self.recalled = recalled
        self.today = today
    }
}

/// A promise that is neither done nor let go.
package struct OpenPromise: Sendable, Hashable {
    /// Its number in the journal.
    package var number: Int64
    /// What was promised.
    package var promise: Promise

    /// A promise with its number.
    package init(number: Int64, promise: Promise) {
        self.number = number
        self.promise = promise
    }
}

/// What has become of a promise.
package enum PromiseState: String, Sendable, Hashable, Codable, CaseIterable {
    /// Not yet done.
    case open
    /// Done.
    case done
    /// Not yet done, under a later date.
    case moved
    /// Let go, which costs nothing.
    case dropped
}

/// Something a person said of themselves earlier.
package struct RecalledCard: Sendable, Hashable {
    /// Who said it.
    package var name: String
    /// What it is.
    package var kind: CardKind
    /// The words.
    package var text: String

    /// A card.
    package init(name: String, kind: CardKind, text: String) {
        self.name = name
        self.kind = kind
        self.text = text
    }
}
