"""``ledarapp countersign``: what was read is signed together, without a window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ledarapp import app, paths
from ledarapp.app import rehearsal_desks
from ledarapp.operations import countersigning
from tests.story.calls import PASSPHRASE, Run, is_sentence
from tests.ui.leaders import proposed


@pytest.fixture
def profile(tmp_path: Path) -> tuple[Path, list[str]]:
    """A superior's profile with what two leaders have signed; the first one is read."""
    folder = tmp_path / "profile"
    desk = app.door_of(paths.Profile(folder)).make(passphrase=PASSPHRASE, use_keyring=False).desk
    with rehearsal_desks() as (leader, _):
        ids = proposed(leader, desk, ("Ola Nordmann", "Åse Lind"))
    countersigning.note_read(desk, desk.store.load(ids[0]))
    desk.store.close()
    return folder, ids


@pytest.mark.requirement("R218")
def test_the_read_ones_are_signed_and_the_answers_written(
    run: Run, profile: tuple[Path, list[str]], tmp_path: Path
) -> None:
    folder, ids = profile
    here, out = ("--profile", folder), tmp_path / "answers"
    told = json.loads(run("countersign", "--json", *here).out)
    assert {each["id"]: each["read"] for each in told} == {ids[0]: True, ids[1]: False}
    refused = run("countersign", ids[1], "--out", out, *here)
    assert refused.code == 2
    assert is_sentence(refused.err)
    assert list(out.iterdir()) == []
    signed = run("countersign", "--out", out, *here)
    assert (signed.code, signed.err) == (0, "")
    (answer,) = out.iterdir()
    assert answer.name in signed.out
    assert run("verify", answer, *here).code == 0
    assert run("countersign", *here).out.count("\n") == 1
    strange = run("countersign", ids[0], *here)
    assert strange.code == 2
    assert is_sentence(strange.err)
