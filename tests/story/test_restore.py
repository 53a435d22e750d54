"""``ledarapp restore``: what the copies hold, and one of them put in the place of the store."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.story.calls import Run, is_sentence


def _damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for place in range(5000, len(data), 4096):
        data[place] ^= 0xFF
    path.write_bytes(data)


@pytest.mark.requirement("R259")
def test_a_damaged_store_is_brought_back_by_one_command(run: Run, profile: Path) -> None:
    listed = run("restore", "--list", "--profile", profile)
    # One from before the package was taken in, one from after.
    full, empty = listed.out.splitlines()
    assert "avtaler: 1, signerte filer: 3" in full
    assert "avtaler: 0, signerte filer: 0" in empty
    _damage(profile / "agreements.db")
    assert run("doctor", "--profile", profile).code == 1
    told = run("restore", "--profile", profile)
    assert (told.code, told.err) == (0, "")
    assert is_sentence(told.out)
    assert run("doctor", "--profile", profile).code == 0
    assert len(list(profile.glob("damaged-*.db"))) == 1


def test_doctor_tells_of_the_copies_without_opening_them(run: Run, profile: Path) -> None:
    copies = sorted((profile / "backups").glob("agreements-*.db"))
    at = datetime.strptime(copies[-1].name, "agreements-%Y%m%dT%H%M%SZ.db").replace(tzinfo=UTC)
    told = [line.strip() for line in run("doctor", "--profile", profile).out.splitlines()]
    assert f"sikkerhetskopier: {len(copies)}" in told
    assert f"nyeste sikkerhetskopi: {at:%Y-%m-%d %H:%M} UTC" in told
    for copy in copies:
        copy.unlink()
    told = [line.strip() for line in run("doctor", "--profile", profile).out.splitlines()]
    assert {"sikkerhetskopier: 0", "nyeste sikkerhetskopi: ingen"} <= set(told)


def test_one_damaged_copy_hinders_none_and_a_copy_is_chosen_by_name(run: Run, profile: Path) -> None:
    good = max((profile / "backups").glob("agreements-*.db"))
    newer = good.with_name("agreements-29991231T000000Z.db")
    newer.write_bytes(good.read_bytes())
    _damage(newer)
    listed = run("restore", "--list", "--profile", profile).out.splitlines()
    assert listed[0] == f"{newer.name}: kan ikke leses i sin helhet"
    assert listed[1].startswith(good.name)
    assert run("restore", newer.name, "--profile", profile).code == 2
    assert run("restore", good.name, "--profile", profile).code == 0
    assert run("restore", "--profile", profile).code == 0


def test_without_copies_or_profile_it_says_so(run: Run, profile: Path, tmp_path: Path) -> None:
    for copy in (profile / "backups").glob("*.db"):
        copy.unlink()
    listed = run("restore", "--list", "--profile", profile)
    assert listed.code == 0
    assert is_sentence(listed.out)
    for arguments in (("restore",), ("restore", "nothing.db")):
        told = run(*arguments, "--profile", profile)
        assert told.code == 2
        assert is_sentence(told.err)
    told = run("restore", "--list", "--profile", tmp_path / "nowhere")
    assert told.code == 2
    assert is_sentence(told.err)
