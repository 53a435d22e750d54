"""What a form may ask of a goal besides, and recognition other than pay."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_DIMENSIONS = ("deadline", "resources", "quality", "language", "no_disagreement", "no_complaints")

_STEPS = (
    "ALTER TABLE goal ADD COLUMN rank INTEGER NOT NULL DEFAULT '0'",
    "ALTER TABLE goal ADD COLUMN aim VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE goal ADD COLUMN partner VARCHAR NOT NULL DEFAULT ''",
    *(f"ALTER TABLE goal ADD COLUMN dimensions_{each} BOOLEAN NOT NULL DEFAULT '0'" for each in _DIMENSIONS),
    """
    CREATE TABLE goal_action (
        agreement VARCHAR NOT NULL,
        goal VARCHAR NOT NULL,
        id VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        text VARCHAR NOT NULL,
        responsible VARCHAR NOT NULL,
        "when" VARCHAR NOT NULL,
        PRIMARY KEY (agreement, goal, id),
        FOREIGN KEY (agreement, goal) REFERENCES goal (agreement, id)
            ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    )
    """,
    *(
        f"ALTER TABLE assessment ADD COLUMN recognition_{each} BOOLEAN NOT NULL DEFAULT '0'"
        for each in ("tasks", "competence", "token")
    ),
    "ALTER TABLE assessment ADD COLUMN recognition_words VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE assessment ADD COLUMN recognition_unit VARCHAR NOT NULL DEFAULT ''",
)


def upgrade() -> None:
    """Make room for them; no agreement made before says any of it."""
    for step in _STEPS:
        op.execute(step)
