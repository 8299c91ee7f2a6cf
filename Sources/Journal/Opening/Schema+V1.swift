extension Schema {
    /// The first format.
    ///
    /// Words that someone typed are in `answer.value` and `parked.text`, and nowhere else.
    static let v1 = """
        CREATE TABLE meta (
            name TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE cohort (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL CHECK (name <> ''),
            foldedName TEXT NOT NULL UNIQUE,
            charter TEXT NOT NULL CHECK (json_type(charter) = 'array'),
            vocabulary TEXT NOT NULL CHECK (json_type(vocabulary) = 'object'),
            createdOn TEXT NOT NULL CHECK (createdOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
        ) STRICT;

        -- Whoever was forgotten has no foldedName, and so can be found by no name.
        CREATE TABLE person (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            cohort INTEGER NOT NULL REFERENCES cohort (id),
            name TEXT NOT NULL CHECK (name <> ''),
            foldedName TEXT CHECK (foldedName <> ''),
            role TEXT NOT NULL CHECK (role IN ('mentor', 'protege', 'both')),
            unit TEXT NOT NULL,
            site TEXT NOT NULL,
            manager TEXT NOT NULL,
            UNIQUE (cohort, foldedName)
        ) STRICT;

        CREATE TABLE pair (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            cohort INTEGER NOT NULL REFERENCES cohort (id),
            startedOn TEXT NOT NULL CHECK (startedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
        ) STRICT;
        CREATE INDEX pairByCohort ON pair (cohort);

        CREATE TABLE pairMember (
            pair INTEGER NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
            place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 2),
            person INTEGER NOT NULL REFERENCES person (id),
            PRIMARY KEY (pair, place),
            UNIQUE (pair, person)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX pairMemberByPerson ON pairMember (person);

        CREATE TABLE session (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            cohort INTEGER NOT NULL REFERENCES cohort (id),
            slug TEXT NOT NULL CHECK (slug <> ''),
            part TEXT CHECK (part <> ''),
            setup TEXT NOT NULL CHECK (json_type(setup) = 'object'),
            startedAt INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'finished', 'forgotten')),
            finishedAt INTEGER,
            CHECK (state <> 'finished' OR finishedAt IS NOT NULL)
        ) STRICT;
        CREATE INDEX sessionByCohort ON session (cohort);

        CREATE TABLE sessionPerson (
            session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            place INTEGER NOT NULL CHECK (place >= 0),
            person INTEGER NOT NULL REFERENCES person (id),
            PRIMARY KEY (session, place),
            UNIQUE (session, person)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sessionPersonByPerson ON sessionPerson (person);

        CREATE TABLE entry (
            session INTEGER NOT NULL REFERENCES session (id),
            seq INTEGER NOT NULL CHECK (seq > 0),
            at INTEGER NOT NULL,
            event TEXT NOT NULL CHECK (json_type(event) = 'object'),
            PRIMARY KEY (session, seq)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE answer (
            session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number > 0),
            kind TEXT NOT NULL CHECK (kind IN ('answer', 'wording')),
            beat TEXT NOT NULL CHECK (beat <> ''),
            key TEXT NOT NULL CHECK (key <> ''),
            keyVersion INTEGER NOT NULL,
            author INTEGER,
            value TEXT NOT NULL CHECK (json_type(value) = 'object'),
            reader TEXT NOT NULL CHECK (reader IN ('nobody', 'self', 'pair', 'circle')),
            isKept INTEGER NOT NULL CHECK (isKept IN (0, 1)),
            card TEXT CHECK (card <> ''),
            PRIMARY KEY (session, number),
            FOREIGN KEY (session, author) REFERENCES sessionPerson (session, place)
        ) STRICT;

        -- No row of its own for a person's answer, and no order: only how often each value was given.
        CREATE TABLE tally (
            session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            key TEXT NOT NULL CHECK (key <> ''),
            value TEXT NOT NULL,
            times INTEGER NOT NULL CHECK (times > 0),
            PRIMARY KEY (session, key, value)
        ) STRICT, WITHOUT ROWID;

        -- What was promised is in the answer alone, and goes with it.
        CREATE TABLE promise (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            session INTEGER NOT NULL,
            answer INTEGER NOT NULL,
            owner INTEGER REFERENCES person (id),
            due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            state TEXT NOT NULL CHECK (state IN ('open', 'done', 'moved', 'dropped')),
            changedAt INTEGER,
            UNIQUE (session, answer),
            FOREIGN KEY (session, answer) REFERENCES answer (session, number) ON DELETE CASCADE
        ) STRICT;
        CREATE INDEX promiseByOwner ON promise (owner);

        CREATE TABLE parked (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            cohort INTEGER NOT NULL REFERENCES cohort (id),
            session INTEGER REFERENCES session (id) ON DELETE CASCADE,
            person INTEGER REFERENCES person (id),
            text TEXT NOT NULL CHECK (text <> '')
        ) STRICT;
        CREATE INDEX parkedByCohort ON parked (cohort);
        CREATE INDEX parkedBySession ON parked (session);

        CREATE TRIGGER entryFollowsTheLast BEFORE INSERT ON entry
        WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry WHERE session = NEW.session)
        BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;

        CREATE TRIGGER entryIsNeverChanged BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

        CREATE TRIGGER entryGoesOnlyWithItsSession BEFORE DELETE ON entry
        WHEN (SELECT state FROM session WHERE id = OLD.session) IS NOT 'forgotten'
        BEGIN SELECT RAISE(ABORT, 'an entry goes only when its whole session is forgotten'); END;
        """
}
