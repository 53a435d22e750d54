"""Decisions about an agreement, yearly rounds, headings and outcome of the assessment, lasting goals."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_OWNED = "FOREIGN KEY (agreement) REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"

_STEPS = (
    "ALTER TABLE agreement ADD COLUMN round INTEGER NOT NULL DEFAULT '1'",
    "ALTER TABLE goal ADD COLUMN lasting VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE goal ADD COLUMN link_verbatim BOOLEAN NOT NULL DEFAULT '0'",
    "ALTER TABLE assessment ADD COLUMN outcome VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE assessment ADD COLUMN ground VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE snapshot ADD COLUMN round INTEGER NOT NULL DEFAULT '1'",
    f"""
    CREATE TABLE assessment_answer (
        agreement VARCHAR NOT NULL,
        "key" VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        text VARCHAR NOT NULL,
        PRIMARY KEY (agreement, "key"),
        {_OWNED}
    )
    """,
    f"""
    CREATE TABLE decision (
        agreement VARCHAR NOT NULL,
        id VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        kind VARCHAR NOT NULL,
        "on" DATE NOT NULL,
        role VARCHAR NOT NULL,
        at VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        reason VARCHAR NOT NULL,
        refers VARCHAR NOT NULL,
        PRIMARY KEY (agreement, id),
        {_OWNED}
    )
    """,
    # A key can't be changed in place: an evaluation is signed once in each round.
    f"""
    CREATE TABLE signature_by_round (
        agreement VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        edition VARCHAR NOT NULL,
        role VARCHAR NOT NULL,
        round INTEGER NOT NULL,
        position INTEGER NOT NULL,
        name VARCHAR NOT NULL,
        at VARCHAR NOT NULL,
        content_hash VARCHAR NOT NULL,
        means VARCHAR NOT NULL,
        fingerprint VARCHAR NOT NULL,
        comment VARCHAR NOT NULL,
        meaning VARCHAR DEFAULT '' NOT NULL,
        on_behalf_of VARCHAR DEFAULT '' NOT NULL,
        place VARCHAR DEFAULT '' NOT NULL,
        scan VARCHAR DEFAULT '' NOT NULL,
        scan_size INTEGER DEFAULT '0' NOT NULL,
        PRIMARY KEY (agreement, version, edition, role, round),
        {_OWNED}
    )
    """,
    """
    INSERT INTO signature_by_round
    SELECT agreement, version, edition, role, 1, position, name, at, content_hash, means, fingerprint,
           comment, meaning, on_behalf_of, place, scan, scan_size
    FROM signature
    """,
    "DROP TABLE signature",
    "ALTER TABLE signature_by_round RENAME TO signature",
)


def upgrade() -> None:
    """Add what is new; nothing that is there changes its meaning."""
    for step in _STEPS:
        op.execute(step)
