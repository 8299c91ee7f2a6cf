import Facilitation
import Journal
import Workshop

extension Console {
    /// The cohort in use, or nil where none is.
    func currentCohort() throws -> Cohort? {
        guard let journal = try journalIfPresent() else { return nil }
        guard let name = CurrentCohortName.read(self) else { return nil }
        return try journal.cohort(named: name)
    }

    private static let usualName = "our-pair"

    /// The cohort that is used where none was chosen; nil until it is made.
    func usualCohort() throws -> Cohort? {
        try journalIfPresent()?.cohort(named: Self.usualName)
    }

    /// The cohort in use; `our-pair` is made where there is none.
    func cohortInUse() throws -> Cohort {
        if let cohort = try currentCohort() { return cohort }
        let cohort =
            try usualCohort()
            ?? journal().addCohort(
                name: Self.usualName, charter: [], vocabulary: .reciprocal, createdOn: clock.today)
        try CurrentCohort.write(cohort.name, in: try dataDirectory())
        return cohort
    }

    /// The words of the cohort in use.
    func vocabulary() throws -> Vocabulary {
        // Exercises can be read where nothing can be kept.
        guard (try? Launch.dataPath(options)) != nil else { return .reciprocal }
        return try currentCohort()?.vocabulary ?? .reciprocal
    }

    /// What a session of these people knows of the world around it.
    ///
    /// - Parameters:
    ///   - setup: who takes part.
    ///   - cohort: their cohort; nil where it is yet to be made.
    ///   - session: the session, where it has begun already; what was said in it is not the world around it.
    /// - Returns: the context.
    /// - Throws: when the journal cannot be read.
    func context(
        for setup: SessionSetup, in cohort: Cohort?, before session: SessionID? = nil
    ) throws -> SessionContext {
        let journal = try journalIfPresent()
        let people = setup.participants.map(\.person)
        return SessionContext(
            charter: cohort?.charter ?? [], vocabulary: cohort?.vocabulary ?? .reciprocal,
            openPromises: try journal?.openPromises(of: people, before: session) ?? [],
            recalled: try journal?.recalled(for: setup.participants, among: CardKind.allCases, before: session) ?? [],
            today: clock.today)
    }
}

/// The name of the cohort in use, for the prompt; read without opening the journal.
@MainActor
enum CurrentCohortName {
    static func read(_ console: Console) -> String? {
        (try? Launch.dataPath(console.options)).flatMap { CurrentCohort.read(in: DataDirectory($0)) }
    }
}
