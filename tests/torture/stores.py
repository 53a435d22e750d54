"""D4, D5 and D6: updates that are killed, copies that are brought back, bits that flip."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.store import backups
from ledarapp.store.connection import connect, damaged_pages
from ledarapp.store.migrations import HEAD, revision
from ledarapp.store.store import Store
from tests.store.conftest import KEY, NOW
from tests.store.sample import FORM, a_snapshot, an_agreement
from tests.torture.disk import OLDEST
from tests.torture.result import CannotError, Result

_MANY = 3000


def killed_updates(kills: int) -> Result:
    """Kill the program while it brings an old store up to date."""
    if not hasattr(os, "fork"):
        raise CannotError("kills by signal")
    chance, torn, lost, kept_old = random.Random(5), 0, 0, 0
    with tempfile.TemporaryDirectory(prefix="ledarapp-updates-") as folder:
        old = Path(folder) / "old.db"
        rows = _enlarged(old)
        path = Path(folder) / "profile" / "agreements.db"
        path.parent.mkdir()
        shutil.copy(old, path)
        began = time.perf_counter()
        Store.open(path, KEY).close()
        takes = time.perf_counter() - began
        for kill in range(kills):
            shutil.rmtree(path.parent)
            path.parent.mkdir()
            shutil.copy(old, path)
            _kill_in(path, chance.uniform(0, takes))
            connection = connect(path, KEY)
            found, healthy = revision(connection), damaged_pages(connection) == 0
            counted = connection.execute("SELECT count(*) FROM goal").fetchone()[0]
            connection.close()
            kept_old += found != HEAD
            torn += not healthy
            lost += rows - counted
            store = Store.open(path, KEY)
            torn += not store.check().healthy
            lost += rows - dict(store.check().counts)["goal"]
            store.close()
            if kill % 50 == 49:
                sys.stderr.write(f"  {kill + 1} kills, {torn} torn, {lost} rows lost\n")
    figure = (
        f"{kills} kills within an update of {rows} goals: {kept_old} at an earlier step, "
        f"{kills - kept_old} done, {torn} torn, {lost} rows lost"
    )
    return Result(tried=kills, wanted=kills, wrong=torn + lost, figure=figure)


def _enlarged(path: Path) -> int:
    """Make a big store of the oldest kind; return how many goals it holds."""
    shutil.copy(OLDEST, path)
    connection = connect(path, KEY)
    connection.execute("BEGIN IMMEDIATE")
    for table, column in (("agreement", "id"), ("goal", "agreement")):
        names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
        one = f"SELECT * FROM {table} WHERE {column} = 'agreement-1'"  # noqa: S608 - one of our own tables
        rows = connection.execute(one).fetchall()
        at, marks = names.index(column), ", ".join("?" * len(names))
        for number in range(_MANY):
            copies = [(*row[:at], f"many-{number}", *row[at + 1 :]) for row in rows]
            connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', copies)  # noqa: S608 - likewise
    connection.execute("COMMIT")
    count = int(connection.execute("SELECT count(*) FROM goal").fetchone()[0])
    connection.close()
    return count


def _kill_in(path: Path, seconds: float) -> None:
    child = os.fork()
    if child == 0:
        try:
            Store.open(path, KEY)
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def flips(bits: int) -> Result:
    """Flip one bit of a closed store, look for it as the program does, ``bits`` times."""
    chance, unseen = random.Random(3), 0
    with tempfile.TemporaryDirectory(prefix="ledarapp-flips-") as folder:
        path = Path(folder) / "agreements.db"
        store = Store.create(path, KEY)
        for number in range(40):
            store.add(an_agreement(f"agreement-{number}"), side=Role.LEADER, template_text=FORM, at=NOW)
        store.keep_snapshot(a_snapshot())
        store.close()
        whole = path.read_bytes()
        flipped = Path(folder) / "flipped.db"
        for _ in range(bits):
            data = bytearray(whole)
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            flipped.write_bytes(data)
            unseen += not _is_found(flipped)
    figure = f"{bits} single-bit flips of a store of {len(whole) // 1024} kB, {bits - unseen} found"
    return Result(tried=bits, wanted=bits, wrong=unseen, figure=figure)


def _is_found(path: Path) -> bool:
    try:
        connection = connect(path, KEY)
    except LedarappError:
        return True
    try:
        return damaged_pages(connection) > 0
    finally:
        connection.close()


def drills(times: int) -> Result:
    """Damage the store, its log and the newest copy by turns, and bring the newest good copy back."""
    chance, wrong, slowest = random.Random(9), 0, 0.0
    with tempfile.TemporaryDirectory(prefix="ledarapp-drills-") as folder:
        for number in range(times):
            path = Path(folder) / str(number) / "agreements.db"
            store = Store.create(path, KEY)
            store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
            # 50 MB in the last drill, a small store in the others.
            if number == times - 1:
                for part in range(10):
                    store.keep_snapshot(replace(a_snapshot(version=part), pdf=os.urandom(5 * 2**20)))
            good = store.backup(at=NOW)
            newest = store.backup(at=NOW + timedelta(hours=1))
            store.close()
            for each in (path, newest):
                _spoil(each, chance)
            evidence = path.read_bytes()
            began = time.perf_counter()
            back = backups.bring_back(path, KEY, newest.parent, NOW)
            slowest = max(slowest, time.perf_counter() - began)
            again = Store.open(path, KEY)
            is_right = back == good and again.load("agreement-1") == an_agreement() and again.check().healthy
            again.close()
            kept = [each.read_bytes() for each in path.parent.glob("damaged-*.db")]
            wrong += not (is_right and kept == [evidence])
            shutil.rmtree(path.parent)
    figure = (
        f"{times} drills with store and newest copy damaged, {times - wrong} brought back, evidence kept; "
    )
    figure += f"slowest {slowest:.1f} s, the last one of 50 MB (promised 10); two clicks after the menu"
    return Result(tried=times, wanted=times, wrong=wrong + (slowest > 10), figure=figure)


def _spoil(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(50):
        data[chance.randrange(len(data))] ^= 0xFF
    path.write_bytes(data)
