"""Makes the kept databases and the broken files with today's program: ``python -m tests.store.make_files``.

Run it once per release for ``databases``; a file that is there is never made anew.
"""

import json
import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

from ledarapp.domain.hit import Hit
from ledarapp.domain.holding import Holding
from ledarapp.domain.parcel import InboxLine, Parcel
from ledarapp.domain.signature import Role
from ledarapp.store.connection import connect
from ledarapp.store.migrations import HEAD
from ledarapp.store.store import Store
from tests.store.sample import AT, FORM, a_sheet, a_snapshot, an_agreement, an_answer

DATA = Path(__file__).parent.parent / "data"
KEY = bytes(range(32))


def filled(path: Path) -> dict[str, int]:
    """Make a store with something in every table; return its counts."""
    store = Store.create(path, KEY)
    for number in (1, 2):
        agreement = an_agreement(f"agreement-{number}")
        store.add(agreement, side=Role.LEADER, template_text=FORM, at=AT)
        store.keep_version(agreement, label="sent", at=AT)
    store.keep_snapshot(a_snapshot())
    store.keep_sheet("agreement-1", a_sheet(), at=AT)
    store.take_answers([an_answer()])
    store.keep_evidence("agreement-1", "ef" * 32, b"%PDF-1.7")
    line = InboxLine(id="cd" * 32, agreement="agreement-1", at=AT, parcel=Parcel(sender="Kari Østby"))
    store.parcels.keep(line, b"PK")
    store.private.put("agreement-1", "goal-1", "Ask about the overtime.")
    store.remember_person("ab" * 32, "Kari Østby", at=AT)
    store.hold([Holding(kind="entry", id="own-1", at=AT, data=b"schema = 1")])
    here = Hit(
        path=("sections", "tasks", "text"), text="Blåbærsyltetøy", screen="basis", field="section.tasks"
    )
    store.passages.put("agreement-1", "Resultatavtale 2026", [here])
    store.delete("agreement-2", at=AT)
    counts = dict(store.check().counts)
    store.close()
    return counts


def make(folder: Path) -> None:
    """Make what is missing."""
    kept = DATA / "databases" / f"{HEAD}.sqlite"
    if not kept.exists():
        counts = filled(kept)
        kept.with_suffix(".json").write_text(json.dumps(counts, indent=2) + "\n", encoding="utf-8")
    whole = folder / "whole.db"
    filled(whole)
    broken = DATA / "broken"
    data = bytearray(whole.read_bytes())
    for name, place in {"store-first-page-flipped.db": 2000, "store-last-page-flipped.db": -100}.items():
        flipped = bytearray(data)
        flipped[place] ^= 1
        _put(broken / name, bytes(flipped))
    _put(broken / "store-cut.db", bytes(data[: len(data) // 2 - 1000]))
    _put(broken / "store-garbage.db", b"This is no database. " * 1000)
    newer = connect(whole, KEY)
    newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    newer.close()
    _put(broken / "store-newer.db", whole.read_bytes())
    plain = sqlite3.connect(folder / "plain.db")
    plain.executescript("CREATE TABLE agreement (id); INSERT INTO agreement VALUES (1);")
    plain.close()
    _put(broken / "store-plain.db", (folder / "plain.db").read_bytes())
    _put(broken / "keyslots-damaged.json", b'{"format": 1, "profile": "')


def _put(path: Path, data: bytes) -> None:
    if not path.exists():
        path.write_bytes(data)


if __name__ == "__main__":
    with TemporaryDirectory() as scratch:
        make(Path(scratch))
