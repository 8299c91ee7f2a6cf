extension Schema {
    /// The second format: what people are matched by, and who sat with whom.
    ///
    /// Words that someone typed are in `wish.text` and `assessor.name`. Plans hold numbers of people, never names.
    static let v2 = """
        -- A pair that has ended stays in the history; whether it ended early is for the matching alone.
        ALTER TABLE pair ADD COLUMN endedOn TEXT
            CHECK (endedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
        ALTER TABLE pair ADD COLUMN endedEarly INTEGER NOT NULL DEFAULT 0
            CHECK (endedEarly = 0 OR endedEarly = 1 AND endedOn IS NOT NULL);

        CREATE TABLE matchProfile (
            person INTEGER PRIMARY KEY REFERENCES person (id),
            capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 2),
            utcOffset INTEGER CHECK (utcOffset BETWEEN -840 AND 840),
            weeksBetween INTEGER CHECK (weeksBetween BETWEEN 1 AND 52),
            pace INTEGER CHECK (pace BETWEEN 1 AND 5),
            directness INTEGER CHECK (directness BETWEEN 1 AND 5),
            structure INTEGER CHECK (structure BETWEEN 1 AND 5),
            challenge INTEGER CHECK (challenge BETWEEN 1 AND 5)
        ) STRICT;

        CREATE TABLE assessor (
            person INTEGER NOT NULL REFERENCES person (id),
            name TEXT NOT NULL CHECK (name <> '')
        ) STRICT;
        CREATE INDEX assessorByPerson ON assessor (person);

        CREATE TABLE wish (
            person INTEGER NOT NULL REFERENCES person (id),
            side TEXT NOT NULL CHECK (side IN ('want', 'offer')),
            place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 2),
            kind TEXT NOT NULL CHECK (kind IN ('knowledge', 'wisdom', 'experience', 'network')),
            text TEXT NOT NULL CHECK (text <> ''),
            UNIQUE (person, side, place)
        ) STRICT;

        CREATE TABLE avoid (
            person INTEGER NOT NULL REFERENCES person (id),
            other INTEGER NOT NULL REFERENCES person (id) CHECK (other <> person),
            PRIMARY KEY (person, other)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX avoidByOther ON avoid (other);

        -- Whoever was struck has no tier.
        CREATE TABLE ranking (
            person INTEGER NOT NULL REFERENCES person (id),
            other INTEGER NOT NULL REFERENCES person (id) CHECK (other <> person),
            tier INTEGER CHECK (tier > 0),
            PRIMARY KEY (person, other)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX rankingByOther ON ranking (other);

        CREATE TABLE proposal (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            cohort INTEGER NOT NULL REFERENCES cohort (id),
            madeOn TEXT NOT NULL CHECK (madeOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            lapsesOn TEXT NOT NULL CHECK (lapsesOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            method TEXT NOT NULL CHECK (method <> ''),
            state TEXT NOT NULL CHECK (state IN ('open', 'agreed', 'lapsed', 'withdrawn')),
            CHECK (lapsesOn >= madeOn)
        ) STRICT;
        CREATE INDEX proposalByCohort ON proposal (cohort);

        CREATE TABLE proposalMember (
            proposal INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
            place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 2),
            person INTEGER NOT NULL REFERENCES person (id),
            answer TEXT NOT NULL CHECK (answer IN ('none', 'yes', 'no')),
            PRIMARY KEY (proposal, place),
            UNIQUE (proposal, person)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX proposalMemberByPerson ON proposalMember (person);

        -- The latest plan of a cohort is the current one.
        CREATE TABLE circlePlan (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            cohort INTEGER NOT NULL REFERENCES cohort (id),
            plannedOn TEXT NOT NULL CHECK (plannedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            seats INTEGER NOT NULL CHECK (seats >= 0),
            plan TEXT NOT NULL CHECK (json_type(plan) = 'object')
        ) STRICT;
        CREATE INDEX circlePlanByCohort ON circlePlan (cohort);

        -- Who a number in the plan is; the row goes when the person is forgotten.
        CREATE TABLE circlePlanPerson (
            plan INTEGER NOT NULL REFERENCES circlePlan (id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number >= 0),
            person INTEGER NOT NULL REFERENCES person (id),
            PRIMARY KEY (plan, number),
            UNIQUE (plan, person)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX circlePlanPersonByPerson ON circlePlanPerson (person);

        -- A round that was begun: who sat with whom, whatever becomes of the plan.
        CREATE TABLE circleRound (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            plan INTEGER NOT NULL REFERENCES circlePlan (id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number >= 0),
            begunOn TEXT NOT NULL CHECK (begunOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            UNIQUE (plan, number)
        ) STRICT;

        CREATE TABLE circleSeat (
            round INTEGER NOT NULL REFERENCES circleRound (id) ON DELETE CASCADE,
            circle INTEGER NOT NULL CHECK (circle >= 0),
            person INTEGER NOT NULL REFERENCES person (id),
            PRIMARY KEY (round, circle, person),
            UNIQUE (round, person)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX circleSeatByPerson ON circleSeat (person);

        CREATE TABLE attendance (
            day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            person INTEGER NOT NULL REFERENCES person (id),
            isHere INTEGER NOT NULL CHECK (isHere IN (0, 1)),
            PRIMARY KEY (day, person)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX attendanceByPerson ON attendance (person);
        """
}
