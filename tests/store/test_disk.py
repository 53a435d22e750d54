"""A full disk or a place that can't be written harms no old file and says nothing false."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ledarapp.domain.agreement import put_section
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.store.connection import connect, damaged_pages
from ledarapp.store.store import Store
from tests.store.conftest import KEY, NOW
from tests.store.sample import FORM, a_snapshot, an_agreement

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts a small file system")

LONG = "långt " * 4000


@pytest.fixture(name="mounted")
def _mounted(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Give a folder on a file system of its own; where that isn't allowed, the test is skipped."""
    place = tmp_path / "disk"
    place.mkdir()

    def mount(options: str) -> Path:
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
        if os.path.ismount(place):
            command = ["mount", "-o", f"remount,{options}", str(place)]
        if os.geteuid() or subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("needs to mount a file system, which this machine doesn't allow")
        return place

    yield mount
    if os.path.ismount(place):
        subprocess.run(["umount", str(place)], check=True)


def _fill(folder: Path, leave: int) -> Path:
    """Fill the disk up to a few kilobytes."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        room = os.statvfs(folder).f_bavail * os.statvfs(folder).f_bsize
        file.write(b"x" * max(0, room - leave * 1024))
    return filler


@pytest.mark.parametrize("leave", [0, 4, 12, 28, 60])
def test_a_full_disk_loses_no_save_and_claims_none(mounted: Callable[[str], Path], leave: int) -> None:
    disk = mounted("size=2m")
    path = disk / "agreements.db"
    store = Store.create(path, KEY)
    saved = an_agreement()
    store.add(saved, side=Role.LEADER, template_text=FORM, at=NOW)
    filler = _fill(disk, leave)
    refused = None
    while refused is None:
        edited = put_section(saved, "tasks", f"{len(saved.section('tasks'))} {saved.section('tasks')} {LONG}")
        try:
            store.save(edited, at=NOW)
            saved = edited
        except LedarappError as error:
            refused = error
    assert refused.code == "store.disk_full"
    assert refused.values["path"] == path
    assert store.load(saved.id) == saved
    with pytest.raises(LedarappError):
        store.sign(put_section(saved, "tasks", LONG * 2), replace(a_snapshot(), pdf=b"x" * 500_000), at=NOW)
    filler.unlink()
    # the same window goes on as soon as there is room again
    edited = put_section(saved, "tasks", "kort")
    store.save(edited, at=NOW)
    store.close()
    again = Store.open(path, KEY)
    assert again.load(saved.id) == edited
    assert again.snapshots(saved.id) == ()
    assert again.check().healthy
    again.close()


def test_a_copy_that_finds_no_room_harms_neither_store_nor_copies(mounted: Callable[[str], Path]) -> None:
    disk = mounted("size=2m")
    store = Store.create(disk / "agreements.db", KEY)
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    first = store.backup(at=NOW)
    whole = first.read_bytes()
    store.save(put_section(an_agreement(), "tasks", "kort"), at=NOW)
    _fill(disk, 40)
    with pytest.raises(LedarappError, match=r"disk_full"):
        store.close(at=NOW.replace(year=2027))
    assert first.read_bytes() == whole
    assert [each.name for each in first.parent.iterdir()] == [first.name]
    connection = connect(disk / "agreements.db", KEY)
    assert damaged_pages(connection) == 0
    connection.close()


def test_a_store_that_finds_no_room_to_be_made_says_so(mounted: Callable[[str], Path]) -> None:
    disk = mounted("size=64k")
    with pytest.raises(LedarappError, match=r"disk_full"):
        Store.create(disk / "agreements.db", KEY)


def test_a_place_that_can_only_be_read_is_told(mounted: Callable[[str], Path]) -> None:
    disk = mounted("size=2m")
    path = disk / "agreements.db"
    store = Store.create(path, KEY)
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    store.close()
    mounted("ro")
    with pytest.raises(LedarappError, match=r"store.not_writable"):
        Store.open(path, KEY)
    with pytest.raises(LedarappError, match=r"store.not_writable"):
        Store.create(disk / "new.db", KEY)
    mounted("rw")
    Store.open(path, KEY).close()
