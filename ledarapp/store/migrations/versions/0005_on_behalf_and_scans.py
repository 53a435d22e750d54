"""For whom a party signs, what a signature said, and the picture of a sheet signed by pen."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_TEXTS = {
    "agreement": (
        "leader_on_behalf_of",
        "leader_decision",
        "superior_on_behalf_of",
        "superior_decision",
    ),
    "signature": ("meaning", "on_behalf_of", "place", "scan"),
}


def upgrade() -> None:
    """Add what wasn't asked before; it is empty in what was made before."""
    for table, columns in _TEXTS.items():
        for column in columns:
            op.execute(f"ALTER TABLE {table} ADD COLUMN {column} VARCHAR DEFAULT '' NOT NULL")
    op.execute("ALTER TABLE signature ADD COLUMN scan_size INTEGER DEFAULT '0' NOT NULL")
    op.execute("ALTER TABLE snapshot ADD COLUMN scan BLOB DEFAULT x'' NOT NULL")
