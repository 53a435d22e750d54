"""Self-evaluations signed anew after a return, and where goals come from: last year, the superior's own."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_STEPS = (
    "ALTER TABLE goal ADD COLUMN carried_agreement VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE goal ADD COLUMN carried_goal VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE goal ADD COLUMN upward_id VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE goal ADD COLUMN upward_text VARCHAR NOT NULL DEFAULT ''",
    # A key can't be changed in place: a self-evaluation is signed once in each take.
    """
    CREATE TABLE signature_by_take (
        agreement VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        edition VARCHAR NOT NULL,
        role VARCHAR NOT NULL,
        round INTEGER NOT NULL,
        take INTEGER NOT NULL,
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
        PRIMARY KEY (agreement, version, edition, role, round, take),
        FOREIGN KEY (agreement) REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    INSERT INTO signature_by_take
    SELECT agreement, version, edition, role, round, 1, position, name, at, content_hash, means, fingerprint,
           comment, meaning, on_behalf_of, place, scan, scan_size
    FROM signature
    """,
    "DROP TABLE signature",
    "ALTER TABLE signature_by_take RENAME TO signature",
)


def upgrade() -> None:
    """Add what is new; nothing that is there changes its meaning."""
    for step in _STEPS:
        op.execute(step)
