"""What is noted in the year, and the files it rests on."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_STEPS = (
    "ALTER TABLE agreement ADD COLUMN follow_up VARCHAR DEFAULT '' NOT NULL",
    """
    CREATE TABLE evidence (
        agreement VARCHAR NOT NULL,
        sha256 VARCHAR NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (agreement, sha256),
        FOREIGN KEY (agreement) REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    )
    """,
)


def upgrade() -> None:
    """Make room for them; nothing has been noted under an agreement made before."""
    for step in _STEPS:
        op.execute(step)
