"""What a register knows of the package that an agreement came in."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; it stays empty in a profile."""
    op.execute(
        """
        CREATE TABLE collected (
            agreement VARCHAR NOT NULL PRIMARY KEY,
            package VARCHAR NOT NULL,
            sealed_at VARCHAR NOT NULL,
            sealer VARCHAR NOT NULL,
            fingerprint VARCHAR NOT NULL,
            words VARCHAR NOT NULL,
            FOREIGN KEY (agreement) REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
        )
        """
    )
