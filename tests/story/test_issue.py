"""``ledarapp issue``: common requirements leave as one file, and ``import`` takes it in, without a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from ledarapp import app, paths
from ledarapp.domain.agreement import Person
from ledarapp.operations import identity
from tests.story.calls import Run, agreement_id, is_sentence


@pytest.mark.requirement("R040", "R174")
def test_goals_are_issued_and_taken_in(run: Run, profile: Path, out: Path, tmp_path: Path) -> None:
    which, file = agreement_id(out), tmp_path / "krav.asice"
    with app._opened(app.door_of(paths.Profile(profile))) as desk:
        identity.make(desk, Person(name="Kari Nordmann"), "Departementet")
    head = ("--title", "Felles krav", "--issuer", "Avdelingen", "--scope", "department")
    meeting = ("--meeting", "Ledermøtet", "--decided", "2026-10-01")
    told = run("issue", which, *head, *meeting, "--goal", "3.1", "--out", file, "--profile", profile)
    assert (told.code, told.err) == (0, "")
    assert is_sentence(told.out)
    assert "versjon 1" in told.out
    again = run("issue", which, *head, "--out", file, "--profile", profile)
    assert "versjon 2" in again.out
    taken = run("import", file, "--profile", profile)
    assert (taken.code, taken.err) == (0, "")
    assert "Felles krav" in taken.out


def test_what_cannot_be_issued_is_told_nor_is_anything_without_a_certificate(
    run: Run, profile: Path, out: Path, tmp_path: Path
) -> None:
    head = ("--title", "Felles krav", "--issuer", "Avdelingen")
    file = ("--out", tmp_path / "krav.asice", "--profile", profile)
    for wrong in (("--goal", "3.1"), ("--goal", "9.9"), ("--scope", "everybody"), ("--decided", "yesterday")):
        told = run("issue", agreement_id(out), *head, *wrong, *file)
        assert told.code == 2
        assert told.err
        assert "Traceback" not in told.err
    assert not (tmp_path / "krav.asice").exists()
