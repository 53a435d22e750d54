"""The log of a profile: where it lies, that it is short, and what never gets into it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from ledarapp import app, paths

ROOM = logging.getLogger("ledarapp")


@pytest.fixture(autouse=True)
def _own_handlers() -> Iterator[None]:
    before = list(ROOM.handlers)
    yield
    for handler in ROOM.handlers:
        if handler not in before:
            handler.close()
    ROOM.handlers = before


def test_what_the_rooms_say_is_kept_in_the_profile(tmp_path: Path) -> None:
    profile = paths.Profile(tmp_path)
    app._keep_log(profile)
    logging.getLogger("ledarapp.store").warning("a copy is left out: %s", "store.damaged")
    logging.getLogger("pyhanko.sign").warning("certificate of Amina Haddad")
    text = profile.log.read_text(encoding="utf-8")
    assert "ledarapp.store a copy is left out: store.damaged" in text
    assert "Amina" not in text


def test_a_long_log_begins_anew(tmp_path: Path) -> None:
    profile = paths.Profile(tmp_path)
    profile.log.write_bytes(b"x" * (2**20 + 1))
    app._keep_log(profile)
    assert not profile.log.exists()


def test_a_profile_that_is_not_made_yet_gets_no_folder(tmp_path: Path) -> None:
    profile = paths.Profile(tmp_path / "new")
    app._keep_log(profile)
    assert not profile.folder.exists()
