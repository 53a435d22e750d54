"""Whatever lies where the lock should be, it keeps nobody out; a living owner is asked, not pushed aside."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ledarapp.ui.single import Single

pytestmark = pytest.mark.usefixtures("qtbot")


def _lock(folder: Path) -> tuple[Single, Path]:
    made = Single(folder)
    return made, Path(made._lock.fileName())


def _aged(path: Path, seconds: int = 60) -> None:
    then = time.time() - seconds
    os.utime(path, (then, then))


def test_a_living_owner_keeps_it_and_answers(tmp_path: Path, qtbot: QtBot) -> None:
    owner, second = Single(tmp_path), Single(tmp_path)
    assert owner.is_first()
    _aged(Path(owner._lock.fileName()), 7200)
    assert not second.is_first(), "an hour-old lock of a living program is not stale"
    owner.listen()
    with qtbot.waitSignal(owner.called, timeout=4000):
        assert second.hand_over(None)
    owner.release()
    assert second.is_first()
    second.release()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0\xff garbage",
        b"4194000\nledarapp\nanother-host.example\n\n\n",
        b"4194000\nledarapp\n%HOST%\n\n\n",
    ],
    ids=["empty", "garbage", "another host", "killed"],
)
def test_an_old_lock_without_a_living_owner_is_taken_over(content: bytes, tmp_path: Path) -> None:
    program, path = _lock(tmp_path)
    path.write_bytes(content.replace(b"%HOST%", os.uname().nodename.encode()))
    _aged(path)
    assert program.is_first()
    program.release()


def test_where_no_lock_can_be_made_nobody_answers_and_the_store_decides(tmp_path: Path) -> None:
    program, path = _lock(tmp_path)
    path.mkdir()
    assert not program.is_first()
    assert not program.hand_over(None)
    path.rmdir()
