extension Schema {
    /// The third format: workshops that one facilitator leads for a whole room.
    ///
    /// Words that someone typed are in `workshopWords.text`; names may be in the agenda within `workshop.setup`.
    static let v3 = """
        -- `bundle` is the name under which machines know the workshop that one handed over to another.
        CREATE TABLE workshop (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            cohort INTEGER NOT NULL REFERENCES cohort (id),
            title TEXT NOT NULL,
            day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            setup TEXT NOT NULL CHECK (json_type(setup) = 'object'),
            startedAt INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'finished', 'handedOver', 'forgotten')),
            finishedAt INTEGER,
            bundle TEXT UNIQUE CHECK (bundle <> ''),
            CHECK (state <> 'finished' OR finishedAt IS NOT NULL),
            CHECK (state <> 'handedOver' OR bundle IS NOT NULL)
        ) STRICT;
        CREATE INDEX workshopByCohort ON workshop (cohort);

        CREATE TABLE workshopEntry (
            workshop INTEGER NOT NULL REFERENCES workshop (id),
            seq INTEGER NOT NULL CHECK (seq > 0),
            at INTEGER NOT NULL,
            event TEXT NOT NULL CHECK (json_type(event) = 'object'),
            PRIMARY KEY (workshop, seq)
        ) STRICT, WITHOUT ROWID;

        -- No author, no time, and no row number: the numbers are drawn at random, so that slips stand in no order.
        CREATE TABLE workshopWords (
            workshop INTEGER NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('slip', 'answer', 'heading', 'note')),
            step TEXT NOT NULL,
            key TEXT NOT NULL,
            text TEXT NOT NULL,
            reader TEXT NOT NULL CHECK (reader IN ('nobody', 'self', 'pair', 'circle')),
            mayReachLead INTEGER NOT NULL CHECK (mayReachLead IN (0, 1)),
            PRIMARY KEY (workshop, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER workshopEntryFollowsTheLast BEFORE INSERT ON workshopEntry
        WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM workshopEntry WHERE workshop = NEW.workshop)
        BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;

        CREATE TRIGGER workshopEntryIsNeverChanged BEFORE UPDATE ON workshopEntry
        BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

        CREATE TRIGGER workshopEntryGoesOnlyWithItsWorkshop BEFORE DELETE ON workshopEntry
        WHEN (SELECT state FROM workshop WHERE id = OLD.workshop) IS NOT 'forgotten'
        BEGIN SELECT RAISE(ABORT, 'an entry goes only when its whole workshop is forgotten'); END;
        """
}
