"""Updates keep every row or change nothing."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from ledarapp.domain.errors import LedarappError
from ledarapp.store import backups, migrations, tables
from ledarapp.store.collected import CollectedRow
from ledarapp.store.connection import Connection, connect
from ledarapp.store.engine import engine_over
from ledarapp.store.migrations import steps
from ledarapp.store.store import Store
from tests.store.conftest import KEY
from tests.store.make_files import filled
from tests.store.sample import a_snapshot, an_agreement

DATABASES = Path(__file__).parent.parent / "data" / "databases"
KEPT = sorted(DATABASES.glob("*.sqlite"))

NEXT = f"{int(migrations.HEAD) + 1:04}"
"""A step that the program doesn't have yet."""

Script = Callable[[str], None]


def _schema(connection: Connection) -> dict[str, list[object]]:
    names = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT IN ('alembic_version', 'sqlite_schema')"
    ).fetchall()
    told: dict[str, list[object]] = {}
    for (name,) in names:
        told[name] = [
            sorted(row[1:] for row in connection.execute(f"PRAGMA table_info({name})")),
            sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})")),
            sorted(row[1:3] for row in connection.execute(f"PRAGMA index_list({name})")),
        ]
    return told


def test_the_steps_end_exactly_where_the_row_classes_are(store: Store, tmp_path: Path) -> None:
    assert CollectedRow.metadata is tables.AgreementRow.metadata
    made = connect(tmp_path / "made.db", KEY)
    tables.AgreementRow.metadata.create_all(engine_over(made, tmp_path))
    by_steps = _schema(store._connection)
    assert _schema(made) == by_steps
    keys = "SELECT sql FROM sqlite_master WHERE sql LIKE '%REFERENCES%'"
    deferred = "DEFERRABLE INITIALLY DEFERRED"
    assert all(sql.count("REFERENCES") == sql.count(deferred) for (sql,) in store._connection.execute(keys))
    made.close()


def test_the_head_is_the_last_step_and_each_step_has_a_kept_file() -> None:
    chain = ScriptDirectory.from_config(steps.script_config())
    assert chain.get_current_head() == migrations.HEAD
    revisions = sorted(step.revision for step in chain.walk_revisions())
    assert [each.stem for each in KEPT] == revisions
    assert all(step.doc for step in chain.walk_revisions())


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_every_kept_file_opens_with_all_its_rows(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "agreements.db"
    shutil.copy(kept, path)
    store = Store.open(path, KEY)
    report = store.check()
    counts = json.loads(kept.with_suffix(".json").read_text(encoding="utf-8"))
    assert report.healthy
    assert report.revision == migrations.HEAD
    assert {name: dict(report.counts)[name] for name in counts} == counts
    loaded = store.load("agreement-1")
    assert (loaded.leader, loaded.goals[0].text) == (an_agreement().leader, "Kortere ventetid")
    assert store.snapshots("agreement-1") == (a_snapshot(),)
    assert store.versions("agreement-2")[0].agreement.goals[1].title == "Delegering"
    assert store.known_people()[0].name == "Kari Østby"
    store.close()


def test_alembic_is_loaded_only_when_there_is_something_to_do(
    path: Path, in_new_process: Callable[..., str]
) -> None:
    script = (
        "import sys; from pathlib import Path; from ledarapp.store.store import Store;"
        "store = getattr(Store, sys.argv[2])(Path(sys.argv[1]), bytes(range(32)));"
        "store.close(); print('alembic' in sys.modules)"
    )
    assert in_new_process(script, str(path), "create") == "True"
    assert in_new_process(script, str(path), "open") == "False"


@pytest.fixture(name="second_step")
def _second_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Script:
    """Add a step to the chain that doesn't belong to the program."""
    folder = tmp_path / "steps"
    folder.mkdir()
    own = steps.script_config()
    place = Path(str(own.get_main_option("script_location")))

    def config() -> Config:
        config = Config()
        config.set_main_option("script_location", str(place))
        config.set_main_option("path_separator", "newline")
        config.set_main_option("version_locations", f"{place / 'versions'}\n{folder}")
        return config

    def write(body: str) -> None:
        (folder / f"{NEXT}_more.py").write_text(
            '"""One more step."""\nfrom alembic import op\nimport sqlalchemy as sa\n'
            f'revision = "{NEXT}"\ndown_revision = "{migrations.HEAD}"\n'
            "branch_labels = None\ndepends_on = None\n"
            f"def upgrade() -> None:\n    {body}\n"
        )
        monkeypatch.setattr(steps, "script_config", config)
        defaults = {**(migrations.upgrade.__kwdefaults__ or {}), "to": NEXT}
        monkeypatch.setattr(migrations.upgrade, "__kwdefaults__", defaults)

    return write


BATCH = """
    with op.batch_alter_table("agreement") as batch:
        batch.add_column(sa.Column("colour", sa.String(), nullable=False, server_default="blue"))
"""


def test_a_step_that_rebuilds_a_table_keeps_the_rows_that_hang_on_it(path: Path, second_step: Script) -> None:
    counts = filled(path)
    second_step(BATCH.strip())
    store = Store.open(path, KEY)
    assert dict(store.check().counts) == counts
    assert store._connection.execute("SELECT DISTINCT colour FROM agreement").fetchall() == [("blue",)]
    assert store._connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    store.close()
    copy = path.parent / "backups" / f"before-step-after-{migrations.HEAD}.db"
    backups.verify(copy, KEY)
    before = connect(copy, KEY)
    assert migrations.revision(before) == migrations.HEAD
    before.close()


@pytest.mark.parametrize(
    "body",
    [
        "op.execute('DELETE FROM indicator')",
        "op.execute('DROP TABLE goal'); op.execute('CREATE TABLE goal (id)')",
        "op.execute('DELETE FROM form'); op.execute(\"INSERT INTO form VALUES ('x', 'y', 1, 'z')\")",
        "op.execute('ALTER TABLE goal ADD COLUMN colour'); op.execute('no such words')",
        "op.execute('CREATE TABLE more (id)'); op.execute(\"INSERT INTO form VALUES ('x')\")",
    ],
    ids=["loses rows", "loses a table's rows", "orphans", "half-way", "wrong values"],
)
def test_a_step_that_would_lose_something_or_fails_leaves_nothing(
    path: Path, second_step: Script, body: str
) -> None:
    filled(path)
    before = connect(path, KEY)
    told = _schema(before)
    before.close()
    second_step(body)
    with pytest.raises(LedarappError) as caught:
        Store.open(path, KEY)
    assert caught.value.code == "store.upgrade_failed"
    assert caught.value.values["revision"] == NEXT
    after = connect(path, KEY)
    assert _schema(after) == told
    assert migrations.revision(after) == migrations.HEAD
    assert after.execute("SELECT count(*) FROM indicator").fetchone() == (4,)
    after.close()


def test_no_step_without_a_copy(path: Path, second_step: Script) -> None:
    filled(path)
    second_step("op.execute('CREATE TABLE more (id)')")
    (path.parent / "backups").touch()
    with pytest.raises(LedarappError, match=r"files\."):
        Store.open(path, KEY)
    connection = connect(path, KEY)
    assert migrations.revision(connection) == migrations.HEAD
    connection.close()
