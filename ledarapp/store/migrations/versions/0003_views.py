"""Question sheets, their answers, and the summary that stands in an agreement."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_STEPS = (
    "ALTER TABLE agreement ADD COLUMN views VARCHAR DEFAULT '' NOT NULL",
    """
    CREATE TABLE question_sheet (
        id VARCHAR NOT NULL PRIMARY KEY,
        agreement VARCHAR NOT NULL,
        made_at VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        FOREIGN KEY (agreement) REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "CREATE INDEX ix_question_sheet_agreement ON question_sheet (agreement)",
    # Without row numbers: they would tell who answered first.
    """
    CREATE TABLE answer (
        sheet VARCHAR NOT NULL,
        token VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        PRIMARY KEY (sheet, token),
        FOREIGN KEY (sheet) REFERENCES question_sheet (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Make room for them; an agreement made before has no summary."""
    for step in _STEPS:
        op.execute(step)
