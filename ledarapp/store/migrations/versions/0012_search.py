"""What is searched everywhere: each field's words beside their place, and an index over parts of them."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_TABLES = (
    """
    CREATE TABLE searched (
        agreement VARCHAR NOT NULL PRIMARY KEY,
        name VARCHAR NOT NULL,
        FOREIGN KEY (agreement) REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE passage (
        id INTEGER NOT NULL PRIMARY KEY,
        agreement VARCHAR NOT NULL,
        place VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        FOREIGN KEY (agreement) REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "CREATE INDEX ix_passage_agreement ON passage (agreement)",
)
# Three letters make one word of the index, so that a part of a compound is found; no text is kept twice.
_INDEX = """
    CREATE VIRTUAL TABLE passage_words USING fts5(
        parts, content='', contentless_delete=1, detail=none, prefix='2', tokenize="ascii tokenchars '_'"
    )
"""
# Whoever writes, and wherever: in that same transaction the agreement waits to be read anew.
_WAITS = (
    ("agreement", "UPDATE", "NEW.id"),
    ("private_note", "INSERT", "NEW.agreement"),
    ("private_note", "UPDATE", "NEW.agreement"),
    ("private_note", "DELETE", "OLD.agreement"),
    ("question_sheet", "INSERT", "NEW.agreement"),
    ("question_sheet", "UPDATE", "NEW.agreement"),
)


def upgrade() -> None:
    """Make it, empty: what is here is read when somebody first searches. A register has its own search."""
    for step in _TABLES:
        op.execute(step)
    if op.get_bind().dialect.name != "sqlite":
        return
    op.execute(_INDEX)
    for table, act, owner in _WAITS:
        op.execute(
            f"CREATE TRIGGER searched_{table}_{act.lower()} AFTER {act} ON {table}"  # noqa: S608 - words above
            f" BEGIN DELETE FROM searched WHERE agreement = {owner}; END"
        )
