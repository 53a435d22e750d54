"""Words that are withheld from some readers."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.execute(
        """
        CREATE TABLE redaction (
            agreement VARCHAR NOT NULL,
            phrase VARCHAR NOT NULL,
            position INTEGER NOT NULL,
            ground VARCHAR NOT NULL,
            audience VARCHAR NOT NULL,
            PRIMARY KEY (agreement, phrase),
            FOREIGN KEY (agreement) REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
        )
        """
    )
