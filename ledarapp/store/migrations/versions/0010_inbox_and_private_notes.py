"""Packages that have come and wait, and what somebody writes for themselves alone."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_STEPS = (
    # No foreign key: a package may come before the agreement it is about.
    """
    CREATE TABLE parcel (
        id VARCHAR NOT NULL PRIMARY KEY,
        agreement VARCHAR NOT NULL,
        at VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        is_read BOOLEAN NOT NULL,
        deleted_at VARCHAR,
        data BLOB NOT NULL
    )
    """,
    "CREATE INDEX ix_parcel_agreement ON parcel (agreement)",
    """
    CREATE TABLE private_note (
        agreement VARCHAR NOT NULL,
        about VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        PRIMARY KEY (agreement, about),
        FOREIGN KEY (agreement) REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    )
    """,
)


def upgrade() -> None:
    """Make room for them; nothing has come and nothing was noted before."""
    for step in _STEPS:
        op.execute(step)
