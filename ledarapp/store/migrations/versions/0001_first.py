"""The first shape: agreements, their parts, forms, snapshots, named versions and known people."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_OWNED = "FOREIGN KEY (agreement) REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"
_OF_GOAL = (
    "FOREIGN KEY (agreement, goal) REFERENCES goal (agreement, id)"
    " ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"
)

_STEPS = (
    """
    CREATE TABLE form (
        hash VARCHAR NOT NULL PRIMARY KEY,
        "key" VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        text VARCHAR NOT NULL
    )
    """,
    """
    CREATE TABLE agreement (
        id VARCHAR NOT NULL PRIMARY KEY,
        template VARCHAR NOT NULL,
        template_version INTEGER NOT NULL,
        language VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        organisation VARCHAR NOT NULL,
        case_number VARCHAR NOT NULL,
        leader_name VARCHAR NOT NULL,
        leader_title VARCHAR NOT NULL,
        leader_unit VARCHAR NOT NULL,
        superior_name VARCHAR NOT NULL,
        superior_title VARCHAR NOT NULL,
        superior_unit VARCHAR NOT NULL,
        period_start DATE,
        period_end DATE,
        audience VARCHAR NOT NULL,
        example BOOLEAN NOT NULL,
        form VARCHAR NOT NULL,
        side VARCHAR NOT NULL,
        changed_at VARCHAR NOT NULL,
        deleted_at VARCHAR,
        FOREIGN KEY (form) REFERENCES form (hash) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    f"""
    CREATE TABLE section (
        agreement VARCHAR NOT NULL,
        "key" VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        text VARCHAR NOT NULL,
        PRIMARY KEY (agreement, "key"),
        {_OWNED}
    )
    """,
    f"""
    CREATE TABLE milestone (
        agreement VARCHAR NOT NULL,
        "key" VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        "on" DATE NOT NULL,
        PRIMARY KEY (agreement, "key"),
        {_OWNED}
    )
    """,
    f"""
    CREATE TABLE goal (
        agreement VARCHAR NOT NULL,
        id VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        area VARCHAR NOT NULL,
        title VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        success VARCHAR NOT NULL,
        contribution VARCHAR NOT NULL,
        target VARCHAR NOT NULL,
        priority VARCHAR NOT NULL,
        link_title VARCHAR NOT NULL,
        link_reference VARCHAR NOT NULL,
        audience VARCHAR NOT NULL,
        common BOOLEAN NOT NULL,
        no_indicator_reason VARCHAR NOT NULL,
        PRIMARY KEY (agreement, id),
        {_OWNED}
    )
    """,
    f"""
    CREATE TABLE indicator (
        agreement VARCHAR NOT NULL,
        goal VARCHAR NOT NULL,
        id VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        text VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        baseline VARCHAR NOT NULL,
        target VARCHAR NOT NULL,
        PRIMARY KEY (agreement, goal, id),
        {_OF_GOAL}
    )
    """,
    f"""
    CREATE TABLE evaluation_source (
        agreement VARCHAR NOT NULL,
        goal VARCHAR NOT NULL,
        id VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        text VARCHAR NOT NULL,
        provider VARCHAR NOT NULL,
        "when" VARCHAR NOT NULL,
        PRIMARY KEY (agreement, goal, id),
        {_OF_GOAL}
    )
    """,
    f"""
    CREATE TABLE self_evaluation (
        agreement VARCHAR NOT NULL PRIMARY KEY,
        overall VARCHAR NOT NULL,
        support VARCHAR NOT NULL,
        next_period VARCHAR NOT NULL,
        {_OWNED}
    )
    """,
    f"""
    CREATE TABLE assessment (
        agreement VARCHAR NOT NULL PRIMARY KEY,
        overall VARCHAR NOT NULL,
        {_OWNED}
    )
    """,
    f"""
    CREATE TABLE goal_evaluation (
        agreement VARCHAR NOT NULL,
        role VARCHAR NOT NULL,
        goal VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        text VARCHAR NOT NULL,
        level VARCHAR NOT NULL,
        reason VARCHAR NOT NULL,
        PRIMARY KEY (agreement, role, goal),
        {_OWNED}
    )
    """,
    f"""
    CREATE TABLE signature (
        agreement VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        edition VARCHAR NOT NULL,
        role VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        name VARCHAR NOT NULL,
        at VARCHAR NOT NULL,
        content_hash VARCHAR NOT NULL,
        means VARCHAR NOT NULL,
        fingerprint VARCHAR NOT NULL,
        comment VARCHAR NOT NULL,
        PRIMARY KEY (agreement, version, edition, role),
        {_OWNED}
    )
    """,
    f"""
    CREATE TABLE set_aside (
        agreement VARCHAR NOT NULL,
        code VARCHAR NOT NULL,
        goal VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        reason VARCHAR NOT NULL,
        PRIMARY KEY (agreement, code, goal),
        {_OWNED}
    )
    """,
    """
    CREATE TABLE snapshot (
        id VARCHAR NOT NULL PRIMARY KEY,
        agreement VARCHAR NOT NULL,
        edition VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        role VARCHAR NOT NULL,
        at VARCHAR NOT NULL,
        content_hash VARCHAR NOT NULL,
        data BLOB NOT NULL,
        template_text VARCHAR NOT NULL,
        pdf BLOB NOT NULL,
        pdf_hash VARCHAR NOT NULL
    )
    """,
    "CREATE INDEX ix_snapshot_agreement ON snapshot (agreement)",
    # What somebody signed is added and never changed, not even by a fault of ours.
    """
    CREATE TRIGGER snapshot_stays BEFORE UPDATE ON snapshot
    BEGIN SELECT RAISE(ABORT, 'a snapshot is never changed'); END
    """,
    f"""
    CREATE TABLE named_version (
        number INTEGER NOT NULL PRIMARY KEY,
        agreement VARCHAR NOT NULL,
        label VARCHAR NOT NULL,
        at VARCHAR NOT NULL,
        rows VARCHAR NOT NULL,
        {_OWNED}
    )
    """,
    "CREATE INDEX ix_named_version_agreement ON named_version (agreement)",
    """
    CREATE TABLE known_person (
        fingerprint VARCHAR NOT NULL PRIMARY KEY,
        name VARCHAR NOT NULL,
        known_since VARCHAR NOT NULL
    )
    """,
)


def upgrade() -> None:
    """Make every table."""
    for step in _STEPS:
        op.execute(step)
