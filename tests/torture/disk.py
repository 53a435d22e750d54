"""D2 and D3: the power goes, the disk fills up; what was shown as saved stays, and no old file is harmed."""

from __future__ import annotations

import fcntl
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from ledarapp import files
from ledarapp.domain.agreement import Agreement, put_goal, put_section
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.store import backups
from ledarapp.store.connection import connect
from ledarapp.store.migrations import HEAD, revision
from ledarapp.store.store import Store
from tests.store.conftest import KEY, NOW
from tests.store.sample import FORM, an_agreement
from tests.store.test_kill import WRITER
from tests.torture.result import CannotError, Result

OLDEST = Path(__file__).parents[1] / "data" / "databases" / "0001.sqlite"
_SHUTDOWN, _WITHOUT_LOG = 0x8004587D, 2


@contextmanager
def _mounted(*source: str) -> Iterator[Path]:
    """Mount a file system of our own; raises ``CannotError`` where that isn't allowed."""
    if sys.platform != "linux" or os.geteuid():
        raise CannotError("needs Linux and root, to mount a file system of its own")
    with tempfile.TemporaryDirectory(prefix="ledarapp-disk-") as folder:
        done = subprocess.run(["mount", *source, folder], capture_output=True, text=True, check=False)
        if done.returncode:
            raise CannotError(f"mount: {done.stderr.strip()}")
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)


def power(cuts: int) -> Result:
    """Cut the power of an ext4 file system while a store on it is written, ``cuts`` times."""
    chance, saves, lost, damaged = random.Random(11), 0, 0, 0
    with tempfile.TemporaryDirectory(prefix="ledarapp-power-") as folder:
        image = Path(folder) / "disk.img"
        with image.open("wb") as file:
            file.truncate(48 * 2**20)
        subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True)
        with _mounted("-o", "loop", str(image)) as disk:
            store = Store.create(disk / "agreements.db", KEY)
            start = an_agreement()
            store.add(_numbered(start, 0), side=Role.LEADER, template_text=FORM, at=NOW)
            store.close()
        last = 0
        for cut in range(cuts):
            with _mounted("-o", "loop", str(image)) as disk:
                told = _cut_after(disk, chance.uniform(0.05, 0.6))
            with _mounted("-o", "loop", str(image)) as disk:
                store = Store.open(disk / "agreements.db", KEY)
                number = int(store.load("agreement-1").goal("goal-1").text)
                damaged += not store.check().healthy
                store.close()
            lost += max(0, max(told, last) - number)
            saves += max(0, told - last)
            last = number
            if cut % 50 == 49:
                sys.stderr.write(f"  {cut + 1} cuts, {saves} saves, {lost} lost\n")
    figure = f"{cuts} power cuts on ext4, {saves} saves acknowledged, {lost} lost, {damaged} damaged"
    return Result(tried=cuts, wanted=cuts, wrong=lost + damaged, figure=figure)


def _numbered(agreement: Agreement, number: int) -> Agreement:
    for goal in agreement.goals:
        agreement = put_goal(agreement, replace(goal, text=str(number)))
    return agreement


