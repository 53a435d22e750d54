"""``ledarapp issue``: common requirements leave as one file, and ``import`` takes it in, without a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.story.calls import Run, is_sentence


@pytest.mark.requirement("R040", "R174")
def test_goals_are_issued_and_taken_in(run: Run, profile: Path, agreement_id: str, tmp_path: Path) -> None:
    out = tmp_path / "krav.asice"
    head = ("--title", "Felles krav", "--issuer", "Avdelingen", "--scope", "department")
    meeting = ("--meeting", "Ledermøtet", "--decided", "2026-10-01")
    told = run("issue", agreement_id, *head, *meeting, "--goal", "3.1", "--out", out, "--profile", profile)
    assert (told.code, told.err) == (0, "")
    assert is_sentence(told.out)
    assert "versjon 1" in told.out
    again = run("issue", agreement_id, *head, "--out", out, "--profile", profile)
    assert "versjon 2" in again.out
    taken = run("import", out, "--profile", profile)
    assert (taken.code, taken.err) == (0, "")
    assert "Felles krav" in taken.out


def test_what_cannot_be_issued_is_told(run: Run, profile: Path, agreement_id: str, tmp_path: Path) -> None:
    head = ("--title", "Felles krav", "--issuer", "Avdelingen")
    out = ("--out", tmp_path / "krav.asice", "--profile", profile)
    for wrong in (("--goal", "9.9"), ("--scope", "everybody"), ("--decided", "yesterday")):
        told = run("issue", agreement_id, *head, *wrong, *out)
        assert told.code == 2
        assert told.err
        assert "Traceback" not in told.err
    assert not (tmp_path / "krav.asice").exists()
