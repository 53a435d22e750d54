"""The version that an amendment changes."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for it; no agreement made before was amended this way."""
    op.execute("ALTER TABLE agreement ADD COLUMN amends VARCHAR")