def _cut_after(disk: Path, seconds: float) -> int:
    """Let a process save, cut the power, return the last number it had acknowledged when the power went.

    What it says while the file system is going down nobody in front of a dark screen has read.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        sys.argv, sys.stdout = ["", str(disk / "agreements.db")], os.fdopen(writing, "w")
        try:
            exec(WRITER, {})  # noqa: S102 - what is read once needn't be read anew for each cut
        finally:
            os._exit(0)  # the disk under it is gone
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as writer:
        told = writer.read(1000) or b""
        time.sleep(seconds)
        os.set_blocking(reading, False)
        told += writer.read() or b""
        handle = os.open(disk, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _SHUTDOWN, struct.pack("I", _WITHOUT_LOG))
        finally:
            os.close(handle)
        os.set_blocking(reading, True)
        writer.read()
    os.waitpid(child, 0)
    whole = [int(line) for line in told.splitlines(keepends=True) if line.endswith(b"\n")]
    return whole[-1] if whole else 0


def full(levels: int) -> Result:
    """Fill the disk to ``levels`` levels and let five writers write on each."""
    wrong, told = 0, 0
    for level in range(levels):
        for write in (_autosave, _document, _together, _backup, _migration):
            with _mounted("-t", "tmpfs", "-o", "size=4m", "tmpfs") as disk:
                try:
                    told += write(disk, level * 8)
                except AssertionError as error:
                    wrong += 1
                    sys.stderr.write(f"  {write.__name__} at {level * 8} kB left: {error}\n")
    tried = levels * 5
    figure = f"{levels} fill levels × five writers: {tried - wrong} of {tried} right, {told} of them refused"
    return Result(tried=tried, wanted=levels * 5, wrong=wrong, figure=figure)


def _fill(disk: Path, leave: int) -> None:
    room = os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize
    with (disk / "filler").open("wb", buffering=0) as file:
        file.write(b"x" * max(0, room - leave * 1024))


def _refused(act: Callable[[], object]) -> bool:
    try:
        act()
    except LedarappError as error:
        if not error.code.endswith("disk_full"):
            raise AssertionError(f"told as {error.code}") from error
        return True
    return False


def _expect(is_so: object, what: str) -> None:
    if not is_so:
        raise AssertionError(what)


def _autosave(disk: Path, leave: int) -> bool:
    store = Store.create(disk / "agreements.db", KEY)
    saved = an_agreement()
    store.add(saved, side=Role.LEADER, template_text=FORM, at=NOW)
    _fill(disk, leave)
    refused = False
    for turn in range(12):
        edited = put_section(saved, "tasks", f"{turn}" + "tekst " * 4000 * turn)
        refused = _refused(partial(store.save, edited, at=NOW))
        if refused:
            break
        saved = edited
    _expect(store.load("agreement-1") == saved, "what was saved is not what is read")
    store.close()
    again = Store.open(disk / "agreements.db", KEY)
    _expect(again.load("agreement-1") == saved, "after reopening, what was saved is gone")
    _expect(again.check().healthy, "damaged")
    again.close()
    return refused


def _document(disk: Path, leave: int) -> bool:
    path, old, new = disk / "agreement.pdf", b"%PDF old" * 1000, os.urandom(150_000)
    files.write_atomically(path, old)
    _fill(disk, leave)
    refused = _refused(lambda: files.write_atomically(path, new))
    _expect(path.read_bytes() == (old if refused else new), "neither the old file nor the new one")
    return refused


def _together(disk: Path, leave: int) -> bool:
    paths = [disk / "package.asice", disk / "agreement.json"]
    for path in paths:
        files.write_atomically(path, b"old")
    _fill(disk, leave)
    refused = _refused(lambda: files.write_together(dict.fromkeys(paths, os.urandom(90_000))))
    _expect(all((path.read_bytes() == b"old") == refused for path in paths), "a mixed set")
    return refused


def _backup(disk: Path, leave: int) -> bool:
    store = Store.create(disk / "agreements.db", KEY)
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    first = store.backup(at=NOW)
    _fill(disk, leave)
    refused = _refused(lambda: store.backup(at=NOW.replace(year=2027)))
    for _, path in backups.made(first.parent):
        backups.verify(path, KEY)
    _expect(len(backups.made(first.parent)) == 2 - refused, "a copy too many or too few")
    _expect(not list(first.parent.glob(".*")), "something half is left")
    store.close()
    return refused


def _migration(disk: Path, leave: int) -> bool:
    path = disk / "agreements.db"
    shutil.copy(OLDEST, path)
    _fill(disk, leave)
    refused = _refused(lambda: Store.open(path, KEY).close())
    (disk / "filler").unlink()
    connection = connect(path, KEY)
    found = revision(connection)
    connection.close()
    _expect(refused or found == HEAD, "said to be done, and it isn't")
    store = Store.open(path, KEY)
    _expect(store.load("agreement-1").goals[0].text == "Kortere ventetid", "rows are gone")
    _expect(store.check().healthy, "damaged")
    store.close()
    return refused
