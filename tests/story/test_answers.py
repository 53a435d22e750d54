"""``ledarapp answers``: each file gets its sentence; what is refused is told on standard error."""

from __future__ import annotations

import json
from pathlib import Path

from tests.story.calls import Run, is_sentence


def test_an_answer_to_an_unknown_sheet_is_refused_in_a_sentence(
    run: Run, profile: Path, tmp_path: Path
) -> None:
    path = tmp_path / "answer.json"
    path.write_text(json.dumps({"format": 1, "sheet": "x", "token": "0" * 32, "group": "staff"}))
    other = tmp_path / "notes.txt"
    other.write_text("not an answer")

    told = run("answers", path, other, "--profile", profile)

    assert (told.code, told.out) == (2, "")
    lines = told.err.splitlines()
    assert [line.startswith(f"{each}: ") for line, each in zip(lines, (path, other), strict=True)] == [
        True,
        True,
    ]
    assert all(is_sentence(line) for line in lines)
    assert path.exists()
