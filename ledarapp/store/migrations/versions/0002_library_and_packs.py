"""What is kept beside the agreements (own library, packs of requirements), and where a goal comes from."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_STEPS = (
    """
    CREATE TABLE holding (
        kind VARCHAR NOT NULL,
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        at VARCHAR NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (kind, id, version)
    )
    """,
    "ALTER TABLE goal ADD COLUMN origin_pack VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE goal ADD COLUMN origin_version INTEGER DEFAULT '0' NOT NULL",
    "ALTER TABLE goal ADD COLUMN origin_item VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE goal ADD COLUMN origin_issuer VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE goal ADD COLUMN origin_issued DATE",
    "ALTER TABLE goal ADD COLUMN origin_says VARCHAR DEFAULT '' NOT NULL",
)


def upgrade() -> None:
    """Bring a store one step on."""
    for step in _STEPS:
        op.execute(step)
